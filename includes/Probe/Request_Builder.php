<?php
/**
 * Makes a request out of a step of the catalog and the values of a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Step from Catalog
 * @phpstan-import-type Auth from Catalog
 */
final class Request_Builder {

	/**
	 * @param array                 $provider The provider; its hosts are the only ones a key may go to.
	 * @param array                 $step     The step.
	 * @param array<string, Secret> $values   The key's values by field name.
	 * @param Context               $context  This site's own names.
	 * @phpstan-param Provider $provider
	 * @phpstan-param Step $step
	 * @throws Unsendable When the host is not the provider's, or a value cannot be sent.
	 */
	public function build( array $provider, array $step, array $values, Context $context ): Request {
		$spec   = $step['request'];
		$slot   = static function ( string $name ) use ( $values, $context ): string {
			return isset( $values[ $name ] ) ? $values[ $name ]->reveal() : $context->slot( $name );
		};
		$url    = $this->fill( $spec['url'], $slot, 'rawurlencode' );
		$secret = $values[ $spec['auth']['field'] ] ?? new Secret( '' );
		$this->pin( $url, $provider['hosts'] );

		$headers = $spec['headers'] ?? array();
		$form    = array();
		foreach ( $spec['form'] ?? array() as $name => $template ) {
			$form[ $name ] = $this->fill( $template, $slot );
		}
		$body = '';
		if ( isset( $spec['json'] ) ) {
			$headers['Content-Type'] = 'application/json';
			$body                    = (string) wp_json_encode( $this->filled_json( $spec['json'], $slot ) );
		}
		return $this->with_auth( $spec['auth'], $secret, $spec['method'], $url, $headers, $form, $body );
	}

	/**
	 * @param array                 $auth    How the secret travels.
	 * @param Secret                $secret  The secret.
	 * @param string                $method  GET or POST.
	 * @param string                $url     Where to.
	 * @param array<string, string> $headers Headers without the secret.
	 * @param array<string, string> $form    Form fields without the secret.
	 * @param string                $body    A JSON body, or ''.
	 * @phpstan-param Auth $auth
	 * @throws Unsendable When a header cannot carry the value.
	 */
	private function with_auth( array $auth, Secret $secret, string $method, string $url, array $headers, array $form, string $body ): Request {
		$mask = '••••' . $secret->last4();
		if ( 'form' === $auth['scheme'] ) {
			$names = $auth['names'] ?? array( 'key' );
			$form += array_fill_keys( $names, $secret->reveal() );
			return new Request( $method, $url, $headers, new Secret( http_build_query( $form, '', '&' ) ), array(), $names[0] . '=' . $mask );
		}
		if ( 1 === preg_match( '/[\x00-\x08\x0A-\x1F\x7F]/', $secret->reveal() ) ) {
			throw new Unsendable( 'The value holds a line break or another control character, which no header can carry.', Unsendable::VALUE );
		}
		$name   = 'bearer' === $auth['scheme'] ? 'Authorization' : ( $auth['name'] ?? 'Authorization' );
		$before = 'bearer' === $auth['scheme'] ? 'Bearer ' : '';
		return new Request(
			$method,
			$url,
			$headers,
			new Secret( $body ),
			array( $name => new Secret( $before . $secret->reveal() ) ),
			$name . ': ' . $before . $mask
		);
	}

	/**
	 * @param string       $url   Where to.
	 * @param list<string> $hosts The provider's own hosts.
	 * @throws Unsendable When it is another host, or not https.
	 */
	private function pin( string $url, array $hosts ): void {
		$parts = wp_parse_url( $url );
		$sound = is_array( $parts )
			&& 'https' === ( $parts['scheme'] ?? '' )
			&& in_array( $parts['host'] ?? '', $hosts, true )
			&& ! isset( $parts['port'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] );
		if ( ! $sound ) {
			throw new Unsendable( 'The address is not one of the provider’s own hosts.', Unsendable::HOST );
		}
	}

	/**
	 * @param string                   $template Text with `{slot}`.
	 * @param callable(string): string $slot     Value of a slot.
	 * @param callable(string): string $encode   Applied to each value.
	 */
	private function fill( string $template, callable $slot, ?callable $encode = null ): string {
		return (string) preg_replace_callback(
			'/\{(\w+)\}/',
			static function ( array $match ) use ( $slot, $encode ): string {
				$value = $slot( $match[1] );
				return null === $encode ? $value : $encode( $value );
			},
			$template
		);
	}

	/**
	 * @param mixed                    $node A JSON value with `{slot}` texts.
	 * @param callable(string): string $slot Value of a slot.
	 * @return mixed The same with the slots filled; members whose slot is empty are left out.
	 */
	private function filled_json( $node, callable $slot ) {
		if ( is_string( $node ) ) {
			return $this->fill( $node, $slot );
		}
		if ( ! is_array( $node ) ) {
			return $node;
		}
		$filled = array();
		foreach ( $node as $name => $member ) {
			if ( is_string( $member ) && 1 === preg_match( '/^\{(\w+)\}$/', $member, $match ) && '' === $slot( $match[1] ) ) {
				continue;
			}
			$filled[ $name ] = $this->filled_json( $member, $slot );
		}
		return $filled;
	}
}
