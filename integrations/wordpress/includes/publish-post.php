<?php
/**
 * A post of this site as an item of JSON Feed.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Whether anybody may read a post: published, of a public type, without password.
 *
 * @param \WP_Post|null $post A post.
 */
function is_public( $post ): bool {
	return $post instanceof \WP_Post && is_post_publicly_viewable( $post ) && 'publish' === $post->post_status && '' === $post->post_password;
}

/**
 * The item.
 *
 * @param \WP_Post $post     A public post.
 * @param string[] $sections Ids of the sections that it belongs to.
 * @param string   $kicker   Line above the headline.
 * @param bool     $full     Whether the whole text goes in.
 */
function published_item( \WP_Post $post, array $sections, string $kicker, bool $full ): array {
	$picture = published_picture( $post->ID );
	$author  = get_userdata( (int) $post->post_author );
	$tags    = get_the_tags( $post );
	list( $summary, $content ) = with_post(
		$post,
		static function () use ( $post, $full ): array {
			return array( plain_text( get_the_excerpt( $post ) ), $full ? published_content( $post ) : '' );
		}
	);
	$item    = array(
		'id'             => home_url( "/?p=$post->ID" ),
		'url'            => (string) get_permalink( $post ),
		'title'          => plain_text( get_the_title( $post ) ),
		'summary'        => $summary,
		'content_html'   => $content,
		'image'          => $picture['url'] ?? '',
		'date_published' => (string) get_post_time( DATE_RFC3339, false, $post ),
		'date_modified'  => (string) get_post_modified_time( DATE_RFC3339, false, $post ),
		'tags'           => is_array( $tags ) ? array_map( __NAMESPACE__ . '\plain_text', wp_list_pluck( $tags, 'name' ) ) : array(),
		'authors'        => $author ? array(
			array(
				'name' => $author->display_name,
				'url'  => get_author_posts_url( $author->ID ),
			),
		) : array(),
		'_topic'         => array_filter(
			array(
				'section' => 1 === count( $sections ) ? $sections[0] : $sections,
				'kicker'  => $kicker,
				'image'   => $picture,
			)
		),
	);
	$item    = array_filter( $item );
	// JSON Feed asks for one of both.
	return isset( $item['content_html'] ) ? $item : $item + array( 'content_text' => $summary );
}

/**
 * What comes of something while a post is the one at hand, as shortcodes such as [gallery] and blocks ask for it.
 * Afterwards, whichever was so before is again: a feed can be made in the middle of a page, in a loop of its own.
 *
 * @param \WP_Post $post A post.
 * @param callable $make What is done.
 * @return mixed
 */
function with_post( \WP_Post $post, callable $make ) {
	$before          = $GLOBALS['post'] ?? null;
	$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
	setup_postdata( $post );
	try {
		return $make();
	} finally {
		$GLOBALS['post'] = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		if ( $before instanceof \WP_Post ) {
			setup_postdata( $before );
		}
	}
}

/** The text as visitors of this site get it, without scripts. */
function published_content( \WP_Post $post ): string {
	$html = apply_filters( 'the_content', $post->post_content ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
	// KSES takes away tags, and leaves what is in them.
	$html = wp_kses_post( preg_replace( '#<(script|style)\b[^>]*>.*?</\1\s*>#is', '', $html ) ?? '' );
	return trim( preg_replace( '#<p>\s*</p>#', '', $html ) ?? '' );
}
