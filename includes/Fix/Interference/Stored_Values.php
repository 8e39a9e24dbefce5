<?php
/**
 * Looks at what filters make of a stored key before its plugin gets it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Discovery\Storage;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Place;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Hooks\Call;
use KeyHealth\Probe\Hooks\Tap;

defined( 'ABSPATH' ) || exit;

/**
 * The option is read once, as the plugin reads it, and each callback on its way is looked at. Nothing is written.
 */
final class Stored_Values {

	/** @var Catalog */
	private $catalog;

	/** @var Storage */
	private $storage;

	/** @var Callback_Locator */
	private $locator;

	public function __construct( Catalog $catalog, Storage $storage, Callback_Locator $locator ) {
		$this->catalog = $catalog;
		$this->storage = $storage;
		$this->locator = $locator;
	}

	/**
	 * @return list<string> The filters that a key passes.
	 */
	public function hooks( Key $key ): array {
		$hooks = array();
		foreach ( $key->fields() as $field ) {
			$hooks = array_merge( $hooks, $field->is_secret() ? self::hooks_of( $field->place() ) : array() );
		}
		return array_values( array_unique( array_merge( $hooks, $this->own_filters( $key ) ) ) );
	}

	/**
	 * @return list<Call> What callbacks did to the key, in order.
	 */
	public function watch( Key $key ): array {
		$calls = array();
		foreach ( $key->fields() as $field ) {
			$place = $field->place();
			if ( $field->is_secret() && null !== $place && ! self::is_from_code( $field ) ) {
				$calls = array_merge( $calls, $this->watch_place( $place ) );
			}
		}
		return array_merge( $calls, $this->watch_own( $key ) );
	}

	/**
	 * The values as they would be if those who changed them had not; none when nobody stands accused of that, or where what is stored
	 * is written down in another form than it is sent.
	 *
	 * @param Key          $key     The key.
	 * @param list<Change> $changes All changes.
	 * @return array<string, Secret> By field name.
	 */
	public static function as_stored( Key $key, array $changes ): array {
		$main  = $key->main_field();
		$place = $main->place();
		foreach ( $changes as $change ) {
			if ( 'key' === $change->what() && $change->is_harmful() && null !== $place && null === $place->codec() ) {
				return array( $main->name() => new Secret( $change->before() ) ) + $key->values();
			}
		}
		return array();
	}

	/**
	 * @return list<Call>
	 */
	private function watch_place( Place $place ): array {
		$stored = $this->storage->raw( $place )->secret()->reveal();
		$facts  = static function ( string $hook, array $arguments ) use ( $place, $stored ): ?array {
			if ( 'pre_option' === $hook && ( $arguments[1] ?? null ) !== $place->option() ) {
				return null;
			}
			// False says that the database is to be asked.
			$is_open = 0 === strpos( $hook, 'pre_' ) && false === ( $arguments[0] ?? false );
			return array( 'key' => $is_open ? $stored : self::at( $arguments[0] ?? null, $place->path() ) );
		};
		$tap    = new Tap( self::hooks_of( $place ), $this->locator, $facts );
		$tap->open();
		try {
			$this->storage->whole( $place );
		} catch ( \Throwable $error ) {
			return $tap->calls();
		} finally {
			$tap->close();
		}
		return $tap->calls();
	}

	/**
	 * The filters that the plugin itself asks for its key.
	 *
	 * @return list<Call>
	 */
	private function watch_own( Key $key ): array {
		$hooks = $this->own_filters( $key );
		$value = self::before_filters( $key->main_field() );
		$facts = static function ( string $hook, array $arguments ): array {
			return array( 'key' => Loose::text( $arguments[0] ?? '' ) );
		};
		$tap   = new Tap( $hooks, $this->locator, $facts );
		$tap->open();
		try {
			foreach ( $hooks as $hook ) {
				/** The plugin's own filter, named in its catalog file. */
				$value = apply_filters( $hook, $value ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
			}
		} catch ( \Throwable $error ) {
			return $tap->calls();
		} finally {
			$tap->close();
		}
		return $tap->calls();
	}

	/**
	 * @return list<non-empty-string>
	 */
	private function own_filters( Key $key ): array {
		$filters = array();
		foreach ( $this->catalog->plugin( $key->plugin() )['filters'] ?? array() as $hook ) {
			if ( '' !== $hook ) {
				$filters[] = $hook;
			}
		}
		return $filters;
	}

	/**
	 * @return list<string> In the order in which WordPress asks them.
	 */
	private static function hooks_of( ?Place $place ): array {
		if ( null === $place || null !== $place->table() ) {
			return array();
		}
		$name = $place->option();
		return Place::NETWORK === $place->scope()
			? array( 'pre_site_option_' . $name, 'default_site_option_' . $name, 'site_option_' . $name )
			: array( 'pre_option_' . $name, 'pre_option', 'default_option_' . $name, 'option_' . $name );
	}

	/** Whether the value comes from a constant or the environment: then no filter of an option has a say. */
	private static function is_from_code( Field $field ): bool {
		$effective = $field->effective();
		return null !== $effective && in_array( $effective->location()->kind(), array( Location::CONSTANT, Location::ENVIRONMENT ), true );
	}

	private static function before_filters( Field $field ): string {
		foreach ( $field->definitions() as $definition ) {
			if ( Location::FILTER !== $definition->location()->kind() ) {
				return $definition->secret()->reveal();
			}
		}
		return '';
	}

	/**
	 * @param mixed        $value What stands in the whole option.
	 * @param list<string> $path  Where in it.
	 */
	private static function at( $value, array $path ): string {
		foreach ( $path as $step ) {
			if ( is_string( $value ) && '' !== $value ) {
				$read  = json_decode( $value, true );
				$value = is_array( $read ) ? $read : null;
			}
			$value = is_array( $value ) ? ( $value[ $step ] ?? null ) : null;
		}
		return Loose::text( $value );
	}
}
