<?php
/**
 * Translations, and what goes when the plugin is switched off.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );

/** WordPress finds those of plugins from its directory by itself; this is for those that come with the plugin. */
function load_translations(): void {
	load_plugin_textdomain( 'topic-elements', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

register_deactivation_hook( FILE, __NAMESPACE__ . '\deactivate' );

/** Settings and kept feeds stay until the plugin is deleted. */
function deactivate(): void {
	wp_unschedule_hook( 'topic_elements_refresh' );
}
