<?php
/**
 * Says why the provider is not reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

final class Words {

	public function title( Situation $at ): string {
		return $at->fill( $this->of( $at )[0] );
	}

	public function meaning( Situation $at ): string {
		return $at->fill( $this->of( $at )[1] );
	}

	/**
	 * @return array{string, string} Title and meaning.
	 */
	private function of( Situation $at ): array {
		switch ( $at->cause() ) {
			case 'tls':
				return $this->handshake( $at );
			case 'ca_bundle':
				return $this->certificates( $at );
			case 'clock':
				return array(
					__( 'The clock of this server is wrong by {minutes} minutes', 'key-health' ),
					'' === $at->seen()->facts()['provider']
						? __( '{host} answers. But to a server whose clock is wrong certificates look expired, and what it signs is refused.', 'key-health' )
						: __( 'To a server whose clock is wrong certificates look expired, or not valid yet. The one of {host} may be fine.', 'key-health' ),
				);
			case 'proxy':
				return array(
					__( 'The proxy does not let the request through', 'key-health' ),
					$at->knows( 'proxy' )
						? __( 'WordPress sends requests through {proxy} (`WP_PROXY_HOST` in wp-config.php), and nothing comes through it.', 'key-health' )
						: __( 'Something sends this site’s requests through a proxy, and that proxy refused. It is not set in wp-config.php: the server or a plugin does it.', 'key-health' ),
				);
			case 'unknown':
				return $this->nothing_clear( $at );
			default:
				return $this->way( $at->cause() ) ?? $this->end( $at->cause() );
		}
	}

	/**
	 * @return array{string, string}|null
	 */
	private function way( string $cause ): ?array {
		$all = array(
			'dns'                => array(
				__( 'The name {host} is not found', 'key-health' ),
				__( 'Other names are found, so it is this one: it is misspelt or filtered, or the name server of this server is out of date.', 'key-health' ),
			),
			'dns_everything'     => array(
				__( 'This server finds no names at all', 'key-health' ),
				__( 'Neither {host} nor {control} is found. The server’s name lookup (DNS) is down, and with it all that this site asks others.', 'key-health' ),
			),
			'refused'            => array(
				__( '{host} takes no connections from this server', 'key-health' ),
				__( 'Its name is found, but the connection to port {port} is refused, or cut at once. Either a firewall of the server keeps it in, or the other side does not want this server’s address.', 'key-health' ),
			),
			'refused_everything' => array(
				__( 'This server cannot connect to anyone', 'key-health' ),
				__( '{control} is not reached either: a firewall or the network of the server lets nothing out.', 'key-health' ),
			),
			'timeout'            => array(
				__( '{host} stays silent', 'key-health' ),
				__( 'Nothing comes back from port {port}, not even a refusal. That is how a firewall looks that drops connections, here or at the other side, and how an overloaded server looks.', 'key-health' ),
			),
			'timeout_everything' => array(
				__( 'This server gets no answer from outside', 'key-health' ),
				__( '{control} stays silent as well, so the cause is the server or its network, not {provider}.', 'key-health' ),
			),
			'ipv6'               => array(
				__( 'IPv6 of this server leads nowhere', 'key-health' ),
				__( '{host} answers over IPv4. Over IPv6, which the server tries as well, nothing comes back.', 'key-health' ),
			),
		);
		return $all[ $cause ] ?? null;
	}

	/**
	 * @return array{string, string}
	 */
	private function end( string $cause ): array {
		$all = array(
			'old_tls'         => array(
				__( 'The encryption of this server is too old', 'key-health' ),
				__( 'It does not know TLS 1.2, which other servers ask for today. It fails everywhere, not only at {provider}.', 'key-health' ),
			),
			'blocked_by_site' => array(
				__( 'WordPress itself stops the request', 'key-health' ),
				defined( 'WP_HTTP_BLOCK_EXTERNAL' ) && constant( 'WP_HTTP_BLOCK_EXTERNAL' )
					? __( '`WP_HTTP_BLOCK_EXTERNAL` blocks requests to other servers, and {host} is not on the list of exceptions.', 'key-health' )
					: __( 'A plugin of this site blocks requests to other servers, and {host} is not among its exceptions.', 'key-health' ),
			),
			'no_transport'    => array(
				__( 'PHP cannot make secure connections', 'key-health' ),
				__( 'WordPress needs the PHP extension cURL or OpenSSL to reach others. On this server neither can be used.', 'key-health' ),
			),
			'outage'          => array(
				__( '{provider} has a problem', 'key-health' ),
				__( '{host} is reached and answers “{status}”, without any key. The cause is on its side.', 'key-health' ),
			),
		);
		return $all[ $cause ] ?? array(
			__( '{host} is reached', 'key-health' ),
			__( 'It answers this site without a key. What stood in the way is gone, or it stops only the question with the key.', 'key-health' ),
		);
	}

	/**
	 * @return array{string, string}
	 */
	private function handshake( Situation $at ): array {
		if ( $at->is_everything() ) {
			return array(
				__( 'No secure connection to anyone is accepted', 'key-health' ),
				__( 'It fails at {control} as well. Its file of trusted certificates is there, so something between it and the internet opens secure connections, or breaks them off.', 'key-health' ),
			);
		}
		switch ( $at->certificate() ) {
			case 'expired':
				return array(
					__( 'The certificate of {host} has expired', 'key-health' ),
					'right' === $at->seen()->name( 'clock' )
						? __( 'This server’s clock is right, so it is the certificate that was shown: {provider} must renew it, or something between shows an old one.', 'key-health' )
						: __( '{provider} must renew it, or something between shows an old one, or this server’s clock is wrong: it could not be compared.', 'key-health' ),
				);
			case 'other_host':
				return array(
					__( 'Somebody else answers for {host}', 'key-health' ),
					__( 'The certificate that was shown belongs to another name. The name leads to a wrong server, or something between answers in its place.', 'key-health' ),
				);
			case 'unknown_issuer':
				return array(
					__( 'The certificate of {host} is signed by nobody whom this server trusts', 'key-health' ),
					__( 'Others are accepted. Something on the way may open up what is sent to this host. Or the list of signers that this server trusts is old.', 'key-health' ),
				);
			case 'certificate':
				return array(
					__( 'The certificate of {host} is not accepted', 'key-health' ),
					__( 'Others are accepted, so it is the one that was shown for this host.', 'key-health' ),
				);
			default:
				return array(
					__( 'The secure connection to {host} breaks off', 'key-health' ),
					__( 'No certificate was shown. The other side hangs up during the handshake, or something between does.', 'key-health' ),
				);
		}
	}

	/**
	 * @return array{string, string}
	 */
	private function certificates( Situation $at ): array {
		$meaning = $at->has_own_certificates()
			? __( 'WordPress checks other servers against a file of its own. Without that file no secure connection works, and no update.', 'key-health' )
			: __( 'WordPress checks other servers against a file that a plugin or the server has set. Without that file no secure connection works, and no update.', 'key-health' );
		switch ( $at->seen()->facts()['certificates'] ) {
			case Machine::FILE_UNREADABLE:
				return array( __( 'The file of trusted certificates cannot be read', 'key-health' ), $meaning );
			case Machine::FILE_EMPTY:
				return array( __( 'The file of trusted certificates holds none', 'key-health' ), $meaning );
			default:
				return array( __( 'The file of trusted certificates is missing', 'key-health' ), $meaning );
		}
	}

	/**
	 * @return array{string, string}
	 */
	private function nothing_clear( Situation $at ): array {
		return 'intercepted' === $at->seen()->facts()['provider']
			? array(
				__( 'Something on this site answers in place of {provider}', 'key-health' ),
				__( 'The request did not leave the site as it was sent, so nothing can be said about the way to {host}.', 'key-health' ),
			)
			: array(
				__( '{host} is reached, but what comes back cannot be read', 'key-health' ),
				__( 'The connection is made, and then it breaks off or something answers that does not belong there: a proxy, a filter, or {provider} itself while it has a problem.', 'key-health' ),
			);
	}
}
