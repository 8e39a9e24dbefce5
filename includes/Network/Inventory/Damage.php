<?php
/**
 * Tells whether an option that holds settings can be read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

defined( 'ABSPATH' ) || exit;

final class Damage {

	/** What WordPress stores for "nothing yet", "no" and "yes". */
	private const NO_SETTINGS = array( '', '0', '1' );

	/** @var array<string, string> Format by the name of the option. */
	private $settings;

	/**
	 * @param array<string, string> $settings Format by the name of the option.
	 */
	public function __construct( array $settings ) {
		$this->settings = array( 'active_plugins' => 'native' ) + $settings;
	}

	/**
	 * @param array<string, string> $rows Bytes by the name of the option.
	 */
	public function is_in(
		#[\SensitiveParameter]
		array $rows
	): bool {
		foreach ( array_intersect_key( $rows, $this->settings ) as $option => $bytes ) {
			if ( ! in_array( $bytes, self::NO_SETTINGS, true ) && ! self::is_whole( $bytes, $this->settings[ $option ] ) ) {
				return true;
			}
		}
		return false;
	}

	private static function is_whole(
		#[\SensitiveParameter]
		string $bytes,
		string $format
	): bool {
		switch ( $format ) {
			case 'native':
				// Most are arrays; nothing of a class is brought to life. A damaged one makes PHP complain.
				$value = @unserialize( trim( $bytes ), array( 'allowed_classes' => false ) ); // phpcs:ignore WordPress.PHP
				return false !== $value || 'b:0;' === trim( $bytes );
			case 'json':
				return null !== json_decode( $bytes );
			case 'base64_json':
				return null !== json_decode( (string) base64_decode( $bytes, true ) );
			default:
				return true;
		}
	}
}
