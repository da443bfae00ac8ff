<?php
/**
 * An element with its light DOM: what blocks and shortcodes print.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Tags whose light DOM counts as content of their own, and wins over the feed around them. */
const READS_LIGHT_DOM = array( 'topic-hero', 'quote-block', 'topic-breadcrumb', 'topic-footer' );

/**
 * HTML of an element.
 *
 * @param string $tag     Without prefix.
 * @param array  $raw     Attributes by their names in HTML, from whomever.
 * @param string $content Between the tags: HTML that WordPress has made and filtered.
 * @param array  $around  `feed`: address of the feed of the `topic-feed` around it; `level`: that of the list around it.
 * @param string $more    Attributes as HTML, such as class and id of a block.
 */
function element_html( string $tag, array $raw, string $content = '', array $around = array(), string $more = '' ): string {
	if ( ! isset( elements()[ $tag ] ) ) {
		return '';
	}
	need_assets();
	$attributes = clean_attributes( $tag, $raw );
	$inner      = $content;
	if ( isset( elements()[ $tag ]['lists'] ) ) {
		$level = (int) ( $around['level'] ?? 0 );
		// An event has a beginning: the element would take another date for it.
		$item  = array_merge( own_item( $attributes ), 'event-item' === $tag ? array( 'published' => '' ) : array() );
		$inner = card_html( $item, ( $level >= 1 && $level <= 6 ? $level : level_of( $attributes ) ) + 1, true, $content );
	} elseif ( 'topic-feed' !== $tag ) {
		$has_own = has_own( $tag, $attributes, $content );
		$url     = $attributes['feed'] ?? ( $has_own ? '' : web_url( $around['feed'] ?? '' ) );
		$feed    = feed_for( $url );
		$inner   = $feed ? fallback( $tag, $attributes, $feed ) : '';
		if ( '' === $inner ) {
			$inner = $has_own ? own_html( $tag, $attributes, $content ) : $content;
		} elseif ( ! isset( $attributes['feed'] ) && in_array( $tag, READS_LIGHT_DOM, true ) ) {
			// With the address of its own, the element knows that this only stands in. It is requested once all the same.
			$attributes['feed'] = $url;
		}
	}
	$name = prefixed( $tag );
	return sprintf( '<%1$s%2$s%3$s>%4$s</%1$s>', tag_escape( $name ), attributes_html( $attributes ), '' === $more ? '' : " $more", $inner );
}

/** Whether an editor has written what the element shows. */
function has_own( string $tag, array $attributes, string $content ): bool {
	$any   = static function ( string ...$names ) use ( $attributes ): bool {
		return (bool) array_intersect( $names, array_keys( $attributes ) );
	};
	$items = elements()[ $tag ]['items'] ?? null;
	$text  = '' !== trim( $content );
	switch ( $tag ) {
		case 'topic-hero':
			return $any( 'headline', 'tagline', 'image' ) || $text;
		case 'quote-block':
			return $any( 'quote' );
		case 'video-card':
			return $any( 'src' );
		case 'topic-breadcrumb':
			return $text;
		case 'topic-footer':
			return $any( 'copyright' ) || $text;
		case 'focus-card':
			return $any( 'headline', 'summary', 'image', 'kicker' ) || has_tag( $content, $items );
	}
	return $items && has_tag( $content, $items );
}

/** Whether there is an element in some HTML. */
function has_tag( string $html, string $tag ): bool {
	return (bool) preg_match( '/<' . preg_quote( prefixed( $tag ), '/' ) . '[\s>]/i', $html );
}

/** What an editor has written, as it is read without the library. */
function own_html( string $tag, array $attributes, string $content ): string {
	$level  = level_of( $attributes );
	$images = empty( $attributes['no-images'] );
	$item   = own_item( $attributes );
	$title  = ! isset( $attributes['heading'] ) || '' === $attributes['heading'] ? '' : heading_html( $level, esc_html( $attributes['heading'] ) );
	switch ( $tag ) {
		case 'topic-hero':
			$head = hero_html(
				array(
					'title'       => $item['headline'],
					'tagline'     => $attributes['tagline'] ?? '',
					'description' => array(),
					'image'       => $item['image'],
				),
				$level,
				$images
			);
			// The element shows this from its attributes, and the introduction from the light DOM: in a slot that it does
			// not have, the head is only seen where the library does not run.
			return ( '' === $head ? '' : "<div slot=\"without-script\">$head</div>" ) . $content;
		case 'quote-block':
			return $title . quotation_html( $item, $images );
		case 'video-card':
			return $title . card_html( array_merge( $item, array( 'headline' => $item['headline'] ?: $item['film'] ) ), $level + 1, $images );
		case 'topic-footer':
			return footer_html( $attributes['copyright'] ?? '', array() ) . $content;
		case 'focus-card':
			if ( has_tag( $content, 'news-item' ) ) {
				break;
			}
			$card = card_html( $item, $level + 1, $images, $content );
			// Of two headings, the element would take the first for that of the card, and the second for text.
			$alone = '' === $card || ( '' !== $item['headline'] && ( '' !== $item['summary'] || '' === trim( $content ) ) );
			return ( $alone ? $title : '' ) . $card;
	}
	return $title . $content;
}
