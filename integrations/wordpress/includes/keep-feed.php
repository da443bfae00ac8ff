<?php
/**
 * Keeps feeds of others, so that visitors do not wait for them.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** How long a feed counts as fresh, and how long one that could not be had is not asked for again, in seconds. */
const FRESH  = 300;
const RETRY  = 60;
/** How long the last good copy is kept where no newer one can be had. */
const KEPT   = 30 * DAY_IN_SECONDS;
/** Seconds that all requests together may hold up one page. */
const BUDGET = 5;

const REFRESH = 'topic_elements_refresh';

add_action( REFRESH, __NAMESPACE__ . '\refresh' );

/**
 * The feed at an address: a fresh copy; else the last good one, while a newer one is asked for in the background; else
 * it is asked for now. Null where there is none.
 */
function kept_feed( string $url ): ?array {
	if ( ! is_allowed( $url ) ) {
		return null;
	}
	$kept = get_transient( key_of( $url ) );
	if ( is_array( $kept ) && ( $kept['until'] > time() || is_array( $kept['feed'] ) ) ) {
		if ( $kept['until'] <= time() && ! wp_next_scheduled( REFRESH, array( $url ) ) ) {
			wp_schedule_single_event( time(), REFRESH, array( $url ) );
		}
		return $kept['feed'];
	}
	static $spent = 0.0;
	if ( $spent >= BUDGET ) {
		return null;
	}
	$started = microtime( true );
	$feed    = refresh( $url );
	$spent  += microtime( true ) - $started;
	return $feed;
}

/** Asks for a feed and keeps it. One that fails leaves the last good copy. */
function refresh( string $url ): ?array {
	$key = key_of( $url );
	if ( get_transient( "{$key}_busy" ) ) {
		return null;
	}
	set_transient( "{$key}_busy", 1, 30 );
	$kept = get_transient( $key );
	$feed = fetch_feed( $url );
	$copy = $feed ?? ( is_array( $kept ) ? $kept['feed'] : null );
	set_transient(
		$key,
		array(
			'until' => time() + ( $feed ? FRESH : RETRY ),
			'feed'  => $copy,
		),
		$copy ? KEPT : RETRY
	);
	delete_transient( "{$key}_busy" );
	return $copy;
}

/** Name of the transient. */
function key_of( string $url ): string {
	return 'topic_elements_' . md5( $url );
}
