<?php
/**
 * Reads the rows of many sites that tell of keys.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Inventory;

use KeyHealth\Discovery\Distant_Site;

defined( 'ABSPATH' ) || exit;

/**
 * Where WordPress's own class asks one server: two queries for a batch. The first gives the names of all options of each site, out of
 * the index alone; the second the values of those that are known. One query with all known names for each site takes longer: most
 * of the time goes into reading the query.
 *
 * Where something else stands in for that class, each site is asked by a query of its own, which names one table: whatever spreads tables
 * over servers (HyperDB, LudicrousDB) decides by the first table of a query where it goes.
 */
final class Row_Reader {

	/** Longer rows are read one by one, when somebody wants them. */
	private const LONG = 32768;

	/** Names of options of one site, in bytes. */
	private const NAMES = 4194304;

	/** @var array<string, true> Known options. */
	private $known;

	/** @var array<string, string> The same in quotes. */
	private $quoted = array();

	/** @var Plugin_Tables */
	private $tables;

	/**
	 * @param list<string>  $options Names.
	 * @param Plugin_Tables $tables  Of plugins.
	 */
	public function __construct( array $options, Plugin_Tables $tables ) {
		$this->known  = array_fill_keys( $options, true );
		$this->tables = $tables;
		/** @var \wpdb $wpdb */
		global $wpdb;
		foreach ( $options as $option ) {
			$this->quoted[ $option ] = (string) $wpdb->prepare( '%s', $option );
		}
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, Distant_Site|string> By id; a problem of `Found_Site` where it cannot be read.
	 */
	public function read( array $ids ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$quiet = $wpdb->suppress_errors( true );
		try {
			return Connection::is_of_core() ? $this->together( $ids ) : $this->each( $ids );
		} finally {
			$wpdb->suppress_errors( $quiet );
		}
	}

	/**
	 * One table that is missing takes the answer for all: then each half is asked.
	 *
	 * @param list<int> $ids Of sites.
	 * @return array<int, Distant_Site|string>
	 */
	private function together( array $ids ): array {
		if ( count( $ids ) < 2 ) {
			return $this->each( $ids );
		}
		$names = $this->names( $ids );
		$rows  = null === $names ? null : $this->values( $names );
		if ( null !== $names && null !== $rows ) {
			return $this->sites( array_keys( $names ), $rows ) + $this->each( array_values( array_diff( $ids, array_keys( $names ) ) ) );
		}
		$half = intdiv( count( $ids ), 2 );
		return $this->together( array_slice( $ids, 0, $half ) ) + $this->together( array_slice( $ids, $half ) );
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, list<string>>|null Known options that are there, in quotes; null when the query failed. Of a site with more names
	 *                                       than fit nothing.
	 */
	private function names( array $ids ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$selects = array();
		foreach ( $ids as $id ) {
			$selects[] = "SELECT $id, COUNT(*), GROUP_CONCAT( option_name SEPARATOR '\n' ) FROM `" . $wpdb->get_blog_prefix( $id ) . 'options`';
		}
		// A new connection has forgotten it.
		$this->ask( 'SET SESSION group_concat_max_len = GREATEST( @@SESSION.group_concat_max_len, ' . self::NAMES . ' )' );
		$answer = $this->ask( implode( ' UNION ALL ', $selects ) );
		$names  = array();
		foreach ( $answer ?? array() as list( $id, $count, $joined ) ) {
			$all = explode( "\n", (string) $joined );
			if ( count( $all ) === max( 1, (int) $count ) ) {
				$names[ (int) $id ] = array_values( array_intersect_key( $this->quoted, array_flip( $all ) ) );
			}
		}
		return null === $answer ? null : $names;
	}

	/**
	 * @param array<int, list<string>> $names Of options, in quotes, by site.
	 * @return list<array<int, string|null>>|null Id, option and value; null when the query failed.
	 */
	private function values( array $names ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$selects = array();
		foreach ( $names as $id => $options ) {
			if ( $options ) {
				$selects[] = self::select( $id ) . '( ' . implode( ',', $options ) . ' )';
			}
		}
		return $selects ? $this->ask( implode( ' UNION ALL ', $selects ) ) : array();
	}

	/**
	 * @param list<int> $ids Of sites.
	 * @return array<int, Distant_Site|string>
	 */
	private function each( array $ids ): array {
		$sites = array();
		foreach ( $ids as $id ) {
			$query = self::select( $id ) . '( ' . implode( ',', $this->quoted ) . ' )';
			$rows  = $this->ask( $query );
			if ( null === $rows && ! Connection::found_nothing() && Connection::is_there() ) {
				// Once more, over a connection that is whole.
				$rows = $this->ask( $query );
			}
			if ( null === $rows ) {
				$sites[ $id ] = Connection::found_nothing() ? Found_Site::NO_TABLES : Found_Site::DATABASE;
				continue;
			}
			$sites += $this->sites( array( $id ), $rows );
		}
		return $sites;
	}

	private static function select( int $id ): string {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return "SELECT $id, option_name, IF( LENGTH( option_value ) > " . self::LONG . ', NULL, option_value ) FROM `' . $wpdb->get_blog_prefix( $id ) . 'options` WHERE option_name IN ';
	}

	/**
	 * @param list<int>                     $ids  Of sites.
	 * @param list<array<int, string|null>> $rows Id, option and value.
	 * @return array<int, Distant_Site>
	 */
	private function sites(
		array $ids,
		#[\SensitiveParameter]
		array $rows
	): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$values = array();
		$asked  = array();
		foreach ( $rows as list( $id, $option, $value ) ) {
			if ( null === $value ) {
				$asked[ (int) $id ] = $asked[ (int) $id ] ?? $this->known;
				unset( $asked[ (int) $id ][ $option ] );
			} elseif ( isset( $this->known[ $option ] ) ) {
				// A collation calls other cases equal.
				$values[ (int) $id ][ $option ] = $value;
			}
		}
		$sites = array();
		foreach ( $ids as $id ) {
			$prefix       = $wpdb->get_blog_prefix( $id );
			$sites[ $id ] = new Distant_Site( $id, $prefix, $values[ $id ] ?? array(), $asked[ $id ] ?? $this->known, $this->tables->of( $prefix ) );
		}
		return $sites;
	}

	/**
	 * @return list<array<int, string|null>>|null Null when it failed.
	 */
	private function ask( string $query ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- made of numbers, names of tables that WordPress gives, and names in quotes.
		$rows = $wpdb->get_results( $query, ARRAY_N );
		/** @var list<array<int, string|null>>|null $rows */
		return is_array( $rows ) && '' === $wpdb->last_error ? $rows : null;
	}
}
