<?php
/**
 * Tags of the library in posts of those who may not write any HTML, and the script for tags that were written by hand.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_tags', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\address_attributes' );
add_filter( 'the_content', __NAMESPACE__ . '\notice_tags', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\notice_tags', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\notice_tags', 20 );

/** What WordPress allows on every tag, without `style`, and what the library needs of HTML. */
const COMMON_ATTRIBUTES = array( 'class', 'id', 'lang', 'dir', 'title', 'hidden', 'slot', 'aria-label', 'aria-labelledby', 'data-*' );

/**
 * Elements with the attributes that they know: no `on…`, no `style`.
 *
 * @param array<string, array<string, bool>> $tags    What is allowed.
 * @param string|array                       $context Only posts are ours.
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( elements() as $tag => $element ) {
		$names                     = array_merge( COMMON_ATTRIBUTES, array_keys( $element['attributes'] ) );
		$tags[ prefixed( $tag ) ] = array_fill_keys( $names, true );
	}
	// What goes into a named slot of an element.
	foreach ( array( 'div', 'nav', 'p', 'span' ) as $tag ) {
		$tags[ $tag ]['slot'] = true;
	}
	return $tags;
}

/** Attributes in which KSES looks at the scheme. */
function address_attributes( array $names ): array {
	foreach ( elements() as $element ) {
		foreach ( $element['attributes'] as $name => $attribute ) {
			if ( in_array( $attribute['format'] ?? '', array( 'address', 'link', 'picture' ), true ) ) {
				$names[] = $name;
			}
		}
	}
	return array_values( array_unique( $names ) );
}

/** Asks for the script where a tag was written by hand. */
function notice_tags( $content ) {
	if ( is_string( $content ) && false !== strpos( $content, '<' ) ) {
		$tags = implode( '|', array_map( 'preg_quote', array_map( __NAMESPACE__ . '\prefixed', array_keys( elements() ) ) ) );
		if ( preg_match( "/<(?:$tags)[\s>]/i", $content ) ) {
			need_assets();
		}
	}
	return $content;
}
