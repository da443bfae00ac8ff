<?php
/**
 * Reads JSON Feed with its _topic extension, from whomever. Wrong fields are dropped, never their item.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** More than any page shows. */
const MAX_ITEMS    = 100;
const MAX_SECTIONS = 50;

/**
 * The feed as the fallback shows it, or null where this is none.
 *
 * @param mixed  $source What json_decode() gives.
 * @param string $url    Where it comes from: relative addresses resolve against it.
 */
function read_feed( $source, string $url ): ?array {
	if ( ! is_array( $source ) || ! is_json_feed( $source ) ) {
		return null;
	}
	$topic = part( $source, '_topic' );
	$items = array();
	foreach ( part( $source, 'items' ) as $raw ) {
		$item = is_array( $raw ) ? read_item( $raw, $url ) : null;
		if ( $item ) {
			$items[] = $item;
		}
		if ( count( $items ) === MAX_ITEMS ) {
			break;
		}
	}
	$footer = part( $topic, 'footer' );
	list( $sections, $items ) = arranged( read_sections( part( $topic, 'sections' ) ), $items );
	return array(
		'title'       => plain_text( $source['title'] ?? '' ),
		'tagline'     => plain_text( $topic['tagline'] ?? '' ),
		'description' => paragraphs_of( $source['description'] ?? '' ),
		'language'    => language_of( $source['language'] ?? '' ),
		'image'       => read_picture( part( $topic, 'image' ), '', $url ),
		'breadcrumb'  => read_links( part( $topic, 'breadcrumb' ), $url ),
		'copyright'   => plain_text( $footer['copyright'] ?? '' ),
		'links'       => read_links( part( $footer, 'links' ), $url ),
		'sections'    => $sections,
		'items'       => $items,
	);
}

/**
 * Sections and items as they belong together. Sections that the feed names hold as they are; where no item belongs to any
 * of them, items are grouped by the section that they name, and those that name none are news.
 *
 * @return array[]
 */
function arranged( array $declared, array $items ): array {
	$groups = array();
	foreach ( $items as $index => $item ) {
		if ( array_intersect_key( array_flip( $item['sections'] ), $declared ) ) {
			return array( $declared, $items );
		}
		$items[ $index ]['sections'] = $item['sections'] ?: array( 'news-list' );
		foreach ( $items[ $index ]['sections'] as $id ) {
			$groups[ $id ] = $declared[ $id ] ?? read_sections( array( array( 'id' => $id ) ) )[ $id ];
		}
	}
	return array( array_slice( $groups, 0, MAX_SECTIONS, true ), $items );
}

/** A version that is there decides; a feed that forgot it is known by its items. */
function is_json_feed( array $source ): bool {
	return isset( $source['version'] ) && is_string( $source['version'] )
		? (bool) preg_match( '#^(?:https?://(?:www\.)?jsonfeed\.org/version/)?1(?:\.\d+)?/?$#i', $source['version'] )
		: (bool) array_filter( part( $source, 'items' ), 'is_array' );
}

/** An array in an array; empty where it is anything else. */
function part( array $source, string $key ): array {
	return isset( $source[ $key ] ) && is_array( $source[ $key ] ) ? $source[ $key ] : array();
}

/** One item; null where there is nothing to read in it. */
function read_item( array $raw, string $url ): ?array {
	$topic  = part( $raw, '_topic' );
	$author = part( $raw, 'authors' )[0] ?? part( $raw, 'author' );
	$author = is_array( $author ) ? $author : array();
	$image  = is_array( $topic['image'] ?? null ) ? $topic['image'] : array( 'url' => $topic['image'] ?? '' );
	$text   = paragraphs_of( $raw['content_text'] ?? '' ) ?: paragraphs_of( $raw['content_html'] ?? '' );
	$files  = array_values( array_filter( part( $raw, 'attachments' ), 'is_array' ) );
	$ids    = $topic['section'] ?? array();
	$item   = array(
		'headline'     => plain_text( $raw['title'] ?? '' ),
		'href'         => link_url( $raw['url'] ?? '', $url ),
		'kicker'       => plain_text( $topic['kicker'] ?? '' ),
		'published'    => is_string( $raw['date_published'] ?? null ) ? $raw['date_published'] : '',
		'summary'      => plain_text( $raw['summary'] ?? '' ),
		'text'         => $text,
		'image'        => read_picture( $image, $raw['image'] ?? $raw['banner_image'] ?? '', $url ),
		'language'     => language_of( $raw['language'] ?? '' ),
		'tags'         => array_values( array_filter( array_map( __NAMESPACE__ . '\plain_text', part( $raw, 'tags' ) ), 'strlen' ) ),
		'sections'     => array_values( array_filter( array_slice( array_filter( (array) $ids, 'is_string' ), 0, MAX_SECTIONS ), 'strlen' ) ),
		'author'       => plain_text( $author['name'] ?? '' ),
		'author-title' => plain_text( $topic['author_title'] ?? '' ),
		'start'        => is_string( $topic['start'] ?? null ) ? $topic['start'] : '',
		'end'          => is_string( $topic['end'] ?? null ) ? $topic['end'] : '',
		'venue'        => plain_text( $topic['venue'] ?? '' ),
		'file'         => $files ? read_file( $files[0], $url ) : null,
		'film'         => read_film( $raw, $files, $url ),
	);
	return '' !== $item['headline'] . $item['summary'] . $item['href'] . implode( $text ) ? $item : null;
}

/**
 * A picture, or null.
 *
 * @param array  $details `_topic.image`.
 * @param mixed  $address JSON Feed's own `image`, which wins.
 * @param string $url     Of the feed.
 */
function read_picture( array $details, $address, string $url ): ?array {
	$src = web_url( $address, $url ) ?: web_url( $details['url'] ?? '', $url );
	return '' === $src ? null : array(
		'url'     => $src,
		'alt'     => plain_text( $details['alt'] ?? '' ),
		'caption' => plain_text( $details['caption'] ?? '' ),
		'credit'  => plain_text( $details['credit'] ?? '' ),
		'width'   => max( 0, (int) ( is_numeric( $details['width'] ?? null ) ? $details['width'] : 0 ) ),
		'height'  => max( 0, (int) ( is_numeric( $details['height'] ?? null ) ? $details['height'] : 0 ) ),
		'srcset'  => safe_srcset( $details['srcset'] ?? '', $url ),
	);
}

/** The first attachment, as far as it can be linked. */
function read_file( array $file, string $url ): ?array {
	$href = web_url( $file['url'] ?? '', $url );
	return '' === $href ? null : array(
		'url'  => $href,
		'type' => is_string( $file['mime_type'] ?? null ) ? $file['mime_type'] : '',
		'size' => is_numeric( $file['size_in_bytes'] ?? null ) ? (int) $file['size_in_bytes'] : 0,
	);
}

/** Address of the film of an item: where visitors without JavaScript can watch it. */
function read_film( array $raw, array $files, string $url ): string {
	foreach ( $files as $file ) {
		if ( is_string( $file['mime_type'] ?? null ) && 0 === strpos( $file['mime_type'], 'video/' ) ) {
			return web_url( $file['url'] ?? '', $url );
		}
	}
	return web_url( $raw['external_url'] ?? '', $url ) ?: web_url( $raw['url'] ?? '', $url );
}

/** Entries such as `{ title, url }`. */
function read_links( array $links, string $url ): array {
	$read = array();
	foreach ( array_slice( $links, 0, 50 ) as $link ) {
		$title = is_array( $link ) ? plain_text( $link['title'] ?? '' ) : '';
		if ( '' !== $title ) {
			$read[] = array(
				'title' => $title,
				'url'   => link_url( $link['url'] ?? '', $url ),
			);
		}
	}
	return $read;
}

/** Sections by their id, in the order of the feed. A type that nobody knows is a list of news. */
function read_sections( array $sections ): array {
	$read = array();
	foreach ( array_slice( $sections, 0, MAX_SECTIONS ) as $section ) {
		$id = is_array( $section ) ? ( $section['id'] ?? $section['type'] ?? null ) : null;
		if ( ! is_string( $id ) || '' === $id || isset( $read[ $id ] ) ) {
			continue;
		}
		$type        = $section['type'] ?? $id;
		$limit       = $section['limit'] ?? 0;
		$read[ $id ] = array(
			'type'    => is_string( $type ) && isset( elements()[ $type ] ) ? $type : 'news-list',
			'heading' => plain_text( $section['heading'] ?? '' ),
			'limit'   => is_numeric( $limit ) && $limit >= 1 ? (int) $limit : 0,
		);
	}
	return $read;
}
