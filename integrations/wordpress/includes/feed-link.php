<?php
/**
 * Says in the head of archives and pages where their feed is.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\feed_link' );

/** For category and tag archives, pages, and the front page of the blog. */
function feed_link(): void {
	$object    = get_queried_object();
	$arguments = null;
	if ( is_category() && $object instanceof \WP_Term ) {
		$arguments = array( 'category' => $object->slug );
	} elseif ( is_tag() && $object instanceof \WP_Term ) {
		$arguments = array( 'tag' => $object->slug );
	} elseif ( is_page() && is_public( $object ) ) {
		$arguments = array( 'page' => $object->ID );
	} elseif ( is_home() ) {
		$arguments = array();
	}
	if ( null !== $arguments ) {
		printf( "<link rel=\"alternate\" type=\"application/feed+json\" href=\"%s\">\n", esc_url( feed_url( $arguments ) ) );
	}
}
