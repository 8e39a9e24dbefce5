<?php
/**
 * Writes to whoever looks after the server.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * Plain text in the person's language. Hosts, ports, addresses, times and errors; no key.
 */
final class Host_Message {

	/** Nobody has to be written to. */
	private const NONE = array( 'reached', 'outage' );

	public function of( Situation $at ): string {
		if ( in_array( $at->cause(), self::NONE, true ) ) {
			return '';
		}
		return implode(
			"\n\n",
			array_filter(
				array(
					__( 'Hello,', 'key-health' ),
					$at->fill( __( 'WordPress on {site} cannot reach {provider} ({host}, port {port}).', 'key-health' ) ),
					$at->fill( $this->please( $at ) ),
					$this->tries( $at ),
					$this->server( $at ),
					__( 'No key was sent in these tries. Thank you', 'key-health' ),
				)
			)
		);
	}

	private function please( Situation $at ): string {
		$all = array(
			'dns'                => __( 'The server finds other names, but not {host}. Please see that its name server gives an address for it.', 'key-health' ),
			'dns_everything'     => __( 'The server finds no names at all, {control} included. Please repair its name lookup (DNS).', 'key-health' ),
			'refused'            => __( 'Other hosts are reached. Please allow outgoing TCP connections to {host}, port {port}, or tell me that nothing on your side refuses them.', 'key-health' ),
			'refused_everything' => __( 'The web server cannot connect to anyone, {control} included. Please allow outgoing HTTPS connections (port 443).', 'key-health' ),
			'timeout'            => __( 'Connections to {host} are not answered while other hosts are reached. Please allow outgoing TCP connections to it, port {port}, or tell me that nothing on your side drops them.', 'key-health' ),
			'timeout_everything' => __( 'No connection of the web server is answered, {control} included. Please look at its network and at the rules of its firewall.', 'key-health' ),
			'ipv6'               => __( '{host} answers over IPv4 only; over IPv6 the server gets no answer. Please repair the IPv6 route, or have the server prefer IPv4.', 'key-health' ),
			'tls'                => __( 'The secure connection fails, see below. Is there a firewall, proxy or virus scanner that opens secure connections, or does the name lead to a wrong address?', 'key-health' ),
			'ca_bundle'          => __( 'The file of trusted certificates that WordPress uses is missing, empty or not readable, see below. Please restore it, or tell me what took it away.', 'key-health' ),
			'old_tls'            => __( 'PHP on this server cannot use TLS 1.2. Please update cURL and OpenSSL, or give me a newer PHP.', 'key-health' ),
			'clock'              => __( 'The clock of the server is wrong by {minutes} minutes. Please have it set by a time service (NTP).', 'key-health' ),
			'proxy'              => __( 'Requests go through the proxy {proxy}, and it does not let them through. Please allow CONNECT to {host}, port {port}, or tell me how to reach it.', 'key-health' ),
			'blocked_by_site'    => __( 'WordPress blocks the request itself. Please add {host} to the exceptions (WP_ACCESSIBLE_HOSTS in wp-config.php).', 'key-health' ),
			'no_transport'       => __( 'PHP has neither cURL nor OpenSSL at its disposal. Please switch on both extensions.', 'key-health' ),
		);
		return $all[ $at->cause() ] ?? __( 'The connection is made, but what comes back is not the answer of this host. Is there a proxy or a filter for outgoing requests?', 'key-health' );
	}

	private function tries( Situation $at ): string {
		$lines = array();
		foreach ( $at->seen()->attempts() as $attempt ) {
			$lines[] = sprintf( '%s UTC, %s: %s', gmdate( 'Y-m-d H:i:s', $attempt->at() ), $attempt->what(), $attempt->told() );
		}
		foreach ( $at->seen()->addresses() as $host => $addresses ) {
			$lines[] = $host . ': ' . ( $addresses ? implode( ', ', $addresses ) : __( 'no address found', 'key-health' ) );
		}
		/* translators: %s: path of a file. */
		$lines[] = 'ca_bundle' === $at->cause() && $at->knows( 'file' ) ? sprintf( __( 'File: %s', 'key-health' ), $at->name( 'file' ) ) : '';
		return implode( "\n", array_filter( $lines ) );
	}

	private function server( Situation $at ): string {
		/* translators: %s: "PHP 8.2, cURL 7.88". */
		$lines = array( sprintf( __( 'Server: %s', 'key-health' ), $at->name( 'versions' ) ) );
		if ( $at->knows( 'ip' ) ) {
			/* translators: %s: IP address. */
			$lines[] = sprintf( __( 'Address that others see, as far as known: %s', 'key-health' ), $at->name( 'ip' ) );
		} elseif ( $at->knows( 'local' ) ) {
			/* translators: %s: IP address. */
			$lines[] = sprintf( __( 'Address of the server in its own network: %s. The one that others see is not known to WordPress.', 'key-health' ), $at->name( 'local' ) );
		}
		return implode( "\n", $lines );
	}
}
