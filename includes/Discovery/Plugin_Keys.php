<?php
/**
 * The keys of one plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Rule\Rule;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Precedence from Catalog
 * @phpstan-import-type Stored from Catalog
 */
final class Plugin_Keys {

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Field_Resolver */
	private $resolver;

	/** @var Instances */
	private $instances;

	/** @var Conditions */
	private $conditions;

	/** @var Rules */
	private $rules;

	/** @var Storage */
	private $storage;

	/** @var string|null Which store of the connection that is looked at is selected; null while nobody has asked. */
	private $selected;

	/** @var (callable(string): bool)|null Whether a key, by its id, was taken away by somebody. */
	private $is_lost;

	/**
	 * @param (callable(string): bool)|null $is_lost Whether a key, by its id, was taken away by somebody; null where nobody knows.
	 */
	public function __construct( Catalog $catalog, Active_Plugins $active, Field_Resolver $resolver, Instances $instances, Conditions $conditions, Rules $rules, Storage $storage, ?callable $is_lost = null ) {
		$this->catalog    = $catalog;
		$this->active     = $active;
		$this->resolver   = $resolver;
		$this->instances  = $instances;
		$this->conditions = $conditions;
		$this->rules      = $rules;
		$this->storage    = $storage;
		$this->is_lost    = $is_lost;
	}

	/**
	 * @param array $plugin A plugin of the catalog that runs here.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Key> By id.
	 */
	public function of( array $plugin ): array {
		return $this->each( $plugin, true );
	}

	/**
	 * What a plugin has left behind that does not run here. Its constants, getters and filters count for nothing.
	 *
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Key> By id.
	 */
	public function left_behind( array $plugin ): array {
		foreach ( $plugin['connections'] as $index => $connection ) {
			unset( $connection['getter'] );
			$connection['constants']         = false;
			$plugin['connections'][ $index ] = $connection;
		}
		unset( $plugin['filters'], $plugin['inert'] );
		return $this->each( $plugin, false );
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @param bool  $runs   Whether it runs here.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Key> By id.
	 */
	private function each( array $plugin, bool $runs ): array {
		$keys = array();
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( $this->instances->of( $connection ) as $instance ) {
				$this->selected = null;
				foreach ( $connection['stores'] ?? $plugin['stores'] as $store ) {
					$key = $this->key( $plugin, $instance, $store, $runs );
					// Two places for one provider: the one that is used has the name.
					if ( null !== $key && ( ! isset( $keys[ $key->id() ] ) || $key->in_use() ) ) {
						$keys[ $key->id() ] = $key;
					}
				}
			}
		}
		return $keys;
	}

	/**
	 * @param array    $plugin   The plugin.
	 * @param Instance $instance One of its connections.
	 * @param array    $store    Where the key of one provider stands.
	 * @param bool     $runs     Whether the plugin runs here.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Stored $store
	 */
	private function key( array $plugin, Instance $instance, array $store, bool $runs ): ?Key {
		$connection = $instance->connection();
		$words      = array( 'selected' => $store['selected_by'] ?? '' );
		if ( isset( $store['when'] ) && ! $this->conditions->holds( $store['when'], $instance, $words ) ) {
			return null;
		}
		$use = $runs ? $this->use( $plugin, $instance, $store, $words ) : Key::GONE;
		if ( in_array( $use, array( Key::STORED, Key::GONE ), true ) && ! $this->is_anything_there( $plugin, $instance, $store ) ) {
			return null;
		}
		$rule   = $this->rule( $plugin, $store['rule'] ?? $connection['rule'] ?? $plugin['rule'], $instance, $words );
		$fields = $this->fields( $plugin, $instance, $store, $rule, $runs );
		$names  = array(
			'plugin'           => $plugin['slug'],
			'connection'       => $instance->id(),
			'connection_label' => $instance->label(),
			'provider'         => $store['provider'],
			'site_id'          => $this->storage->site()->id(),
			'use'              => $use,
			'sender'           => $this->sender( $plugin, $instance ),
		);
		$key    = new Key( $names, $fields );
		$wanted = $key->in_use() && ( ! isset( $plugin['only_where_stored'] ) || $this->was_taken_away( $key, $instance, $store ) );
		// One constant for all providers says nothing about those that are not used.
		$is_shared = ! $key->in_use() && 'one_constant_for_all' === $plugin['rule']['name'];
		return $wanted || $this->holds_a_secret( $fields, $is_shared ) ? $key : null;
	}

	/**
	 * Nobody is asked about a place that never held anything.
	 *
	 * @param Key      $key      A key without a value.
	 * @param Instance $instance Its connection.
	 * @param array    $store    Where it stands.
	 * @phpstan-param Stored $store
	 */
	private function was_taken_away( Key $key, Instance $instance, array $store ): bool {
		foreach ( $store['fields'] as $spec ) {
			if ( null !== $this->is_lost && null !== $this->storage->rows()->bytes( $instance->place( $spec ) ) ) {
				return ( $this->is_lost )( $key->id() );
			}
		}
		return false;
	}

	/**
	 * Whether it is worth while to look closer at a key that is not used: most mailers of a plugin were never set up.
	 *
	 * @param array    $plugin   The plugin.
	 * @param Instance $instance One of its connections.
	 * @param array    $store    Where the key of one provider stands.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Stored $store
	 */
	private function is_anything_there( array $plugin, Instance $instance, array $store ): bool {
		$read = $instance->connection()['constants'];
		foreach ( $store['fields'] as $spec ) {
			$names = $read ? array_values( (array) ( $spec['constant'] ?? array() ) ) : array();
			foreach ( $names ? $plugin['inert'] ?? array() : array() as $inert ) {
				$names = in_array( $inert['meant'], $names, true ) ? array_merge( $names, array( $inert['constant'] ) ) : $names;
			}
			if ( array() !== array_filter( $names, 'defined' ) ) {
				return true;
			}
			if ( isset( $spec['environment'] ) || $this->storage->has( $instance->place( $spec ) ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array                 $plugin   The plugin.
	 * @param Instance              $instance One of its connections.
	 * @param array                 $store    Where the key of one provider stands.
	 * @param array<string, string> $words    For placeholders.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Stored $store
	 */
	private function use( array $plugin, Instance $instance, array $store, array $words ): string {
		$connection = $instance->connection();
		if ( isset( $connection['only_with'] ) && ! in_array( $connection['only_with'], $this->active->basenames(), true ) ) {
			return Key::STORED;
		}
		if ( isset( $connection['selector'] ) && ! isset( $store['uses'] ) ) {
			$spec = $connection['rule'] ?? $plugin['rule'];
			if ( null === $this->selected || isset( $spec['when'] ) ) {
				$this->selected = $this->resolver->value( $connection['selector'], $instance, $plugin, $this->rule( $plugin, $spec, $instance, $words ) );
			}
			if ( ( $store['selected_by'] ?? '' ) !== $this->selected ) {
				return Key::STORED;
			}
		}
		return $this->instances->used_as( $store['uses'] ?? $connection['uses'] ?? array(), $instance, $words );
	}

	/**
	 * @param array    $plugin   The plugin.
	 * @param Instance $instance One of its connections.
	 * @param array    $store    Where the key of one provider stands.
	 * @param Rule     $rule     How the plugin decides.
	 * @param bool     $runs     Whether the plugin runs here.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Stored $store
	 * @return list<Field>
	 */
	private function fields( array $plugin, Instance $instance, array $store, Rule $rule, bool $runs ): array {
		$companions = $this->catalog->companions( $store['provider'] );
		$fields     = array();
		foreach ( $store['fields'] as $name => $place ) {
			if ( ! $runs ) {
				unset( $place['getter'], $place['environment'] );
			}
			if ( isset( $place['codec']['plain_when'] ) && $this->conditions->holds( Loose::map( $place['codec']['plain_when'] ), $instance ) ) {
				unset( $place['codec'] );
			}
			$fields[] = $this->resolver->resolve( $name, ! in_array( $name, $companions, true ), $place, $instance, $plugin, $rule );
		}
		return $fields;
	}

	/**
	 * @param array                 $plugin   The plugin.
	 * @param array                 $spec     The rule, as the catalog has it.
	 * @param Instance              $instance The connection it is for.
	 * @param array<string, string> $words    For placeholders.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Precedence $spec
	 */
	private function rule( array $plugin, array $spec, Instance $instance, array $words ): Rule {
		return $this->rules->of(
			$spec,
			$plugin['short_name'],
			function ( array $condition ) use ( $instance, $words ): bool {
				return $this->conditions->holds( Loose::map( $condition ), $instance, $words );
			}
		);
	}

	/**
	 * @param array    $plugin   The plugin.
	 * @param Instance $instance The connection.
	 * @phpstan-param Plugin $plugin
	 */
	private function sender( array $plugin, Instance $instance ): string {
		$spec   = $instance->connection()['sender'] ?? null;
		$sender = null === $spec ? '' : $this->resolver->value( $spec, $instance, $plugin, $this->rule( $plugin, $plugin['rule'], $instance, array() ) );
		if ( is_email( $sender ) ) {
			return $sender;
		}
		// What wp_mail() uses when nobody says otherwise.
		$host = (string) wp_parse_url( network_home_url(), PHP_URL_HOST );
		return 'wordpress@' . ( 0 === strpos( $host, 'www.' ) ? substr( $host, 4 ) : $host );
	}

	/**
	 * @param list<Field> $fields    Fields of a key.
	 * @param bool        $is_stored Whether only what the database holds counts.
	 */
	private function holds_a_secret( array $fields, bool $is_stored ): bool {
		foreach ( $fields as $field ) {
			foreach ( $field->is_secret() ? $field->definitions() : array() as $definition ) {
				$counts = ! $is_stored || $definition->location()->is_stored();
				if ( $counts && ( ! $definition->secret()->is_empty() || $definition->is_closed() ) ) {
					return true;
				}
			}
		}
		return false;
	}
}
