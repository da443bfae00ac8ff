<?php
/**
 * The feed that an element names, as the server can read it.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The feed at an address: this site's own without a request, that of an allowed host from the copy that is kept. Null
 * where the server may not or cannot read it: visitors' browsers still do.
 */
function feed_for( string $url ): ?array {
	if ( '' === $url ) {
		return null;
	}
	static $read = array();
	if ( ! array_key_exists( $url, $read ) ) {
		// A post of a feed can show that very feed.
		$read[ $url ] = null;
		$own          = own_feed_arguments( $url );
		$read[ $url ] = null === $own ? kept_feed( $url ) : own_feed( $own, $url );
	}
	return $read[ $url ];
}

/**
 * What an address asks this site's own route for; null where it leads elsewhere.
 *
 * @return array<string, string>|null
 */
function own_feed_arguments( string $url ): ?array {
	$without = static function ( string $address ): string {
		return (string) preg_replace( '#^https?:#', '', $address );
	};
	$parts   = explode( '?', explode( '#', $without( $url ) )[0], 2 );
	wp_parse_str( $parts[1] ?? '', $query );
	$route   = '/' . ROUTE_NAMESPACE . ROUTE;
	$pretty  = $without( home_url( '/' . rest_get_url_prefix() . $route ) );
	$is_rest = $parts[0] === $pretty
		|| ( ( $query['rest_route'] ?? '' ) === $route && in_array( $parts[0], array( $without( home_url( '/' ) ), $without( home_url( '/index.php' ) ) ), true ) );
	return $is_rest ? array_filter( $query, 'is_string' ) : null;
}

/** This site's own feed, made as others get it, without the texts of its items. */
function own_feed( array $arguments, string $url ): ?array {
	$feed = published_feed( $arguments, false );
	return is_wp_error( $feed ) ? null : read_feed( $feed, $url );
}
