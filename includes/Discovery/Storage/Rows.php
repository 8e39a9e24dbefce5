<?php
/**
 * The rows in which plugins keep their settings, as the database holds them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Storage;

use KeyHealth\Discovery\Distant_Site;
use KeyHealth\Discovery\Viewed_Site;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * Past every filter and the object cache: what a filter supplies is not what is stored. Each row is read once while something is
 * done that writes none.
 */
final class Rows {

	/** What databases say of a table that is not there. A plugin's holds nothing then. */
	public const NO_TABLE = '/doesn.t exist|no such table|unknown table/i';

	/** @var array<string, string|null>|null Bytes by name of the row, while each is read once. */
	private $known;

	/** @var array<string, string|null> Bytes of rows of the network and of its main site, by name, while other sites are looked at. */
	private $of_network = array();

	/** @var Viewed_Site */
	private $site;

	/** @var int How often the database gave no answer. */
	private $failures = 0;

	public function __construct( ?Viewed_Site $site = null ) {
		$this->site = $site ?? new Viewed_Site();
	}

	/** Which site's they are. */
	public function site(): Viewed_Site {
		return $this->site;
	}

	/** How often the database gave no answer so far: what was read meanwhile may be missing, and not gone. */
	public function failures(): int {
		return $this->failures;
	}

	/**
	 * Reads each row once while something is done that writes none.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public function reading_once( callable $then ) {
		$this->known = array();
		try {
			return $then();
		} finally {
			$this->known = null;
		}
	}

	/**
	 * Reads options of this site in one query, where each row is read once.
	 *
	 * @param list<string> $options Names.
	 */
	public function prime( array $options ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$this->know( Place::SITE, $options, 'SELECT option_name, option_value FROM %i WHERE option_name IN', array( $wpdb->options ) );
	}

	/**
	 * The same with options of the network.
	 *
	 * @param list<string> $options Names.
	 */
	public function prime_network( array $options ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$this->know( Place::NETWORK, $options, 'SELECT meta_key, meta_value FROM %i WHERE site_id = %d AND meta_key IN', array( (string) $wpdb->sitemeta, get_current_network_id() ) );
	}

	/** The bytes of the row in which a place is; null when there is none. */
	public function bytes( Place $place ): ?string {
		if ( null === $this->known ) {
			return $this->read( $place );
		}
		if ( null !== $this->site->distant() ) {
			return $this->distant_bytes( $this->site->distant(), $place );
		}
		$name = $place->row_name();
		if ( ! array_key_exists( $name, $this->known ) ) {
			$this->known[ $name ] = $this->read( $place );
		}
		return $this->known[ $name ];
	}

	/**
	 * Writes the bytes of a row that is there, if it still holds what it held.
	 *
	 * @return bool Whether it holds them now.
	 */
	public function replace( Place $place, string $before, string $after ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		list( $table, $key, $value, $also ) = $this->where( $place );
		// A collation calls other cases and trailing spaces equal; what is compared here is not.
		if ( $this->read( $place ) !== $before ) {
			return false;
		}
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->update( $table, array( $value => $after ), array( $key => $place->option() ) + $also + array( $value => $before ) );
		$this->forget( $place );
		return $after === $this->read( $place );
	}

	/** Removes a row. */
	public function remove( Place $place ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		list( $table, $key, , $also ) = $this->where( $place );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->delete( $table, array( $key => $place->option() ) + $also );
		$this->forget( $place );
	}

	/** Lets WordPress read a row anew. */
	public function forget( Place $place ): void {
		if ( Place::NETWORK === $place->scope() ) {
			wp_cache_delete( get_current_network_id() . ':' . $place->option(), 'site-options' );
			return;
		}
		$this->on_site(
			$place,
			static function () use ( $place ): void {
				wp_cache_delete( $place->option(), 'options' );
				wp_cache_delete( 'alloptions', 'options' );
				wp_cache_delete( 'notoptions', 'options' );
			}
		);
	}

	/**
	 * Does something on the site whose options are meant.
	 *
	 * @template T
	 * @param callable(): T $then What is done.
	 * @return T
	 */
	public function on_site( Place $place, callable $then ) {
		if ( Place::MAIN_SITE !== $place->scope() || is_main_site() ) {
			return $then();
		}
		switch_to_blog( get_main_site_id() );
		try {
			return $then();
		} finally {
			restore_current_blog();
		}
	}

	/**
	 * @param string           $scope   Whose options.
	 * @param list<string>     $options Names.
	 * @param literal-string   $select  Gives name and bytes of those in a list that follows.
	 * @param list<int|string> $values  Of its placeholders.
	 */
	private function know( string $scope, array $options, string $select, array $values ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( null === $this->known || ! $options ) {
			return;
		}
		$query = $select . ' ( ' . implode( ',', array_fill( 0, count( $options ), '%s' ) ) . ' )';
		/** @var list<array{string, string}> $rows */
		$rows = $wpdb->get_results( $wpdb->prepare( $query, array_merge( $values, $options ) ), ARRAY_N ); // phpcs:ignore WordPress.DB -- made of the two texts above; the object cache is what is to be gone past.
		$of   = array( 'scope' => $scope );
		if ( '' !== $wpdb->last_error ) {
			// Each is asked for when it is wanted.
			++$this->failures;
			return;
		}
		foreach ( $options as $option ) {
			$this->known[ ( new Place( $option, array(), $of ) )->row_name() ] = null;
		}
		foreach ( $rows as list( $option, $bytes ) ) {
			// Of a name that stands there twice WordPress takes the first.
			$name                 = ( new Place( $option, array(), $of ) )->row_name();
			$this->known[ $name ] = $this->known[ $name ] ?? $bytes;
		}
	}

	private function distant_bytes( Distant_Site $site, Place $place ): ?string {
		$name  = $place->row_name();
		$table = $place->table();
		if ( null === $table && Place::SITE !== $place->scope() ) {
			if ( ! array_key_exists( $name, $this->of_network ) ) {
				$this->of_network[ $name ] = $this->read( $place );
			}
			return $this->of_network[ $name ];
		}
		if ( null === $table ? $site->knows( $place->option() ) : $site->lacks( $table['name'] ) ) {
			return null === $table ? $site->bytes( $place->option() ) : null;
		}
		if ( null === $this->known || ! array_key_exists( $name, $this->known ) ) {
			$this->site->ask();
			$this->known[ $name ] = $this->read( $place );
		}
		return $this->known[ $name ];
	}

	private function read( Place $place ): ?string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		list( $table, $key, $value, $also ) = $this->where( $place );
		$query                              = $also ? 'SELECT %i FROM %i WHERE %i = %s AND %i = %d LIMIT 1' : 'SELECT %i FROM %i WHERE %i = %s LIMIT 1';
		$values                             = array( $value, $table, $key, $place->option() );
		foreach ( $also as $column => $id ) {
			array_push( $values, $column, $id );
		}
		// A plugin's own table may not be there: that is no error, and nothing for a log.
		$quiet = $wpdb->suppress_errors( null !== $place->table() || $wpdb->suppress_errors );
		// Not get_var(), which makes null of an empty text: a row that holds one is there, and must come back as it was.
		/** @var array{string|null}|null $row */
		$row = $wpdb->get_row( $wpdb->prepare( $query, $values ), ARRAY_N ); // phpcs:ignore WordPress.DB -- the query is one of the two above.
		$wpdb->suppress_errors( $quiet );
		if ( '' !== $wpdb->last_error && ( null === $place->table() || 1 !== preg_match( self::NO_TABLE, $wpdb->last_error ) ) ) {
			++$this->failures;
		}
		return $row[0] ?? null;
	}

	/**
	 * @return array{string, string, string, array<string, int>} Table, column of the key, column of the value, and what else names the row.
	 */
	private function where( Place $place ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$table = $place->table();
		if ( null !== $table ) {
			return array( $this->site->prefix() . $table['name'], $table['key_column'], $table['value_column'], array() );
		}
		if ( Place::NETWORK === $place->scope() ) {
			return array( (string) $wpdb->sitemeta, 'meta_key', 'meta_value', array( 'site_id' => get_current_network_id() ) );
		}
		$prefix = Place::MAIN_SITE === $place->scope() ? $wpdb->get_blog_prefix( get_main_site_id() ) : $this->site->prefix();
		return array( $prefix . 'options', 'option_name', 'option_value', array() );
	}
}
