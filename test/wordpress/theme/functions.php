<?php
add_action(
	'wp_enqueue_scripts',
	static function () {
		wp_enqueue_style( 'classic', get_stylesheet_uri() );
	}
);
add_theme_support( 'post-thumbnails' );
