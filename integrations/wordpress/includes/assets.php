<?php
/**
 * The script and the style sheet of the library.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'topic-elements';
const STYLE  = 'topic-elements-theme';

add_action( 'init', __NAMESPACE__ . '\register_assets', 5 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );
add_filter( 'style_loader_tag', __NAMESPACE__ . '\style_tag', 10, 2 );

/** Registered once for pages and editor; whatever shows an element asks for them. */
function register_assets(): void {
	wp_register_script( SCRIPT, asset_url( 'topic-elements.js' ), array(), asset_version(), true );
	$theme = settings()['theme'];
	wp_register_style( STYLE, $theme ? asset_url( "themes/$theme.css" ) : false, array(), $theme ? asset_version() : null );
}

/** Script and preset for the page at hand. */
function need_assets(): void {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( STYLE );
}

/** Address of a file of the library. */
function asset_url( string $path ): string {
	return plugins_url( "assets/$path", FILE );
}

/**
 * What the build of the library says of its files.
 *
 * @return array{version?: string, files?: array<string, array>}
 */
function manifest(): array {
	static $manifest = null;
	if ( null === $manifest ) {
		$file     = FOLDER . '/assets/manifest.json';
		$read     = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null; // phpcs:ignore WordPress.WP.AlternativeFunctions
		$manifest = is_array( $read ) ? $read : array();
	}
	return $manifest;
}

/** In the address of the files, so that a hash never meets the file of another version in a cache. */
function asset_version(): ?string {
	return manifest()['version'] ?? null;
}

/** Hash of a file, as `integrity` takes it; empty where none is known. */
function integrity( string $path ): string {
	return manifest()['files'][ $path ]['integrity'] ?? '';
}

/**
 * Attributes of the script tag, for pages and for the frame of the editor.
 *
 * @return array<string, string>
 */
function script_attributes(): array {
	return array_filter(
		array(
			'type'        => 'module',
			'id'          => SCRIPT . '-js',
			'src'         => add_query_arg( 'ver', asset_version(), asset_url( 'topic-elements.js' ) ),
			'integrity'   => integrity( 'topic-elements.js' ),
			'crossorigin' => 'anonymous',
			'data-prefix' => settings()['prefix'],
		)
	);
}

/** WordPress 6.1 has no way to say that a script is a module, and none to give it a hash. */
function script_tag( string $tag, string $handle ): string {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	$ours = trim( wp_get_script_tag( script_attributes() ) );
	// Whatever others have put before and after it stays.
	return preg_replace_callback(
		'#<script\b[^>]*\ssrc=[^>]*></script>#',
		static function () use ( $ours ): string {
			return $ours;
		},
		$tag,
		1
	) ?? $tag;
}

/** The preset is checked like the script. */
function style_tag( string $tag, string $handle ): string {
	$theme = settings()['theme'];
	$hash  = STYLE === $handle && $theme ? integrity( "themes/$theme.css" ) : '';
	return $hash
		? str_replace( ' href=', sprintf( ' integrity="%s" crossorigin="anonymous" href=', esc_attr( $hash ) ), $tag )
		: $tag;
}
