<?php
/**
 * Text and dates from outside. What comes out is plain text, still to be escaped.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * One line of plain text. Markup goes, character references are decoded once.
 *
 * @param mixed $value Anything; all but texts and numbers is nothing.
 */
function plain_text( $value ): string {
	return trim( preg_replace( '/\s+/u', ' ', implode( ' ', paragraphs_of( $value ) ) ) ?? '' );
}

/**
 * Paragraphs of plain text. Blank lines and the ends of blocks separate them.
 *
 * @param mixed $value Text or markup.
 * @return string[]
 */
function paragraphs_of( $value ): array {
	if ( ! is_string( $value ) && ! is_int( $value ) && ! is_float( $value ) ) {
		return array();
	}
	$text = (string) $value;
	if ( false !== strpos( $text, '<' ) ) {
		$text = preg_replace( '#</(?:p|div|li|h[1-6]|blockquote|figure|tr)>|<br\s*/?>\s*<br\s*/?>#i', "\n\n", $text ) ?? '';
		$text = wp_strip_all_tags( preg_replace( '#<br\s*/?>#i', ' ', $text ) ?? '' );
	}
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return array_values( array_filter( array_map( 'trim', preg_split( '/\R\s*\R/u', $text ) ?: array() ), 'strlen' ) );
}

/**
 * A date with what is needed to show it: `machine` for `datetime`, `shown` in the language of the site. The day is the
 * one that the publisher wrote, in whatever zone.
 *
 * @param mixed $value ISO 8601, RFC 3339 or RFC 822.
 * @return array{machine: string, shown: string}|null
 */
function date_of( $value ): ?array {
	if ( ! is_string( $value ) || ! preg_match( '/\d/', $value ) || strlen( $value ) > 64 ) {
		return null;
	}
	// PHP also reads "tomorrow" and "+1 week", which nobody publishes, and no browser.
	if ( ! preg_match( '/^\s*(?:\d{4}-\d{2}|[a-z]{3},?\s+\d|\d{1,2}\s+[a-z]{3})/i', $value ) ) {
		return null;
	}
	$has_time = (bool) preg_match( '/\d:\d/', $value );
	try {
		$date = new \DateTimeImmutable( trim( $value ), new \DateTimeZone( 'UTC' ) );
	} catch ( \Exception $_ ) {
		return null;
	}
	$errors = \DateTimeImmutable::getLastErrors();
	if ( $errors && $errors['warning_count'] + $errors['error_count'] > 0 ) {
		return null;
	}
	return array(
		'machine' => $date->format( $has_time ? DATE_ATOM : 'Y-m-d' ),
		'shown'   => (string) wp_date( get_option( 'date_format' ), $date->getTimestamp(), $date->getTimezone() ),
		'clock'   => $has_time ? (string) wp_date( get_option( 'time_format' ), $date->getTimestamp(), $date->getTimezone() ) : '',
	);
}

/**
 * A language tag as `lang` takes it, or nothing.
 *
 * @param mixed $value Such as `fr` or `pt-BR`.
 */
function language_of( $value ): string {
	return is_string( $value ) && preg_match( '/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i', $value ) ? $value : '';
}
