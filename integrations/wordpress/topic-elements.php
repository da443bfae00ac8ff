<?php
/**
 * Plugin Name: Topic Elements
 * Description: Sections of an institutional topic page – news, focus, quotations, areas of work, publications, films, events – as blocks and shortcodes, from a feed or written in the editor; and a feed of this site for others to show.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: topic-elements
 * License: MIT
 * License URI: https://opensource.org/licenses/MIT
 * Text Domain: topic-elements
 * Domain Path: /languages
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** File of the plugin, as WordPress names it in its hooks. */
const FILE = __FILE__;

/** Folder of the plugin. */
const FOLDER = __DIR__;

foreach (
	array(
		'settings',
		'elements',
		'text',
		'address',
		'assets',
		'read-feed',
		'allowed-hosts',
		'fetch-feed',
		'keep-feed',
		'feed-for',
		'own-items',
		'fallback-item',
		'fallback',
		'attributes',
		'render',
		'blocks',
		'editor',
		'shortcodes',
		'kses',
		'publish-picture',
		'publish-post',
		'publish-archive',
		'publish-page',
		'rest-feed',
		'rest-headers',
		'feed-link',
		'settings-page',
		'lifecycle',
	) as $topic_elements_part
) {
	require_once __DIR__ . "/includes/$topic_elements_part.php";
}
unset( $topic_elements_part );
