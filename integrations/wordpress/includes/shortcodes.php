<?php
/**
 * A shortcode for each element, for classic themes and editors.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );

/**
 * [topic_news_list feed="…" limit="3"], [topic_page feed="…"]: the tag with underscores, since WordPress confuses names
 * with hyphens that begin alike, and with `topic_` in front where the tag has no such beginning. One name for all with the
 * tag as an attribute would take the attribute `tag` away from the elements.
 */
function add_shortcodes(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode(
			shortcode_name( $tag ),
			static function ( $attributes, $content = '' ) use ( $tag ): string {
				return shortcode_html( $tag, is_array( $attributes ) ? $attributes : array(), (string) $content );
			}
		);
	}
}

/** Name of the shortcode of an element. */
function shortcode_name( string $tag ): string {
	$name = str_replace( '-', '_', $tag );
	return 0 === strpos( $name, 'topic_' ) ? $name : "topic_$name";
}

/** What a shortcode prints. What stands inside it knows what is around it. */
function shortcode_html( string $tag, array $written, string $content ): string {
	static $around = array();
	$attributes = array();
	foreach ( $written as $name => $value ) {
		// `no-images` alone, without value.
		$is_alone                = is_int( $name );
		$name                    = str_replace( '_', '-', strtolower( (string) ( $is_alone ? $value : $name ) ) );
		$attributes[ $name ] = $is_alone ? true : html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	$before = $around;
	if ( 'topic-feed' === $tag ) {
		$around['feed'] = $attributes['src'] ?? '';
	} elseif ( isset( elements()[ $tag ]['items'] ) ) {
		$around['level'] = $attributes['heading-level'] ?? 0;
	}
	$inner  = do_shortcode( tidy_content( $content ) );
	$around = $before;
	return element_html( $tag, $attributes, $inner, $around );
}

/** Without what wpautop() leaves around the lines of nested shortcodes. */
function tidy_content( string $content ): string {
	$content = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', trim( $content ) ) ?? '';
	$content = preg_replace( '#(?:<p>|<br\s*/?>)?\s*(\[/?topic_[^\]]*\])\s*(?:</p>|<br\s*/?>)?#', '$1', $content ) ?? '';
	return trim( $content );
}
