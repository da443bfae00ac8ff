<?php
/**
 * What visitors read before the library has run, and where it does not: a feed as plain HTML.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The part of a feed that an element shows. Empty where there is nothing of it in the feed.
 *
 * @param string $tag        Of the element, without prefix.
 * @param array  $attributes Clean ones, by their names in HTML.
 * @param array  $feed       See read_feed().
 */
function fallback( string $tag, array $attributes, array $feed ): string {
	$level  = level_of( $attributes );
	$images = empty( $attributes['no-images'] );
	switch ( $tag ) {
		case 'topic-page':
			$html = breadcrumb_html( $feed['breadcrumb'] ) . hero_html( $feed, $level, $images ) . sections_html( $feed, $attributes, $level + 1, $images ) . footer_html( $feed['copyright'], $feed['links'] );
			break;
		case 'topic-hero':
			$html = hero_html( $feed, $level, $images );
			break;
		case 'topic-breadcrumb':
			$html = breadcrumb_html( $feed['breadcrumb'] );
			break;
		case 'topic-footer':
			$html = footer_html( $feed['copyright'], $feed['links'] );
			break;
		default:
			$section = $feed['sections'][ $attributes['section'] ?? '' ] ?? array();
			$html    = section_html(
				$tag,
				chosen_items( $feed['items'], $attributes, $section['limit'] ?? 0 ),
				$attributes['heading'] ?? $section['heading'] ?? '',
				$level,
				$images
			);
	}
	if ( '' === $html ) {
		return '';
	}
	$language = '' === $feed['language'] || get_bloginfo( 'language' ) === $feed['language'] ? '' : sprintf( ' lang="%s"', esc_attr( $feed['language'] ) );
	return "<div class=\"topic-elements-fallback\" dir=\"auto\"$language>$html</div>";
}

/** Level of the heading of a section, 1 to 6. */
function level_of( array $attributes ): int {
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	return $level >= 1 && $level <= 6 ? $level : 2;
}

/** The items of the section and with the tag that are asked for, as many as are wanted. */
function chosen_items( array $items, array $attributes, int $limit ): array {
	$section = $attributes['section'] ?? '';
	$tag     = $attributes['tag'] ?? '';
	$chosen  = array_filter(
		$items,
		static function ( array $item ) use ( $section, $tag ): bool {
			return ( '' === $section || in_array( $section, $item['sections'], true ) ) && ( '' === $tag || in_array( $tag, $item['tags'], true ) );
		}
	);
	$own     = (int) ( $attributes['limit'] ?? 0 );
	$limit   = $own > 0 ? $own : $limit;
	return array_slice( array_values( $chosen ), 0, $limit > 0 ? $limit : MAX_ITEMS );
}

/** A heading with the items below it. */
function section_html( string $tag, array $items, string $heading, int $level, bool $images ): string {
	$rows = array();
	foreach ( $items as $item ) {
		$lang = '' === $item['language'] ? '' : sprintf( ' lang="%s"', esc_attr( $item['language'] ) );
		if ( 'quote-block' === $tag ) {
			$rows[] = quotation_html( $item, $images );
			continue;
		}
		$whole  = 'area-of-work-grid' === $tag || ( 'focus-card' === $tag && '' === $item['summary'] );
		$text   = $whole && $item['text'] ? paragraphs_html( $item['text'] ) : '';
		if ( '' === $text && '' === $item['headline'] . $item['summary'] ) {
			$item['summary'] = beginning_of( implode( ' ', $item['text'] ) ) ?: $item['author'];
		}
		$item   = '' === $text ? $item : array_merge( $item, array( 'summary' => '' ) );
		// Nothing is asked of the host of a film before a visitor plays it.
		$html   = card_html( $item, $level + 1, $images && 'video-card' !== $tag, $text );
		$rows[] = '' === $html ? '' : "<li><article$lang>$html</article></li>";
	}
	$rows = implode( '', $rows );
	if ( '' === $rows ) {
		return '';
	}
	$title = '' === $heading ? '' : heading_html( $level, esc_html( $heading ) );
	return $title . ( 'quote-block' === $tag ? $rows : "<ul>$rows</ul>" );
}

/** The sections of a feed, in its order: all, or the one that is asked for. */
function sections_html( array $feed, array $attributes, int $level, bool $images ): string {
	$html = '';
	foreach ( $feed['sections'] as $id => $section ) {
		if ( ! in_array( $attributes['section'] ?? '', array( '', (string) $id ), true ) ) {
			continue;
		}
		$items = chosen_items( $feed['items'], array( 'section' => (string) $id ) + $attributes, $section['limit'] );
		$html .= section_html( $section['type'], $items, $section['heading'], $level, $images );
	}
	return $html;
}

/** Title, tagline, introduction and lead picture. */
function hero_html( array $feed, int $level, bool $images ): string {
	return ( '' === $feed['title'] ? '' : heading_html( $level, esc_html( $feed['title'] ) ) )
		. ( '' === $feed['tagline'] ? '' : '<p><em>' . esc_html( $feed['tagline'] ) . '</em></p>' )
		. paragraphs_html( $feed['description'] )
		. ( $images ? picture_html( $feed['image'], true, 800 ) : '' );
}

/** Where the page stands in its site; the last entry is the page itself. */
function breadcrumb_html( array $links ): string {
	$last    = count( $links ) - 1;
	$entries = '';
	foreach ( $links as $index => $link ) {
		$html     = link_html( $link['title'], $link['url'] );
		$current  = $index === $last ? ' aria-current="page"' : '';
		$entries .= '' === $current ? "<li>$html</li>" : ( '' === $link['url'] ? "<li><span$current>$html</span></li>" : '<li>' . str_replace( '<a ', "<a$current ", $html ) . '</li>' );
	}
	return '' === $entries ? '' : sprintf( '<nav aria-label="%s"><ol>%s</ol></nav>', esc_attr__( 'Breadcrumb', 'topic-elements' ), $entries );
}

/** The copyright line and the links of the publisher. */
function footer_html( string $copyright, array $links ): string {
	$entries = '';
	foreach ( $links as $link ) {
		$entries .= '<li>' . link_html( $link['title'], $link['url'] ) . '</li>';
	}
	return ( '' === $copyright ? '' : '<p>' . esc_html( $copyright ) . '</p>' ) . ( '' === $entries ? '' : "<ul>$entries</ul>" );
}
