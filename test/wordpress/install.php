<?php
/*
 * Makes the site: users, the theme, the plugin switched on, and posts to publish. Prints what the tests have to know.
 */
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Institute', 'admin', 'admin@example.org', true, '', 'admin' );
wp_clear_scheduled_hook( 'wp_version_check' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
}
update_option( 'permalink_structure', '/%postname%/' );
update_option( 'stylesheet', 'classic' );
update_option( 'template', 'classic' );
update_option( 'date_format', 'j F Y' );
