<?php
/**
 * A page of this site as JSON Feed: the blocks of the library become its sections, else the pages below it.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The feed of a page.
 *
 * @return array|\WP_Error
 */
function page_feed( int $id, array $arguments, bool $full ) {
	$page = get_post( $id );
	if ( ! is_public( $page ) ) {
		return not_found();
	}
	$feed    = feed_head( plain_text( get_the_title( $page ) ), get_permalink( $page ), $arguments );
	$picture = published_picture( $page->ID );
	$excerpt = has_excerpt( $page ) ? plain_text( get_the_excerpt( $page ) ) : '';
	$topic   = array_filter(
		array(
			'breadcrumb' => page_breadcrumb( $page ),
			'image'      => $picture,
		)
	);
	$found   = array(
		'sections' => array(),
		'items'    => array(),
	) + array_fill_keys( array( 'title', 'description' ), '' ) + array( 'topic' => array() );
	collect_blocks( parse_blocks( $page->post_content ), '', $found );
	$has_blocks = $found['items'] || $found['topic'] || '' !== $found['title'] || '' !== $found['description'];
	if ( ! $found['items'] ) {
		$limit    = max( 1, min( MAX_PUBLISHED, (int) ( $arguments['limit'] ?? PUBLISHED ) ) );
		$children = get_pages(
			array(
				'parent'      => $page->ID,
				'sort_column' => 'menu_order,post_title',
			)
		);
		foreach ( array_slice( array_filter( (array) $children, __NAMESPACE__ . '\is_public' ), 0, $limit ) as $child ) {
			$found['items'][] = published_item( $child, array( 'news' ), '', $full );
		}
		if ( ! $found['items'] && ! $has_blocks ) {
			$found['items'][] = published_item( $page, array( 'news' ), '', $full );
		}
		if ( $found['items'] ) {
			$found['sections'] = array(
				array(
					'id'   => 'news',
					'type' => 'news-list',
				),
			);
		}
	}
	$feed['title'] = $found['title'] ?: $feed['title'];
	$description   = $found['description'] ?: $excerpt;
	if ( '' !== $description ) {
		$feed['description'] = $description;
	}
	$feed['_topic'] = $found['topic'] + $topic + array( 'sections' => $found['sections'] );
	return $feed + array( 'items' => $found['items'] );
}

/** The way from the front page. */
function page_breadcrumb( \WP_Post $page ): array {
	$way = array(
		array(
			'title' => plain_text( get_bloginfo( 'name' ) ),
			'url'   => home_url( '/' ),
		),
	);
	foreach ( array_merge( array_reverse( get_post_ancestors( $page ) ), array( $page->ID ) ) as $id ) {
		if ( is_public( get_post( $id ) ) ) {
			$way[] = array(
				'title' => plain_text( get_the_title( $id ) ),
				'url'   => (string) get_permalink( $id ),
			);
		}
	}
	return $way;
}

/**
 * Takes what blocks of the library say into a feed. Feeds of other sites are theirs to publish.
 *
 * @param array[] $blocks As parse_blocks() gives them.
 * @param string  $around Address of the feed of the `topic-feed` around them.
 * @param array   $found  What there is so far.
 */
function collect_blocks( array $blocks, string $around, array &$found ): void {
	foreach ( $blocks as $block ) {
		$name = (string) ( $block['blockName'] ?? '' );
		$tag  = 0 === strpos( $name, 'topic-elements/' ) ? substr( $name, strlen( 'topic-elements/' ) ) : '';
		if ( ! isset( elements()[ $tag ] ) ) {
			collect_blocks( $block['innerBlocks'] ?? array(), $around, $found );
			continue;
		}
		$attributes = clean_attributes( $tag, html_names( $tag, (array) $block['attrs'] ) );
		if ( 'topic-feed' === $tag ) {
			collect_blocks( $block['innerBlocks'], $attributes['src'] ?? '', $found );
		} elseif ( 'topic-hero' === $tag ) {
			collect_hero( $attributes, $block, $found );
		} elseif ( 'topic-breadcrumb' === $tag || 'topic-footer' === $tag ) {
			collect_links( $tag, $attributes, $block, $found );
		} else {
			collect_section( $tag, $attributes, $block, $around, $found );
		}
	}
}

/** What the head of the page says. */
function collect_hero( array $attributes, array $block, array &$found ): void {
	$found['title']       = $attributes['headline'] ?? $found['title'];
	$found['description'] = implode( "\n\n", paragraphs_of( inner_html( $block ) ) ) ?: $found['description'];
	$picture              = own_item( $attributes )['image'];
	$found['topic']      += array_filter(
		array(
			'tagline' => $attributes['tagline'] ?? '',
			'image'   => $picture ? array_filter( $picture ) : null,
		)
	);
}

/** Links between the tags. */
function collect_links( string $tag, array $attributes, array $block, array &$found ): void {
	$links = array();
	preg_match_all( '#<a\s[^>]*?href=(["\'])(.*?)\1[^>]*>(.*?)</a>#is', inner_html( $block ), $anchors, PREG_SET_ORDER );
	foreach ( $anchors as $anchor ) {
		$links[] = array_filter(
			array(
				'title' => plain_text( $anchor[3] ),
				'url'   => link_url( html_entity_decode( $anchor[2], ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ),
			)
		);
	}
	if ( 'topic-breadcrumb' === $tag && $links ) {
		$found['topic']['breadcrumb'] = $links;
	} elseif ( 'topic-footer' === $tag && ( $links || isset( $attributes['copyright'] ) ) ) {
		$found['topic']['footer'] = array_filter(
			array(
				'copyright' => $attributes['copyright'] ?? '',
				'links'     => $links,
			)
		);
	}
}

/** A section with its items: those in the block, or those of a feed of this site that it shows. */
function collect_section( string $tag, array $attributes, array $block, string $around, array &$found ): void {
	$items = array();
	$row   = elements()[ $tag ]['items'] ?? '';
	foreach ( own_items_in( $block['innerBlocks'], $row ) as $item ) {
		$items[] = json_item( $item['attributes'], paragraphs_of( inner_html( $item['block'] ) ), count( $found['items'] ) + count( $items ) );
	}
	if ( ! $items && ( has_own( $tag, $attributes, '' ) || isset( elements()[ $tag ]['lists'] ) ) ) {
		$items[] = json_item( $attributes, array(), count( $found['items'] ) );
	}
	$url = $attributes['feed'] ?? $around;
	$own = '' === $url ? null : own_feed_arguments( $url );
	if ( ! $items && null !== $own && empty( $own['page'] ) ) {
		$feed  = published_feed( $own );
		$items = is_wp_error( $feed ) ? array() : array_values(
			array_filter(
				$feed['items'],
				static function ( array $item ) use ( $attributes ): bool {
					return ( ! isset( $attributes['section'] ) || in_array( $attributes['section'], (array) ( $item['_topic']['section'] ?? array() ), true ) )
						&& ( ! isset( $attributes['tag'] ) || in_array( $attributes['tag'], $item['tags'] ?? array(), true ) );
				}
			)
		);
		$limit = (int) ( $attributes['limit'] ?? 0 );
		$items = $limit > 0 ? array_slice( $items, 0, $limit ) : $items;
	}
	if ( ! $items ) {
		return;
	}
	$id = "$tag-" . ( count( $found['sections'] ) + 1 );
	foreach ( $items as $item ) {
		$item['_topic']            = $item['_topic'] ?? array();
		$item['_topic']['section'] = $id;
		$found['items'][]          = $item;
	}
	$found['sections'][] = array_filter(
		array(
			'id'      => $id,
			'type'    => elements()[ $tag ]['lists'][0] ?? ( 'topic-page' === $tag ? 'news-list' : $tag ),
			'heading' => $attributes['heading'] ?? '',
		)
	);
}

/** Item blocks, at any depth. */
function own_items_in( array $blocks, string $row ): array {
	$items = array();
	foreach ( $blocks as $block ) {
		if ( "topic-elements/$row" === $block['blockName'] ) {
			$items[] = array(
				'attributes' => clean_attributes( $row, html_names( $row, (array) $block['attrs'] ) ),
				'block'      => $block,
			);
		} else {
			$items = array_merge( $items, own_items_in( $block['innerBlocks'], $row ) );
		}
	}
	return $items;
}

/** What stands inside a block, as it is stored. */
function inner_html( array $block ): string {
	$html = (string) ( $block['innerHTML'] ?? '' );
	foreach ( $block['innerBlocks'] ?? array() as $inner ) {
		$html .= inner_html( $inner );
	}
	return wp_kses_post( $html );
}

/** An item of JSON Feed out of the attributes of a block. */
function json_item( array $attributes, array $text, int $index ): array {
	$own  = own_item( $attributes );
	$text = $own['text'] ?: $text;
	$item = array(
		'id'             => $own['href'] ?: "item-$index",
		'url'            => $own['href'],
		'title'          => $own['headline'],
		'summary'        => $own['summary'],
		'date_published' => $own['published'],
		'image'          => $own['image']['url'] ?? '',
		'authors'        => '' === $own['author'] ? array() : array( array( 'name' => $own['author'] ) ),
		'attachments'    => json_attachments( $own ),
		'external_url'   => $own['film'],
		'_topic'         => array_filter(
			array(
				'kicker'       => $own['kicker'],
				'author_title' => $own['author-title'],
				'start'        => $own['start'],
				'end'          => $own['end'],
				'venue'        => $own['venue'],
				'image'        => array_filter( $own['image'] ?? array() ),
			)
		),
	);
	return array_filter( $item ) + array( 'content_text' => $text ? implode( "\n\n", $text ) : ( $own['summary'] ?: $own['headline'] ) );
}

/** The file of a publication. */
function json_attachments( array $own ): array {
	$file = $own['file'];
	return ! $file || '' === $file['url'] ? array() : array(
		array_filter(
			array(
				'url'           => $file['url'],
				'mime_type'     => false === strpos( $file['type'], '/' ) ? 'application/' . ( strtolower( $file['type'] ) ?: 'octet-stream' ) : $file['type'],
				'size_in_bytes' => $file['size'],
			)
		),
	);
}
