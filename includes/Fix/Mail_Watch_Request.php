<?php
/**
 * A request that left while a mail was sent.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Looks at what is sent only to tell whose key and which recipient are in it; nothing of it is kept.
 */
final class Mail_Watch_Request {

	/** What is shorter stands in any text. */
	private const SHORTEST = 8;

	/** @var string "POST https://api.mailersend.com/v1/email", without what stands after a question mark. */
	private $label;

	/** @var string */
	private $host;

	/** @var string All that is sent, for comparisons. */
	private $sent;

	/** @var bool */
	private $is_post;

	/**
	 * @param string       $url  Where to.
	 * @param array<mixed> $args Arguments as WordPress hands them on.
	 */
	public function __construct( string $url, array $args ) {
		$parts         = wp_parse_url( $url );
		$parts         = is_array( $parts ) ? $parts : array();
		$method        = isset( $args['method'] ) && is_string( $args['method'] ) ? strtoupper( $args['method'] ) : 'GET';
		$this->host    = strtolower( (string) ( $parts['host'] ?? '' ) );
		$this->is_post = in_array( $method, array( 'POST', 'PUT' ), true );
		$this->label   = $method . ' ' . ( $parts['scheme'] ?? 'https' ) . '://' . $this->host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) . ( $parts['path'] ?? '/' );
		$this->sent    = self::text( $url, $args );
	}

	public function label(): string {
		return $this->label;
	}

	public function host(): string {
		return $this->host;
	}

	/**
	 * Whether it hands over a mail to this person: asking for a new token, for example, does not.
	 *
	 * @param string $to An address.
	 */
	public function is_mail_to( string $to ): bool {
		return $this->is_post && $this->holds( $to );
	}

	/** Whether one of the key's secrets travels in it. */
	public function is_with( Key $key ): bool {
		foreach ( $key->fields() as $field ) {
			if ( $field->is_secret() && $this->has( $field->value() ) ) {
				return true;
			}
		}
		return false;
	}

	private function has( Secret $secret ): bool {
		return $secret->length() >= self::SHORTEST && $this->holds( trim( $secret->reveal() ) );
	}

	/** As it is, as forms write it, and inside a text in Base64, whatever stands before it. */
	private function holds( string $text ): bool {
		$forms = array( $text, rawurlencode( $text ), substr( (string) wp_json_encode( $text ), 1, -1 ) );
		for ( $before = 0; $before < 3; $before++ ) {
			$core    = substr( rtrim( base64_encode( str_repeat( 'x', $before ) . $text ), '=' ), 0 === $before ? 0 : $before + 1, -1 );
			$forms[] = $core;
			$forms[] = strtr( $core, '+/', '-_' );
			$forms[] = rawurlencode( $core );
		}
		foreach ( $forms as $form ) {
			if ( strlen( $form ) >= self::SHORTEST - 2 && false !== stripos( $this->sent, $form ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param string       $url  Where to.
	 * @param array<mixed> $args Arguments as WordPress hands them on.
	 */
	private static function text( string $url, array $args ): string {
		$body    = $args['body'] ?? '';
		$body    = is_array( $body ) ? http_build_query( $body ) . ' ' . wp_json_encode( $body, JSON_UNESCAPED_SLASHES ) : $body;
		$headers = is_array( $args['headers'] ?? null ) ? $args['headers'] : array();
		$lines   = array( $url );
		foreach ( $headers as $value ) {
			$lines[] = is_scalar( $value ) ? (string) $value : (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES );
		}
		// A message in Base64 may be broken into lines.
		$lines[] = is_string( $body ) ? $body . "\n" . str_replace( array( "\r\n", "\n", '\r\n', '%0D%0A' ), '', $body ) : '';
		return implode( "\n", $lines );
	}
}
