<?php
/**
 * What a person has chosen.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * One option of the site, not loaded with every page. Whatever is not in it, or is damaged, has its default.
 */
final class Settings {

	private const SWITCHES = array(
		'consent' => false,
		'daily'   => false,
		'guard'   => true,
		'banner'  => true,
	);

	private const NUMBERS = array(
		'rotation_days' => array(
			'default' => 180,
			'least'   => 0,
			'most'    => 3650,
		),
	);

	/** Whether something is on: `consent` (a person let us ask providers), `daily` checks, the `guard` against wiping, the `banner`. */
	public function is_on( string $name ): bool {
		$value = Loose::map( get_option( Store::SETTINGS, array() ) )[ $name ] ?? null;
		return null === $value ? self::SWITCHES[ $name ] ?? false : (bool) $value;
	}

	/** `rotation_days`: after how many days a key is to be renewed; 0 for never. */
	public function number( string $name ): int {
		$rule  = self::NUMBERS[ $name ];
		$value = Loose::map( get_option( Store::SETTINGS, array() ) )[ $name ] ?? null;
		return is_int( $value ) && $value >= $rule['least'] && $value <= $rule['most'] ? $value : $rule['default'];
	}

	/**
	 * @param bool|int $value Of a switch or a number of this class.
	 */
	public function set( string $name, $value ): void {
		Fresh_Options::read( array( Store::SETTINGS ) );
		$settings          = Loose::map( get_option( Store::SETTINGS, array() ) );
		$settings[ $name ] = $value;
		update_option( Store::SETTINGS, $settings, false );
	}
}
