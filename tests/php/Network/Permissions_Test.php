<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Policy;
use KeyHealth\Surface\Routes\Routes;
use KeyHealth\Tests\Test_Case;
use WP_REST_Request;
use WP_REST_Server;

/**
 * Who may ask which route on a site of a network. Routes are those that WordPress itself has after `rest_api_init`: a new one is in the
 * table without being named here, and has to fit the rules.
 *
 * @group multisite
 */
final class Permissions_Test extends Test_Case {

	private const TABLE = __DIR__ . '/../../../docs/permissions.md';

	private const PEOPLE = array( 'anonymous', 'subscriber', 'editor', 'administrator', 'administrator of another site', 'super admin' );

	/** Opened by a token in the address, whoever comes with it. */
	private const BY_TOKEN = '~/TOKEN\b~';

	/** Of files and of the server, which belong to the whole network. */
	private const OF_SERVER = '~^(/search|/edits/undo|/clean-state.*|/conflicts/ID/(preview|apply)|/keys/ID/line/(preview|apply)|/site-health)$~';

	private const RULES = array(
		'site'    => array( '401', '403', '403', 'yes', '403', 'yes' ),
		'server'  => array( '401', '403', '403', '403', '403', 'yes' ),
		'token'   => array( '404', '404', '404', '404', '404', '404' ),
		'network' => array( '401', '403', '403', '403', '403', 'yes' ),
	);

	/** @var array<string, int> Sites by name. */
	private $sites = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		require_once dirname( __DIR__, 3 ) . '/includes/hooks-rest.php';
		foreach ( array( 'branch', 'twig' ) as $name ) {
			$id = wp_insert_site(
				array(
					'domain'  => get_network()->domain,
					'path'    => "/$name/",
					'user_id' => 1,
				)
			);
			$this->assertIsInt( $id );
			$this->sites[ $name ] = $id;
		}
	}

	public function test_each_route_is_for_whom_it_is_meant(): void {
		foreach ( $this->matrix() as $route => $answers ) {
			$this->assertSame( $this->designed( $route ), $answers, $route );
		}
	}

	public function test_a_site_without_our_screens_has_no_routes_for_its_administrator(): void {
		( new Policy() )->set( array( 'site_screens' => false ) );
		foreach ( $this->matrix() as $route => $answers ) {
			$designed = $this->designed( $route );
			if ( 'yes' === $designed[3] ) {
				$designed[3] = '403';
			}
			$this->assertSame( $designed, $answers, $route );
		}
	}

	/** Run it with KEY_HEALTH_WRITE=1 to write the table anew. */
	public function test_the_table_in_docs_permissions_md_is_what_php_says(): void {
		$said = $this->table( $this->matrix() );
		if ( getenv( 'KEY_HEALTH_WRITE' ) ) {
			file_put_contents( self::TABLE, $said );
		}
		$this->assertStringEqualsFile( self::TABLE, $said );
	}

	/**
	 * @return list<string> What is to be answered.
	 */
	private function designed( string $route ): array {
		$path = explode( ' ', $route )[1];
		if ( 1 === preg_match( self::BY_TOKEN, $path ) ) {
			return self::RULES['token'];
		}
		if ( 0 === strpos( $path, '/network/' ) ) {
			return self::RULES['network'];
		}
		return self::RULES[ 1 === preg_match( self::OF_SERVER, $path ) ? 'server' : 'site' ];
	}

	/**
	 * @return array<string, list<string>> For each of PEOPLE "yes" or the status, by method and path.
	 */
	private function matrix(): array {
		$matrix = array();
		foreach ( self::PEOPLE as $person ) {
			$this->become( $person );
			switch_to_blog( $this->sites['branch'] );
			foreach ( $this->ask_all() as $route => $answer ) {
				$matrix[ $route ][] = $answer;
			}
			restore_current_blog();
		}
		foreach ( $matrix as $route => $answers ) {
			// Each route is there for everybody, and says itself who may.
			$this->assertCount( count( self::PEOPLE ), $answers, $route );
		}
		$this->assertGreaterThan( 40, count( $matrix ) );
		ksort( $matrix );
		return $matrix;
	}

	private function become( string $person ): void {
		wp_set_current_user( 0 );
		if ( 'anonymous' === $person ) {
			return;
		}
		$is_of_other = 'administrator of another site' === $person;
		switch_to_blog( $this->sites[ $is_of_other ? 'twig' : 'branch' ] );
		if ( 'super admin' === $person ) {
			// Without a role on the site.
			$user = $this->log_in_as( 'super_admin' );
			remove_user_from_blog( $user, $this->sites['branch'] );
			wp_set_current_user( 0 );
			wp_set_current_user( $user );
		} else {
			$this->log_in_as( $is_of_other ? 'administrator' : $person );
		}
		restore_current_blog();
	}

	/**
	 * Asks each route as WordPress would. What would be done is taken out, and what is asked for need not be right: only who asks counts.
	 *
	 * @return array<string, string>
	 */
	private function ask_all(): array {
		$server                                 = new WP_REST_Server();
		$GLOBALS['wp_rest_server']              = $server;
		$GLOBALS['wp_actions']['rest_api_init'] = 1;
		\KeyHealth\register_routes();
		$names = array();
		$stubs = static function ( array $endpoints ) use ( &$names ): array {
			$names = array();
			$plain = array();
			foreach ( $endpoints as $path => $handlers ) {
				foreach ( '/' . Routes::SPACE === $path ? array() : $handlers as $handler ) {
					if ( is_array( $handler ) && isset( $handler['callback'] ) ) {
						// A token is looked at by the route itself: one that is none must not open it.
						$handler['callback'] = false === strpos( $path, '(?P<token>' ) ? static fn(): string => 'reached' : $handler['callback'];
						$handler['args']     = array();
						foreach ( array_map( 'trim', explode( ',', implode( ',', (array) $handler['methods'] ) ) ) as $method ) {
							$address             = '/' . Routes::SPACE . '/asked-' . count( $names );
							$names[ $address ]   = $method . ' ' . self::shown( $path );
							$plain[ $address ][] = array( 'methods' => $method ) + $handler;
						}
					}
				}
			}
			return $plain;
		};
		add_filter( 'rest_endpoints', $stubs );
		$server->get_routes( Routes::SPACE );
		$answers = array();
		foreach ( $names as $address => $name ) {
			$response         = $server->dispatch( new WP_REST_Request( explode( ' ', $name )[0], $address ) );
			$answers[ $name ] = 'reached' === $response->get_data() ? 'yes' : (string) $response->get_status();
		}
		remove_filter( 'rest_endpoints', $stubs );
		return $answers;
	}

	/** `/keys/ID/check` for the pattern of a path. */
	private static function shown( string $path ): string {
		$shown = substr( $path, strlen( '/' . Routes::SPACE ) );
		while ( 1 === preg_match( '~\(\?P<(\w+)>((?:[^()\\\\]|\\\\.|\((?2)\))*)\)~', $shown, $found ) ) {
			$shown = str_replace( $found[0], strtoupper( $found[1] ), $shown );
		}
		return str_replace( '\\', '', $shown );
	}

	/**
	 * @param array<string, list<string>> $matrix By method and path.
	 */
	private function table( array $matrix ): string {
		$lines = array(
			'# Who may ask which route',
			'',
			'Of `key-health/v1`, on a site of a network. This table is written by `tests/php/Network/Permissions_Test.php`, which asks every route that is registered, as each of these people, and compares the file in every run.',
			'',
			'- **yes**: the route is reached. What changes something also takes WordPress’s nonce, as every route does for who is known by a cookie.',
			'- A number is the HTTP status of the refusal: 401 for who is not logged in, 403 for who is, 404 where a token that is none opens nothing.',
			'- **administrator** is one of the site that is asked. Where the network keeps Key Health from its sites (policy `site_screens`), each of their “yes” is 403.',
			'- **super admin** has no role on that site.',
			'- Addresses with a token are for who has it: a calendar program, or the site itself when it looks whether it still works.',
			'- On a single site an administrator may ask every route but those under `/network/`, which are not there.',
			'',
			'| route | ' . implode( ' | ', self::PEOPLE ) . ' |',
			'|---|' . str_repeat( '---|', count( self::PEOPLE ) ),
		);
		foreach ( $matrix as $route => $answers ) {
			$lines[] = "| `$route` | " . implode( ' | ', $answers ) . ' |';
		}
		return implode( "\n", $lines ) . "\n";
	}
}
