<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * One request to the site: chosen plugins, rows that earlier requests have written, a transaction that is never committed, and no
 * network. It begins in a must-use plugin, so that the plugins find everything from their first line on.
 *
 * @phpstan-import-type Released_Case from Descriptors
 * @phpstan-type Setup array{slug: string, plugins: list<string>, rows: list<string>, tables: list<string>, keeps: bool}
 */
final class Inside {

	/**
	 * @var array
	 * @phpstan-var Setup
	 */
	private $setup;

	/** @var Rows */
	private $rows;

	/** @var array{options: array<string, array{string, string}>, tables: array<string, list<array<string, string|null>>>} */
	private $before;

	/**
	 * @param array $setup What kind of request.
	 * @phpstan-param Setup $setup
	 */
	private function __construct( array $setup ) {
		$this->setup = $setup;
		$this->rows  = new Rows( $setup['tables'] );
	}

	/**
	 * @param array $setup What kind of request.
	 * @phpstan-param Setup $setup
	 */
	public static function begin( array $setup ): void {
		$request                          = new self( $setup );
		$GLOBALS['key_health_of_request'] = $request;
		$request->start();
	}

	/** The request that this process is. */
	public static function request(): self {
		return $GLOBALS['key_health_of_request'];
	}

	private function start(): void {
		global $wpdb;
		$plugins = $this->setup['plugins'];
		$chosen  = static function () use ( $plugins ): array {
			return $plugins;
		};
		add_filter( 'pre_option_active_plugins', $chosen );
		add_filter(
			'pre_update_option_active_plugins',
			static function ( $value, $old ) {
				return $old;
			},
			10,
			2
		);
		// Nothing leaves the machine. What a plugin asks while it loads is not what the tests are about.
		add_filter(
			'pre_http_request',
			static function ( $answer ) {
				return false === $answer ? new \WP_Error( 'http_request_failed', 'No network in tests.' ) : $answer;
			},
			PHP_INT_MAX
		);
		if ( ! $this->setup['keeps'] ) {
			$this->before = $this->rows->state();
			$wpdb->query( 'SET autocommit = 0' );
			$wpdb->query( 'START TRANSACTION' );
			$wpdb->query( 'SAVEPOINT key_health_request' );
			foreach ( $this->setup['rows'] as $rows ) {
				$this->rows->put( unserialize( base64_decode( $rows ) ) );
			}
		}
		add_filter( 'query', array( $this, 'guard_transaction' ) );
		wp_cache_flush();
	}

	/**
	 * @param string $query
	 * @return string
	 */
	public function guard_transaction( $query ) {
		if ( 1 === preg_match( '/^\s*(START TRANSACTION|BEGIN|COMMIT|ROLLBACK\s*;?\s*$|SET\s+(SESSION\s+)?autocommit)/i', $query ) ) {
			return 'DO 0';
		}
		if ( $this->setup['keeps'] ) {
			return $query;
		}
		// A column that an upgrade adds would end the transaction; so it would even to a table that is not there.
		if ( 1 === preg_match( '/^\s*ALTER TABLE /i', $query ) ) {
			return 'DO 0';
		}
		$query = (string) preg_replace( '/^\s*TRUNCATE (TABLE )?/i', 'DELETE FROM ', $query );
		return (string) preg_replace( '/^\s*(CREATE|DROP) TABLE /i', '$1 TEMPORARY TABLE ', $query );
	}

	/**
	 * @param mixed $result What the request found out.
	 * @return array{result: mixed, rows: string, held: bool}
	 */
	public function end( $result ): array {
		global $wpdb;
		if ( ! $this->setup['keeps'] ) {
			// The answer is complete: what plugins do afterwards would only spoil it.
			remove_all_actions( 'shutdown' );
		}
		$rows = $this->setup['keeps'] ? '' : base64_encode( serialize( Rows::changes( $this->before, $this->rows->state() ) ) );
		return array(
			'result' => $result,
			'rows'   => $rows,
			'held'   => $this->setup['keeps'] || false !== $wpdb->query( 'ROLLBACK TO SAVEPOINT key_health_request' ),
		);
	}

	public function rows(): Rows {
		return $this->rows;
	}

	/**
	 * @return array
	 * @phpstan-return Released_Case
	 */
	public function case( int $number ): array {
		return ( new Descriptors() )->of( $this->setup['slug'] )['cases'][ $number ];
	}
}
