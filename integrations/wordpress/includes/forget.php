<?php
/**
 * Takes away what the plugin has stored.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** Everything on the site at hand. */
function forget(): void {
	global $wpdb;
	delete_option( 'topic_elements' );
	wp_unschedule_hook( 'topic_elements_refresh' );
	// Transients have the hash of an address in their names. With a persistent object cache they are there, and expire.
	foreach ( array( '_transient_topic_elements_', '_transient_timeout_topic_elements_' ) as $prefix ) {
		$names = $wpdb->get_col( // phpcs:ignore WordPress.DB.DirectDatabaseQuery
			$wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $prefix ) . '%' )
		);
		array_map( 'delete_option', $names );
	}
}
