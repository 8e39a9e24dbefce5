<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Tests\Site_Twin;

/**
 * Requests to a site on which chosen released plugins are active, each in a process of its own.
 *
 * @phpstan-import-type Descriptor from Descriptors
 * @phpstan-type Site array{rows?: list<string>, config?: list<string>, tables?: list<string>, admin?: bool, keeps?: bool, other_salts?: bool}
 * @phpstan-type Done array{result: mixed, rows: string, log: string}
 */
final class Requests {

	public const KEY_HEALTH = 'key-health/plugin.php';

	/** Names of WordPress's salts, out of which plugins make keys. */
	private const SALTS = '/(define\( \'(?:AUTH_KEY|SECURE_AUTH_KEY|LOGGED_IN_KEY|NONCE_KEY|AUTH_SALT|SECURE_AUTH_SALT|LOGGED_IN_SALT|NONCE_SALT)\', +\'[^\']{8})[^\']+/';

	/** Requests after which a plugin has set itself up: activation's redirect, upgrades, defaults. */
	private const TURNS_TO_SETTLE = 4;

	/** @var string */
	private $site;

	/** @var string Where the files of a request lie while it runs. */
	private $folder;

	/** @var array<string, string> What the plugin has stored, by case, value and setting. */
	private $stored = array();

	/**
	 * @param string $site   Folder of an installed site.
	 * @param string $folder Where the files of a request may lie while it runs.
	 */
	public function __construct( string $site, string $folder ) {
		$this->site   = rtrim( $site, '/' );
		$this->folder = $folder;
	}

	/**
	 * One request with the plugin active, in a transaction that is never committed.
	 *
	 * @param string $slug The plugin.
	 * @param string $code A PHP expression.
	 * @param array  $site What the request meets.
	 * @phpstan-param Site $site
	 * @return array
	 * @phpstan-return Done
	 */
	public function ask( string $slug, string $code, array $site = array() ): array {
		$this->settle( $slug );
		$descriptor = ( new Descriptors() )->of( $slug );
		$plugins    = array_merge( $descriptor['needs'] ?? array(), array( $descriptor['plugin'], self::KEY_HEALTH ) );
		return $this->run( $slug, $plugins, $code, $site + array( 'tables' => $descriptor['tables'] ?? array() ) );
	}

	/**
	 * What the plugin itself stores, as rows for the next request.
	 *
	 * @param string $value  The key; '' stores none.
	 * @param string $switch A setting to be switched on; '' for none.
	 */
	public function stored( string $slug, int $number, string $value, string $switch = '' ): string {
		$id = "$slug $number $value $switch";
		if ( ! isset( $this->stored[ $id ] ) ) {
			$this->stored[ $id ] = $this->ask(
				$slug,
				sprintf( 'KeyHealth\Tests\Released\In_Site::store( %d, %s, %s )', $number, var_export( $value, true ), var_export( $switch, true ) ),
				array(
					'admin'  => true,
					'config' => ( new Descriptors() )->of( $slug )['cases'][ $number ]['config'] ?? array(),
				)
			)['rows'];
		}
		return $this->stored[ $id ];
	}

	/**
	 * Activates the plugin as the Plugins screen does, once in a site's life, and loads the site until nothing is left to be set up.
	 *
	 * @throws \RuntimeException When it cannot be activated.
	 */
	public function settle( string $slug ): void {
		$mark = "$this->site/.settled-$slug";
		if ( is_file( $mark ) ) {
			return;
		}
		$descriptor = ( new Descriptors() )->of( $slug );
		$active     = array( self::KEY_HEALTH );
		$kept       = array(
			'keeps' => true,
			'admin' => true,
		);
		foreach ( array_merge( $descriptor['needs'] ?? array(), array( $descriptor['plugin'] ) ) as $file ) {
			$done = $this->run( $slug, $active, 'KeyHealth\Tests\Released\In_Site::activated( ' . var_export( $file, true ) . ' )', $kept );
			if ( '' !== $done['result'] ) {
				throw new \RuntimeException( "$file cannot be activated: " . $done['result'] );
			}
			array_unshift( $active, $file );
		}
		$this->load_until_quiet( $slug, $active );
		touch( $mark );
	}

	/**
	 * @param string       $slug    Whose descriptor counts.
	 * @param list<string> $plugins What is active.
	 */
	public function load_until_quiet( string $slug, array $plugins ): void {
		for ( $turn = 0; $turn < self::TURNS_TO_SETTLE; $turn++ ) {
			try {
				$this->run(
					$slug,
					$plugins,
					'do_action( "admin_init" )',
					array(
						'keeps' => true,
						'admin' => 0 === $turn % 2,
					)
				);
			} catch ( \RuntimeException $stopped ) {
				// A redirect to the plugin's welcome screen ends the request; the next one comes further.
				continue;
			}
		}
	}

	/**
	 * @param string       $slug    Whose descriptor counts.
	 * @param list<string> $plugins What is active.
	 * @param string       $code    A PHP expression.
	 * @param array        $site    What the request meets.
	 * @phpstan-param Site $site
	 * @return array
	 * @phpstan-return Done
	 * @throws \RuntimeException When the site has no answer, or a statement ended the transaction.
	 */
	public function run( string $slug, array $plugins, string $code, array $site ): array {
		$folder = "$this->folder/" . uniqid( 'request-', true );
		mkdir( $folder );
		$twin = new Site_Twin( $folder, $this->php(), $this->site );
		try {
			return $this->run_in( $twin, $slug, $plugins, $code, $site );
		} catch ( \RuntimeException $error ) {
			// What the site's log says last is nearly always the reason.
			preg_match( '/PHP (?:Fatal|Parse) error: .*/', $twin->log(), $fatal );
			throw new \RuntimeException( "$slug: " . ( $fatal[0] ?? $error->getMessage() ) );
		} finally {
			$twin->remove();
		}
	}

	/**
	 * @param Site_Twin    $twin    Its files.
	 * @param string       $slug    Whose descriptor counts.
	 * @param list<string> $plugins What is active.
	 * @param string       $code    A PHP expression.
	 * @param array        $site    What the request meets.
	 * @phpstan-param Site $site
	 * @return array
	 * @phpstan-return Done
	 */
	private function run_in( Site_Twin $twin, string $slug, array $plugins, string $code, array $site ): array {
		$setup = array(
			'slug'    => $slug,
			'plugins' => $plugins,
			'rows'    => $site['rows'] ?? array(),
			'tables'  => $site['tables'] ?? array(),
			'keeps'   => $site['keeps'] ?? false,
		);
		$admin = empty( $site['admin'] ) ? array() : array( "define( 'WP_ADMIN', true );" );
		$twin->configure( ...array_merge( $admin, $site['config'] ?? array() ) );
		if ( ! empty( $site['other_salts'] ) ) {
			$twin->write( 'wp-config.php', (string) preg_replace( self::SALTS, '$1another salt', $twin->read( 'wp-config.php' ) ) );
		}
		$twin->must_use( 'a-request', "require_once '" . dirname( __DIR__ ) . "/autoload.php';\nKeyHealth\\Tests\\Released\\Inside::begin( " . var_export( $setup, true ) . ' );' );
		$done = $twin->run( "return KeyHealth\\Tests\\Released\\Inside::request()->end( $code );" );
		if ( ! $done['held'] ) {
			throw new \RuntimeException( "$slug: a statement ended the request's transaction (ALTER TABLE, CREATE INDEX). What it wrote is kept; the site must be made anew." );
		}
		$done['log'] = $this->own_complaints( $twin->log() );
		return $done;
	}

	/**
	 * What PHP said about our own files.
	 */
	private function own_complaints( string $log ): string {
		$own = preg_quote( dirname( __DIR__, 3 ), '~' ) . '/(?:includes|build)/|/key-health/(?:includes|build|plugin)';
		return implode( "\n", preg_grep( "~$own~", explode( "\n", $log ) ) ?: array() );
	}

	/**
	 * WordPress is compiled once for all requests of the run. Mail goes nowhere.
	 *
	 * @return list<string>
	 */
	private function php(): array {
		$compiled = "$this->site/.compiled";
		$passing  = "$compiled/passing";
		if ( ! is_dir( $compiled ) ) {
			mkdir( $compiled );
			// Files of a single request.
			file_put_contents( $passing, "$this->folder/request-*\n" );
		}
		return array( '-d', 'sendmail_path=/bin/true', '-d', 'opcache.enable_cli=1', '-d', 'opcache.file_cache_only=1', '-d', "opcache.file_cache=$compiled", '-d', "opcache.blacklist_filename=$passing" );
	}
}
