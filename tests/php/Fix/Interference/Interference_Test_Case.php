<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix\Interference;

use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Simulated;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * A site with a key that its provider accepts, plugins that lie on the disk as anybody's do, and the provider simulator behind TLS.
 */
abstract class Interference_Test_Case extends Test_Case {

	use Simulated;

	/** @var list<string> Files of plugins. */
	private $files = array();

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		Keys_On_Site::mailersend( self::token() );
		$this->simulate( array( 'mailersend' => self::account() ) );
	}

	protected function tear_down() {
		foreach ( $this->files as $file ) {
			unlink( $file );
			if ( WPMU_PLUGIN_DIR !== dirname( $file ) ) {
				rmdir( dirname( $file ) );
			}
		}
		parent::tear_down();
	}

	/** The one that the site uses. */
	protected static function token(): string {
		return Keys_On_Site::token( 'a' );
	}

	/**
	 * @return array<string, mixed>
	 */
	protected static function account(): array {
		return array( 'keys' => array( self::token() => array( 'domains' => array( 'example.org' ) ) ) );
	}

	/** A plugin with a header, loaded as WordPress loads it; gives its file as it is named to people. */
	protected function plugin( string $slug, string $name, string $code ): string {
		mkdir( WP_PLUGIN_DIR . "/$slug" );
		$this->load( WP_PLUGIN_DIR . "/$slug/$slug.php", "/* Plugin Name: $name */\n$code" );
		return "wp-content/plugins/$slug/$slug.php";
	}

	protected function must_use( string $file, string $code ): string {
		wp_mkdir_p( WPMU_PLUGIN_DIR );
		$this->load( WPMU_PLUGIN_DIR . "/$file", $code );
		return "wp-content/mu-plugins/$file";
	}

	private function load( string $path, string $code ): void {
		file_put_contents( $path, "<?php\n$code\n" );
		$this->files[] = $path;
		wp_cache_delete( 'plugins', 'plugins' );
		require $path;
	}

	/**
	 * As the screen asks.
	 *
	 * @return array<string, mixed> The trace; `report` beside it.
	 */
	protected function trace( string $id = Keys_On_Site::MAILERSEND ): array {
		\KeyHealth\engine();
		$GLOBALS['wp_rest_server']              = new WP_REST_Server();
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		$engine                                 = new Engine();
		( new Rest_Interference( $engine, new Rest( $engine ) ) )->register();
		$request = new WP_REST_Request( 'POST', '/' . Rest::SPACE . '/interference' );
		$request->set_header( 'content-type', 'application/json' );
		$request->set_body( (string) wp_json_encode( array( 'key_id' => $id ) ) );
		$response = rest_do_request( $request );
		$data     = $response->get_data();
		$this->assertSame( 200, $response->get_status(), (string) wp_json_encode( $data ) );
		$sound = rest_validate_value_from_schema( $data['trace'], Rest_Interference::schema()['properties']['trace'], 'trace' );
		$this->assertTrue( $sound, is_wp_error( $sound ) ? $sound->get_error_message() : '' );
		return $data['trace'] + array( 'report' => $data['report'] );
	}

	/**
	 * @param array<string, mixed> $trace A trace.
	 * @return list<array{owner: string, file: string|null, what: string, before: string, after: string}> The changes that are in the way.
	 */
	protected static function guilty( array $trace ): array {
		$guilty = array();
		foreach ( $trace['changes'] as $change ) {
			if ( $change['harmful'] ) {
				$callback = $trace['callbacks'][ $change['callback'] ];
				$guilty[] = array(
					'owner'  => $callback['owner'],
					'file'   => $callback['file'],
					'what'   => $change['what'],
					'before' => $change['before'],
					'after'  => $change['after'],
				);
			}
		}
		return $guilty;
	}

	/**
	 * @param array<string, mixed> $trace A trace.
	 * @return array<string, mixed> What the report says of the key.
	 */
	protected static function finding( array $trace, string $id = Keys_On_Site::MAILERSEND ): array {
		return array_column( $trace['report']['keys'], null, 'id' )[ $id ];
	}

	/**
	 * From now on the providers' accounts are like this.
	 *
	 * @param array<string, mixed> $state By provider.
	 */
	protected function accounts( array $state ): void {
		$this->simulate( $state );
	}

	/**
	 * @return list<array{method: string, host: string, path: string, headers: list<array{string, string}>, body: string}> What really left.
	 */
	protected function journal(): array {
		return $this->sent_requests();
	}

	/**
	 * The keys that the provider was asked about.
	 *
	 * @return list<string>
	 */
	protected function arrived(): array {
		$values = array();
		foreach ( $this->sent_requests() as $request ) {
			foreach ( $request['headers'] ?? array() as list( $name, $value ) ) {
				if ( 'authorization' === strtolower( $name ) ) {
					$values[] = $value;
				}
			}
		}
		return $values;
	}
}
