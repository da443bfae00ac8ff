<?php
/**
 * What editors write in attributes, as the item that a feed would have.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The item that the attributes of an element describe; see read_item() for its fields.
 *
 * @param array<string, string|bool> $attributes Clean ones, by their names in HTML.
 */
function own_item( array $attributes ): array {
	$value = static function ( string $name ) use ( $attributes ): string {
		return isset( $attributes[ $name ] ) && is_string( $attributes[ $name ] ) ? $attributes[ $name ] : '';
	};
	$size  = (int) $value( 'size' );
	return array(
		'headline'     => $value( 'headline' ),
		'href'         => $value( 'href' ),
		'kicker'       => $value( 'kicker' ),
		'published'    => $value( 'published' ),
		'summary'      => $value( 'summary' ),
		'text'         => own_paragraphs( $value( 'quote' ) ),
		'image'        => own_picture( $value ),
		'language'     => '',
		'tags'         => array(),
		'sections'     => array(),
		'author'       => $value( 'author' ),
		'author-title' => $value( 'author-title' ),
		'start'        => $value( 'start' ),
		'end'          => $value( 'end' ),
		'venue'        => $value( 'venue' ),
		'file'         => $value( 'format' ) || $size > 0 ? array(
			'url'  => $value( 'href' ),
			'type' => $value( 'format' ),
			'size' => max( 0, $size ),
		) : null,
		'film'         => $value( 'src' ),
	);
}

/** Paragraphs of a text that is no markup: what looks like some is meant as it stands. */
function own_paragraphs( string $text ): array {
	return array_values( array_filter( array_map( 'trim', preg_split( '/\R\s*\R/', $text ) ?: array() ), 'strlen' ) );
}

/** The picture in `image`, or null. Posters of films are not shown before a visitor asks for the film. */
function own_picture( callable $value ): ?array {
	return '' === $value( 'image' ) ? null : array(
		'url'     => $value( 'image' ),
		'alt'     => $value( 'image-alt' ),
		'caption' => $value( 'caption' ),
		'credit'  => $value( 'credit' ),
		'width'   => 0,
		'height'  => 0,
		'srcset'  => '',
	);
}
