<?php
/**
 * Sweeps of a network by processes of their own.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Bench;

final class Sweeping {

	private const TABLES = array( 'sites', 'uses', 'answers', 'shards' );

	/** @var string */
	private $site;

	/** @var string */
	private $folder;

	public function __construct( string $site, string $folder ) {
		$this->site   = $site;
		$this->folder = $folder;
	}

	/** Whether WP Mail SMTP, which brings it, is active on the main site. */
	public function with_scheduler( bool $is_there ): void {
		$this->in_site( '$active = array_values( array_diff( (array) get_option( "active_plugins" ), array( "wp-mail-smtp/wp_mail_smtp.php" ) ) ); return update_option( "active_plugins", ' . ( $is_there ? 'array_merge( $active, array( "wp-mail-smtp/wp_mail_smtp.php" ) )' : '$active' ) . ' );' );
	}

	/** Nothing is known, and a sweep begins. */
	public function begin(): void {
		file_put_contents( $this->folder . '/journal', '' );
		file_put_contents( $this->folder . '/clock', '0' );
		$this->in_site(
			'foreach ( array( "' . implode( '", "', self::TABLES ) . '" ) as $table ) { $GLOBALS["wpdb"]->query( "DELETE FROM {$GLOBALS["wpdb"]->base_prefix}key_health_$table" ); }
			$GLOBALS["wpdb"]->query( "DELETE FROM {$GLOBALS["wpdb"]->options} WHERE option_name LIKE \'key\\_health\\_turns\\_%\' OR option_name = \'key_health_network_sweep\'" );
			wp_unschedule_hook( "key_health_sweep" );
			if ( function_exists( "as_unschedule_all_actions" ) ) { as_unschedule_all_actions( "key_health_sweep" ); }
			$engine = KeyHealth\engine();
			( new KeyHealth\Network\Policy() )->set( array( "consent" => true ) );
			$engine->network()->sweep()->start();
			return true;'
		);
	}

	/**
	 * @return array<string, mixed> What `Sweep::state()` says, and what was seen beside it.
	 */
	public function run( string $mode, int $workers, int $microseconds ): array {
		$this->begin();
		$started   = hrtime( true );
		$processes = array();
		for ( $worker = 0; $worker < $workers; $worker++ ) {
			$processes[] = proc_open( array( PHP_BINARY, '-d', 'opcache.enable_cli=1', dirname( __DIR__, 2 ) . '/network/worker.php', $this->site, $this->folder, (string) $microseconds, $mode, '300' ), array( 1 => array( 'file', $this->folder . "/worker-$worker", 'w' ) ), $pipes );
		}
		$codes   = array_map( 'proc_close', $processes );
		$seconds = ( hrtime( true ) - $started ) / 1e9;
		$lines   = (array) file( $this->folder . '/journal', FILE_IGNORE_NEW_LINES );
		$asked   = array_map( static fn( string $line ): string => explode( ' ', $line, 2 )[1], $lines );
		return array(
			'seconds'  => $seconds,
			'codes'    => $codes,
			'requests' => count( $asked ),
			'distinct' => count( array_unique( $asked ) ),
			'workers'  => count( array_unique( array_map( static fn( string $line ): string => explode( ' ', $line, 2 )[0], $lines ) ) ),
		) + $this->told();
	}

	/**
	 * @return array<string, mixed>
	 */
	public function told(): array {
		return (array) $this->in_site(
			'$engine = KeyHealth\engine();
			$base = $GLOBALS["wpdb"]->base_prefix . "key_health_";
			return $engine->network()->sweep()->state() + array(
				"shards" => (int) $GLOBALS["wpdb"]->get_var( "SELECT COUNT(*) FROM {$base}shards WHERE first_id > 0" ),
				"rows" => md5( wp_json_encode( $GLOBALS["wpdb"]->get_results( "SELECT blog_id, state, key_id, diagnosis FROM {$base}sites ORDER BY blog_id" ) ) ),
				"states" => $GLOBALS["wpdb"]->get_results( "SELECT state, COUNT(*) number FROM {$base}sites GROUP BY state", ARRAY_A ),
			);'
		);
	}

	/**
	 * @return mixed
	 */
	public function in_site( string $code ) {
		$process = proc_open( array( PHP_BINARY, dirname( __DIR__, 2 ) . '/wordpress/eval.php', $this->site ), array( array( 'pipe', 'r' ), array( 'pipe', 'w' ) ), $pipes );
		fwrite( $pipes[0], $code );
		fclose( $pipes[0] );
		$output = (string) stream_get_contents( $pipes[1] );
		proc_close( $process );
		return json_decode( $output, true );
	}
}
