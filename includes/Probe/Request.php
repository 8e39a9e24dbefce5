<?php
/**
 * One request, ready to be sent.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Request {

	/** @var string GET, POST or HEAD. */
	private $method;

	/** @var string */
	private $url;

	/** @var array<string, string> Without the secret. */
	private $headers;

	/** @var Secret The whole body: it may hold the key. */
	private $body;

	/** @var array<string, Secret> Headers that hold the key. */
	private $secret_headers;

	/** @var string|null How the key travels, with a mask in its place. */
	private $sent_with;

	/**
	 * @param string                $method         GET, POST or HEAD.
	 * @param string                $url            Where to.
	 * @param array<string, string> $headers        Without the secret.
	 * @param Secret|null           $body           The body, which may hold the key.
	 * @param array<string, Secret> $secret_headers Headers that hold the key.
	 * @param string|null           $sent_with      How the key travels, masked.
	 */
	public function __construct( string $method, string $url, array $headers = array(), ?Secret $body = null, array $secret_headers = array(), ?string $sent_with = null ) {
		$this->method         = $method;
		$this->url            = $url;
		$this->headers        = $headers;
		$this->body           = $body ?? new Secret( '' );
		$this->secret_headers = $secret_headers;
		$this->sent_with      = $sent_with;
	}

	public function method(): string {
		return $this->method;
	}

	public function url(): string {
		return $this->url;
	}

	public function host(): string {
		return (string) wp_parse_url( $this->url, PHP_URL_HOST );
	}

	/** "GET https://…" */
	public function line(): string {
		return $this->method . ' ' . $this->url;
	}

	public function sent_with(): ?string {
		return $this->sent_with;
	}

	/**
	 * All headers, the secret ones revealed. Only for the moment of sending.
	 *
	 * @return array<string, string>
	 */
	public function reveal_headers(): array {
		$headers = $this->headers;
		foreach ( $this->secret_headers as $name => $secret ) {
			$headers[ $name ] = $secret->reveal();
		}
		return $headers;
	}

	/** The body as it is sent; '' for none. */
	public function reveal_body(): string {
		return $this->body->reveal();
	}
}
