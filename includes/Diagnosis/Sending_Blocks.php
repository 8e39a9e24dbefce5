<?php
/**
 * Finds settings and constants with which a plugin sends no mail at all.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Plugin_Conditions;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Condition from Catalog
 * @phpstan-import-type Stops_Mail from Catalog
 */
final class Sending_Blocks {

	/** @var Catalog */
	private $catalog;

	/** @var Line_Edits */
	private $lines;

	/** @var Plugin_Conditions */
	private $conditions;

	public function __construct( Catalog $catalog, Line_Edits $lines, Plugin_Conditions $conditions ) {
		$this->catalog    = $catalog;
		$this->lines      = $lines;
		$this->conditions = $conditions;
	}

	/**
	 * Only of the plugin that gets the mail: what another one is told makes no difference.
	 *
	 * @param array<string, Key>        $used   Keys by plugin.
	 * @param array<string, Mail_Claim> $claims Plugins that take mail.
	 * @param Mail_Claim|null           $sender Who gets it.
	 * @return list<Conflict>
	 */
	public function of( array $used, array $claims, ?Mail_Claim $sender ): array {
		$conflicts = array();
		foreach ( $used as $slug => $key ) {
			$plugin = $this->catalog->plugin( $slug );
			$sends  = null === $sender ? count( $claims ) < 2 : $slug === $sender->plugin();
			$stop   = null === $plugin || ! $sends ? null : $this->stop_of( $plugin );
			if ( null !== $plugin && null !== $stop ) {
				$conflicts[] = $this->stopped( $key, $plugin, $stop['called'], self::constant_in( $stop['when'], $stop['called'] ) );
			}
		}
		return $conflicts;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-return Stops_Mail|null
	 */
	private function stop_of( array $plugin ): ?array {
		foreach ( $plugin['stops_mail'] ?? array() as $stop ) {
			if ( $this->conditions->holds( $stop['when'], $plugin ) ) {
				return $stop;
			}
		}
		return null;
	}

	/**
	 * @param Key        $key      The key that nothing is sent with.
	 * @param array      $plugin   Its plugin.
	 * @param string     $called   What stops mail, for people.
	 * @param array|null $constant The condition on the constant that does; null for a setting.
	 * @phpstan-param Plugin         $plugin
	 * @phpstan-param Condition|null $constant
	 */
	private function stopped( Key $key, array $plugin, string $called, ?array $constant ): Conflict {
		$name = Loose::text( $constant, 'constant' );
		if ( null === $constant || ! defined( $name ) ) {
			$conflict = new Conflict(
				'sending_blocked',
				null,
				$key,
				array(),
				'setting',
				null,
				null,
				array(
					'field'  => $called,
					'plugin' => $plugin['short_name'],
				)
			);
			return $conflict->with_links( array( Screens_Elsewhere::settings( $plugin ) ) );
		}
		/* translators: %s: name of a plugin. */
		$reason     = sprintf( __( 'While it is there, %s sends nothing.', 'key-health' ), $plugin['short_name'] );
		$definition = new Definition( $this->lines->where( $name ) ?? Location::constant( $name ), new Secret( '' ), Definition::EFFECTIVE, 'stops_mail', $reason );
		$value      = self::shown( constant( $name ), array_values( Loose::texts( $constant['is'] ?? null ) ) );
		return new Conflict(
			'sending_blocked',
			'' === $value ? 'constant' : 'value',
			$key,
			array( $definition ),
			$name,
			$this->lines->remove( $definition ),
			null,
			array(
				'value'  => $value,
				'plugin' => $plugin['short_name'],
			)
		);
	}

	/**
	 * What a constant holds, as far as the catalog itself knows it: anything else may be a secret.
	 *
	 * @param mixed        $value The constant.
	 * @param list<string> $known Values that the catalog names.
	 */
	private static function shown( $value, array $known ): string {
		if ( is_bool( $value ) ) {
			return $value ? 'true' : 'false';
		}
		return is_scalar( $value ) && in_array( (string) $value, $known, true ) ? (string) $value : '';
	}

	/**
	 * The condition on the constant that a setting is called by.
	 *
	 * @param array  $condition A condition.
	 * @param string $called    What stops mail, for people.
	 * @phpstan-param Condition $condition
	 * @phpstan-return Condition|null
	 */
	private static function constant_in( array $condition, string $called ): ?array {
		$name = Loose::text( $condition, 'constant' );
		if ( '' !== $name && false !== strpos( $called, $name ) ) {
			return $condition;
		}
		foreach ( array_merge( Loose::maps( $condition['all'] ?? null ), Loose::maps( $condition['any'] ?? null ) ) as $one ) {
			$found = self::constant_in( $one, $called );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}
}
