<?php
/**
 * One item as HTML that can be read without the library. Everything that is printed is escaped here.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/** A heading of a level that there is. */
function heading_html( int $level, string $html ): string {
	$level = max( 1, min( 6, $level ) );
	return "<h$level>$html</h$level>";
}

/** A link, or the text alone where it leads nowhere. */
function link_html( string $text, string $url ): string {
	return '' === $url
		? esc_html( $text )
		: sprintf( '<a href="%s">%s</a>', esc_url( $url, array( 'http', 'https', 'mailto', 'tel' ) ), esc_html( $text ) );
}

/** Paragraphs of plain text. */
function paragraphs_html( array $paragraphs ): string {
	return implode(
		'',
		array_map(
			static function ( string $paragraph ): string {
				return '<p>' . nl2br( esc_html( $paragraph ) ) . '</p>';
			},
			$paragraphs
		)
	);
}

/** `<time>`, or nothing where the date cannot be read. */
function time_html( string $written, bool $with_clock = false ): string {
	$date = date_of( $written );
	if ( ! $date ) {
		return '';
	}
	$shown = $with_clock && '' !== $date['clock'] ? "{$date['shown']}, {$date['clock']}" : $date['shown'];
	return sprintf( '<time datetime="%s">%s</time>', esc_attr( $date['machine'] ), esc_html( $shown ) );
}

/**
 * A picture with caption and credit.
 *
 * @param array|null $picture   See read_picture().
 * @param bool       $as_figure False: caption and credit go into the tooltip, since text beside the picture would be
 *                              read as that of the item.
 * @param int        $width     Widest, in pixels. Said in attributes: style sheets of ours would be one request more for
 *                              everybody, and a strict host refuses `style`.
 */
function picture_html( ?array $picture, bool $as_figure = true, int $width = 320 ): string {
	if ( ! $picture ) {
		return '';
	}
	$told  = implode( ' ', array_filter( array( $picture['caption'], $picture['credit'] ), 'strlen' ) );
	$image = sprintf(
		'<img src="%s" alt="%s"%s%s%s loading="lazy" decoding="async" referrerpolicy="no-referrer">',
		esc_url( $picture['url'], array( 'http', 'https' ) ),
		esc_attr( $picture['alt'] ),
		'' === $picture['srcset'] ? '' : sprintf( ' srcset="%s" sizes="%dpx"', esc_attr( $picture['srcset'] ), $width ),
		size_html( $picture['width'], $picture['height'], $width ),
		'' === $told || $as_figure ? '' : sprintf( ' title="%s"', esc_attr( $told ) )
	);
	return '<figure>' . $image . ( '' !== $told && $as_figure ? '<figcaption>' . esc_html( $told ) . '</figcaption>' : '' ) . '</figure>';
}

/** `width` and `height`, no wider than it may be. */
function size_html( int $width, int $height, int $widest ): string {
	$shown = $width > 0 ? min( $width, $widest ) : $widest;
	return sprintf( ' width="%d"', $shown )
		. ( $width > 0 && $height > 0 ? sprintf( ' height="%d"', (int) round( $shown * $height / $width ) ) : '' );
}

/** What people call files whose types do not say it, as the elements do. */
const FILE_NAMES = array(
	'application/msword'                                => 'Word',
	'application/vnd.ms-excel'                          => 'Excel',
	'application/vnd.ms-powerpoint'                     => 'PowerPoint',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document' => 'Word',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' => 'Excel',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation' => 'PowerPoint',
	'application/vnd.oasis.opendocument.text'           => 'ODT',
	'application/vnd.oasis.opendocument.spreadsheet'    => 'ODS',
	'audio/mpeg'                                        => 'MP3',
	'text/plain'                                        => 'TXT',
);

/** Format of a file in short: from its type, else from its name; nothing where neither says. */
function file_format( string $type, string $url ): string {
	if ( false === strpos( $type, '/' ) && '' !== $type ) {
		return $type;
	}
	$type = strtolower( trim( explode( ';', $type )[0] ) );
	if ( isset( FILE_NAMES[ $type ] ) ) {
		return FILE_NAMES[ $type ];
	}
	return preg_match( '#^(?:application|audio|image|text|video)/(?:x-)?([a-z0-9]{2,5})(?:\+(?:zip|xml|json))?$#', $type, $found )
		|| preg_match( '/\.(pdf|epub|docx?|xlsx?|pptx?|od[tsp]|csv|json|xml|zip|txt|rtf|mp3|mp4|webm|png|jpe?g|svg)$/i', (string) preg_replace( '/[?#].*/', '', $url ), $found )
		? strtoupper( $found[1] )
		: '';
}

/** Format and size of a file, as people write them. */
function file_text( ?array $file ): string {
	if ( ! $file ) {
		return '';
	}
	$format = file_format( $file['type'], $file['url'] );
	return implode( ', ', array_filter( array( $format, $file['size'] ? (string) size_format( $file['size'], 1 ) : '' ), 'strlen' ) );
}

/**
 * An item of any list but quotations.
 *
 * @param array  $item    See read_item().
 * @param int    $level   Of its headline.
 * @param bool   $images  Whether pictures are shown.
 * @param string $content Text of an own item that is markup already, made by WordPress's own blocks.
 */
function card_html( array $item, int $level, bool $images, string $content = '' ): string {
	// Beside the headline: elements that read their light DOM take the whole heading for the headline, and no more.
	$details  = array_filter( array( $item['venue'], file_text( $item['file'] ) ), 'strlen' );
	$headline = '' !== $item['headline'] ? $item['headline'] : ( '' === $item['summary'] ? $item['href'] : '' );
	$heading  = '' === $headline ? '' : heading_html(
		$level,
		( '' === $item['kicker'] ? '' : '<small>' . esc_html( $item['kicker'] ) . '</small> ' )
		. link_html( $headline, '' !== $item['href'] ? $item['href'] : ( $item['film'] ?: ( $item['file']['url'] ?? '' ) ) )
		. ( $details ? ' <small>(' . esc_html( implode( ', ', $details ) ) . ')</small>' : '' )
	);
	$start    = time_html( $item['start'], true );
	$end      = time_html( $item['end'], true );
	$when     = $start ? $start . ( $end ? " – $end" : '' ) : time_html( $item['published'] );
	return $heading
		. ( $images ? picture_html( $item['image'], '' !== $item['summary'] ) : '' )
		. ( $when ? "<p>$when</p>" : '' )
		. ( '' === $item['summary'] ? '' : '<p>' . ( '' === $headline ? link_html( $item['summary'], $item['href'] ) : esc_html( $item['summary'] ) ) . '</p>' )
		. $content;
}

/** A quotation with its speaker. */
function quotation_html( array $item, bool $images ): string {
	$words = $item['text'] ?: array_filter( array( $item['summary'] ?: $item['headline'] ), 'strlen' );
	if ( ! $words ) {
		return '';
	}
	$name = $item['author'] ?: ( $item['summary'] ? $item['headline'] : '' );
	$by   = implode( ', ', array_filter( array( '' === $name ? '' : link_html( $name, $item['href'] ), esc_html( $item['author-title'] ) ), 'strlen' ) );
	return '<figure>' . ( $images ? picture_html( $item['image'] ) : '' )
		. '<blockquote>' . paragraphs_html( $words ) . '</blockquote>'
		. ( '' === $by ? '' : "<figcaption>$by</figcaption>" ) . '</figure>';
}
