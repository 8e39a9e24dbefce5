<?php
/**
 * A request before the key is put into it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

final class Draft {

	/** @var string */
	private $method;

	/** @var string */
	private $url;

	/** @var array<string, string> */
	private $headers;

	/** @var array<string, string>|null Fields of a form. */
	private $form;

	/** @var mixed A JSON value, null for none. */
	private $json;

	/**
	 * @param string                     $method  GET or POST.
	 * @param string                     $url     Where to.
	 * @param array<string, string>      $headers By name.
	 * @param array<string, string>|null $form    Fields of a form.
	 * @param mixed                      $json    A JSON value, null for none.
	 */
	public function __construct( string $method, string $url, array $headers, ?array $form, $json ) {
		$this->method  = $method;
		$this->url     = $url;
		$this->headers = $headers;
		$this->form    = $form;
		$this->json    = $json;
	}

	public function method(): string {
		return $this->method;
	}

	public function url(): string {
		return $this->url;
	}

	/**
	 * @param array<string, string> $more Members that hold the key.
	 */
	public function body( array $more = array() ): string {
		if ( null !== $this->json ) {
			return (string) wp_json_encode( $more + (array) $this->json ?: new \stdClass(), JSON_UNESCAPED_SLASHES );
		}
		return null === $this->form ? '' : http_build_query( $this->form + $more, '', '&' );
	}

	/** The same as a form, for a key that travels in one. */
	public function as_form(): self {
		return new self( $this->method, $this->url, $this->headers, $this->form ?? array(), null );
	}

	/** The same as JSON, for a key that travels in it. */
	public function as_json(): self {
		return new self( $this->method, $this->url, $this->headers, null, $this->json ?? array() );
	}

	/**
	 * @return array<string, string>
	 */
	public function headers(): array {
		if ( null !== $this->json ) {
			return array( 'Content-Type' => 'application/json' ) + $this->headers;
		}
		return null === $this->form ? $this->headers : array( 'Content-Type' => 'application/x-www-form-urlencoded; charset=UTF-8' ) + $this->headers;
	}
}
