<?php
/**
 * The settings: which hosts are asked for feeds, how things look, what tags are called.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Names of the presets that come with the library. */
const THEMES = array( 'institution', 'contrast' );

/** What a custom element's name can begin with, or nothing. */
const PREFIX_PATTERN = '/^(?:[a-z][a-z0-9]*-)*$/';

/**
 * The settings, complete and of the right types, whatever is stored.
 *
 * @return array{hosts: string[], theme: string, prefix: string}
 */
function settings(): array {
	return clean_settings( get_option( 'topic_elements', array() ) );
}

/**
 * What may be stored of what somebody entered.
 *
 * @param mixed $input Fields of the form, or what is stored.
 */
function clean_settings( $input ): array {
	$input  = is_array( $input ) ? $input : array();
	$text   = static function ( $key ) use ( $input ): string {
		return isset( $input[ $key ] ) && is_string( $input[ $key ] ) ? trim( $input[ $key ] ) : '';
	};
	$hosts  = isset( $input['hosts'] ) && is_array( $input['hosts'] )
		? array_filter( $input['hosts'], 'is_string' )
		: preg_split( '/[\s,]+/', $text( 'hosts' ) );
	$theme  = $text( 'theme' );
	$prefix = strtolower( $text( 'prefix' ) );
	return array(
		'hosts'  => array_values( array_unique( array_filter( array_map( __NAMESPACE__ . '\clean_host', $hosts ) ) ) ),
		'theme'  => in_array( $theme, THEMES, true ) ? $theme : '',
		'prefix' => strlen( $prefix ) <= 32 && preg_match( PREFIX_PATTERN, $prefix ) ? $prefix : '',
	);
}

/** `example.org`, `*.example.org`, `example.org:8443`, also out of a whole address; empty where it is none of these. */
function clean_host( string $host ): string {
	$host = strtolower( trim( $host ) );
	if ( preg_match( '#^https?://([^/?\#]*)#', $host, $found ) ) {
		$host = $found[1];
	}
	return preg_match( '/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?::\d{1,5})?$/', $host ) ? $host : '';
}
