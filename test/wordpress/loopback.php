<?php
/*
 * For tests, whose other hosts are all on loopback: 127.0.0.1, with any port, stands for hosts on the network. Other names
 * and addresses of this machine stay what they are.
 */
add_filter(
	'http_request_host_is_external',
	static function ( $is_external, $host ) {
		return $is_external || '127.0.0.1' === $host;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports, $host, $url ) {
		$ports[] = wp_parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);
