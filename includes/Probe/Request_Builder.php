<?php
/**
 * Makes a request out of a step of the catalog and the values of a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Request_Spec from Catalog
 */
final class Request_Builder {

	/** @var Auth */
	private $auth;

	/** @var Own_Host */
	private $own_host;

	public function __construct( Auth $auth, Own_Host $own_host ) {
		$this->auth     = $auth;
		$this->own_host = $own_host;
	}

	/**
	 * @param array $provider The provider; its hosts are the only ones a key may go to.
	 * @param array $spec     The request of a step.
	 * @param Slots $slots    The key's values and this site's own names.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Request_Spec $spec
	 * @throws Unsendable When the host is not the provider's, or a value cannot be sent.
	 */
	public function build( array $provider, array $spec, Slots $slots ): Request {
		if ( 'SMTP' === $spec['method'] ) {
			return $this->login( $spec, $slots );
		}
		$form = null;
		foreach ( $spec['form'] ?? array() as $name => $template ) {
			$form[ $name ] = $slots->fill( $template );
		}
		$json = array_key_exists( 'json', $spec ) ? $slots->fill_json( $spec['json'] ) : null;
		return $this->auth->put( new Draft( $spec['method'], $this->url( $provider, $spec['url'], $slots ), $spec['headers'] ?? array(), $form, $json ), $spec['auth'], $slots );
	}

	/**
	 * @param array  $provider The provider.
	 * @param string $template With `{slot}`s.
	 * @param Slots  $slots    What they stand for.
	 * @phpstan-param Provider $provider
	 * @throws Unsendable When it is another host, or not https.
	 */
	private function url( array $provider, string $template, Slots $slots ): string {
		$own = $provider['own_host'] ?? '';
		if ( '' !== $own && 0 === strpos( $template, '{' . $own . '}/' ) ) {
			$rest = substr( $template, strlen( $own ) + 2 );
			return $this->own_host->base( $slots->get( $own ) ) . $slots->fill( $rest, 'rawurlencode' );
		}
		$url = (string) preg_replace_callback(
			'~^https://[^/?#]+~',
			static function ( array $match ): string {
				return strtolower( $match[0] );
			},
			$slots->fill( $template, 'rawurlencode' )
		);
		$this->pin( $url, $provider['hosts'] );
		return $url;
	}

	/**
	 * @param string       $url   Where to.
	 * @param list<string> $hosts The provider's own hosts; `*` stands for one label.
	 * @throws Unsendable When it is another host, or not https.
	 */
	private function pin( string $url, array $hosts ): void {
		$parts = wp_parse_url( $url );
		$sound = is_array( $parts )
			&& 'https' === ( $parts['scheme'] ?? '' )
			&& self::is_one_of( $parts['host'] ?? '', $hosts )
			&& ! isset( $parts['port'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] );
		if ( ! $sound ) {
			throw new Unsendable( 'The address is not one of the provider’s own hosts.', Unsendable::HOST );
		}
	}

	/**
	 * @param string       $host  A host name.
	 * @param list<string> $hosts The provider's own hosts; `*` stands for one label.
	 */
	private static function is_one_of( string $host, array $hosts ): bool {
		foreach ( $hosts as $pattern ) {
			if ( 1 === preg_match( '/^' . str_replace( '\*', '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?', preg_quote( $pattern, '/' ) ) . '$/D', $host ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array $spec  The request of a step.
	 * @param Slots $slots What the slots stand for.
	 * @phpstan-param Request_Spec $spec
	 * @throws Unsendable When there is no such server.
	 */
	private function login( array $spec, Slots $slots ): Request {
		$auth  = $spec['auth'];
		$user  = $slots->get( $auth['user'] ?? 'user' );
		$login = new Smtp_Login( trim( $slots->get( 'host' ) ), (int) $slots->get( 'port' ), $slots->get( $auth['encryption'] ?? 'encryption' ), $user, $slots->secret( $auth['field'] ) );
		// A password that a person chose says too much with its last 4 characters.
		return Request::of_login( $login, 'AUTH ••••' );
	}
}
