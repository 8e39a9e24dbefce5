<?php
/**
 * Encrypts what is kept of a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * With a key made of the site's salts, which are not in the database: a copy of the database does not give it away.
 */
final class Backup_Box {

	/** @var Secret */
	private $key;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'secure_auth' )`).
	 */
	public function __construct( string $salt ) {
		$this->key = new Secret( hash( 'sha256', 'key-health-backup' . $salt, true ) );
	}

	/**
	 * @param array<string, array<string, Secret>> $sets Values by name, in sets by name.
	 */
	public function closed( array $sets ): string {
		$texts = array_map(
			static function ( array $set ): array {
				return array_map( static fn( Secret $secret ): string => base64_encode( $secret->reveal() ), $set );
			},
			$sets
		);
		$nonce = random_bytes( SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		return base64_encode( $nonce . sodium_crypto_secretbox( (string) wp_json_encode( $texts ), $nonce, $this->key->reveal() ) );
	}

	/**
	 * @return array<string, array<string, Secret>>|null Null when it is damaged, or the salts changed.
	 */
	public function opened( string $text ): ?array {
		$box   = (string) base64_decode( $text, true );
		$nonce = substr( $box, 0, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES );
		$plain = strlen( $nonce ) === SODIUM_CRYPTO_SECRETBOX_NONCEBYTES
			? sodium_crypto_secretbox_open( substr( $box, SODIUM_CRYPTO_SECRETBOX_NONCEBYTES ), $nonce, $this->key->reveal() )
			: false;
		$sets  = false === $plain ? null : json_decode( $plain, true );
		return ! is_array( $sets ) ? null : array_map(
			static function ( $set ): array {
				return array_map( static fn( string $value ): Secret => new Secret( (string) base64_decode( $value, true ) ), Loose::texts( $set ) );
			},
			Loose::map( $sets )
		);
	}

	/** Names a value that was written, without keeping it. */
	public function mark( Secret $value ): string {
		return substr( hash_hmac( 'sha256', $value->reveal(), $this->key->reveal() ), 0, 32 );
	}
}
