<?php
/**
 * The one place where addresses from outside become safe.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * An address that may stand in `href`: http(s), mailto or tel. Empty where it is none of these.
 *
 * @param mixed  $value Anything.
 * @param string $base  What relative ones resolve against; the site when empty.
 */
function link_url( $value, string $base = '' ): string {
	return safe_url( $value, $base, array( 'http', 'https', 'mailto', 'tel' ) );
}

/**
 * An address that may be requested: http(s) only. Empty where it is none.
 *
 * @param mixed  $value Anything.
 * @param string $base  What relative ones resolve against; the site when empty.
 */
function web_url( $value, string $base = '' ): string {
	return safe_url( $value, $base, array( 'http', 'https' ) );
}

/**
 * Browsers take spaces and control characters out of an address before they look at its scheme; so does this. What
 * has no scheme is relative, and gets that of its base.
 *
 * @param mixed    $value   Anything.
 * @param string   $base    An absolute address.
 * @param string[] $schemes Those that are allowed.
 */
function safe_url( $value, string $base, array $schemes ): string {
	if ( ! is_string( $value ) || strlen( $value ) > 4096 ) {
		return '';
	}
	$url = preg_replace( '/[\x00-\x1f\x7f]+/', '', trim( $value, " \t\n\r\0\x0B\x0C" ) ) ?? '';
	if ( '' === $url ) {
		return '';
	}
	if ( ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $url ) ) {
		$url = \WP_Http::make_absolute_url( $url, '' === $base ? home_url( '/' ) : $base );
	}
	$url = esc_url_raw( $url, $schemes );
	$is_safe = preg_match( '/^([a-z][a-z0-9+.-]*):/i', $url, $found ) && in_array( strtolower( $found[1] ), $schemes, true );
	return $is_safe ? $url : '';
}

/**
 * A `srcset` of which every candidate is safe. Others are left out.
 *
 * @param mixed  $value Anything.
 * @param string $base  What relative ones resolve against.
 */
function safe_srcset( $value, string $base ): string {
	if ( ! is_string( $value ) || strlen( $value ) > 8192 ) {
		return '';
	}
	$safe = array();
	preg_match_all( '/([^\s,](?:\S*[^\s,])?)(?:\s+([^,]*))?/', $value, $candidates, PREG_SET_ORDER );
	foreach ( $candidates as $candidate ) {
		$url  = web_url( $candidate[1], $base );
		$size = trim( $candidate[2] ?? '' );
		if ( '' !== $url && preg_match( '/^(?:\d+w|\d+x|\d*\.\d+x)?$/', $size ) ) {
			$safe[] = trim( str_replace( ',', '%2C', $url ) . " $size" );
		}
	}
	return implode( ', ', $safe );
}
