<?php
/**
 * Says what to do so that the provider is reached.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Reach;

defined( 'ABSPATH' ) || exit;

/**
 * In order: what the person can do, then what the host must do. A step whose facts are not there is left out.
 */
final class Steps {

	/**
	 * @return list<string> Backquotes mark code, double square brackets a label.
	 */
	public function of( Situation $at ): array {
		return array_values( array_filter( array_map( array( $at, 'fill' ), array_filter( $this->all( $at ) ) ) ) );
	}

	/**
	 * @return list<string|null>
	 */
	private function all( Situation $at ): array {
		switch ( $at->cause() ) {
			case 'dns':
			case 'dns_everything':
				return $this->names( $at );
			case 'refused':
			case 'refused_everything':
			case 'timeout':
			case 'timeout_everything':
			case 'ipv6':
				return $this->connection( $at );
			case 'tls':
			case 'ca_bundle':
			case 'old_tls':
				return $this->handshake( $at );
			case 'clock':
				return array(
					__( 'Send the message below to whoever looks after the server: its time service (NTP) must run.', 'key-health' ),
					__( 'It is your own server? `timedatectl set-ntp true` switches the time service on.', 'key-health' ),
					__( 'The time zone under [[Settings]] › [[General]] has nothing to do with it.', 'key-health' ),
				);
			case 'proxy':
				return $this->proxy( $at );
			default:
				return $this->rest( $at );
		}
	}

	/**
	 * @return list<string|null>
	 */
	private function names( Situation $at ): array {
		return array(
			$at->is_typed() ? __( 'Look into the settings of {plugin}: is `{host}` spelt right?', 'key-health' ) : null,
			__( 'Wait some minutes and check again: servers remember for a while that a name was not found.', 'key-health' ),
			'dns' === $at->cause()
				? __( 'It stays? Send the message below to whoever looks after the server: its name server gives no address for `{host}`.', 'key-health' )
				: __( 'It stays? Send the message below to whoever looks after the server: its name lookup does not work.', 'key-health' ),
			__( 'It is your own server? Try `getent hosts {host}` on it, and look at `/etc/resolv.conf`.', 'key-health' ),
		);
	}

	/**
	 * @return list<string|null>
	 */
	private function connection( Situation $at ): array {
		$everything = 'timeout_everything' === $at->cause() || 'refused_everything' === $at->cause();
		if ( 'ipv6' === $at->cause() ) {
			return array(
				__( 'Send the message below to whoever looks after the server: its IPv6 must lead somewhere, or be switched off.', 'key-health' ),
				__( 'It is your own server? With the line `precedence ::ffff:0:0/96 100` in `/etc/gai.conf` it prefers IPv4.', 'key-health' ),
			);
		}
		if ( $at->is_mail() && ! $everything ) {
			return array(
				$at->knows( 'open_port' ) ? __( 'Port {open_port} of the same server answers. Choose it in the settings of {plugin}: port 465 goes with SSL, port 587 with TLS.', 'key-health' ) : null,
				__( 'Look into the settings of {plugin}: are `{host}` and port {port} what your mail provider says?', 'key-health' ),
				__( 'Many hosts keep the ports for mail closed. Send the message below and ask for port {port}.', 'key-health' ),
				__( 'They do not open it? Choose a mailer in {plugin} that sends through the API of a provider: that takes the way of web pages, which is open here.', 'key-health' ),
			);
		}
		return array(
			$everything ? null : $this->status_page( $at ),
			$everything
				? __( 'Send the message below to whoever looks after the server: nothing gets out of it.', 'key-health' )
				: __( 'Send the message below to whoever looks after the server: its firewall must let connections to `{host}`, port {port}, out.', 'key-health' ),
			$everything
				? __( 'It is your own server with SELinux? `setsebool -P httpd_can_network_connect 1` lets the web server connect to others.', 'key-health' )
				: $this->other_side( $at ),
		);
	}

	/** The provider may refuse this server. */
	private function other_side( Situation $at ): string {
		return $at->knows( 'ip' )
			? __( 'They say that it is open? Then ask {provider} whether it refuses the address {ip} of this server.', 'key-health' )
			: __( 'They say that it is open? Then ask {provider} whether it refuses the address of this server. Your host knows that address.', 'key-health' );
	}

	private function status_page( Situation $at ): ?string {
		return $at->knows( 'status_page' ) ? __( 'Look at the status page of {provider} first.', 'key-health' ) : null;
	}

	/**
	 * @return list<string|null>
	 */
	private function handshake( Situation $at ): array {
		if ( 'old_tls' === $at->cause() ) {
			return array(
				__( 'Choose a newer version of PHP in the panel of your host, where it has one: it comes with newer encryption.', 'key-health' ),
				__( 'Send the message below to whoever looks after the server: cURL and OpenSSL are out of date.', 'key-health' ),
			);
		}
		if ( 'ca_bundle' === $at->cause() ) {
			return $this->certificates( $at );
		}
		return array(
			$at->is_typed() && 'other_host' === $at->certificate() ? __( 'Look into the settings of {plugin}: the server must be named as it is on its certificate. Your mail provider says how.', 'key-health' ) : null,
			'unknown_issuer' === $at->certificate() ? __( 'Update WordPress under [[Dashboard]] › [[Updates]]: each version brings the list of trusted certificates up to date.', 'key-health' ) : null,
			$at->is_everything() ? null : $this->status_page( $at ),
			__( 'Send the message below to whoever looks after the server. Ask whether a firewall or virus scanner opens up what this site sends.', 'key-health' ),
			__( 'Do not switch off the check of certificates: whoever stands between could read your key then.', 'key-health' ),
		);
	}

	/**
	 * @return list<string|null>
	 */
	private function certificates( Situation $at ): array {
		if ( ! $at->has_own_certificates() ) {
			return array(
				$at->knows( 'file' )
					? __( 'Put a list of certificates at `{file}`, or take away what names that file: a plugin’s setting, or a filter on `http_request_args`.', 'key-health' )
					: __( 'Take away what has WordPress use another file: a plugin’s setting, or a filter on `http_request_args`.', 'key-health' ),
				__( 'You do not know what names it? Send the message below to whoever looks after the server.', 'key-health' ),
			);
		}
		return array(
			Machine::FILE_UNREADABLE === $at->seen()->facts()['certificates']
				? __( 'Let the web server read `wp-includes/certificates/ca-bundle.crt` (permissions 644).', 'key-health' )
				: __( 'Download WordPress from wordpress.org on your computer, and upload its file `wp-includes/certificates/ca-bundle.crt` to the same place on the server. The button for updates cannot fetch it: it needs the file itself.', 'key-health' ),
			__( 'It is gone again later? Send the message below to whoever looks after the server: something there takes it away.', 'key-health' ),
		);
	}

	/**
	 * @return list<string|null>
	 */
	private function proxy( Situation $at ): array {
		$wants_password = false !== strpos( $at->words(), '407' );
		if ( ! $at->knows( 'proxy' ) ) {
			return array( __( 'Send the message below to whoever looks after the server: its proxy must let requests to `{host}`, port {port}, through.', 'key-health' ) );
		}
		return array(
			__( 'You do not need a proxy any more? Take the lines with `WP_PROXY_HOST` and `WP_PROXY_PORT` out of `wp-config.php`.', 'key-health' ),
			$wants_password ? __( 'It asks for a name and a password (407): they belong into `WP_PROXY_USERNAME` and `WP_PROXY_PASSWORD` in `wp-config.php`.', 'key-health' ) : null,
			__( 'You need it? Send the message below to whoever looks after it: it must run, and let requests to `{host}`, port {port}, through.', 'key-health' ),
			__( 'The server may reach others without it? Then add `{host}` to `WP_PROXY_BYPASS_HOSTS` in `wp-config.php`.', 'key-health' ),
		);
	}

	/**
	 * @return list<string|null>
	 */
	private function rest( Situation $at ): array {
		$all = array(
			'blocked_by_site' => array(
				defined( 'WP_HTTP_BLOCK_EXTERNAL' ) && constant( 'WP_HTTP_BLOCK_EXTERNAL' )
					? __( 'Put the line below into `wp-config.php`: it lets requests to `{host}` through, and nothing else.', 'key-health' )
					: __( 'Look into the settings of your security plugins for a list of exceptions, and add `{host}`.', 'key-health' ),
			),
			'no_transport'    => array(
				__( 'Switch on the extensions `curl` and `openssl` in the panel of your host, where it lists the extensions of PHP.', 'key-health' ),
				__( 'There is no such list? Send the message below to whoever looks after the server.', 'key-health' ),
			),
			'outage'          => array(
				$this->status_page( $at ),
				__( 'Wait, and check again. Nothing on this site has to be changed.', 'key-health' ),
			),
			'reached'         => array(
				__( 'Check again: most likely it is over.', 'key-health' ),
				__( 'It still fails? Then something stops only the question with the key: see what changes the request, or find the plugin in the way.', 'key-health' ),
			),
		);
		return $all[ $at->cause() ] ?? array(
			$this->status_page( $at ),
			__( 'See what changes the request on this site, or find the plugin in the way.', 'key-health' ),
			__( 'Nothing found? Send the message below to whoever looks after the server: a proxy or a filter there may answer in place of `{host}`.', 'key-health' ),
		);
	}
}
