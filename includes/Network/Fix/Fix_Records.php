<?php
/**
 * Keeps what fixes for many are about.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Tables;

defined( 'ABSPATH' ) || exit;

/**
 * The row of a fix itself is the one of site 0. Two people who press at the same time are told apart by the database: a state is
 * changed from the one it was.
 *
 * @phpstan-import-type About from Fix_Record
 */
final class Fix_Records {

	/** Further ids that are tried when somebody else begins a fix at the same time. */
	private const TRIES = 5;

	/** @var int */
	private $network;

	public function __construct( int $network ) {
		$this->network = $network;
	}

	/**
	 * @param array  $about What it is about.
	 * @param string $box   The new values, encrypted.
	 * @param int    $until How long they may be used.
	 * @param int    $now   Seconds.
	 * @phpstan-param About $about
	 * @throws \RuntimeException When the database does not take it.
	 */
	public function add( array $about, string $box, int $until, int $now ): Fix_Record {
		/** @var \wpdb $wpdb */
		global $wpdb;
		for ( $try = 0; $try < self::TRIES; $try++ ) {
			// phpcs:ignore WordPress.DB -- the table is ours, and nothing of it is in a cache.
			$id    = 1 + (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX( fix ) FROM %i WHERE network_id = %d', Tables::name( 'fixes' ), $this->network ) );
			$quiet = $wpdb->suppress_errors( true );
			// phpcs:ignore WordPress.DB -- see above.
			$added = $wpdb->insert(
				Tables::name( 'fixes' ),
				array(
					'network_id' => $this->network,
					'fix'        => $id,
					'blog_id'    => 0,
					'key_id'     => '',
					// Begins when its sites are noted.
					'state'      => Fix_Record::PAUSED,
					'detail'     => (string) wp_json_encode( $about ),
					'kept'       => $box,
					'until'      => $until,
					'at'         => $now,
				)
			);
			$wpdb->suppress_errors( $quiet );
			if ( false !== $added ) {
				return new Fix_Record( $id, Fix_Record::PAUSED, $box, $until, $now, $about );
			}
		}
		throw new \RuntimeException( 'the fix could not be noted' );
	}

	public function get( int $id ): ?Fix_Record {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$row = $wpdb->get_row( $wpdb->prepare( "SELECT * FROM %i WHERE network_id = %d AND fix = %d AND blog_id = 0 AND key_id = ''", Tables::name( 'fixes' ), $this->network, $id ), ARRAY_A );
		return is_array( $row ) ? self::restored( Loose::map( $row ) ) : null;
	}

	/**
	 * @return list<Fix_Record> The latest first.
	 */
	public function all( int $limit = 50 ): array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT * FROM %i WHERE network_id = %d AND blog_id = 0 AND key_id = '' ORDER BY fix DESC LIMIT %d", Tables::name( 'fixes' ), $this->network, $limit ), ARRAY_A );
		return array_map( array( self::class, 'restored' ), Loose::maps( $rows ) );
	}

	/**
	 * @param int          $id   Of the fix.
	 * @param list<string> $from States.
	 * @param string       $to   A state.
	 * @param int          $now  Seconds.
	 * @return bool Whether it was in one of these states.
	 */
	public function change( int $id, array $from, string $to, int $now ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$states = implode( ',', array_fill( 0, count( $from ), '%s' ) );
		/** @var literal-string $query */
		$query = "UPDATE %i SET state = %s, at = %d WHERE network_id = %d AND fix = %d AND blog_id = 0 AND key_id = '' AND state IN ( $states )";
		// phpcs:ignore WordPress.DB -- the list of placeholders is made above.
		return (bool) $wpdb->query( (string) $wpdb->prepare( $query, array_merge( array( Tables::name( 'fixes' ), $to, $now, $this->network, $id ), $from ) ) );
	}

	/** Notes of how many keys of sites it is. */
	public function count( Fix_Record $fix, int $sites ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->query( (string) $wpdb->prepare( "UPDATE %i SET detail = %s WHERE network_id = %d AND fix = %d AND blog_id = 0 AND key_id = ''", Tables::name( 'fixes' ), (string) wp_json_encode( array( 'sites' => $sites ) + $fix->about() ), $this->network, $fix->id() ) );
	}

	/** Takes away one that was not begun. */
	public function remove( Fix_Record $fix ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->query( (string) $wpdb->prepare( "DELETE FROM %i WHERE network_id = %d AND fix = %d AND blog_id = 0 AND key_id = '' AND state = %s", Tables::name( 'fixes' ), $this->network, $fix->id(), Fix_Record::PAUSED ) );
	}

	/** Keeps the new values for some time, or not any more. */
	public function keep( int $id, string $box, int $until ): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		// phpcs:ignore WordPress.DB -- see above.
		$wpdb->update(
			Tables::name( 'fixes' ),
			array(
				'kept'  => $box,
				'until' => $until,
			),
			array(
				'network_id' => $this->network,
				'fix'        => $id,
				'blog_id'    => 0,
				'key_id'     => '',
			)
		);
	}

	/**
	 * @param array<string, mixed> $row As the database holds it.
	 */
	private static function restored( array $row ): Fix_Record {
		return new Fix_Record( (int) Loose::text( $row, 'fix' ), Loose::text( $row, 'state' ), Loose::text( $row, 'kept' ), (int) Loose::text( $row, 'until' ), (int) Loose::text( $row, 'at' ), Loose::map( json_decode( Loose::text( $row, 'detail' ), true ) ) );
	}
}
