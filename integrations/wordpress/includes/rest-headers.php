<?php
/**
 * What is said beside a feed: who may read it, how long it may be kept, whether it has changed.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Seconds that browsers and proxies may keep a feed. */
const CACHED = 300;

add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\allow_origins', 20, 3 );

/**
 * Pages of every site may read feeds, without cookies. WordPress would name the one that asks, and allow cookies, which
 * caches would have to keep apart.
 *
 * @param bool              $served   Whether somebody has answered already.
 * @param \WP_HTTP_Response $response Not used.
 * @param \WP_REST_Request  $request  The request.
 */
function allow_origins( $served, $response, $request ) {
	if ( '/' . ROUTE_NAMESPACE . ROUTE === $request->get_route() && ! headers_sent() ) {
		header( 'Access-Control-Allow-Origin: *' );
		header( 'Access-Control-Expose-Headers: ETag, Last-Modified, Retry-After' );
		header_remove( 'Access-Control-Allow-Credentials' );
		header_remove( 'Vary' );
		header( 'Cross-Origin-Resource-Policy: cross-origin' );
	}
	return $served;
}

/** When the last item was changed, or 0. */
function changed_at( array $feed ): int {
	$times = array_map(
		static function ( array $item ): int {
			return (int) strtotime( $item['date_modified'] ?? '' );
		},
		$feed['items']
	);
	return $times ? max( $times ) : 0;
}

/** Whether the caller has this very feed. A tag, where there is one, decides. */
function is_same( \WP_REST_Request $request, string $tag, int $changed ): bool {
	$known = $request->get_header( 'if_none_match' );
	if ( null !== $known ) {
		// Proxies make weak tags of strong ones, and servers that compress add how.
		return (bool) preg_match( '/(?:^\s*\*\s*$|' . preg_quote( trim( $tag, '"' ), '/' ) . ')/', $known );
	}
	$since = $request->get_header( 'if_modified_since' );
	return null !== $since && $changed > 0 && (int) strtotime( $since ) >= $changed;
}
