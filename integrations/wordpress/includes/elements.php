<?php
/**
 * What is known of the elements.
 *
 * @package Topic_Elements
 */

namespace Topic_Elements;

defined( 'ABSPATH' ) || exit;

/**
 * Each element by its tag, without prefix; see generated/elements.php.
 *
 * @return array<string, array>
 */
function elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require FOLDER . '/includes/generated/elements.php';
	}
	return $elements;
}

/** The tag as it stands in pages. */
function prefixed( string $tag ): string {
	return settings()['prefix'] . $tag;
}
