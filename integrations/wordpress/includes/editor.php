<?php
/**
 * The editor: the live preview and the controls of all blocks.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'topic-elements-editor';

add_action( 'init', __NAMESPACE__ . '\register_editor', 5 );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_data' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );

/** WordPress loads them with the blocks. */
function register_editor(): void {
	$version = (string) asset_version();
	wp_register_script(
		EDITOR,
		plugins_url( 'editor/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		$version,
		true
	);
	wp_set_script_translations( EDITOR, 'topic-elements', FOLDER . '/languages' );
	wp_register_style( EDITOR, plugins_url( 'editor/editor.css', FILE ), array(), $version );
}

/** What the editor has to know: the elements with their labels, the script that it puts beside them. */
function editor_data(): void {
	$labels   = require FOLDER . '/includes/generated/labels.php';
	$elements = elements();
	foreach ( $elements as $tag => $element ) {
		foreach ( array_keys( $element['attributes'] ) as $name ) {
			$elements[ $tag ]['attributes'][ $name ] += $labels[ $tag ][ $name ];
		}
	}
	$data = array(
		'elements' => $elements,
		'prefix'   => settings()['prefix'],
		'script'   => script_attributes(),
		'feed'     => feed_url(),
	);
	wp_add_inline_script( EDITOR, 'window.topicElementsEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/** A heading of our own in the list of blocks. */
function block_category( array $categories ): array {
	$categories[] = array(
		'slug'  => 'topic-elements',
		'title' => __( 'Topic page', 'topic-elements' ),
	);
	return $categories;
}
