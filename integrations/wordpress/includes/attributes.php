<?php
/**
 * The attributes of an element, from whomever: types are those of generated/elements.php, addresses are safe.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that an element knows and that say more than their default, by their names in HTML; texts, or true.
 * They are still to be escaped.
 *
 * @param string $tag Of the element, without prefix.
 * @param array  $raw Values by their names in HTML.
 * @return array<string, string|true>
 */
function clean_attributes( string $tag, array $raw ): array {
	$clean = array();
	foreach ( elements()[ $tag ]['attributes'] as $name => $attribute ) {
		if ( ! array_key_exists( $name, $raw ) ) {
			continue;
		}
		$value = clean_value( $raw[ $name ], $attribute, $name );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * A value of the type that the attribute has; null where it is to be left out.
 *
 * @param mixed  $value     Anything.
 * @param array  $attribute See generated/elements.php.
 * @param string $name      In HTML.
 * @return string|true|null
 */
function clean_value( $value, array $attribute, string $name ) {
	if ( 'boolean' === $attribute['type'] ) {
		return true === $value || in_array( $value, array( 1, '1', 'true', $name ), true ) ? true : null;
	}
	if ( ! is_scalar( $value ) || is_bool( $value ) ) {
		return null;
	}
	$text = wp_check_invalid_utf8( (string) $value );
	if ( 'number' === $attribute['type'] ) {
		$is_number = is_numeric( $text ) && is_finite( (float) $text );
		return $is_number && (float) $text !== (float) ( $attribute['default'] ?? NAN ) ? (string) ( 0 + $text ) : null;
	}
	if ( 'choice' === $attribute['type'] ) {
		return in_array( $text, $attribute['values'], true ) && ( $attribute['default'] ?? '' ) !== $text ? $text : null;
	}
	if ( 'address' === $attribute['format'] || 'picture' === $attribute['format'] ) {
		return web_url( $text ) ?: null;
	}
	if ( 'link' === $attribute['format'] ) {
		return ( '#' === substr( $text, 0, 1 ) ? esc_url_raw( $text ) : link_url( $text ) ) ?: null;
	}
	// An empty heading says that there is none.
	return '' === $text && 'heading' !== $name ? null : $text;
}

/** Attributes as HTML, each with a space in front. */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= true === $value ? ' ' . esc_attr( $name ) : sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}
	return $html;
}
