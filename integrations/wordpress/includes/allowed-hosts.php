<?php
/**
 * Which addresses the server may ask for feeds.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Only hosts that an administrator has entered are asked, over http(s), without user name: whoever writes a page could
 * make the server request anything otherwise.
 */
function is_allowed( string $url ): bool {
	$parts = wp_parse_url( $url );
	if ( ! is_array( $parts ) || ! isset( $parts['scheme'], $parts['host'] ) || isset( $parts['user'] ) ) {
		return false;
	}
	if ( ! in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) ) {
		return false;
	}
	$host = strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ":{$parts['port']}" : '' );
	foreach ( settings()['hosts'] as $allowed ) {
		$is_match = 0 === strpos( $allowed, '*.' )
			? substr( $host, -strlen( $allowed ) + 1 ) === substr( $allowed, 1 )
			: $host === $allowed;
		if ( $is_match ) {
			return true;
		}
	}
	return false;
}
