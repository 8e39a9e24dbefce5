<?php
/**
 * What who runs a network has chosen for all its sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

defined( 'ABSPATH' ) || exit;

/**
 * One option of the network. Whatever is not in it, or is damaged, has its default: sites keep their screens, and no provider is
 * asked before a person has agreed.
 *
 * @phpstan-type Switches array{site_screens: bool, site_alerts: bool, consent: bool, daily: bool}
 */
final class Policy {

	/** Also read by name in hooks-admin.php, where this file is not needed. */
	public const OPTION = 'key_health_network_policy';

	private const SWITCHES = array(
		'site_screens' => true,
		'site_alerts'  => true,
		'consent'      => false,
		'daily'        => false,
	);

	/** @var int */
	private $network;

	/** @param int|null $network Its id; null for that of this request. */
	public function __construct( ?int $network = null ) {
		$this->network = $network ?? get_current_network_id();
	}

	/**
	 * @param string $name `site_screens` (administrators of sites have our screens), `site_alerts` (they hear of broken keys),
	 *                     `consent` (sweeps may ask providers), `daily` (a sweep every day).
	 */
	public function is_on( string $name ): bool {
		$kept  = get_network_option( $this->network, self::OPTION, array() );
		$value = is_array( $kept ) ? $kept[ $name ] ?? null : null;
		return is_bool( $value ) ? $value : self::SWITCHES[ $name ] ?? false;
	}

	/**
	 * @return Switches `Policy` of src/network/types.ts.
	 */
	public function all(): array {
		return array(
			'site_screens' => $this->is_on( 'site_screens' ),
			'site_alerts'  => $this->is_on( 'site_alerts' ),
			'consent'      => $this->is_on( 'consent' ),
			'daily'        => $this->is_on( 'daily' ),
		);
	}

	/**
	 * @param array<string, mixed> $changes By name; what is no switch, or not true or false, is passed over.
	 */
	public function set( array $changes ): void {
		$kept = $this->all();
		foreach ( array_intersect_key( $changes, self::SWITCHES ) as $name => $value ) {
			if ( is_bool( $value ) ) {
				$kept[ $name ] = $value;
			}
		}
		update_network_option( $this->network, self::OPTION, $kept );
	}
}
