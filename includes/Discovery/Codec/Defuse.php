<?php
/**
 * Constant Contact's way to store tokens.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Plain text is normal. The plugin (2.21.0) encrypts only where the library Defuse is there under its own name, and that it is only
 * while some other plugin loads it: then tokens stored before read back as nothing; and what was encrypted meanwhile is sent as it
 * stands when that plugin goes.
 */
final class Defuse implements Codec {

	/** Every ciphertext of the library begins with it: version 2 of its format. */
	private const BEGINNING = 'def50200';

	/** What the plugin looks for, and never asks by the name under which it ships the library itself. */
	private const LOOKED_FOR = 'Defuse\\Crypto\\RuntimeTests';

	private const LIBRARY   = 'ConstantContact\\ConstantContactForms\\Defuse\\Crypto\\';
	public const KEY_OPTION = 'ctct_key';

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		if ( '' === $stored || ( ! self::is_used() && 0 !== strpos( $stored, self::BEGINNING ) ) ) {
			return Opened::plain( new Secret( $stored ) );
		}
		if ( ! self::is_used() ) {
			return Opened::closed( $stored );
		}
		$value = self::decrypt( $stored );
		return null === $value ? Opened::closed( '' ) : Opened::plain( $value );
	}

	public function seal( Secret $value ): string {
		if ( $value->is_empty() ) {
			return '';
		}
		if ( self::is_used() ) {
			throw new \DomainException( __( 'Constant Contact encrypts its tokens on this site. Connect it again in its own settings.', 'key-health' ) );
		}
		return $value->reveal();
	}

	public function salts(): array {
		return array();
	}

	public function with_salts(
		#[\SensitiveParameter]
		array $salts
	): Codec {
		return $this;
	}

	/** Whether the plugin encrypts and decrypts in this request. */
	private static function is_used(): bool {
		return extension_loaded( 'openssl' ) && class_exists( self::LOOKED_FOR );
	}

	/** With the library as the plugin ships it. The plugin's own getter would make a new key where there is none. */
	private static function decrypt(
		#[\SensitiveParameter]
		string $stored
	): ?Secret {
		$stored_key = get_option( self::KEY_OPTION );
		$load       = array( self::LIBRARY . 'Key', 'loadFromAsciiSafeString' );
		$decrypt    = array( self::LIBRARY . 'Crypto', 'decrypt' );
		try {
			$value = is_string( $stored_key ) && is_callable( $load ) && is_callable( $decrypt ) ? $decrypt( $stored, $load( $stored_key ) ) : null;
		} catch ( \Throwable $error ) {
			return null;
		}
		return is_string( $value ) ? new Secret( $value ) : null;
	}
}
