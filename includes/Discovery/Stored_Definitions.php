<?php
/**
 * Definitions in the database, and what code makes of them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Plugin from Catalog
 */
final class Stored_Definitions {

	/** @var Storage */
	private $storage;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var bool Whether the current user may change what belongs to the whole network. */
	private $writes_network;

	public function __construct( Storage $storage, Callback_Locator $callbacks, bool $writes_network ) {
		$this->storage        = $storage;
		$this->callbacks      = $callbacks;
		$this->writes_network = $writes_network;
	}

	/**
	 * @param Place                                  $place  Where.
	 * @param Found                                  $option What the plugin would get from there.
	 * @param bool                                   $wins   Whether it is the value in use.
	 * @param array{because: string, reason: string} $about  Why.
	 */
	public function of( Place $place, Found $option, bool $wins, array $about ): ?Definition {
		if ( $option->is_empty() && ! $wins ) {
			return null;
		}
		$role    = $wins ? Definition::EFFECTIVE : Definition::SHADOWED;
		$why_not = $this->why_not( $place );
		if ( $option->is_closed() ) {
			$reason = $wins ? __( 'It is encrypted, and cannot be opened with the security keys and salts that this site has now.', 'key-health' ) : $about['reason'];
			return ( new Definition( $place->location(), $option->secret(), $role, $wins ? 'undecryptable' : $about['because'], $reason, $why_not ) )->closed();
		}
		$because = $about['because'];
		if ( $wins && ! $option->is_empty() ) {
			$because = $this->storage->stored( $place )->secret()->equals( $option->secret() ) ? $because : 'option_filtered';
		}
		return new Definition( $place->location(), $option->secret(), $role, $because, $this->reason( $because, $place, $option, $wins, $about['reason'] ), $why_not, $option->odd_type() );
	}

	/**
	 * Nothing is stored, and the plugin has a value of its own for that.
	 *
	 * @param Found            $actual      The plugin's own value.
	 * @param Place            $place       Where a value would stand.
	 * @param array            $plugin      The plugin.
	 * @param list<Definition> $definitions What stands in the places we know.
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition>
	 */
	public function by_default( Found $actual, Place $place, array $plugin, array $definitions ): array {
		/* translators: %s: short name of a plugin. */
		$reason = sprintf( __( 'Nothing is stored here. %s uses this value of its own.', 'key-health' ), $plugin['short_name'] );
		$others = array_filter(
			$definitions,
			static function ( Definition $definition ): bool {
				return ! $definition->is_effective();
			}
		);
		$own    = new Definition( $place->location(), $actual->secret(), Definition::EFFECTIVE, 'plugin_default', $reason );
		return array_merge( array( $own ), array_values( $others ) );
	}

	/**
	 * The plugin can open what Key Health cannot: a newer way of encrypting.
	 *
	 * @param Found            $actual      What the plugin gets.
	 * @param list<Definition> $definitions What stands in the places we know.
	 * @return list<Definition>
	 */
	public function opened_by_plugin( Found $actual, array $definitions ): array {
		return array_map(
			static function ( Definition $definition ) use ( $actual ): Definition {
				return $definition->is_effective()
					? new Definition( $definition->location(), $actual->secret(), Definition::EFFECTIVE, 'opened_by_plugin', __( 'The plugin itself opens it; Key Health does not know this way of encrypting.', 'key-health' ), __( 'Key Health does not know how this plugin encrypts the value. Enter it on the plugin’s own screen.', 'key-health' ) )
					: $definition;
			},
			$definitions
		);
	}

	/**
	 * @param Found            $actual      What the plugin really gets.
	 * @param list<Definition> $definitions What stands in the places we know.
	 * @param array            $plugin      The plugin.
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition> The filter first, the others demoted.
	 */
	public function overruled( Found $actual, array $definitions, array $plugin ): array {
		$hook     = '';
		$callback = null;
		foreach ( $plugin['filters'] ?? array() as $candidate ) {
			$callback = $this->callbacks->last( $candidate );
			if ( null !== $callback ) {
				$hook = $candidate;
				break;
			}
		}
		$location = '' === $hook || null === $callback
			? Location::filter( __( 'unknown code', 'key-health' ) )
			: Location::filter( $hook, $callback->file(), $callback->line() );
		/* translators: %s: short name of a plugin. */
		$reason  = sprintf( __( '%s gets this value. Code on this site supplies it, and it has the last word.', 'key-health' ), $plugin['short_name'] );
		$why_not = __( 'The value comes from code, not from a setting.', 'key-health' );
		$first   = new Definition( $location, $actual->secret(), Definition::EFFECTIVE, 'filter_wins', $reason, $why_not, $actual->odd_type() );

		$lost = __( 'Ignored because code on this site supplies another value.', 'key-health' );
		$rest = array();
		foreach ( $definitions as $definition ) {
			if ( ! $definition->is_effective() ) {
				$rest[] = $definition;
			} elseif ( ! $definition->secret()->is_empty() ) {
				$rest[] = $definition->demoted( Definition::SHADOWED, 'filter_wins', $lost );
			}
		}
		return array_merge( array( $first ), $rest );
	}

	/** Why a value cannot be written there; null when it can. */
	private function why_not( Place $place ): ?string {
		return $this->writes_network || Place::SITE === $place->scope()
			? null
			: __( 'It belongs to the whole network. Whoever runs the network can change it.', 'key-health' );
	}

	private function reason( string $because, Place $place, Found $option, bool $wins, string $reason ): string {
		if ( 'option_filtered' === $because ) {
			return $this->filtered_reason( $place->option() );
		}
		return $wins && $option->is_empty() ? __( 'Nothing is stored here.', 'key-health' ) : $reason;
	}

	private function filtered_reason( string $option ): string {
		foreach ( array( 'pre_option_' . $option, 'option_' . $option, 'default_option_' . $option ) as $hook ) {
			$callback = $this->callbacks->last( $hook );
			if ( null !== $callback ) {
				/* translators: 1: name of a filter, 2: the place in the code that uses it. */
				return sprintf( __( 'The filter %1$s (%2$s) supplies this value; the database itself holds another one.', 'key-health' ), $hook, $callback->label() );
			}
		}
		return __( 'A filter supplies this value; the database itself holds another one.', 'key-health' );
	}
}
