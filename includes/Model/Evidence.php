<?php
/**
 * What was asked and what came back, without secrets.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that enters goes through the redactor: there is no other way to make one. Provider texts are hostile: they are
 * kept as plain text, cut, and shown as text.
 *
 * @phpstan-type Evidence_Array array{asked_at: string, purpose: string, request: string, sent_with: string|null, status: int|null, headers: array<string, string>, body: string, quote: string|null, rule: string|null, says: string, failure: array{kind: string, text: string}|null, duration_ms: int}
 */
final class Evidence {

	private const PURPOSES = array( 'provider', 'control', 'guard' );

	/** Longest texts kept, in characters. */
	private const LIMITS = array(
		'body'   => 2000,
		'quote'  => 400,
		'header' => 300,
		'name'   => 60,
		'text'   => 1000,
	);

	/** Headers that help a person or a support desk; everything else is dropped. */
	private const HEADERS = array( 'content-type', 'date', 'server', 'via', 'retry-after', 'location', 'www-authenticate', 'x-akismet-', 'x-apiquota-', 'x-ratelimit-', 'x-request-id', 'cf-ray' );

	/** Somebody who sends a thousand gets these into the report. */
	private const MAX_HEADERS = 20;

	/** @var Evidence_Array */
	private $data;

	/**
	 * @param Evidence_Array $data Already redacted.
	 */
	private function __construct( array $data ) {
		$this->data = $data;
	}

	/**
	 * @param array{asked_at: int, purpose: string, request: string, sent_with?: string|null, status?: int|null, headers?: array<string, string>, body?: string, quote?: string|null, rule?: string|null, says?: string, failure?: array{kind: string, text: string}|null, duration_ms?: int} $raw As it came; `asked_at` in seconds.
	 */
	public static function of( Redactor $redactor, array $raw ): self {
		$text    = static function ( string $value, string $limit ) use ( $redactor ): string {
			return self::cut( $redactor->redact( Plain_Text::of( $value ) ), self::LIMITS[ $limit ] );
		};
		$headers = array();
		foreach ( $raw['headers'] ?? array() as $name => $value ) {
			$name = strtolower( (string) $name );
			if ( self::is_kept( $name ) && count( $headers ) < self::MAX_HEADERS ) {
				$headers[ $text( $name, 'name' ) ] = $text( $value, 'header' );
			}
		}
		$failure = $raw['failure'] ?? null;
		return new self(
			array(
				'asked_at'    => gmdate( 'Y-m-d\TH:i:s\Z', $raw['asked_at'] ),
				'purpose'     => in_array( $raw['purpose'], self::PURPOSES, true ) ? $raw['purpose'] : 'provider',
				'request'     => $text( $raw['request'], 'text' ),
				'sent_with'   => isset( $raw['sent_with'] ) ? $text( $raw['sent_with'], 'text' ) : null,
				'status'      => $raw['status'] ?? null,
				'headers'     => $headers,
				'body'        => $text( $raw['body'] ?? '', 'body' ),
				'quote'       => isset( $raw['quote'] ) && '' !== trim( $raw['quote'] ) ? $text( $raw['quote'], 'quote' ) : null,
				'rule'        => $raw['rule'] ?? null,
				'says'        => $raw['says'] ?? '',
				'failure'     => null === $failure ? null : array(
					'kind' => $failure['kind'],
					'text' => $text( $failure['text'], 'text' ),
				),
				'duration_ms' => $raw['duration_ms'] ?? 0,
			)
		);
	}

	/**
	 * Evidence as it was stored; what has another shape is not evidence.
	 *
	 * @param mixed $stored As read from the store.
	 */
	public static function restore( $stored ): ?self {
		if ( ! is_array( $stored ) || ! isset( $stored['request'], $stored['asked_at'], $stored['purpose'] ) ) {
			return null;
		}
		$string  = static function ( string $name ) use ( $stored ): string {
			return isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : '';
		};
		$failure = $stored['failure'] ?? null;
		return new self(
			array(
				'asked_at'    => $string( 'asked_at' ),
				'purpose'     => $string( 'purpose' ),
				'request'     => $string( 'request' ),
				'sent_with'   => isset( $stored['sent_with'] ) ? $string( 'sent_with' ) : null,
				'status'      => isset( $stored['status'] ) && is_int( $stored['status'] ) ? $stored['status'] : null,
				'headers'     => self::strings( $stored['headers'] ?? null ),
				'body'        => $string( 'body' ),
				'quote'       => isset( $stored['quote'] ) ? $string( 'quote' ) : null,
				'rule'        => isset( $stored['rule'] ) ? $string( 'rule' ) : null,
				'says'        => $string( 'says' ),
				'failure'     => is_array( $failure ) && isset( $failure['kind'], $failure['text'] ) && is_string( $failure['kind'] ) && is_string( $failure['text'] )
					? array(
						'kind' => $failure['kind'],
						'text' => $failure['text'],
					)
					: null,
				'duration_ms' => isset( $stored['duration_ms'] ) && is_int( $stored['duration_ms'] ) ? $stored['duration_ms'] : 0,
			)
		);
	}

	/**
	 * @return Evidence_Array
	 */
	public function to_array(): array {
		return $this->data;
	}

	public function status(): ?int {
		return $this->data['status'];
	}

	public function quote(): ?string {
		return $this->data['quote'];
	}

	/** The answer in a few words: "401", or what failed. */
	public function status_words(): string {
		if ( null !== $this->data['failure'] ) {
			return $this->data['failure']['text'];
		}
		return null === $this->data['status'] ? '' : (string) $this->data['status'];
	}

	private static function is_kept( string $name ): bool {
		foreach ( self::HEADERS as $kept ) {
			if ( 0 === strpos( $name, $kept ) ) {
				return true;
			}
		}
		return false;
	}

	private static function cut( string $value, int $limit ): string {
		return mb_strlen( $value ) > $limit ? mb_substr( $value, 0, $limit ) . ' …' : $value;
	}

	/**
	 * @param mixed $value Anything.
	 * @return array<string, string>
	 */
	private static function strings( $value ): array {
		$strings = array();
		foreach ( is_array( $value ) ? $value : array() as $name => $text ) {
			if ( is_string( $text ) ) {
				$strings[ (string) $name ] = $text;
			}
		}
		return $strings;
	}
}
