<?php
/**
 * A block for each element.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** From blocks/<tag>/block.json, which is generated. */
function register_blocks(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		register_block_type(
			FOLDER . "/blocks/$tag",
			array(
				'render_callback' => static function ( array $attributes, string $content, $block ) use ( $tag ): string {
					return block_html( $tag, $attributes, $content, $block->context );
				},
			)
		);
	}
}

/** What a block prints. Its attributes have the names of properties, those of the element the names in HTML. */
function block_html( string $tag, array $attributes, string $content, array $context ): string {
	$around = array(
		'feed'  => $context['topic-elements/feed'] ?? '',
		'level' => $context['topic-elements/level'] ?? 0,
	);
	return element_html( $tag, html_names( $tag, $attributes ), trim( $content ), $around, get_block_wrapper_attributes() );
}

/** Attributes of a block by their names in HTML. */
function html_names( string $tag, array $attributes ): array {
	$named = array();
	foreach ( elements()[ $tag ]['attributes'] as $name => $attribute ) {
		if ( isset( $attributes[ $attribute['property'] ] ) ) {
			$named[ $name ] = $attributes[ $attribute['property'] ];
		}
	}
	return $named;
}
