<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Discovery\Codecs;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Discovery\Configurations;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * A key that goes away does not go unseen.
 */
final class Witness_Test extends Test_Case {

	private const TOKEN = 'mlsn.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac41f';

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine()->witness()->taken();
		\KeyHealth\watch_settings();
		$this->log_in_as( 'administrator' );
		Keys_On_Site::mailersend( self::TOKEN );
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->report( Keys_On_Site::MAILERSEND );
	}

	public function test_a_key_that_is_emptied_is_told_with_its_time_and_the_request(): void {
		$before = time();
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$report = $this->settled( Keys_On_Site::MAILERSEND );

		$loss = $this->loss( Keys_On_Site::MAILERSEND );
		$this->assertGreaterThanOrEqual( $before, $loss['at'] );
		$this->assertSame( array( 'core', '', 'page' ), array( $loss['by'], $loss['file'], $loss['kind'] ) );
		$this->assertSame( array( 'broken', 'missing', 'wiped_by_core' ), array( $report['state'], $report['diagnosis'], $report['reason'] ) );
		$this->assertSame( 'The token is gone', $report['title'] );
		$when = wp_date( get_option( 'date_format' ) . ', ' . get_option( 'time_format' ), $loss['at'] );
		$this->assertStringStartsWith( "The token ending in c41f was removed on $when, while WordPress saved settings (a page of this site).", $report['meaning'] );
	}

	public function test_what_the_plugin_itself_does_to_its_keys_is_told_along(): void {
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ): array {
				$plugins['wp-mail-smtp']['empties'] = array( 'It empties the keys whose constants are in force when it saves.' );
				return $plugins;
			}
		);
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$this->assertStringEndsWith( '). It empties the keys whose constants are in force when it saves.', $this->settled( Keys_On_Site::MAILERSEND )['meaning'] );
	}

	public function test_a_key_whose_option_is_deleted_is_noted(): void {
		delete_option( 'wordpress_api_key' );
		$this->report( Keys_On_Site::AKISMET );
		\KeyHealth\keep_losses();
		$this->assertSame( 'core', $this->loss( Keys_On_Site::AKISMET )['by'] );
	}

	public function test_a_key_that_the_plugin_does_not_use_any_more_is_noted_when_it_goes(): void {
		// The settings are set back: what is left does not even name the provider.
		update_option( 'wp_mail_smtp', array( 'mail' => array( 'mailer' => 'mail' ) ) );
		\KeyHealth\keep_losses();
		$this->assertIsInt( $this->loss( Keys_On_Site::MAILERSEND )['at'] );

		update_option( 'wp_mail_smtp', array( 'mail' => array( 'mailer' => 'mailersend' ) ) );
		$this->assertSame( 'wiped_by_core', $this->settled( Keys_On_Site::MAILERSEND )['reason'] );
	}

	public function test_a_value_that_came_and_went_unseen_is_told_by_its_own_end(): void {
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', str_replace( 'c41f', 'd52a', self::TOKEN ) ) );
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$this->assertStringContainsString( 'ending in d52a was removed', $this->settled( Keys_On_Site::MAILERSEND )['meaning'] );
	}

	/**
	 * @dataProvider harmless
	 */
	public function test_what_takes_no_key_away_is_no_loss( callable $what ): void {
		$what();
		\KeyHealth\keep_losses();
		$this->assertNull( $this->loss( Keys_On_Site::MAILERSEND ) );
	}

	/**
	 * @return array<string, array{callable}>
	 */
	public function harmless(): array {
		$put = static function ( string $key, string $sender = 'shop@example.org' ): void {
			$settings                       = Configurations::settings( 'mailersend', $key );
			$settings['mail']['from_email'] = $sender;
			update_option( 'wp_mail_smtp', $settings );
		};
		return array(
			'another setting is emptied'  => array(
				static function () use ( $put ): void {
					$put( self::TOKEN, '' );
				},
			),
			'a new key in its place'      => array(
				static function () use ( $put ): void {
					$put( Keys_On_Site::token( 'b' ) );
				},
			),
			'emptied and put back'        => array(
				static function () use ( $put ): void {
					$put( '' );
					$put( self::TOKEN );
				},
			),
			'deleted and saved anew'      => array(
				static function () use ( $put ): void {
					delete_option( 'wp_mail_smtp' );
					$put( self::TOKEN );
				},
			),
			'an option that is not known' => array(
				static function (): void {
					update_option( 'some_api_key', self::TOKEN );
					update_option( 'some_api_key', '' );
				},
			),
		);
	}

	public function test_a_key_that_was_never_seen_here_is_no_loss(): void {
		$settings             = Configurations::settings( 'mailersend', self::TOKEN );
		$settings['postmark'] = array( 'server_api_token' => '11112222-3333-4444-5555-666677778888' );
		Keys_On_Site::put( 'wp_mail_smtp', $settings );
		unset( $settings['postmark'] );
		update_option( 'wp_mail_smtp', $settings );
		\KeyHealth\keep_losses();
		$this->assertNull( $this->loss( 'wp-mail-smtp/primary/postmark' ) );
	}

	public function test_a_new_value_makes_the_loss_forgotten(): void {
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$this->settled( Keys_On_Site::MAILERSEND );
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', Keys_On_Site::token( 'b' ) ) );
		$this->settled( Keys_On_Site::MAILERSEND );
		$this->assertNull( $this->loss( Keys_On_Site::MAILERSEND ) );

		Keys_On_Site::put( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$this->assertSame( 'wiped', $this->settled( Keys_On_Site::MAILERSEND )['reason'] );
	}

	public function test_an_encrypted_key_that_is_overwritten_with_false_is_noted(): void {
		// FluentSMTP's own writer does so when it cannot decrypt.
		$settings = static function ( $key ): array {
			$provider = array(
				'provider'     => 'sendgrid',
				'sender_email' => 'shop@example.org',
				'api_key'      => $key,
				'key_store'    => 'db',
			);
			return array(
				'connections' => array(
					'0123456789abcdef0123456789abcdef' => array(
						'title'             => 'Shop',
						'provider_settings' => $provider,
					),
				),
				'mappings'    => array( 'shop@example.org' => '0123456789abcdef0123456789abcdef' ),
				'misc'        => array( 'default_connection' => '0123456789abcdef0123456789abcdef' ),
				'use_encrypt' => 'yes',
			);
		};
		$id       = 'fluent-smtp/0123456789abcdef0123456789abcdef/sendgrid';
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'fluent-smtp/fluent-smtp.php' ) );
		$codec = ( new Codecs() )->of( $this->codec_of( 'fluent-smtp', 'sendgrid' ) );
		$key   = new Secret( 'SG.aaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' );
		Keys_On_Site::put( 'fluentmail-settings', $settings( $codec->seal( $key ) ) );
		$this->report( $id );
		$other = $codec->with_salts( array_fill_keys( $codec->salts(), 'another site had another salt' ) );
		Keys_On_Site::put( 'fluentmail-settings', $settings( $other->seal( $key ) ) );
		$this->report( $id );
		update_option( 'fluentmail-settings', $settings( false ) );
		\KeyHealth\keep_losses();
		$this->assertIsInt( $this->loss( $id )['at'] );
	}

	public function test_no_value_is_kept(): void {
		update_option( 'wp_mail_smtp', Configurations::settings( 'mailersend', '' ) );
		$this->assertStringNotContainsString( self::TOKEN, print_r( \KeyHealth\engine()->witness(), true ) );
		$this->settled( Keys_On_Site::MAILERSEND );
		$this->assertStringNotContainsString( substr( self::TOKEN, 5, 20 ), implode( "\n", Keys_On_Site::everything() ) );
	}

	/**
	 * @group multisite
	 */
	public function test_a_key_of_the_network_that_is_deleted_is_noted(): void {
		$files = \KeyHealth\engine()->catalog()->plugin( 'sendgrid-email-delivery-simplified' )['files'];
		update_site_option( 'active_sitewide_plugins', array( $files[0] => 1 ) );
		update_site_option( 'sendgrid_api_key', 'SG.aaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' );
		$keys = ( new Engine( null, new Canned_Http( Canned_Http::accepts() ) ) )->reporter()->report()['keys'];
		$ids  = array_values( preg_grep( '~^sendgrid-email-delivery-simplified/~', array_column( $keys, 'id' ) ) );
		$this->assertCount( 1, $ids );

		delete_site_option( 'sendgrid_api_key' );
		$this->assertSame( 'wiped_by_core', $this->settled( $ids[0] )['reason'] );
	}

	/**
	 * @return array<string, mixed> How the catalog says that a key is encrypted.
	 */
	private function codec_of( string $slug, string $provider ): array {
		$plugin = \KeyHealth\engine()->catalog()->plugin( $slug );
		foreach ( $plugin['connections'][0]['stores'] ?? $plugin['stores'] as $store ) {
			if ( $store['provider'] === $provider ) {
				return reset( $store['fields'] )['codec'];
			}
		}
		$this->fail( "$slug has no $provider." );
	}

	/**
	 * @return array<string, mixed> The report of a key at the end of the request.
	 */
	private function settled( string $id ): array {
		\KeyHealth\keep_losses();
		return $this->report( $id );
	}

	/**
	 * @return array<string, mixed>
	 */
	private function report( string $id ): array {
		$engine = new Engine( null, new Canned_Http( Canned_Http::accepts() ) );
		return array_column( $engine->reporter()->report()['keys'], null, 'id' )[ $id ] ?? array();
	}

	/**
	 * @return array{at: int, by: string, who: string, file: string, kind: string, name: string}|null
	 */
	private function loss( string $id ): ?array {
		$loss = \KeyHealth\engine()->store()->key( $id )->loss();
		return null === $loss ? null : $loss->to_array();
	}
}
