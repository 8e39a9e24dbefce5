<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Surface\Rest_Test_Case;

/**
 * A key of FluentSMTP that was encrypted before the salts of the site changed.
 */
final class Recovered_Values_Test extends Rest_Test_Case {

	private const ID    = 'fluent-smtp/abc/sendgrid';
	private const VALUE = 'SG.aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcdef';
	private const OLD   = array(
		'LOGGED_IN_KEY'  => ' an old key: ]{"\' with \\ everything ',
		'LOGGED_IN_SALT' => 'an old salt, which is long enough to prove something',
	);

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( is_multisite() ? 'super_admin' : 'administrator' );
		$this->serve( new Canned_Http( new Answer( 200, array( 'content-type' => 'application/json' ), '{"scopes":["mail.send"]}' ) ) );
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'fluent-smtp/fluent-smtp.php' ) );
		$this->store( self::sealed( self::OLD ) );
	}

	public function test_it_is_found_closed_and_the_salts_it_needs_are_named(): void {
		$key = $this->key();
		$this->assertSame( array( 'FLUENTMAIL_ENCRYPT_KEY', 'LOGGED_IN_KEY', 'FLUENTMAIL_ENCRYPT_SALT', 'LOGGED_IN_SALT' ), $key['salts'] );
		$this->assertSame( array( 'broken', 'undecryptable' ), array( $key['state'], $key['diagnosis'] ) );
		$this->assertContains( 'recover_key', $key['fixes'] );
	}

	public function test_with_the_old_salts_it_is_opened_and_checked_and_nothing_is_stored(): void {
		$before                = Keys_On_Site::row( 'fluentmail-settings' );
		list( $status, $data ) = $this->ask( 'POST', '/keys/' . self::ID . '/candidate', array( 'recover' => self::OLD ) );
		$this->assertSame( array( 200, 'working' ), array( $status, $data['finding']['state'] ) );
		$this->assertSame( array( 'last4' => 'cdef' ), $data['recovered'] );
		$this->assertSame( $before, Keys_On_Site::row( 'fluentmail-settings' ) );
		$this->assert_silent( $data );
	}

	public function test_it_is_saved_with_the_salts_of_today_read_back_and_accepted(): void {
		list( $status, $data ) = $this->ask( 'POST', '/keys/' . self::ID . '/replace', array( 'recover' => self::OLD ) );
		$this->assertSame( array( 200, true ), array( $status, $data['fixed'] ) );
		$this->assertSame( self::VALUE, self::opened( array() ) );
		$this->assertNull( self::opened( self::OLD ) );
		$this->assertSame( array( 'working', array() ), array( $this->key()['state'], $this->key()['salts'] ) );
		$this->assert_silent( $data );
		$this->assertSame( 409, $this->ask( 'POST', '/keys/' . self::ID . '/candidate', array( 'recover' => self::OLD ) )[0] );
	}

	/**
	 * @dataProvider wrong
	 *
	 * @param array<string, string> $salts
	 */
	public function test_other_salts_are_refused_with_a_sentence_and_change_nothing( array $salts, string $word ): void {
		$before = Keys_On_Site::row( 'fluentmail-settings' );
		foreach ( array( 'candidate', 'replace' ) as $action ) {
			list( $status, $data ) = $this->ask( 'POST', '/keys/' . self::ID . "/$action", array( 'recover' => $salts ) );
			$this->assertGreaterThanOrEqual( 400, $status );
			$this->assertSame( "key_health_$word", $data['code'] );
			$this->assert_silent( $data );
		}
		$this->assertSame( $before, Keys_On_Site::row( 'fluentmail-settings' ) );
		$this->assertSame( array(), $this->provider->requests() );
	}

	/**
	 * @return array<string, array{array<string, string>, string}>
	 */
	public function wrong(): array {
		return array(
			'others'               => array(
				array(
					'LOGGED_IN_KEY'  => 'x',
					'LOGGED_IN_SALT' => 'y',
				),
				'wrong_salts',
			),
			'the key without salt' => array( array( 'LOGGED_IN_KEY' => self::OLD['LOGGED_IN_KEY'] ), 'wrong_salts' ),
			'without the spaces'   => array( array_map( 'trim', self::OLD ), 'wrong_salts' ),
			'under other names'    => array( array( 'AUTH_KEY' => 'a-salt' ), 'no_salts' ),
			'empty ones'           => array( array( 'LOGGED_IN_KEY' => '' ), 'no_salts' ),
			'a file instead'       => array( array( 'LOGGED_IN_KEY' => str_repeat( 'x', 1025 ) ), 'too_long' ),
		);
	}

	public function test_a_key_that_can_be_read_is_not_opened_with_anything(): void {
		$this->store( self::sealed( array() ) );
		list( $status, $data ) = $this->ask( 'POST', '/keys/' . self::ID . '/candidate', array( 'recover' => self::OLD ) );
		$this->assertSame( array( 409, 'key_health_nothing_to_recover' ), array( $status, $data['code'] ) );
	}

	/**
	 * @param mixed $data What was answered.
	 */
	private function assert_silent( $data ): void {
		$said = (string) wp_json_encode( array( $data, Keys_On_Site::everything() ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		foreach ( array( trim( self::OLD['LOGGED_IN_SALT'] ), 'an old key', self::VALUE ) as $secret ) {
			$this->assertStringNotContainsString( $secret, $said );
		}
	}

	/**
	 * @return array<string, mixed> Of the report.
	 */
	private function key(): array {
		list( , $report ) = $this->ask( 'GET', '/report' );
		$found            = array_column( $report['keys'], null, 'id' );
		$this->assertArrayHasKey( self::ID, $found );
		return $found[ self::ID ];
	}

	private function store( string $sealed ): void {
		$settings = array(
			'sender_email' => 'shop@example.org',
			'provider'     => 'sendgrid',
			'key_store'    => 'db',
			'api_key'      => $sealed,
		);
		Keys_On_Site::put(
			'fluentmail-settings',
			array(
				'use_encrypt' => 'yes',
				'misc'        => array( 'default_connection' => 'abc' ),
				'connections' => array(
					'abc' => array(
						'title'             => 'SendGrid',
						'provider_settings' => $settings,
					),
				),
			)
		);
	}

	/**
	 * @param array<string, string> $salts None for those of the site.
	 */
	private static function sealed( array $salts ): string {
		return self::codec( $salts )->seal( new Secret( self::VALUE ) );
	}

	/**
	 * @param array<string, string> $salts None for those of the site.
	 */
	private static function opened( array $salts ): ?string {
		$stored = get_option( 'fluentmail-settings' )['connections']['abc']['provider_settings']['api_key'];
		$opened = self::codec( $salts )->open( $stored );
		return $opened->is_closed() ? null : $opened->secret()->reveal();
	}

	/**
	 * @param array<string, string> $salts
	 */
	private static function codec( array $salts ): \KeyHealth\Discovery\Codec\Codec {
		$spec = array(
			'name'      => 'salted_ctr',
			'key'       => array( 'FLUENTMAIL_ENCRYPT_KEY', 'LOGGED_IN_KEY' ),
			'salt'      => array( 'FLUENTMAIL_ENCRYPT_SALT', 'LOGGED_IN_SALT' ),
			'otherwise' => array(
				'key'  => 'x',
				'salt' => 'y',
			),
		);
		return ( new Codecs() )->of( $spec )->with_salts( $salts );
	}
}
