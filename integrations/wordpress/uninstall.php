<?php
/**
 * Leaves nothing behind: settings, kept feeds, planned refreshes, on every site of a network.
 *
 * @package Topic_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/forget.php';

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $topic_elements_site ) {
		switch_to_blog( $topic_elements_site );
		Topic_Elements\forget();
		restore_current_blog();
	}
	unset( $topic_elements_site );
} else {
	Topic_Elements\forget();
}
