<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;

/**
 * One key of one plugin, put where the catalog says that the plugin keeps it.
 *
 * @phpstan-import-type Spot from Seeds
 */
final class Seeded_Key {

	/** Under which the option keeps a connection, where it keeps many. */
	public const CONNECTION = 'kh1';

	/** @var array<string, mixed> */
	private $plugin;

	/** @var array<string, mixed> */
	private $connection;

	/** @var array<string, mixed> */
	private $store;

	/** @var Seeds */
	private $seeds;

	/** @var Facts */
	private $facts;

	/**
	 * @param array<string, mixed> $plugin
	 * @param array<string, mixed> $connection
	 * @param array<string, mixed> $store
	 */
	public function __construct( array $plugin, array $connection, array $store ) {
		$this->plugin     = $plugin;
		$this->connection = $connection;
		$this->store      = $store;
		$this->seeds      = new Seeds();
		$active           = array_filter( array( 'key-health/plugin.php', $plugin['files'][0] ?? '', $connection['only_with'] ?? '' ) );
		$words            = array(
			'{connection}' => isset( $connection['each'] ) ? self::CONNECTION : '',
			'{selected}'   => $store['selected_by'] ?? '',
		);
		$this->facts      = new Facts( $this->seeds, $connection, $words, array_values( $active ) );
	}

	/** The same key with nothing seeded yet. */
	public function anew(): self {
		return new self( $this->plugin, $this->connection, $this->store );
	}

	public function id(): string {
		return $this->plugin['slug'] . '/' . ( isset( $this->connection['each'] ) ? self::CONNECTION : $this->connection['id'] ) . '/' . $this->store['provider'];
	}

	public function provider(): string {
		return $this->store['provider'];
	}

	public function seeds(): Seeds {
		return $this->seeds;
	}

	/**
	 * @return list<string> Basenames that are to be active.
	 */
	public function active(): array {
		return $this->facts->active();
	}

	/**
	 * @return array<string, array<string, mixed>> Places of the catalog by field.
	 */
	public function places(): array {
		return $this->store['fields'];
	}

	/**
	 * The rule that decides between constant and database.
	 *
	 * @return array<string, mixed>
	 */
	public function rule(): array {
		return $this->store['rule'] ?? $this->connection['rule'] ?? $this->plugin['rule'];
	}

	/**
	 * Ways in which it can be used, as numbers for seed().
	 *
	 * @return list<int>
	 */
	public function uses(): array {
		return array_keys( $this->store['uses'] ?? $this->connection['uses'] ?? array() ) ?: array( 0 );
	}

	/**
	 * The constants of a field, where the connection reads any.
	 *
	 * @return list<string>
	 */
	public function constants( string $field ): array {
		return $this->connection['constants'] ? array_values( (array) ( $this->store['fields'][ $field ]['constant'] ?? array() ) ) : array();
	}

	/**
	 * @param string $field One of the key.
	 * @return Spot
	 */
	public function spot( string $field ): array {
		return $this->own_spot( $this->store['fields'][ $field ] );
	}

	/**
	 * What the plugin is to get: first, after it was replaced.
	 *
	 * @return array<string, string> By field.
	 */
	public function values( int $turn = 0 ): array {
		return ( new Seeded_Values( $this->id(), $this->store ) )->of( $turn );
	}

	/**
	 * Puts the key there and makes what else must be so that the plugin uses it.
	 *
	 * @param int                   $use     Which of its uses.
	 * @param callable|null         $without Tells of a field whether nothing is to stand there.
	 * @param array<string, string> $salts   With which values are sealed; none for the site's.
	 * @return bool Whether the key can be there at all, as this process is.
	 */
	public function seed( int $use = 0, ?callable $without = null, array $salts = array() ): bool {
		if ( ! empty( $this->connection['each']['name'] ) ) {
			$each = $this->connection['each'];
			$path = array_merge( $each['path'] ?? array(), array( self::CONNECTION ), $each['name'] );
			$this->seeds->set( $this->facts->spot( array( 'path' => $path ) ), 'Connection' );
		}
		if ( isset( $this->connection['selector'], $this->store['selected_by'] ) ) {
			$this->seeds->pin( $this->own_spot( $this->connection['selector'] ), $this->store['selected_by'] );
		}
		$values = $this->values();
		foreach ( $this->store['fields'] as $name => $place ) {
			if ( isset( $place['codec']['plain_when'] ) && ! $this->facts->make( $place['codec']['plain_when'], false ) ) {
				return false;
			}
			if ( null === $without || ! $without( $name ) ) {
				$this->seeds->pin( $this->spot( $name ), $this->written_down( $name, $values[ $name ], $salts ) );
				if ( isset( $place['plus'] ) ) {
					$this->seeds->pin( $this->own_spot( array( 'path' => $place['plus'] ) ), (string) Seeded_Values::SUM[1] );
				}
			}
		}
		$is_possible = ! isset( $this->store['when'] ) || $this->facts->make( $this->store['when'] );
		$uses        = $this->store['uses'] ?? $this->connection['uses'] ?? array();
		if ( isset( $uses[ $use ] ) ) {
			$this->facts->make( $uses[ $use ]['when'] );
		}
		return $is_possible && $this->can_be_there();
	}

	/** Whether the connection can have this key, by what is seeded. */
	private function can_be_there(): bool {
		return ! isset( $this->store['when'] ) || $this->facts->holds( $this->store['when'] );
	}

	/**
	 * Makes the switch of the rule, where a condition is one.
	 *
	 * @return bool Whether it is so now.
	 */
	public function switch_to( bool $is_on ): bool {
		return ! isset( $this->rule()['when'] ) || $this->facts->make( $this->rule()['when'], $is_on );
	}

	/** Whether its connection is there: where an option keeps many, one of which nothing is stored is none. */
	public function has_connection(): bool {
		return ! isset( $this->connection['each'] ) || null !== $this->seeds->get( $this->facts->spot( array( 'path' => array_merge( $this->connection['each']['path'] ?? array(), array( self::CONNECTION ) ) ) ) );
	}

	/** Lets the plugin use another one of its providers, where the key then still counts as one. */
	public function select_another(): bool {
		$can = isset( $this->connection['selector'], $this->store['selected_by'] ) && ! isset( $this->store['uses'] );
		if ( $can ) {
			$this->seeds->set( $this->own_spot( $this->connection['selector'] ), 'kh_another' );
		}
		return $can && $this->can_be_there();
	}

	/** What the plugin does with the key, by what is seeded. */
	public function used_as(): string {
		$uses = $this->store['uses'] ?? $this->connection['uses'] ?? array();
		if ( isset( $this->connection['selector'] ) && ! isset( $this->store['uses'] ) && ( $this->store['selected_by'] ?? '' ) !== ( $this->seeds->get( $this->own_spot( $this->connection['selector'] ) ) ?? '' ) ) {
			return 'stored';
		}
		foreach ( $uses as $use ) {
			if ( $this->facts->holds( $use['when'] ) ) {
				return $use['as'];
			}
		}
		return $uses ? 'stored' : 'primary';
	}

	/**
	 * @param array<string, string> $salts
	 * @return mixed What stands in the row.
	 */
	public function written_down( string $field, string $value, array $salts = array() ) {
		$place = $this->store['fields'][ $field ];
		if ( isset( $place['plus'] ) ) {
			return (string) Seeded_Values::SUM[0];
		}
		$word  = array_search( $value, $place['map'] ?? array(), true );
		$value = false === $word ? $value : (string) $word;
		$value = isset( $this->connection['unslash'] ) ? addslashes( $value ) : $value;
		if ( ! isset( $place['codec'] ) ) {
			return $value;
		}
		if ( 'json_member' === $place['codec']['name'] ) {
			$so_far = (array) json_decode( (string) $this->seeds->get( $this->spot( $field ) ), true );
			return wp_json_encode( array( $place['codec']['member'] => $value ) + $so_far );
		}
		$codec = ( new Codecs() )->of( $place['codec'] );
		if ( ! $salts && isset( $place['codec']['key_option'] ) ) {
			// The site's own key is in the database, and so not known before it is there.
			$spot  = array(
				'option' => $place['codec']['key_option'],
				'scope'  => 'site',
				'format' => 'native',
				'path'   => array(),
			);
			$salts = array( $place['codec']['key'] => str_repeat( 'key-health-site ', 2 ) );
			$this->seeds->set( $this->facts->spot( $spot ), base64_encode( $salts[ $place['codec']['key'] ] ) );
		}
		return ( $salts ? $codec->with_salts( $salts ) : $codec )->seal( new Secret( $value ) );
	}

	/**
	 * @param array<string, mixed> $spec From the connection's settings on.
	 * @return Spot
	 */
	private function own_spot( array $spec ): array {
		$each   = $this->connection['each'] ?? null;
		$is_own = null !== $each && ! isset( $spec['option'] ) && ! isset( $spec['scope'] );
		$before = $is_own ? array_merge( $each['path'] ?? array(), array( self::CONNECTION ), $each['inner'] ?? array() ) : array();
		return array( 'path' => array_merge( $before, $spec['path'] ) ) + $this->facts->spot( $spec );
	}
}
