<?php
/*
 * What the site publishes: a category with one below it, posts that everybody may read and posts that nobody may, one of
 * them with everything that a post can have, one as a stranger would like it to be. Prints ids by name.
 */
require_once ABSPATH . 'wp-admin/includes/image.php';

$ids     = array();
$news    = wp_insert_term( 'News', 'category', array( 'description' => "About work & those who do it.\n\nSecond paragraph." ) )['term_id'];
$partner = wp_insert_term( 'Statements', 'category', array( 'parent' => $news ) )['term_id'];

$publish = static function ( array $fields ) use ( &$ids, $news ) {
	$name         = $fields['name'];
	$ids[ $name ] = wp_insert_post(
		array_merge(
			array(
				'post_status'   => 'publish',
				'post_author'   => 1,
				'post_category' => array( $news ),
				'post_title'    => $name,
			),
			$fields
		)
	);
	return $ids[ $name ];
};

$whole = $publish(
	array(
		'name'          => 'whole',
		'post_title'    => 'Skills that travel & “more”',
		'post_excerpt'  => 'A certificate that is known across the border.',
		'post_content'  => '<p>The <strong>whole</strong> text.</p><script>alert(1)</script>',
		'post_category' => array( $news, $partner ),
		'post_date'     => '2026-10-05 10:00:00',
		'tags_input'    => array( 'skills', 'borders' ),
	)
);
$upload  = wp_upload_dir();
$file    = $upload['path'] . '/skills.jpg';
$picture = imagecreatetruecolor( 1600, 1000 );
imagefill( $picture, 0, 0, imagecolorallocate( $picture, 40, 110, 120 ) );
imagefilledellipse( $picture, 800, 500, 900, 600, imagecolorallocate( $picture, 240, 190, 90 ) );
imagejpeg( $picture, $file, 80 );
$image = wp_insert_attachment(
	array(
		'post_mime_type' => 'image/jpeg',
		'post_title'     => 'skills',
		'post_excerpt'   => 'A workshop in spring.',
		'post_status'    => 'inherit',
	),
	$file,
	$whole
);
$meta                         = wp_generate_attachment_metadata( $image, $file );
$meta['image_meta']['credit'] = 'Ana Ruiz';
wp_update_attachment_metadata( $image, $meta );
update_post_meta( $image, '_wp_attachment_image_alt', 'Welders at a bench' );
set_post_thumbnail( $whole, $image );
$ids['image'] = $image;

$publish(
	array(
		'name'         => 'plain',
		'post_title'   => 'Nobody should have to buy a job',
		'post_excerpt' => 'Fees stand between workers and their posts.',
		'post_date'    => '2026-10-29 10:00:00',
	)
);
kses_remove_filters();
$publish(
	array(
		'name'         => 'hostile',
		'post_title'   => '<img src=x onerror="window.hit=1"><script>window.hit=1</script>"\'>Odd',
		'post_excerpt' => '</p><script>window.hit=1</script><a href="javascript:window.hit=1">odd</a>',
		'post_content' => '<p onclick="window.hit=1">Text</p><iframe src="javascript:window.hit=1"></iframe>',
		'post_date'    => '2026-10-01 10:00:00',
	)
);
$publish( array( 'name' => 'draft', 'post_title' => 'SECRET draft', 'post_status' => 'draft' ) );
$publish( array( 'name' => 'private', 'post_title' => 'SECRET private', 'post_status' => 'private' ) );
$publish( array( 'name' => 'locked', 'post_title' => 'SECRET locked', 'post_password' => 'x' ) );
$publish( array( 'name' => 'later', 'post_title' => 'SECRET later', 'post_status' => 'future', 'post_date' => gmdate( 'Y-m-d H:i:s', time() + DAY_IN_SECONDS ) ) );
$publish( array( 'name' => 'privatepage', 'post_title' => 'SECRET page', 'post_status' => 'private', 'post_type' => 'page' ) );
echo wp_json_encode( $ids );
