<?php
/**
 * The route that publishes feeds: /wp-json/topic-elements/v1/feed?category=…
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

const ROUTE_NAMESPACE = 'topic-elements/v1';
const ROUTE           = '/feed';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );

/** Anybody may read it: it has nothing that visitors of the site do not see. */
function register_route(): void {
	$number = static function ( string $description, int $maximum, ?int $default = null ): array {
		return array_filter(
			array(
				'description' => $description,
				'type'        => 'integer',
				'minimum'     => 1,
				'maximum'     => $maximum,
				'default'     => $default,
			)
		);
	};
	$slug   = static function ( string $description ): array {
		return array(
			'description' => $description,
			'type'        => 'string',
			'maxLength'   => 200,
		);
	};
	register_rest_route(
		ROUTE_NAMESPACE,
		ROUTE,
		array(
			'methods'             => \WP_REST_Server::READABLE,
			'permission_callback' => '__return_true',
			'callback'            => __NAMESPACE__ . '\answer',
			'args'                => array(
				'category' => $slug( __( 'Slug of a category.', 'topic-elements' ) ),
				'tag'      => $slug( __( 'Slug of a tag.', 'topic-elements' ) ),
				'page'     => $number( __( 'Number of a page or post.', 'topic-elements' ), PHP_INT_MAX ),
				'limit'    => $number( __( 'How many items.', 'topic-elements' ), MAX_PUBLISHED, PUBLISHED ),
				'paged'    => $number( __( 'Which page of the feed.', 'topic-elements' ), 1000, 1 ),
			),
		)
	);
}

/** Address of a feed of this site. */
function feed_url( array $arguments = array() ): string {
	$known = array_intersect_key( $arguments, array_flip( array( 'category', 'tag', 'page', 'limit', 'paged' ) ) );
	if ( (int) ( $known['paged'] ?? 1 ) === 1 ) {
		unset( $known['paged'] );
	}
	if ( (int) ( $known['limit'] ?? PUBLISHED ) === PUBLISHED ) {
		unset( $known['limit'] );
	}
	return add_query_arg( array_map( 'rawurlencode', array_filter( array_map( 'strval', $known ), 'strlen' ) ), rest_url( ROUTE_NAMESPACE . ROUTE ) );
}

/** The feed, or that it is what the caller has already. */
function answer( \WP_REST_Request $request ) {
	$feed = published_feed( $request->get_params() );
	if ( is_wp_error( $feed ) ) {
		return $feed;
	}
	$tag     = sprintf( '"%s"', md5( (string) wp_json_encode( $feed ) ) );
	$changed = changed_at( $feed );
	$is_same = is_same( $request, $tag, $changed );
	return new \WP_REST_Response(
		$is_same ? null : $feed,
		$is_same ? 304 : 200,
		array_filter(
			array(
				'Content-Type'  => 'application/feed+json; charset=UTF-8',
				'Cache-Control' => 'public, max-age=' . CACHED,
				'ETag'          => $tag,
				'Last-Modified' => $changed ? gmdate( 'D, d M Y H:i:s', $changed ) . ' GMT' : '',
			)
		)
	);
}
