<?php
/**
 * Posts of this site as JSON Feed: all, or those of a category or tag.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Most items that one page of a feed has, and how many it has unasked. */
const MAX_PUBLISHED = 50;
const PUBLISHED     = 20;

/**
 * What the arguments of the route ask for: a feed in the form of JSON Feed, or an error.
 *
 * @param array<string, mixed> $arguments `category` or `tag` (slug), or `page` (id); `limit`, `paged`.
 * @param bool                 $full      Whether whole texts go in.
 * @return array|\WP_Error
 */
function published_feed( array $arguments, bool $full = true ) {
	// Whoever asks, and be it an administrator, gets what everybody gets.
	$user = get_current_user_id();
	wp_set_current_user( 0 );
	try {
		$feed = made_feed( $arguments, $full );
	} finally {
		wp_set_current_user( $user );
	}
	/**
	 * Changes what is published.
	 *
	 * @param array|\WP_Error $feed      JSON Feed with `_topic`.
	 * @param array           $arguments What was asked for.
	 */
	return apply_filters( 'topic_elements_feed', $feed, $arguments );
}

/**
 * The feed before others have their say.
 *
 * @return array|\WP_Error
 */
function made_feed( array $arguments, bool $full ) {
	if ( ! empty( $arguments['page'] ) ) {
		return page_feed( (int) $arguments['page'], $arguments, $full );
	}
	foreach ( array( 'category' => 'category', 'tag' => 'post_tag' ) as $name => $taxonomy ) {
		if ( ! empty( $arguments[ $name ] ) ) {
			$term = get_term_by( 'slug', sanitize_title( (string) $arguments[ $name ] ), $taxonomy );
			return $term instanceof \WP_Term ? archive_feed( $term, $arguments, $full ) : not_found();
		}
	}
	return archive_feed( null, $arguments, $full );
}

/** Nothing, or nothing that everybody may read: which of both is not told. */
function not_found(): \WP_Error {
	return new \WP_Error( 'topic_elements_not_found', __( 'There is no such feed.', 'topic-elements' ), array( 'status' => 404 ) );
}

/** Newest posts first, in a section for each sub-category. */
function archive_feed( ?\WP_Term $term, array $arguments, bool $full ): array {
	$limit    = max( 1, min( MAX_PUBLISHED, (int) ( $arguments['limit'] ?? PUBLISHED ) ) );
	$paged    = max( 1, (int) ( $arguments['paged'] ?? 1 ) );
	$asked    = array(
		'post_type'           => 'post',
		'post_status'         => 'publish',
		'has_password'        => false,
		'ignore_sticky_posts' => true,
		'posts_per_page'      => $limit,
		'paged'               => $paged,
	);
	if ( $term ) {
		$asked['tax_query'] = array( // phpcs:ignore WordPress.DB.SlowDBQuery
			array(
				'taxonomy' => $term->taxonomy,
				'terms'    => $term->term_id,
			),
		);
	}
	$query    = new \WP_Query( $asked );
	$parts    = sub_categories( $term );
	$sections = array();
	$items    = array();
	foreach ( array_filter( $query->posts, __NAMESPACE__ . '\is_public' ) as $post ) {
		$own = array_filter(
			$parts,
			static function ( array $part ) use ( $post ): bool {
				return has_term( $part['terms'], 'category', $post );
			}
		);
		$ids = array_map( 'strval', array_keys( $own ) ) ?: array( 'news' );
		foreach ( $ids as $id ) {
			$sections[ $id ] = array(
				'id'      => $id,
				'type'    => 'news-list',
				'heading' => $own[ $id ]['name'] ?? __( 'Latest news', 'topic-elements' ),
			);
		}
		$items[] = published_item( $post, $ids, kicker_of( $post, $own, $term ), $full );
	}
	$feed = feed_head( $term ? plain_text( $term->name ) : plain_text( get_bloginfo( 'name' ) ), $term ? get_term_link( $term ) : home_url( '/' ), $arguments );
	$text = $term ? implode( "\n\n", paragraphs_of( $term->description ) ) : plain_text( get_bloginfo( 'description' ) );
	if ( '' !== $text ) {
		$feed['description'] = $text;
	}
	if ( $paged < $query->max_num_pages ) {
		$feed['next_url'] = feed_url( array( 'paged' => $paged + 1 ) + $arguments );
	}
	// The posts of the category itself come first, then those below it in the order of their names.
	$order          = array_intersect_key( array( 'news' => true ) + $parts, $sections );
	$feed['_topic'] = array(
		'breadcrumb' => breadcrumb_of( $term ),
		'sections'   => array_values( array_replace( $order, $sections ) ),
	);
	return $feed + array( 'items' => $items );
}

/** What all feeds say first. */
function feed_head( string $title, $home, array $arguments ): array {
	return array(
		'version'       => 'https://jsonfeed.org/version/1.1',
		'title'         => $title,
		'home_page_url' => is_string( $home ) ? $home : home_url( '/' ),
		'feed_url'      => feed_url( $arguments ),
		'language'      => get_bloginfo( 'language' ),
	);
}

/** Categories right below a category, with all that is below those, by slug. */
function sub_categories( ?\WP_Term $term ): array {
	$parts = array();
	if ( $term && 'category' === $term->taxonomy ) {
		foreach ( get_categories( array( 'parent' => $term->term_id ) ) as $child ) {
			$parts[ $child->slug ] = array(
				'name'  => plain_text( $child->name ),
				'terms' => array_merge( array( $child->term_id ), (array) get_term_children( $child->term_id, 'category' ) ),
			);
		}
	}
	return $parts;
}

/** Name of the category: of the one that makes the section, else of another than that of the feed, else of that. */
function kicker_of( \WP_Post $post, array $own, ?\WP_Term $term ): string {
	if ( $own ) {
		return (string) reset( $own )['name'];
	}
	$default = (int) get_option( 'default_category' );
	$names   = array();
	foreach ( get_the_category( $post->ID ) as $category ) {
		if ( (int) $category->term_id !== $default && ( ! $term || $category->term_id !== $term->term_id ) ) {
			$names[] = plain_text( $category->name );
		}
	}
	return $names[0] ?? ( $term && 'category' === $term->taxonomy ? plain_text( $term->name ) : '' );
}

/** The way from the front page. */
function breadcrumb_of( ?\WP_Term $term ): array {
	$way = array(
		array(
			'title' => plain_text( get_bloginfo( 'name' ) ),
			'url'   => home_url( '/' ),
		),
	);
	if ( $term ) {
		foreach ( array_reverse( get_ancestors( $term->term_id, $term->taxonomy, 'taxonomy' ) ) as $id ) {
			$way[] = array(
				'title' => plain_text( get_term( $id )->name ),
				'url'   => (string) get_term_link( $id ),
			);
		}
		$way[] = array(
			'title' => plain_text( $term->name ),
			'url'   => (string) get_term_link( $term ),
		);
	}
	return $way;
}
