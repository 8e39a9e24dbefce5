<?php
/**
 * What came back.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * Either an answer (status, headers, body) or a failure (code and text of the transport). It may hold the key: a provider can
 * echo anything. It is never stored or shown; Evidence is made of it.
 */
final class Answer {

	/** @var int|null Null when nothing came back. */
	private $status;

	/** @var array<string, string> Names in lower case. */
	private $headers;

	/** @var string */
	private $body;

	/** @var array{code: string, text: string}|null */
	private $failure;

	/** @var int Milliseconds. */
	private $duration_ms;

	/** @var string The address this server sent from, '' when unknown. */
	private $local_address;

	/** @var array{how: string, who: string, where: string}|null Who changed the request or answered it. */
	private $interference;

	/** @var mixed The body as JSON; null when it is none. */
	private $json;

	/** @var bool */
	private $is_json;

	/**
	 * @param int|null                                              $status        HTTP status.
	 * @param array<string, string>                                 $headers       By name.
	 * @param string                                                $body          The body, cut at the size limit.
	 * @param array{code: string, text: string}|null                $failure       What failed.
	 * @param int                                                   $duration_ms   Milliseconds.
	 * @param string                                                $local_address The address this server sent from.
	 * @param array{how: string, who: string, where: string}|null $interference  Who changed the request.
	 */
	public function __construct( ?int $status, array $headers = array(), string $body = '', ?array $failure = null, int $duration_ms = 0, string $local_address = '', ?array $interference = null ) {
		$this->status        = $status;
		$this->headers       = array_change_key_case( $headers );
		$this->body          = $body;
		$this->failure       = $failure;
		$this->duration_ms   = $duration_ms;
		$this->local_address = $local_address;
		$this->interference  = $interference;
		$this->json          = json_decode( $body, true, 32 );
		$this->is_json       = JSON_ERROR_NONE === json_last_error();
	}

	public static function failed( string $code, string $text, int $duration_ms = 0 ): self {
		return new self(
			null,
			array(),
			'',
			array(
				'code' => $code,
				'text' => $text,
			),
			$duration_ms
		);
	}

	public function status(): ?int {
		return $this->status;
	}

	/**
	 * @return array<string, string>
	 */
	public function headers(): array {
		return $this->headers;
	}

	public function header( string $name ): string {
		return $this->headers[ strtolower( $name ) ] ?? '';
	}

	public function body(): string {
		return $this->body;
	}

	/**
	 * @return array{code: string, text: string}|null
	 */
	public function failure(): ?array {
		return $this->failure;
	}

	public function duration_ms(): int {
		return $this->duration_ms;
	}

	public function local_address(): string {
		return $this->local_address;
	}

	/**
	 * @return array{how: string, who: string, where: string}|null
	 */
	public function interference(): ?array {
		return $this->interference;
	}

	public function is_json(): bool {
		return $this->is_json;
	}

	public function is_html(): bool {
		return false !== strpos( strtolower( $this->header( 'content-type' ) ), 'text/html' )
			|| 1 === preg_match( '/^\s*(?:<!doctype html|<html)/i', $this->body );
	}

	/**
	 * The texts of all XML elements of a name, with or without a prefix. Read as text, not parsed: what a provider sends gets no entity
	 * and no document type.
	 *
	 * @return list<string>
	 */
	public function elements( string $name ): array {
		$pattern = '~<(?:[\w-]+:)?' . preg_quote( $name, '~' ) . '(?:\s[^<>]*)?>([^<]*)</~';
		return preg_match_all( $pattern, $this->body, $found ) > 0
			? array_map(
				static function ( string $text ): string {
					return trim( htmlspecialchars_decode( $text, ENT_QUOTES ) );
				},
				$found[1]
			)
			: array();
	}

	/** A whole page for people, whatever its type says: no answer of an API, but of something in between, or of an outage. */
	public function is_page(): bool {
		return 1 === preg_match( '/^(?:\xEF\xBB\xBF)?\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is', $this->body );
	}

	/** Seconds by which the other side's clock is ahead of `$now`; null when it did not tell its time. */
	public function clock_ahead( int $now ): ?int {
		$date = strtotime( $this->header( 'date' ) );
		return false === $date ? null : $date - $now;
	}

	/**
	 * Every value at a JSON pointer; a `*` segment stands for every item.
	 *
	 * @return list<mixed> Empty when nothing is there.
	 */
	public function at( string $pointer ): array {
		if ( ! $this->is_json ) {
			return array();
		}
		$nodes = array( $this->json );
		foreach ( '' === $pointer ? array() : explode( '/', substr( $pointer, 1 ) ) as $segment ) {
			$segment = str_replace( array( '~1', '~0' ), array( '/', '~' ), $segment );
			$next    = array();
			foreach ( $nodes as $node ) {
				if ( ! is_array( $node ) ) {
					continue;
				}
				if ( '*' === $segment ) {
					$next = array_merge( $next, array_values( $node ) );
				} elseif ( array_key_exists( $segment, $node ) ) {
					$next[] = $node[ $segment ];
				}
			}
			$nodes = $next;
		}
		return $nodes;
	}
}
