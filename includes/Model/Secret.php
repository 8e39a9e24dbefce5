<?php
/**
 * A value that must never be seen.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Holds a key so that it cannot be printed, serialised, compared by accident or sent: dumps, casts, exports, exceptions and
 * JSON show a placeholder. `reveal()` is the only way out, and is called where a request is made or an option is written.
 *
 * The bytes are kept combined with a pad, because `var_export()` and array casts ignore `__debugInfo()`. Each secret has a pad of
 * its own: with one for all, a dump in which one value is known (a Sender Name) would tell the others.
 */
final class Secret implements \JsonSerializable {

	private const PLACEHOLDER = '[secret]';

	/** Shorter values show no last characters: the rest would be guessable. */
	private const SHOWN_FROM = 12;

	/** A Mailchimp key ends in the name of its data center, which many keys share. */
	private const DATA_CENTER = '/(?<=[0-9a-f]{32})-[a-z]{2}\d{1,2}$/D';

	/** Makes a pad as long as a file in a few millionths of a second. */
	private const CIPHER = 'aes-256-ctr';

	/** Without it: longer than any key; what somebody else has stored in its place may be megabytes, and its pad begins anew. */
	private const PAD = 8192;

	/** @var string The value, XORed with its pad. */
	private $masked;

	/** @var string Names the pad. */
	private $nonce;

	/** @var string Of this process; every pad is made of it. */
	private static $pepper = '';

	public function __construct(
		#[\SensitiveParameter]
		string $value
	) {
		if ( '' === $value ) {
			$this->nonce  = '';
			$this->masked = '';
			return;
		}
		if ( '' === self::$pepper ) {
			self::$pepper = random_bytes( 32 );
		}
		$this->nonce  = random_bytes( 16 );
		$this->masked = $value ^ self::pad( $this->nonce, strlen( $value ) );
	}

	/** The value itself. */
	public function reveal(): string {
		return '' === $this->masked ? '' : $this->masked ^ self::pad( $this->nonce, strlen( $this->masked ) );
	}

	/** At least so many bytes; the same for the same nonce. */
	private static function pad( string $nonce, int $length ): string {
		if ( function_exists( 'openssl_encrypt' ) ) {
			$pad = openssl_encrypt( str_repeat( "\0", $length ), self::CIPHER, self::$pepper, OPENSSL_RAW_DATA, $nonce );
			if ( is_string( $pad ) ) {
				return $pad;
			}
		}
		return self::hashed_pad( $nonce, $length );
	}

	private static function hashed_pad( string $nonce, int $length ): string {
		$pad  = '';
		$long = min( $length, self::PAD );
		for ( $block = 0; strlen( $pad ) < $long; $block++ ) {
			$pad .= hash_hmac( 'sha512', $nonce . $block, self::$pepper, true );
		}
		return $length > self::PAD ? str_repeat( $pad, 1 + intdiv( $length, strlen( $pad ) ) ) : $pad;
	}

	/** Length in bytes. */
	public function length(): int {
		return strlen( $this->masked );
	}

	public function is_empty(): bool {
		return '' === $this->masked;
	}

	public function equals( self $other ): bool {
		return hash_equals( $this->reveal(), $other->reveal() );
	}

	/**
	 * The last 4 characters, to recognise a key by; null for a value too short to show any.
	 *
	 * White space around the value does not count. What is not printable ASCII is shown as a dot.
	 */
	public function last4(): ?string {
		$value = trim( $this->reveal(), " \t\n\r\0\x0B\xC2\xA0" );
		if ( strlen( $value ) < self::SHOWN_FROM ) {
			return null;
		}
		return (string) preg_replace( '/[^\x21-\x7e]/', '.', substr( (string) preg_replace( self::DATA_CENTER, '', $value ), -4 ) );
	}

	public function __toString(): string {
		return self::PLACEHOLDER;
	}

	/**
	 * @return array{value: string}
	 */
	public function __debugInfo(): array {
		return array( 'value' => self::PLACEHOLDER );
	}

	public function jsonSerialize(): string {
		return self::PLACEHOLDER;
	}

	/**
	 * @return array<string, mixed>
	 * @throws \LogicException Always: a serialised secret would be a stored secret.
	 */
	public function __serialize(): array {
		throw new \LogicException( 'A secret is never serialised.' );
	}

	/**
	 * @param array<string, mixed> $data Not used.
	 * @throws \LogicException Always.
	 */
	public function __unserialize( array $data ): void {
		throw new \LogicException( 'A secret is never unserialised.' );
	}
}
