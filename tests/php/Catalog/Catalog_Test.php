<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Catalog;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Test_Case;

final class Catalog_Test extends Test_Case {

	/** @var list<string> Ids of our own providers. */
	private $own;

	/** @var list<string> */
	private $plugins;

	/** @var list<string> What developers were told. */
	private $told = array();

	protected function set_up() {
		parent::set_up();
		// What this WordPress itself knows of keys is not the catalog's.
		remove_all_filters( 'key_health_plugins' );
		$this->own     = self::generated( 'providers' );
		$this->plugins = self::generated( 'plugins' );
		add_filter( 'doing_it_wrong_trigger_error', '__return_false' );
		add_action(
			'doing_it_wrong_run',
			function ( string $name, string $sentence ): void {
				$this->told[] = "$name: $sentence";
			},
			10,
			2
		);
	}

	/**
	 * @return list<string> Names of the files.
	 */
	private static function generated( string $kind ): array {
		return array_map(
			static function ( string $file ): string {
				return basename( $file, '.php' );
			},
			glob( dirname( __DIR__, 3 ) . "/build/catalog/$kind/*.php" ) ?: array()
		);
	}

	public function test_every_file_that_was_generated_is_read_under_its_own_name(): void {
		$catalog = $this->catalog();
		$root    = dirname( __DIR__, 3 );

		foreach ( array(
			'providers' => array_keys( $catalog->providers() ),
			'plugins'   => array_keys( $catalog->plugins() ),
		) as $kind => $names ) {
			$sources = array_map(
				static function ( string $file ): string {
					return basename( $file, '.ts' );
				},
				(array) glob( "$root/src/catalog/$kind/*.ts" )
			);
			$this->assertSame( $sources, $names );
		}
		$this->assertSame( array(), $this->told );
		$this->assertSame( 'MailerSend', $catalog->provider( 'mailersend' )['name'] ?? '' );
		$this->assertNull( $catalog->provider( 'nobody' ) );
		$this->assertNull( $catalog->plugin( 'nobody' ) );
	}

	public function test_our_own_files_pass_the_checks_that_other_plugins_entries_pass(): void {
		foreach ( array(
			'providers' => 'id',
			'plugins'   => 'slug',
		) as $kind => $id ) {
			add_filter(
				"key_health_$kind",
				static function ( array $entries ) use ( $id ): array {
					foreach ( $entries as $name => $entry ) {
						$entries[ "copy-$name" ] = array( $id => "copy-$name" ) + $entry;
					}
					return $entries;
				}
			);
		}
		$ours_alone = array_filter(
			$this->catalog()->providers(),
			static function ( array $provider ): bool {
				// Hosts that are not known beforehand, and ways of asking that others have no need of.
				$schemes = array_column( array_column( array_column( $provider['steps'], 'request' ), 'auth' ), 'scheme' );
				return array() === $provider['hosts'] || array_intersect( array( 'sigv4', 'smtp' ), $schemes ) || false !== strpos( implode( ' ', $provider['hosts'] ), '*' );
			}
		);
		$this->assertCount( 2 * count( $this->own ) - count( $ours_alone ), $this->catalog()->providers(), implode( "\n", $this->told ) );
		$this->assertCount( 2 * count( $this->plugins ), $this->catalog()->plugins() );
		$this->assertCount( count( $ours_alone ), array_unique( $this->told ), implode( "\n", array_unique( $this->told ) ) );
	}

	public function test_a_diagnosis_is_one_of_the_closed_list_and_no_path(): void {
		$catalog = $this->catalog();
		$this->assertTrue( $catalog->has_diagnosis( 'ok' ) );
		foreach ( array( '', 'nobody', '../providers/akismet', "ok\n", 'OK', 'ok.php' ) as $name ) {
			$this->assertFalse( $catalog->has_diagnosis( $name ) );
		}
		$this->expectException( \OutOfBoundsException::class );
		$catalog->diagnosis( 'nobody' );
	}

	public function test_a_provider_of_another_plugin_is_probed_like_our_own(): void {
		$this->add( $this->provider() );
		$catalog = $this->catalog();
		$verdict = ( new Probing( $catalog ) )->probe( 'fifth', array( 'api_key' => 'a-key' ), new Canned_Http( Canned_Http::refuses() ) );

		$this->assertSame( array(), $this->told );
		$this->assertSame( array_merge( $this->own, array( 'fifth' ) ), array_keys( $catalog->providers() ) );
		$this->assertSame( 'invalid', $verdict->diagnosis() );
	}

	public function test_a_plugin_of_another_plugin_is_listed(): void {
		$plugin = array( 'slug' => 'another-mailer' ) + ( $this->catalog()->plugin( 'akismet' ) ?? array() );
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ) use ( $plugin ): array {
				$plugins['another-mailer'] = $plugin;
				return $plugins;
			}
		);
		$this->assertSame( array_merge( $this->plugins, array( 'another-mailer' ) ), array_keys( $this->catalog()->plugins() ) );
		$this->assertSame( array(), $this->told );
	}

	/**
	 * Where in the provider => what stands there instead => what the developer is told.
	 *
	 * @return array<string, array{string, mixed, string}>
	 */
	public function faults(): array {
		$list = array();
		foreach ( array( 'name', 'noun', 'hosts', 'fields', 'steps', 'guides', 'links', 'receives', 'shown_once', 'purpose' ) as $member ) {
			$list[ "without $member" ] = array( $member, null, "\"$member\" must be" );
		}
		$hosts = array(
			'with a scheme'      => 'https://api.fifth.example',
			'with a path'        => 'api.fifth.example/v1',
			'with a port'        => 'api.fifth.example:8443',
			'with a user'        => 'user@api.fifth.example',
			'that is a wildcard' => '*.fifth.example',
			'that is all'        => '*',
			'that is an address' => '192.0.2.1',
			'of IPv6'            => '[2001:db8::1]',
			'in hexadecimal'     => '0x7f.0x1',
			'without a dot'      => 'localhost',
			'in capitals'        => 'API.fifth.example',
			'with a line break'  => "api.fifth.example\n",
			'with a space'       => 'api.fifth.example ',
			'that begins badly'  => '.fifth.example',
		);
		foreach ( $hosts as $how => $host ) {
			$list[ "a host $how" ] = array( 'hosts/0', $host, 'is no host name' );
		}
		return $list + array(
			'a host that is no text'            => array( 'hosts/0', 7, '"hosts" must be of type texts' ),
			'no hosts'                          => array( 'hosts', array(), 'it has no hosts' ),
			'another id'                        => array( 'id', 'sixth', 'its id must be its name in the list' ),
			'another purpose'                   => array( 'purpose', 'fun', '"purpose" must be one of mail, spam, marketing' ),
			'no steps'                          => array( 'steps', array(), 'it has no steps' ),
			'no secret'                         => array( 'fields/0/secret', false, 'none of its fields is secret' ),
			'a field without a name'            => array( 'fields/0/name', null, 'fields: "name" must be' ),
			'a shape that does not compile'     => array( 'fields/0/shape/pattern', '^(a$', '"pattern" must be of type pattern' ),
			'plain HTTP'                        => array( 'steps/0/request/url', 'http://api.fifth.example/v1', 'must begin with https://' ),
			'an address of another host'        => array( 'steps/0/request/url', 'https://elsewhere.example/', 'it asks "elsewhere.example", which is none of the hosts' ),
			'an address with a user'            => array( 'steps/0/request/url', 'https://api.fifth.example@elsewhere.example/', 'no user name' ),
			'a port in the address'             => array( 'steps/0/request/url', 'https://api.fifth.example:444/', 'no port' ),
			'the secret in the address'         => array( 'steps/0/request/url', 'https://api.fifth.example/?k={api_key}', 'the secret "api_key" must not stand in the address' ),
			'another method'                    => array( 'steps/0/request/method', 'DELETE', '"method" must be one of GET, POST' ),
			'an unknown auth scheme'            => array( 'steps/0/request/auth/scheme', 'telepathy', '"scheme" must be one of bearer, header, basic, form, json, query' ),
			'a header scheme without a name'    => array( 'steps/0/request/auth/scheme', 'header', 'needs the name of a header' ),
			'an unknown field'                  => array( 'steps/0/request/auth/field', 'token', 'a field that the provider does not have' ),
			'a host header'                     => array( 'steps/0/request/headers', array( 'Host' => 'elsewhere.example' ), 'the header "Host" cannot be set' ),
			'a header in a header'              => array( 'steps/0/request/headers', array( 'Accept' => "x\r\nX-Evil: 1" ), 'the header "Accept" cannot be set' ),
			'an unknown diagnosis'              => array( 'steps/0/answers/0/is', 'hexed', 'there is no diagnosis "hexed"' ),
			'a diagnosis that is a path'        => array( 'steps/0/answers/0/is', '../providers/akismet', 'there is no diagnosis' ),
			'a step after an unknown diagnosis' => array( 'steps/1/after', array( 'hexed' ), 'step send: there is no diagnosis "hexed"' ),
			'a second step that comes first'    => array( 'steps/1/after', null, 'the first step that asks runs always' ),
			'an unknown guard'                  => array( 'steps/0/guard', 'dog', '"guard" must be one of random_key' ),
			'a rule without a condition'        => array( 'steps/0/answers/0/when', array(), 'no condition' ),
			'an unknown condition'              => array( 'steps/0/answers/0/when', array( 'mood' => 'bad' ), 'one that nobody knows' ),
			'an odd status'                     => array( 'steps/0/answers/0/when', array( 'status' => '' ), 'a status must be' ),
			'a condition that does not compile' => array( 'steps/0/answers/0/when', array( 'matches' => '(' ), '"matches" must be of type pattern' ),
			'no certainty'                      => array( 'steps/0/answers/0/confidence', 'gut', '"confidence" must be one of' ),
			'an unknown cause'                  => array(
				'steps/0/answers/0/causes',
				array(
					array(
						'is'    => 'hexed',
						'title' => 'x',
						'why'   => array(),
					),
				),
				'there is no diagnosis "hexed"',
			),
			'a guide without steps'             => array( 'guides/new_key/steps', null, 'guides: "steps" must be' ),
			'a guide with an odd step'          => array( 'guides/new_key/steps', array( 'text' ), 'guide new_key: an item is not an array' ),
			'a list where an entry should be'   => array( 'fields/0', 'text', 'fields: an item is not an array' ),
		);
	}

	/**
	 * @dataProvider faults
	 * @param mixed $value
	 */
	public function test_a_provider_that_is_not_right_is_left_out_with_a_sentence_and_everything_else_works( string $path, $value, string $sentence ): void {
		$this->add( $this->put( $this->provider(), explode( '/', $path ), $value ) );
		$catalog = $this->catalog();

		$this->assertSame( $this->own, array_keys( $catalog->providers() ) );
		$this->assertCount( 1, $this->told );
		$this->assertStringStartsWith( 'key_health_providers: The entry &quot;fifth&quot; is left out: ', $this->told[0] );
		$this->assertStringContainsString( $sentence, html_entity_decode( $this->told[0], ENT_QUOTES ) );
		$this->assertSame( 'ok', ( new Probing( $catalog ) )->probe( 'mailersend', array( 'api_key' => Probing::MAILERSEND ), new Canned_Http( Canned_Http::accepts() ) )->diagnosis() );
	}

	/**
	 * @return array<string, array{string, mixed, string}>
	 */
	public function faults_of_plugins(): array {
		return array(
			'an unknown rule'             => array( 'rule/name', 'loudest_wins', '"name" must be one of defined_wins, not_null_wins' ),
			'a switch without a constant' => array( 'rule', array( 'name' => 'enabled_flag' ), 'needs the name of a constant' ),
			'no files'                    => array( 'files', array(), 'no files' ),
			'a file that is no text'      => array( 'files/0', 4, '"files" must be of type texts' ),
			'a connection without keys'   => array( 'stores', array(), 'a connection has no stores' ),
			'an empty condition'          => array(
				'connections/0/uses',
				array(
					array(
						'as'   => 'primary',
						'when' => array(),
					),
				),
				'uses: a condition says nothing',
			),
			'a condition in a circle'     => array( 'stops_mail', array( array( 'when' => array( 'all' => array( array( 'all' => array( array( 'all' => array( array( 'all' => array( array( 'all' => array( array( 'all' => array( array( 'multisite' => true ) ) ) ) ) ) ) ) ) ) ) ) ) ) ), 'too deep' ),
			'an unknown codec'            => array( 'stores/0/fields/api_key/codec', array( 'name' => 'rot13' ), '"name" must be one of secretbox' ),
			'a connection without option' => array( 'connections/0/option', null, 'connections: "option" must be' ),
			'a selector without a path'   => array( 'connections/0/selector', array( 'constant' => 'X' ), '"path" must be of type list' ),
			'a getter from nowhere'       => array( 'connections/0/getter', array( 'method' => 'get' ), 'a getter begins nowhere' ),
			'a store without fields'      => array( 'stores/0/fields', array(), 'a store has no fields' ),
			'a field without a path'      => array( 'stores/0/fields/api_key', array(), 'fields: "path" must be' ),
			'another slug'                => array( 'slug', 'Sixth', 'its slug must be its name in the list' ),
			'a call without a class'      => array( 'after_write', array( array( 'method' => 'clear' ) ), 'after_write: "class" must be' ),
		);
	}

	/**
	 * @dataProvider faults_of_plugins
	 * @param mixed $value
	 */
	public function test_a_plugin_that_is_not_right_is_left_out_with_a_sentence_and_everything_else_works( string $path, $value, string $sentence ): void {
		$plugin = $this->put( array( 'slug' => 'fifth' ) + ( $this->catalog()->plugin( 'wp-mail-smtp' ) ?? array() ), explode( '/', $path ), $value );
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ) use ( $plugin ): array {
				return $plugins + array( 'fifth' => $plugin );
			}
		);
		$this->assertSame( $this->plugins, array_keys( $this->catalog()->plugins() ) );
		$this->assertCount( 1, $this->told );
		$this->assertStringContainsString( $sentence, html_entity_decode( $this->told[0], ENT_QUOTES ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function rubbish(): array {
		return array(
			'nothing'   => array( null ),
			'a text'    => array( 'rubbish' ),
			'a number'  => array( 0 ),
			'a boolean' => array( false ),
			'an object' => array( new \stdClass() ),
		);
	}

	/**
	 * @dataProvider rubbish
	 * @param mixed $rubbish
	 */
	public function test_a_filter_that_gives_rubbish_changes_nothing( $rubbish ): void {
		foreach ( array( 'key_health_providers', 'key_health_plugins' ) as $filter ) {
			add_filter(
				$filter,
				static function () use ( $rubbish ) {
					return $rubbish;
				}
			);
		}
		$this->assertSame( $this->own, array_keys( $this->catalog()->providers() ) );
		$this->assertSame( $this->plugins, array_keys( $this->catalog()->plugins() ) );
		$this->assertCount( 2, array_unique( $this->told ) );
	}

	/**
	 * @dataProvider rubbish
	 * @param mixed $rubbish
	 */
	public function test_an_entry_that_is_rubbish_is_left_out_and_one_of_ours_stays_as_it_was( $rubbish ): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ) use ( $rubbish ): array {
				$providers[]             = $rubbish;
				$providers['mailersend'] = $rubbish;
				return $providers;
			}
		);
		$this->assertSame( $this->own, array_keys( $this->catalog()->providers() ) );
		$this->assertSame( 'MailerSend', $this->catalog()->provider( 'mailersend' )['name'] ?? '' );
	}

	public function test_a_filter_may_take_a_provider_away(): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ): array {
				unset( $providers['smtpcom'] );
				return $providers;
			}
		);
		$this->assertNull( $this->catalog()->provider( 'smtpcom' ) );
		$this->assertSame( array(), $this->told );
	}

	private function catalog(): Catalog {
		return new Catalog( dirname( __DIR__, 3 ) . '/build/catalog' );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function provider(): array {
		$text     = (string) wp_json_encode( $this->catalog()->provider( 'mailersend' ), JSON_UNESCAPED_SLASHES );
		$provider = (array) json_decode( str_replace( 'api.mailersend.com', 'api.fifth.example', $text ), true );
		return array(
			'id'   => 'fifth',
			'name' => 'Fifth',
		) + $provider;
	}

	/**
	 * @param array<string, mixed> $provider
	 */
	private function add( array $provider ): void {
		add_filter(
			'key_health_providers',
			static function ( array $providers ) use ( $provider ): array {
				$providers['fifth'] = $provider;
				return $providers;
			}
		);
	}

	/**
	 * @param array<mixed> $data
	 * @param list<string> $path
	 * @param mixed        $value Null takes the member out.
	 * @return array<mixed>
	 */
	private function put( array $data, array $path, $value ): array {
		$name = array_shift( $path );
		if ( $path ) {
			$data[ $name ] = $this->put( (array) ( $data[ $name ] ?? array() ), $path, $value );
		} elseif ( null === $value ) {
			unset( $data[ $name ] );
		} else {
			$data[ $name ] = $value;
		}
		return $data;
	}
}
