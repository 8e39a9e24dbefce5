<?php
/**
 * Everything that Key Health leaves in the database.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

defined( 'ABSPATH' ) || exit;

/**
 * Found by its prefix and not by a list: what a version of long ago has kept, or a part that is new, is found as well. Only names
 * that begin with the prefix are ours.
 *
 * Where an object cache keeps the transients, nobody can list them. Each of ours ends within a day by itself.
 */
final class Traces {

	public const PREFIX = 'key_health_';

	/** A host's own cron may keep events elsewhere than in WordPress's list: these are named to it. */
	private const EVENTS = array( 'round', 'daily', 'erase_backup', 'settle_edit', 'erase_edit_backup', 'alerts', 'mail_stopped', 'clean_state_end', 'sweep', 'network_fix' );

	/** Sites of a network are gone through in so many at a time. */
	private const SITES_AT_ONCE = 100;

	/** Erases all of it, on every site of every network. */
	public function erase(): void {
		self::on_each_site(
			function (): void {
				if ( self::may_be_here() ) {
					$this->erase_site();
				}
			}
		);
		foreach ( is_multisite() ? $this->network_rows() : array() as $row ) {
			delete_network_option( $row['network'], $row['name'] );
		}
		foreach ( $this->user_meta() as $name ) {
			delete_metadata( 'user', 0, $name, '', true );
		}
	}

	/**
	 * What is left of it.
	 *
	 * @return list<string> Names of rows and events; none when all is gone.
	 */
	public function left(): array {
		$left = array_merge( $this->user_meta(), is_multisite() ? array_column( $this->network_rows(), 'name' ) : array() );
		self::on_each_site(
			function () use ( &$left ): void {
				$left = array_merge( $left, $this->options(), $this->events() );
			}
		);
		return $left;
	}

	/** No event of ours runs on this site any more. */
	public function unschedule(): void {
		foreach ( array_merge( $this->events(), self::named_events() ) as $event ) {
			wp_unschedule_hook( $event );
		}
		// A plugin may bring Action Scheduler, which sweeps of a network go over; it keeps them on the main site.
		if ( is_multisite() && is_main_site() && function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( '', array(), 'key-health' );
		}
	}

	/**
	 * @param callable(): void $then    Is done on every site of every network, or on the only one.
	 * @param int|null         $network Only on sites of this one.
	 */
	public static function on_each_site( callable $then, ?int $network = null ): void {
		if ( ! is_multisite() ) {
			$then();
			return;
		}
		$done = 0;
		do {
			/** @var list<int> $sites */
			$sites = get_sites(
				array(
					'fields'                 => 'ids',
					'number'                 => self::SITES_AT_ONCE,
					'offset'                 => $done,
					'orderby'                => 'id',
					'update_site_cache'      => false,
					'update_site_meta_cache' => false,
				) + ( null === $network ? array() : array( 'network_id' => $network ) )
			);
			foreach ( $sites as $site ) {
				switch_to_blog( $site );
				$then();
				restore_current_blog();
			}
			// What WordPress keeps of each site that was switched to grows and grows.
			if ( wp_cache_supports( 'flush_runtime' ) ) {
				wp_cache_flush_runtime();
			}
			$done += count( $sites );
		} while ( count( $sites ) === self::SITES_AT_ONCE );
	}

	/**
	 * Whether anything of ours may stand on the current site. One question, where WordPress's own way would load all its options: of
	 * thousands of sites most have never been looked at.
	 */
	public static function may_be_here(): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// A host's own cron keeps events elsewhere.
		if ( has_filter( 'pre_unschedule_hook' ) ) {
			return true;
		}
		$ours  = $wpdb->esc_like( self::PREFIX ) . '%';
		$quiet = $wpdb->suppress_errors( true );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$found = $wpdb->get_var( $wpdb->prepare( "SELECT 1 FROM %i WHERE option_name LIKE %s OR option_name LIKE %s OR option_name LIKE %s OR ( option_name = 'cron' AND option_value LIKE %s ) LIMIT 1", $wpdb->options, $ours, $wpdb->esc_like( '_transient_' . self::PREFIX ) . '%', $wpdb->esc_like( '_site_transient_' . self::PREFIX ) . '%', '%' . $ours ) );
		$wpdb->suppress_errors( $quiet );
		return null !== $found;
	}

	private function erase_site(): void {
		$this->unschedule();
		foreach ( $this->options() as $name ) {
			// Not by SQL: an object cache would go on knowing it.
			delete_option( $name );
		}
	}

	/**
	 * @return list<string> Names of options and transients of this site.
	 */
	private function options(): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		return $this->names( $wpdb->options, 'option_name', array( '', '_transient_', '_transient_timeout_', '_site_transient_', '_site_transient_timeout_' ) );
	}

	/**
	 * @return list<string> Names of events of this site.
	 */
	private function events(): array {
		$events = array();
		foreach ( (array) get_option( 'cron', array() ) as $at ) {
			foreach ( array_keys( is_array( $at ) ? $at : array() ) as $event ) {
				if ( 0 === strpos( (string) $event, self::PREFIX ) ) {
					$events[] = (string) $event;
				}
			}
		}
		return array_values( array_unique( $events ) );
	}

	/**
	 * @return list<string>
	 */
	private static function named_events(): array {
		return array_map(
			static function ( string $event ): string {
				return self::PREFIX . $event;
			},
			self::EVENTS
		);
	}

	/**
	 * @return list<array{network: int, name: string}>
	 */
	private function network_rows(): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$rows = array();
		foreach ( $this->names( (string) $wpdb->sitemeta, 'meta_key', array( '', '_site_transient_', '_site_transient_timeout_' ) ) as $name ) {
			// phpcs:ignore WordPress.DB.DirectDatabaseQuery
			foreach ( $wpdb->get_col( $wpdb->prepare( 'SELECT site_id FROM %i WHERE meta_key = %s', $wpdb->sitemeta, $name ) ) as $network ) {
				$rows[] = array(
					'network' => (int) $network,
					'name'    => $name,
				);
			}
		}
		return $rows;
	}

	/**
	 * @return list<string> Names of user meta: with the prefix of a site before ours, or without.
	 */
	private function user_meta(): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$names = $this->names( $wpdb->usermeta, 'meta_key', array( '', $wpdb->base_prefix . '%' ) );
		// Without a network, a number belongs to another installation that shares the users.
		$own = '/^(?:' . preg_quote( $wpdb->base_prefix, '/' ) . ( is_multisite() ? '(?:\d+_)?' : '' ) . ')?' . self::PREFIX . '/';
		return array_values(
			array_filter(
				$names,
				static function ( string $name ) use ( $own ): bool {
					return 1 === preg_match( $own, $name );
				}
			)
		);
	}

	/**
	 * @param string       $table   Of the database.
	 * @param string       $column  Of names.
	 * @param list<string> $befores What stands before our prefix; `%` at its end stands for anything.
	 * @return list<string>
	 */
	private function names( string $table, string $column, array $befores ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$names = array();
		foreach ( $befores as $before ) {
			$like = $wpdb->esc_like( rtrim( $before, '%' ) ) . ( '%' === substr( $before, -1 ) ? '%' : '' ) . $wpdb->esc_like( self::PREFIX ) . '%';
			// phpcs:ignore WordPress.DB.DirectDatabaseQuery
			$names = array_merge( $names, (array) $wpdb->get_col( $wpdb->prepare( 'SELECT DISTINCT %i FROM %i WHERE %i LIKE %s', $column, $table, $column, $like ) ) );
		}
		return array_values( array_unique( array_filter( $names, 'is_string' ) ) );
	}
}
