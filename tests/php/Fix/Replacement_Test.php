<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Fix\Refused;
use KeyHealth\Probe\Answer;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * Verify, write, read back, ask again.
 */
final class Replacement_Test extends Fix_Test_Case {

	public function test_a_key_that_is_accepted_is_saved_read_back_and_asked_about_again(): void {
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );

		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame(
			array(
				'accepted'       => 'done',
				'saved'          => 'done',
				'read_back'      => 'done',
				'read_fresh'     => 'done',
				'accepted_again' => 'done',
			),
			self::steps( $outcome )
		);
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
		$this->assertSame( 'working', $outcome['finding']->state() );
	}

	public function test_nothing_is_written_before_the_provider_was_asked(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$rows   = array();
		$this->provider->before_each(
			static function () use ( &$rows ): void {
				$rows[] = Keys_On_Site::row( 'wp_mail_smtp' );
			}
		);
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( $before, $rows[0] );
		$this->assertStringContainsString( Keys_On_Site::token( 'b' ), (string) end( $rows ) );
	}

	public function test_of_the_option_only_the_one_value_changes(): void {
		$expected = str_replace( Keys_On_Site::token( 'a' ), Keys_On_Site::token( 'b' ), (string) Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( $expected, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_a_refused_key_leaves_everything_as_it_was_to_the_byte(): void {
		$this->provider_says( Canned_Http::refuses() );
		$before  = Keys_On_Site::everything();
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );

		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( array( 'accepted' => 'failed' ), self::steps( $outcome ) );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_refused_key_is_not_saved_even_when_it_is_to_be_saved_unchecked(): void {
		$this->provider_says( Canned_Http::refuses() );
		$before = Keys_On_Site::everything();
		$this->replace( Keys_On_Site::token( 'b' ), true );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_a_key_that_could_not_be_asked_about_is_saved_only_on_demand(): void {
		$this->provider_says( Canned_Http::is_down() );
		$before = Keys_On_Site::everything();
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( $before, Keys_On_Site::everything() );

		$outcome = $this->replace( Keys_On_Site::token( 'b' ), true );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
		$this->assertArrayNotHasKey( 'accepted', self::steps( $outcome ) );
	}

	public function test_a_value_that_the_plugin_does_not_get_is_taken_back(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		add_filter(
			'option_wp_mail_smtp',
			static function ( array $settings ): array {
				$settings['mailersend']['api_key'] = 'mlsn.of-a-filter';
				return $settings;
			}
		);
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );

		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame(
			array(
				'accepted'  => 'done',
				'saved'     => 'done',
				'read_back' => 'failed',
				'restored'  => 'done',
			),
			self::steps( $outcome )
		);
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertNull( Keys_On_Site::row( 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 ) ) );
	}

	public function test_a_value_that_the_provider_refuses_the_second_time_is_taken_back(): void {
		$this->provider_says( Canned_Http::accepts(), Canned_Http::refuses() );
		$before  = Keys_On_Site::row( 'wp_mail_smtp' );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_an_option_that_was_not_there_is_not_there_after_a_taken_back_write(): void {
		delete_option( 'wordpress_api_key' );
		add_filter( 'option_wordpress_api_key', '__return_empty_string' );
		$this->provider_says( new Answer( 200, array(), 'valid' ), new Answer( 200, array(), '{"status":"active"}' ) );
		$this->replace( 'bbbbccccdddd', false, Keys_On_Site::AKISMET );
		$this->assertNull( Keys_On_Site::row( 'wordpress_api_key' ) );
	}

	public function test_an_old_value_that_wordpress_would_clean_up_comes_back_to_the_byte(): void {
		Keys_On_Site::akismet( " aaaabbbbcccc\n" );
		add_filter( 'sanitize_option_wordpress_api_key', 'trim' );
		$reads = 0;
		add_filter(
			'option_wordpress_api_key',
			static function ( $value ) use ( &$reads ) {
				return ++$reads > 0 && 'bbbbccccdddd' === $value ? 'something else' : $value;
			}
		);
		$this->provider_says( new Answer( 200, array(), 'valid' ), new Answer( 200, array(), '{"status":"active"}' ) );
		$outcome = $this->replace( 'bbbbccccdddd', false, Keys_On_Site::AKISMET );
		$this->assertSame( 'failed', self::steps( $outcome )['read_back'] );
		$this->assertSame( " aaaabbbbcccc\n", Keys_On_Site::row( 'wordpress_api_key' ) );
	}

	public function test_settings_that_somebody_saved_meanwhile_are_not_taken_back(): void {
		$this->somebody_saves_while_the_provider_refuses( 'mail', 'from_email', 'new@example.org' );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( 'failed', self::steps( $outcome )['accepted_again'] ?? '' );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
		$this->assertSame( 'new@example.org', get_option( 'wp_mail_smtp' )['mail']['from_email'] );
	}

	public function test_a_key_that_somebody_saved_meanwhile_is_not_overwritten(): void {
		$this->somebody_saves_while_the_provider_refuses( 'mailersend', 'api_key', Keys_On_Site::token( 'c' ) );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( 'failed', self::steps( $outcome )['restored'] ?? '' );
		$this->assertSame( Keys_On_Site::token( 'c' ), self::stored() );
	}

	public function test_where_the_plugin_has_emptied_the_new_key_the_old_one_comes_back(): void {
		$this->somebody_saves_while_the_provider_refuses( 'mailersend', 'api_key', '' );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertSame( 'done', self::steps( $outcome )['restored'] ?? '' );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
	}

	public function test_where_other_code_breaks_on_the_new_key_the_old_one_comes_back(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		add_filter( 'option_wp_mail_smtp', static fn( array $settings ): array => self::breaks_on( $settings ) );
		$outcome = $this->replace( Keys_On_Site::token( 'b' ) );
		$this->assertFalse( $outcome['fixed'] );
		$this->assertSame( array( 'failed', 'done' ), array( self::steps( $outcome )['read_back'] ?? '', self::steps( $outcome )['restored'] ?? '' ) );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	/**
	 * @param array<string, mixed> $settings Of WP Mail SMTP.
	 * @return array<string, mixed>
	 */
	private static function breaks_on( array $settings ): array {
		if ( Keys_On_Site::token( 'b' ) === $settings['mailersend']['api_key'] ) {
			throw new \DomainException( 'not this one' );
		}
		return $settings;
	}

	public function test_a_plugin_that_throws_when_its_option_is_saved_loses_nothing(): void {
		$before = Keys_On_Site::everything();
		add_action(
			'update_option_wp_mail_smtp',
			static function (): void {
				throw new \RuntimeException( 'no' );
			}
		);
		try {
			$this->replace( Keys_On_Site::token( 'b' ) );
			$this->fail( 'It was told as saved.' );
		} catch ( Refused $refused ) {
			$this->assertSame( 'not_saved', $refused->word() );
		}
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	/**
	 * @dataProvider damaged_options
	 *
	 * @param mixed $value What stands there instead of settings.
	 */
	public function test_an_option_that_holds_no_settings_is_not_written( $value ): void {
		Keys_On_Site::put( 'wp_mail_smtp', $value );
		$before = Keys_On_Site::everything();
		$key    = new \KeyHealth\Model\Key(
			array(
				'plugin'           => 'wp-mail-smtp',
				'connection'       => 'primary',
				'connection_label' => '',
				'provider'         => 'mailersend',
				'site_id'          => 1,
				'use'              => 'primary',
				'sender'           => '',
			),
			array( new \KeyHealth\Model\Field( 'api_key', true, array(), new \KeyHealth\Model\Place( 'wp_mail_smtp', array( 'mailersend', 'api_key' ) ) ) )
		);
		try {
			$this->engine->replacement()->replace( $key, array( 'api_key' => new \KeyHealth\Model\Secret( Keys_On_Site::token( 'b' ) ) ), false );
			$this->fail( 'It was written.' );
		} catch ( Refused $refused ) {
			$this->assertSame( 'damaged_option', $refused->word() );
		}
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damaged_options(): array {
		return array(
			'text'      => array( 'settings' ),
			'broken'    => array( 'a:2:{s:4:"mail";a:1:{' ),
			'an object' => array( (object) array( 'mail' => 1 ) ),
			'a number'  => array( 7 ),
		);
	}

	/** MailerSend accepts the new key, and refuses it once it is stored. */
	private function somebody_saves_while_the_provider_refuses( string $group, string $name, string $value ): void {
		$this->provider_says( Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::refuses() );
		$this->provider->before_each(
			static function () use ( $group, $name, $value ): void {
				$settings = get_option( 'wp_mail_smtp' );
				if ( Keys_On_Site::token( 'b' ) === $settings['mailersend']['api_key'] && $value !== $settings[ $group ][ $name ] ) {
					$settings[ $group ][ $name ] = $value;
					update_option( 'wp_mail_smtp', $settings );
				}
			}
		);
	}
}
