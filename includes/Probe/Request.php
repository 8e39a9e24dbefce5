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

	/** @var string GET, POST, HEAD or SMTP. */
	private $method;

	/** @var string As it may be shown. */
	private $url;

	/** @var Secret|null The whole address, where the key stands in it. */
	private $secret_url;

	/** @var Smtp_Login|null A log-in by SMTP instead of a request by HTTP. */
	private $login;

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
	 * @param string                $url            Where to, with a mask where the key stands in it.
	 * @param array<string, string> $headers        Without the secret.
	 * @param Secret|null           $body           The body, which may hold the key.
	 * @param array<string, Secret> $secret_headers Headers that hold the key.
	 * @param string|null           $sent_with      How the key travels, masked.
	 * @param Secret|null           $secret_url     The whole address, where the key stands in it.
	 */
	public function __construct( string $method, string $url, array $headers = array(), ?Secret $body = null, array $secret_headers = array(), ?string $sent_with = null, ?Secret $secret_url = null ) {
		$this->method         = $method;
		$this->url            = $url;
		$this->headers        = $headers;
		$this->body           = $body ?? new Secret( '' );
		$this->secret_headers = $secret_headers;
		$this->sent_with      = $sent_with;
		$this->secret_url     = $secret_url;
	}

	/** A log-in by SMTP; shown as `SMTP smtp://host:port`. */
	public static function of_login( Smtp_Login $login, string $sent_with ): self {
		$request        = new self( 'SMTP', 'smtp://' . $login->host() . ':' . $login->port(), array(), null, array(), $sent_with );
		$request->login = $login;
		return $request;
	}

	public function login(): ?Smtp_Login {
		return $this->login;
	}

	public function method(): string {
		return $this->method;
	}

	/** The address, which may hold the key. Only for the moment of sending. */
	public function reveal_url(): string {
		return null === $this->secret_url ? $this->url : $this->secret_url->reveal();
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
