<?php
/**
 * Puts the key into a request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * The schemes of `Auth` in src/catalog/schema.ts. Besides the request each tells how the key travels, with a mask in its place.
 *
 * @phpstan-import-type Auth from Catalog as Auth_Spec
 */
final class Auth {

	/** @var Clock */
	private $clock;

	public function __construct( Clock $clock ) {
		$this->clock = $clock;
	}

	/**
	 * @param Draft $draft The request without the key.
	 * @param array $auth  How the key travels.
	 * @param Slots $slots The values.
	 * @phpstan-param Auth_Spec $auth
	 * @throws Unsendable When a header cannot carry the value.
	 */
	public function put( Draft $draft, array $auth, Slots $slots ): Request {
		$secret = $slots->secret( $auth['field'] );
		$mask   = '••••' . $secret->last4();
		switch ( $auth['scheme'] ) {
			case 'form':
				$names = $auth['names'] ?? array( 'key' );
				return $this->request( $draft->as_form(), array(), $names[0] . '=' . $mask, array_fill_keys( $names, $secret->reveal() ) );
			case 'json':
				$name = $auth['name'] ?? 'key';
				return $this->request( $draft->as_json(), array(), $name . ': ' . $mask, array( $name => $secret->reveal() ) );
			case 'query':
				return $this->in_query( $draft, $auth['name'] ?? 'key', $secret, $mask );
			case 'basic':
				$user = $slots->fill( $auth['user'] ?? '' );
				$pair = $user . ':' . $slots->fill( $auth['pass'] ?? '' );
				return $this->with_headers( $draft, array( 'Authorization' => new Secret( 'Basic ' . base64_encode( $pair ) ) ), 'Authorization: Basic ' . $mask ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- RFC 7617.
			case 'sigv4':
				return $this->signed( $draft, $auth, $slots );
			case 'bearer':
				return $this->with_headers( $draft, array( 'Authorization' => new Secret( 'Bearer ' . $secret->reveal() ) ), 'Authorization: Bearer ' . $mask );
			default:
				return $this->in_header( $draft, $auth, $slots, $mask );
		}
	}

	/**
	 * @param Draft  $draft The request without the key.
	 * @param array  $auth  How the key travels.
	 * @param Slots  $slots The values.
	 * @param string $mask  What is shown for the key.
	 * @phpstan-param Auth_Spec $auth
	 * @throws Unsendable When a header cannot carry the value.
	 */
	private function in_header( Draft $draft, array $auth, Slots $slots, string $mask ): Request {
		$name    = $auth['name'] ?? 'Authorization';
		$before  = $auth['before'] ?? '';
		$headers = array( $name => new Secret( $before . $slots->secret( $auth['field'] )->reveal() ) );
		foreach ( $auth['also'] ?? array() as $header => $field ) {
			if ( ! $slots->secret( $field )->is_empty() ) {
				$headers[ $header ] = $slots->secret( $field );
			}
		}
		return $this->with_headers( $draft, $headers, $name . ': ' . $before . $mask );
	}

	/**
	 * @param Draft                 $draft     The request without the key.
	 * @param array<string, Secret> $headers   Headers that hold the key.
	 * @param string                $sent_with How the key travels, masked.
	 * @throws Unsendable When a header cannot carry the value.
	 */
	private function with_headers( Draft $draft, array $headers, string $sent_with ): Request {
		foreach ( $headers as $header ) {
			if ( 1 === preg_match( '/[\x00-\x08\x0A-\x1F\x7F]/', $header->reveal() ) ) {
				throw new Unsendable( 'The value holds a line break or another control character, which no header can carry.', Unsendable::VALUE );
			}
		}
		return $this->request( $draft, $headers, $sent_with );
	}

	private function in_query( Draft $draft, string $name, Secret $secret, string $mask ): Request {
		$before = $draft->url() . ( false === strpos( $draft->url(), '?' ) ? '?' : '&' ) . rawurlencode( $name ) . '=';
		$url    = new Secret( $before . rawurlencode( $secret->reveal() ) );
		return new Request( $draft->method(), $before . $mask, $draft->headers(), new Secret( $draft->body() ), array(), $name . '=' . $mask, $url );
	}

	/**
	 * @param Draft $draft The request without the key.
	 * @param array $auth  How the key travels.
	 * @param Slots $slots The values.
	 * @phpstan-param Auth_Spec $auth
	 * @throws Unsendable When a header cannot carry the value.
	 */
	private function signed( Draft $draft, array $auth, Slots $slots ): Request {
		$id      = $slots->get( $auth['id'] ?? '' );
		$signer  = new Sigv4( $id, $slots->secret( $auth['field'] ), $slots->get( $auth['region'] ?? '' ), $auth['service'] ?? '' );
		$headers = $signer->sign( $draft->method(), $draft->url(), $draft->headers(), $draft->body(), $this->clock->now() );
		return $this->with_headers(
			$draft,
			array(
				'X-Amz-Date'    => new Secret( $headers['X-Amz-Date'] ),
				'Authorization' => new Secret( $headers['Authorization'] ),
			),
			'Authorization: AWS4-HMAC-SHA256 Credential=••••' . substr( $id, -4 )
		);
	}

	/**
	 * @param Draft                 $draft     The request without the key.
	 * @param array<string, Secret> $headers   Headers that hold the key.
	 * @param string                $sent_with How the key travels, masked.
	 * @param array<string, string> $members   Members of the body that hold the key.
	 */
	private function request( Draft $draft, array $headers, string $sent_with, array $members = array() ): Request {
		return new Request( $draft->method(), $draft->url(), $draft->headers(), new Secret( $draft->body( $members ) ), $headers, $sent_with );
	}
}
