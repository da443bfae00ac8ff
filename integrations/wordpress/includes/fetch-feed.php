<?php
/**
 * Asks other hosts for their feeds. Nobody else in this plugin uses the network.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Seconds for one feed, redirects included. */
const TIMEOUT = 3;

/** Bytes; pages show a few items of a feed, and what is kept goes into the database. */
const MAX_BYTES = 2097152;

/** How deep JSON may be nested. */
const MAX_DEPTH = 64;

const MAX_REDIRECTS = 3;

/**
 * The feed at an address, or null where it cannot be had. wp_safe_remote_get() refuses private and loopback addresses,
 * also of hosts that are allowed; each redirect has to lead to a host that is allowed again.
 */
function fetch_feed( string $url ): ?array {
	$started = microtime( true );
	for ( $redirects = 0; $redirects <= MAX_REDIRECTS; $redirects++ ) {
		$left = TIMEOUT - ( microtime( true ) - $started );
		if ( $left <= 0 || ! is_allowed( $url ) ) {
			return null;
		}
		$response = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => $left,
				'redirection'         => 0,
				'limit_response_size' => MAX_BYTES + 1,
				'headers'             => array( 'Accept' => 'application/feed+json, application/json' ),
			)
		);
		$status   = wp_remote_retrieve_response_code( $response );
		if ( is_wp_error( $response ) || ( 200 !== $status && ! in_array( $status, array( 301, 302, 303, 307, 308 ), true ) ) ) {
			return null;
		}
		if ( 200 === $status ) {
			$body = wp_remote_retrieve_body( $response );
			return strlen( $body ) > MAX_BYTES ? null : read_feed( decode( $body ), $url );
		}
		$location = wp_remote_retrieve_header( $response, 'location' );
		$url      = web_url( is_array( $location ) ? end( $location ) : $location, $url );
	}
	return null;
}

/**
 * JSON, by what is in it and not by what its header says.
 *
 * @return mixed
 */
function decode( string $body ) {
	$json = preg_replace( '/^\xEF\xBB\xBF/', '', $body );
	$read = json_decode( $json, true, MAX_DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
	if ( JSON_ERROR_UTF16 === json_last_error() ) {
		// Half a character, where a text has been cut: browsers put a sign in its place, PHP refuses the whole.
		$high = '\\\\u[dD][89aAbB][0-9a-fA-F]{2}';
		$low  = '\\\\u[dD][c-fC-F][0-9a-fA-F]{2}';
		$json = preg_replace( "/(?<!\\\\)(?:\\\\\\\\)*\\K(?:$high$low(*SKIP)(*FAIL)|$high|$low)/", '\\\\ufffd', $json ) ?? '';
		$read = json_decode( $json, true, MAX_DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
	}
	return $read;
}
