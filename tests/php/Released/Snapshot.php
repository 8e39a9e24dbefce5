<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * Every row of every table of the site, but our own and what comes and goes by itself. Runs inside the site.
 */
final class Snapshot {

	/** @var array<string, string> Hash of each row by a name for it. */
	private $rows = array();

	public static function take(): self {
		global $wpdb;
		$snapshot = new self();
		foreach ( $wpdb->get_col( 'SHOW TABLES' ) as $table ) {
			foreach ( (array) $wpdb->get_results( "SELECT * FROM `$table`", ARRAY_A ) as $row ) {
				$snapshot->add( (string) $table, $row );
			}
		}
		return $snapshot;
	}

	/**
	 * @return list<string> Names of rows that were changed, made or deleted since.
	 */
	public function changed_in( self $later ): array {
		$changed = array();
		foreach ( $this->rows + $later->rows as $name => $hash ) {
			if ( ( $this->rows[ $name ] ?? null ) !== ( $later->rows[ $name ] ?? null ) ) {
				$changed[] = (string) $name;
			}
		}
		return $changed;
	}

	public function size(): int {
		return count( $this->rows );
	}

	/**
	 * @param array<string, string|null> $row
	 */
	private function add( string $table, array $row ): void {
		$name = (string) ( $row['option_name'] ?? $row['meta_key'] ?? '' );
		if ( 1 === preg_match( '/key_health|^_(site_)?transient_/', $name ) ) {
			return;
		}
		if ( 'cron' === $name ) {
			$row['option_value'] = serialize( self::without_ours( maybe_unserialize( (string) $row['option_value'] ) ) );
		}
		$this->rows[ "$table: $name #" . reset( $row ) ] = md5( serialize( $row ) );
	}

	/**
	 * @param mixed $events Of WordPress's cron.
	 * @return array<mixed>
	 */
	private static function without_ours( $events ): array {
		$others = array();
		foreach ( is_array( $events ) ? $events : array() as $at => $hooks ) {
			foreach ( is_array( $hooks ) ? $hooks : array() as $hook => $calls ) {
				if ( 0 !== strpos( (string) $hook, 'key_health' ) ) {
					$others[ $at ][ $hook ] = $calls;
				}
			}
		}
		return $others;
	}
}
