<?php
/**
 * Pictures of this site, as a feed has them.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * The featured image of a post, with all that the media library knows of it; null where there is none.
 *
 * @return array<string, string|int>|null
 */
function published_picture( int $post_id ): ?array {
	$id     = (int) get_post_thumbnail_id( $post_id );
	$source = $id ? wp_get_attachment_image_src( $id, 'large' ) : false;
	if ( ! $source ) {
		return null;
	}
	$meta = wp_get_attachment_metadata( $id );
	return array_filter(
		array(
			'url'     => (string) $source[0],
			'alt'     => trim( (string) get_post_meta( $id, '_wp_attachment_image_alt', true ) ),
			'caption' => plain_text( wp_get_attachment_caption( $id ) ),
			'credit'  => plain_text( is_array( $meta ) ? ( $meta['image_meta']['credit'] ?? '' ) : '' ),
			'width'   => (int) $source[1],
			'height'  => (int) $source[2],
			'srcset'  => (string) wp_get_attachment_image_srcset( $id, 'large' ),
		)
	);
}
