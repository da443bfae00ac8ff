<?php
/*
 * For tests, whose other hosts are all on loopback: WordPress may ask the one that TOPIC_TEST_HOST names, which stands
 * for a host on the network. All others on loopback stay refused.
 */
add_filter(
	'http_request_host_is_external',
	static function ( $is_external, $host ) {
		return $is_external || explode( ':', (string) get_option( 'topic_test_host' ) )[0] === $host;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports ) {
		$ports[] = (int) ( explode( ':', (string) get_option( 'topic_test_host' ) )[1] ?? 0 );
		return $ports;
	}
);
