<?php
/**
 * What the editor calls the attributes, to be translated.
 *
 * Generated from custom-elements.json by scripts/wordpress.mjs.
 *
 * @package Topic_Elements
 */

defined( 'ABSPATH' ) || exit;

return array(
	'area-of-work' => array(
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'The title. When absent, the first heading or link in the light DOM.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the headline: the kind or series of the item.', 'topic-elements' ),
		),
		'published' => array(
			'label' => __( 'Date', 'topic-elements' ),
			'help' => __( 'Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text below the headline. When absent, what else is in the light DOM.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'On its own: the headline is one deeper than this level, 1 to 6. A wrong one counts as 2.', 'topic-elements' ),
		),
	),
	'area-of-work-grid' => array(
		'collapse' => array(
			'label' => __( 'Lines before folding', 'topic-elements' ),
			'help' => __( 'How many lines of each text show at first, 1 to 1000; a button shows the rest. All when absent or wrong.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'event-item' => array(
		'start' => array(
			'label' => __( 'Start', 'topic-elements' ),
			'help' => __( 'When it begins: ISO 8601, with an offset that says in which time zone; a day alone for a whole day. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'end' => array(
			'label' => __( 'End', 'topic-elements' ),
			'help' => __( 'When it ends, likewise; of whole days the last one. One before the start is left out with a warning, too.', 'topic-elements' ),
		),
		'venue' => array(
			'label' => __( 'Venue', 'topic-elements' ),
			'help' => __( 'Where it is. Online is shown when absent.', 'topic-elements' ),
		),
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'The title. When absent, the first heading or link in the light DOM.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the headline: the kind or series of the item.', 'topic-elements' ),
		),
		'published' => array(
			'label' => __( 'Date', 'topic-elements' ),
			'help' => __( 'Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text below the headline. When absent, what else is in the light DOM.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'On its own: the headline is one deeper than this level, 1 to 6. A wrong one counts as 2.', 'topic-elements' ),
		),
	),
	'event-list' => array(
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'focus-card' => array(
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'Title of the card.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the headline.', 'topic-elements' ),
		),
		'published' => array(
			'label' => __( 'Date', 'topic-elements' ),
			'help' => __( 'Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text of the card.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'layout' => array(
			'label' => __( 'Layout', 'topic-elements' ),
			'help' => __( 'stacked: picture above the text. side: beside it, where there is room. A single card without it: side. A wrong one counts as stacked.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'news-item' => array(
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'The title. When absent, the first heading or link in the light DOM.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the headline: the kind or series of the item.', 'topic-elements' ),
		),
		'published' => array(
			'label' => __( 'Date', 'topic-elements' ),
			'help' => __( 'Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text below the headline. When absent, what else is in the light DOM.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'On its own: the headline is one deeper than this level, 1 to 6. A wrong one counts as 2.', 'topic-elements' ),
		),
	),
	'news-list' => array(
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'quote-block' => array(
		'quote' => array(
			'label' => __( 'Quote', 'topic-elements' ),
			'help' => __( 'The words, as plain text. When absent, the light DOM.', 'topic-elements' ),
		),
		'author' => array(
			'label' => __( 'Author', 'topic-elements' ),
			'help' => __( 'Who said them.', 'topic-elements' ),
		),
		'author-title' => array(
			'label' => __( 'Title of the author', 'topic-elements' ),
			'help' => __( 'What that person is.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Address of the source: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of a portrait; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the portrait; one without it is decorative.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'resource-item' => array(
		'format' => array(
			'label' => __( 'Format', 'topic-elements' ),
			'help' => __( 'Format of the file that href leads to: a name such as PDF, or a MIME type.', 'topic-elements' ),
		),
		'size' => array(
			'label' => __( 'Size (bytes)', 'topic-elements' ),
			'help' => __( 'Size of the file in bytes, from 1. None is shown when absent or wrong.', 'topic-elements' ),
		),
		'hreflang' => array(
			'label' => __( 'Language of the file', 'topic-elements' ),
			'help' => __( 'Language of the publication as a BCP 47 tag, such as fr; its name is shown. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'The title. When absent, the first heading or link in the light DOM.', 'topic-elements' ),
		),
		'href' => array(
			'label' => __( 'Link', 'topic-elements' ),
			'help' => __( 'Where the headline leads: http(s), mailto, tel or relative; others are left out with a warning.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the headline: the kind or series of the item.', 'topic-elements' ),
		),
		'published' => array(
			'label' => __( 'Date', 'topic-elements' ),
			'help' => __( 'Date, ISO 8601 or RFC 822, shown as the day that is written, in every time zone. A wrong one is left out with a warning.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text below the headline. When absent, what else is in the light DOM.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'On its own: the headline is one deeper than this level, 1 to 6. A wrong one counts as 2.', 'topic-elements' ),
		),
	),
	'resource-list' => array(
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'topic-breadcrumb' => array(
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'topic-feed' => array(
		'src' => array(
			'label' => __( 'Address', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'topic-footer' => array(
		'copyright' => array(
			'label' => __( 'Copyright', 'topic-elements' ),
			'help' => __( 'The copyright line: sign, year, holder.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'topic-hero' => array(
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'The title.', 'topic-elements' ),
		),
		'tagline' => array(
			'label' => __( 'Tagline', 'topic-elements' ),
			'help' => __( 'Line below the title.', 'topic-elements' ),
		),
		'image' => array(
			'label' => __( 'Picture', 'topic-elements' ),
			'help' => __( 'Address of the lead picture; what is none is left out with a warning.', 'topic-elements' ),
		),
		'image-alt' => array(
			'label' => __( 'Text alternative', 'topic-elements' ),
			'help' => __( 'Text alternative of the picture; a picture without one is decorative.', 'topic-elements' ),
		),
		'caption' => array(
			'label' => __( 'Caption', 'topic-elements' ),
			'help' => __( 'What the picture shows.', 'topic-elements' ),
		),
		'credit' => array(
			'label' => __( 'Credit', 'topic-elements' ),
			'help' => __( 'Photographer, agency, licence.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'topic-page' => array(
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
	'video-card' => array(
		'src' => array(
			'label' => __( 'Address', 'topic-elements' ),
			'help' => __( 'Address of the film: a page of YouTube or Vimeo, or a file (mp4, webm). What is none is left out with a warning: then the light DOM is shown, or what else is said of the film.', 'topic-elements' ),
		),
		'headline' => array(
			'label' => __( 'Headline', 'topic-elements' ),
			'help' => __( 'Title of the film.', 'topic-elements' ),
		),
		'kicker' => array(
			'label' => __( 'Kicker', 'topic-elements' ),
			'help' => __( 'Short line above the title.', 'topic-elements' ),
		),
		'summary' => array(
			'label' => __( 'Summary', 'topic-elements' ),
			'help' => __( 'Plain text about the film.', 'topic-elements' ),
		),
		'poster' => array(
			'label' => __( 'Poster', 'topic-elements' ),
			'help' => __( 'Address of the poster. What is none is left out with a warning; so is one at the film\'s host, unless that is the host of the page.', 'topic-elements' ),
		),
		'poster-alt' => array(
			'label' => __( 'Text alternative of the poster', 'topic-elements' ),
			'help' => __( 'Text alternative of the poster; a poster without one is decorative.', 'topic-elements' ),
		),
		'duration' => array(
			'label' => __( 'Duration (seconds)', 'topic-elements' ),
			'help' => __( 'How long the film is, in seconds; nothing is said when absent or wrong.', 'topic-elements' ),
		),
		'captions' => array(
			'label' => __( 'Captions', 'topic-elements' ),
			'help' => __( 'Address of captions as WebVTT, for a film that is a file; what is none is left out with a warning.', 'topic-elements' ),
		),
		'transcript' => array(
			'label' => __( 'Transcript', 'topic-elements' ),
			'help' => __( 'Address of the text of the film; what is none is left out with a warning.', 'topic-elements' ),
		),
		'feed' => array(
			'label' => __( 'Address of the feed', 'topic-elements' ),
			'help' => __( 'Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error.', 'topic-elements' ),
		),
		'section' => array(
			'label' => __( 'Section', 'topic-elements' ),
			'help' => __( 'Id of the section of the feed whose items are shown; all items when absent.', 'topic-elements' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'topic-elements' ),
			'help' => __( 'Only items with this tag are shown.', 'topic-elements' ),
		),
		'limit' => array(
			'label' => __( 'Number of items', 'topic-elements' ),
			'help' => __( 'How many items are shown at the most, from 1; in topic-page, of each section. When absent or wrong, as many as the feed says of the section, or else all.', 'topic-elements' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'topic-elements' ),
			'help' => __( 'Heading of the section. When absent, that of the feed\'s section is taken; when empty, there is none.', 'topic-elements' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'topic-elements' ),
			'help' => __( 'Level of the heading, 1 to 6; item headlines are one deeper. In topic-page that of the title: headings of sections are one deeper, item headlines two. A wrong one counts as 2.', 'topic-elements' ),
		),
		'no-images' => array(
			'label' => __( 'No pictures', 'topic-elements' ),
			'help' => __( 'Shows no pictures and requests none.', 'topic-elements' ),
		),
		'jsonld' => array(
			'label' => __( 'Jsonld', 'topic-elements' ),
			'help' => __( 'For search engines: says in the vocabulary of schema.org what is shown, in a <script type="application/ld+json"> at the end of the light DOM, and keeps that in step. Off by default; topic-footer has nothing to say.', 'topic-elements' ),
		),
		'loading' => array(
			'label' => __( 'Loading', 'topic-elements' ),
			'help' => __( 'lazy: the feed is not requested before the element, or one inside a topic-feed, is near the viewport. A wrong value counts as eager.', 'topic-elements' ),
		),
		'refresh' => array(
			'label' => __( 'Reload every (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds between reloads of the feed, from 1; none when absent or wrong.', 'topic-elements' ),
		),
		'timeout' => array(
			'label' => __( 'Time-out (seconds)', 'topic-elements' ),
			'help' => __( 'Seconds that one try may take, from 1, headers and body together. A wrong value counts as 10.', 'topic-elements' ),
		),
		'persist' => array(
			'label' => __( 'Keep on the device', 'topic-elements' ),
			'help' => __( 'Keeps the last good feed on the visitor\'s device, for up to 30 days, and shows it when the feed cannot be had on a later visit. Only on secure pages, and where the browser has room; off by default.', 'topic-elements' ),
		),
		'debug' => array(
			'label' => __( 'Examine', 'topic-elements' ),
			'help' => __( 'For those who build the page: examines the feed, the element and the page around it after each load, and says in the console, and in a line below the content, what is wrong, where, and what to paste to mend it. The feed is requested a second time, from the cache where it is there. Not for visitors: take it away when you are done.', 'topic-elements' ),
		),
	),
);
