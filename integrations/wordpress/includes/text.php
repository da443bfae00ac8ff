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
		// What merely looks like a tag stays, as in browsers; PHP would take the rest of the text with it.
		$tags = strlen( $text ) - strlen( strrchr( $text, '>' ) ?: $text );
		$text = ( preg_replace( '#<(?!/?[a-z]|[!?])#i', '&lt;', substr( $text, 0, $tags ) ) ?? '' )
			. preg_replace( '/<(?![!?])/', '&lt;', substr( $text, $tags ) );
		$text = preg_replace( '#</(?:p|div|li|h[1-6]|blockquote|figure|tr)>|<br\s*/?>\s*<br\s*/?>#i', "\n\n", $text ) ?? '';
		$text = wp_strip_all_tags( preg_replace( '#<br\s*/?>#i', ' ', $text ) ?? '' );
	}
	$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return array_values( array_filter( array_map( 'trim', preg_split( '/\R\s*\R/u', $text ) ?: array() ), 'strlen' ) );
}

/** The beginning of a text, cut between words where it has some. */
function beginning_of( string $text, int $length = 240 ): string {
	if ( mb_strlen( $text, 'UTF-8' ) <= $length ) {
		return $text;
	}
	$cut   = mb_substr( $text, 0, $length, 'UTF-8' );
	$space = strrpos( $cut, ' ' );
	return ( $space > strlen( $cut ) / 2 ? substr( $cut, 0, $space ) : $cut ) . '…';
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
	// PHP also reads "tomorrow", "+1 week" and months without a day, which no browser does.
	$time = '\d\d?:\d\d(?::\d\d(?:[.,]\d+)?)?';
	$zone = '(?<zone>[a-z]{1,4}|(?:GMT)?[+-]\d\d(?::?\d\d)?)?(?:\s*\([^()]*\))?';
	$day  = '\d{4}-\d\d-\d\d(?=$|[T ])|(?:[a-z]{3,9},?\s+)?\d\d?\s+[a-z]{3,9}\s+\d{2,4}(?=$|\s)';
	if ( ! preg_match( "/^(?:$day)(?:[T\s]\s*(?<time>$time)\s*$zone)?$/i", trim( $value ), $written ) ) {
		return null;
	}
	$has_time = '' !== ( $written['time'] ?? '' );
	$has_zone = '' !== ( $written['zone'] ?? '' );
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
		'machine' => $date->format( $has_time ? ( $has_zone ? DATE_ATOM : 'Y-m-d\TH:i:s' ) : 'Y-m-d' ),
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
