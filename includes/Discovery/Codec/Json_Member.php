<?php
/**
 * One member of a JSON text that is itself a setting.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Gmail SMTP 1.2.3.20 keeps the answer of a log-in as one text (class.phpmaileroauthgoogle.php:116). Only a new log-in makes another.
 */
final class Json_Member implements Codec {

	/** @var string */
	private $member;

	/**
	 * @param array<string, mixed> $spec From the catalog.
	 */
	public function __construct( array $spec ) {
		$this->member = Loose::text( $spec, 'member' );
	}

	public function open(
		#[\SensitiveParameter]
		string $stored
	): Opened {
		$decoded = json_decode( $stored, true );
		$value   = is_array( $decoded ) ? ( $decoded[ $this->member ] ?? '' ) : '';
		return Opened::plain( new Secret( is_scalar( $value ) ? (string) $value : '' ) );
	}

	public function seal( Secret $value ): string {
		throw new \DomainException( __( 'This is a part of what a log-in left behind. It cannot be replaced alone.', 'key-health' ) );
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
}
