<?php
/**
 * What is defined once for all sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Definitions;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * The definition that one plugin uses for one provider on sites of a network, as it stands there now, and how many sites it concerns.
 *
 * @phpstan-import-type Group from Counts
 */
final class Network_Value {

	/** For addresses of routes, without delimiters. */
	public const PATTERN = '[a-z0-9_]+-[0-9a-f]{12}';

	/** What code supplies may be another value on each site. */
	private const SHARED = array( Location::CONSTANT, Location::ENVIRONMENT, Location::NETWORK_OPTION, Location::MAIN_SITE_OPTION, Location::PLUGIN_FILE );

	/** @var Key */
	private $key;

	/** @var Definition */
	private $definition;

	/** @var Group|null */
	private $group;

	/**
	 * @param Key        $key        Of a site that uses it.
	 * @param Definition $definition The one in use there.
	 * @param array|null $group      What was counted; null before a look at all sites.
	 * @phpstan-param Group|null $group
	 */
	private function __construct( Key $key, Definition $definition, ?array $group ) {
		$this->key        = $key;
		$this->definition = $definition;
		$this->group      = $group;
	}

	/**
	 * @param Key        $key   Of a site.
	 * @param array|null $group What was counted.
	 * @phpstan-param Group|null $group
	 * @return self|null Null for a key that is the site's own, and for one that is not used.
	 */
	public static function of( Key $key, ?array $group = null ): ?self {
		$definition = $key->main_field()->effective();
		if ( null === $definition || ! in_array( $definition->location()->kind(), self::SHARED, true ) || ! $key->in_use() ) {
			return null;
		}
		return new self( $key, $definition, $group );
	}

	/** Stays the same when the value changes, or the line on which it stands. */
	public function id(): string {
		$location = $this->definition->location();
		$names    = array_merge( array( $this->key->plugin(), $this->key->provider(), $location->kind(), $location->name() ), $location->path() );
		return $this->key->provider() . '-' . substr( md5( implode( '/', $names ) ), 0, 12 );
	}

	public function key(): Key {
		return $this->key;
	}

	public function definition(): Definition {
		return $this->definition;
	}

	/**
	 * @return array|null
	 * @phpstan-return Group|null
	 */
	public function group(): ?array {
		return $this->group;
	}

	public function sites(): int {
		return $this->group['sites'] ?? 1;
	}

	/** Whether sites may lose what it hides: in a plugin's network mode that waits for the mode to be switched off again. */
	public function takes_the_place(): bool {
		return ! in_array( $this->definition->location()->kind(), array( Location::NETWORK_OPTION, Location::MAIN_SITE_OPTION ), true );
	}

	/** How many sites have an own key that it hides. */
	public function hides(): int {
		return $this->group['hides'] ?? 0;
	}

	public function hidden_keys(): int {
		return $this->group['hidden_keys'] ?? 0;
	}
}
