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
 * What Key Health has written can be taken back for an hour, whether it was proven, or PHP died before the proof.
 */
final class Undo_Test extends Fix_Test_Case {

	public function test_a_proven_replacement_is_taken_back_to_the_byte_within_the_hour(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->assertTrue( $this->replace( Keys_On_Site::token( 'b' ) )['fixed'] );
		$this->clock->pass( HOUR_IN_SECONDS );
		$this->assertSame( array( true, true ), $this->told() );

		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertSame(
			array(
				'restored'       => 'done',
				'accepted_again' => 'done',
			),
			self::steps( $outcome )
		);
		$this->assertNull( $this->told() );
	}

	public function test_akismet_s_key_comes_back_to_the_byte_with_what_wordpress_would_clean_up(): void {
		Keys_On_Site::akismet( " aaaabbbbcccc\n" );
		add_filter( 'sanitize_option_wordpress_api_key', 'trim' );
		$this->provider_says( new Answer( 200, array(), 'valid' ), new Answer( 200, array(), '{"status":"active"}' ), new Answer( 200, array(), 'valid' ), new Answer( 200, array(), '{"status":"active"}' ) );
		$this->replace( 'bbbbccccdddd', false, Keys_On_Site::AKISMET );
		$this->assertSame( 'bbbbccccdddd', Keys_On_Site::row( 'wordpress_api_key' ) );
		$this->engine->replacement()->restore( $this->key( Keys_On_Site::AKISMET ) );
		$this->assertSame( " aaaabbbbcccc\n", Keys_On_Site::row( 'wordpress_api_key' ) );
	}

	public function test_what_a_plugin_saved_meanwhile_beside_the_key_stays(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$settings                       = get_option( 'wp_mail_smtp' );
		$settings['mail']['from_email'] = 'new@example.org';
		update_option( 'wp_mail_smtp', $settings );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( array( Keys_On_Site::token( 'a' ), 'new@example.org' ), array( self::stored(), get_option( 'wp_mail_smtp' )['mail']['from_email'] ) );
	}

	public function test_an_undo_says_when_the_old_key_is_one_that_the_provider_refuses(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->provider_says( Canned_Http::refuses() );
		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertSame( 'failed', self::steps( $outcome )['accepted_again'] );
		$this->assertSame( array( false, 'broken' ), array( $outcome['fixed'], $outcome['finding']->state() ) );
		$this->assertSame( Keys_On_Site::token( 'a' ), self::stored() );
	}

	public function test_after_an_hour_there_is_nothing_to_undo(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->assertNull( $this->told() );
		$this->assertSame( 'nothing_kept', $this->refused() );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );
	}

	public function test_a_key_that_somebody_has_changed_since_is_theirs(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'c' ) );
		$this->assertSame( array( true, false ), $this->told() );
		$before = Keys_On_Site::everything();
		$this->assertSame( 'changed_since', $this->refused() );
		$this->assertSame( $before, Keys_On_Site::everything() );
	}

	public function test_where_other_code_has_emptied_the_key_since_the_old_one_is_offered(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->replace( Keys_On_Site::token( 'b' ) );
		Keys_On_Site::mailersend( '' );
		$this->assertSame( array( true, true ), $this->told() );
		$outcome = $this->engine->replacement()->restore( $this->key() );
		$this->assertSame( array( $before, true ), array( Keys_On_Site::row( 'wp_mail_smtp' ), $outcome['fixed'] ) );
	}

	public function test_of_two_replacements_the_last_one_is_taken_back(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$between = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->clock->pass( 60 );
		$this->replace( Keys_On_Site::token( 'c' ) );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $between, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_a_replacement_that_fails_leaves_the_undo_of_the_one_before(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->provider_says( Canned_Http::accepts(), Canned_Http::accepts(), Canned_Http::refuses() );
		$this->assertArrayHasKey( 'restored', self::steps( $this->replace( Keys_On_Site::token( 'c' ) ) ) );
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );

		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( array( true, true ), $this->told() );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
	}

	public function test_a_key_that_somebody_saved_after_an_unproven_write_is_the_one_that_comes_back(): void {
		$this->provider_says( Canned_Http::is_down() );
		$this->replace( Keys_On_Site::token( 'b' ), true );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'c' ) );
		$this->replace( Keys_On_Site::token( 'd' ), true );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( Keys_On_Site::token( 'c' ), self::stored() );
	}

	public function test_the_undo_erases_itself_after_an_hour_although_it_was_proven(): void {
		$this->replace( Keys_On_Site::token( 'b' ) );
		$option = 'key_health_backup_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
		$this->assertNotNull( Keys_On_Site::row( $option ) );
		$this->assertSame( $this->clock->now() + HOUR_IN_SECONDS + 1, wp_next_scheduled( \KeyHealth\Health\Backups::HOOK, array( Keys_On_Site::MAILERSEND ) ) );
		$this->clock->pass( HOUR_IN_SECONDS + 1 );
		$this->engine->backups()->erase_old();
		$this->assertNull( Keys_On_Site::row( $option ) );
	}

	public function test_php_that_dies_between_writing_and_proof_leaves_a_write_that_is_called_unproven(): void {
		$before = Keys_On_Site::row( 'wp_mail_smtp' );
		$this->die_after_writing();
		$this->assertSame( Keys_On_Site::token( 'b' ), self::stored() );

		$this->provider_says( Canned_Http::accepts() );
		$this->assertSame( array( false, true ), $this->told() );
		$this->engine->replacement()->restore( $this->key() );
		$this->assertSame( $before, Keys_On_Site::row( 'wp_mail_smtp' ) );
		$this->assertNull( $this->told() );
	}

	public function test_a_check_proves_what_a_dead_process_has_written_and_it_can_still_be_taken_back(): void {
		$this->die_after_writing();
		$this->provider_says( Canned_Http::accepts() );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertSame( array( true, true ), $this->told() );
	}

	public function test_a_check_that_refuses_what_a_dead_process_has_written_leaves_it_unproven(): void {
		$this->die_after_writing();
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertSame( array( false, true ), $this->told() );
	}

	public function test_php_that_dies_before_writing_leaves_nothing_to_undo(): void {
		$key = $this->key();
		$this->engine->backups()->keep( $key->id(), $key->values(), null, $key->values(), array( 'api_key' => new \KeyHealth\Model\Secret( Keys_On_Site::token( 'b' ) ) ) );
		$this->assertNull( $this->told() );
		$this->assertSame( 'changed_since', $this->refused() );
	}

	/** As when PHP is killed: neither the rest of the request nor its way back runs. */
	private function die_after_writing(): void {
		$this->provider->before_each(
			static function (): void {
				if ( Keys_On_Site::token( 'b' ) === self::stored() ) {
					throw new \Error( 'Killed.' );
				}
			}
		);
		try {
			$this->replace( Keys_On_Site::token( 'b' ) );
			$this->fail( 'It did not die.' );
		} catch ( \Error $killed ) {
			$this->assertSame( 'Killed.', $killed->getMessage() );
		}
	}

	/**
	 * @return array{bool, bool}|null Whether the last write is proven, and whether it can be taken back; null when there is nothing.
	 */
	private function told(): ?array {
		$this->engine->forget();
		foreach ( $this->engine->reporter()->report()['keys'] as $key ) {
			if ( Keys_On_Site::MAILERSEND === $key['id'] ) {
				return null === $key['backup'] ? null : array( $key['backup']['proven'], $key['backup']['restorable'] );
			}
		}
		$this->fail( 'The key is not in the report.' );
	}

	private function refused(): string {
		try {
			$this->engine->replacement()->restore( $this->key() );
		} catch ( Refused $refused ) {
			return $refused->word();
		}
		$this->fail( 'It was not refused.' );
	}
}
