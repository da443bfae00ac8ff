<?php
/**
 * The page of the settings. WordPress checks nonce and capability of its form in options.php.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

const SETTINGS_PAGE = 'topic-elements';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\settings_link' );

/** One option, one section, three fields. */
function register_settings(): void {
	register_setting(
		SETTINGS_PAGE,
		'topic_elements',
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'show_in_rest'      => false,
			'default'           => array(),
		)
	);
	add_settings_section( 'main', '', '__return_empty_string', SETTINGS_PAGE );
	$fields = array(
		'hosts'  => __( 'Hosts of feeds', 'topic-elements' ),
		'theme'  => __( 'Look', 'topic-elements' ),
		'prefix' => __( 'Prefix of tags', 'topic-elements' ),
	);
	foreach ( $fields as $name => $label ) {
		add_settings_field( $name, $label, __NAMESPACE__ . "\\{$name}_field", SETTINGS_PAGE, 'main', array( 'label_for' => "topic-elements-$name" ) );
	}
}

/** Says what has been left out of what somebody entered. */
function sanitize_settings( $input ): array {
	$clean  = clean_settings( $input );
	$prefix = is_array( $input ) && is_string( $input['prefix'] ?? null ) ? strtolower( trim( $input['prefix'] ) ) : '';
	if ( $prefix !== $clean['prefix'] ) {
		add_settings_error( 'topic_elements', 'prefix', __( 'A prefix is made of lower-case letters and digits and ends in a hyphen, such as ilo-. It has been left out.', 'topic-elements' ) );
	}
	$entered = is_array( $input ) && is_string( $input['hosts'] ?? null ) ? array_filter( preg_split( '/[\s,]+/', $input['hosts'] ) ) : array();
	if ( count( array_filter( array_map( __NAMESPACE__ . '\clean_host', $entered ) ) ) < count( $entered ) ) {
		add_settings_error( 'topic_elements', 'hosts', __( 'Some lines are not names of hosts, such as example.org. They have been left out.', 'topic-elements' ) );
	}
	return $clean;
}

/** Below "Settings". */
function add_settings_page(): void {
	add_options_page( __( 'Topic Elements', 'topic-elements' ), __( 'Topic Elements', 'topic-elements' ), 'manage_options', SETTINGS_PAGE, __NAMESPACE__ . '\settings_page' );
}

/** In the list of plugins. */
function settings_link( array $links ): array {
	$url = admin_url( 'options-general.php?page=' . SETTINGS_PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'topic-elements' ) ) );
	return $links;
}

/** The form. */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Topic Elements', 'topic-elements' ); ?></h1>
		<form action="options.php" method="post">
			<?php
			settings_fields( SETTINGS_PAGE );
			do_settings_sections( SETTINGS_PAGE );
			submit_button();
			?>
		</form>
		<h2><?php esc_html_e( 'The feed of this site', 'topic-elements' ); ?></h2>
		<p><?php esc_html_e( 'Other sites can show it: all posts, those of a category or tag, or a page.', 'topic-elements' ); ?></p>
		<ul>
			<li><code><?php echo esc_html( feed_url() ); ?></code></li>
			<li><code><?php echo esc_html( feed_url( array( 'category' => 'news' ) ) ); ?></code></li>
			<li><code><?php echo esc_html( feed_url( array( 'page' => 2 ) ) ); ?></code></li>
		</ul>
	</div>
	<?php
}

/** Hosts, one a line. */
function hosts_field(): void {
	printf(
		'<textarea id="topic-elements-hosts" name="topic_elements[hosts]" rows="5" cols="50" class="code" aria-describedby="topic-elements-hosts-help">%s</textarea><p class="description" id="topic-elements-hosts-help">%s</p>',
		esc_textarea( implode( "\n", settings()['hosts'] ) ),
		esc_html__( 'One a line, such as example.org or *.example.org. Feeds of these hosts are also read by this server, so that pages have their content without JavaScript and for search engines. Feeds of other hosts are only read by the browsers of visitors.', 'topic-elements' )
	);
}

/** A preset, or none. */
function theme_field(): void {
	$choices = array(
		''            => __( 'As the site looks', 'topic-elements' ),
		'institution' => __( 'Institution: blue, with a cut corner', 'topic-elements' ),
		'contrast'    => __( 'Contrast: black on white, with borders', 'topic-elements' ),
	);
	echo '<select id="topic-elements-theme" name="topic_elements[theme]">';
	foreach ( $choices as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( settings()['theme'], $value, false ), esc_html( $label ) );
	}
	echo '</select>';
}

/** What stands before the names of tags. */
function prefix_field(): void {
	printf(
		'<input type="text" id="topic-elements-prefix" name="topic_elements[prefix]" value="%s" class="regular-text code" pattern="([a-z][a-z0-9]*-)*" maxlength="32" aria-describedby="topic-elements-prefix-help"><p class="description" id="topic-elements-prefix-help">%s</p>',
		esc_attr( settings()['prefix'] ),
		esc_html__( 'Only needed where another plugin or theme uses the same names: ilo- makes ilo-news-list of news-list.', 'topic-elements' )
	);
}
