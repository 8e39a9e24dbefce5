<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * The list at the end of a fix is ticked by what happened on the site.
 */
final class Checklist_Test extends Fix_Test_Case {

	public function test_a_key_that_was_never_checked_is_not_called_accepted(): void {
		$this->assertSame( 'waiting', $this->lines()['key_accepted']['state'] );
	}

	public function test_a_refused_key_fails_and_an_accepted_one_is_ticked_with_its_time(): void {
		$this->provider_says( Canned_Http::refuses() );
		$this->engine->checker()->check( $this->key(), true );
		$this->assertSame( 'failed', $this->lines()['key_accepted']['state'] );

		$this->provider_says( Canned_Http::accepts() );
		$this->clock->pass( 60 );
		$this->engine->checker()->check( $this->key(), true );
		$line = $this->lines()['key_accepted'];
		$this->assertSame( array( 'done', '2026-11-21T12:01:00Z' ), array( $line['state'], $line['at'] ) );
	}

	public function test_a_test_email_from_before_the_fix_ticks_nothing_and_one_after_it_does(): void {
		$this->mail( true );
		$this->clock->pass( 60 );
		$this->provider_says( Canned_Http::accepts() );
		$this->replace( Keys_On_Site::token( 'b' ) );
		$this->engine->forget();
		$this->assertSame( 'waiting', $this->lines()['mail_accepted']['state'] );

		$this->clock->pass( 60 );
		$this->mail( true );
		$this->assertSame( 'done', $this->lines()['mail_accepted']['state'] );
		$this->clock->pass( 60 );
		$this->mail( false );
		$this->assertSame( 'failed', $this->lines()['mail_accepted']['state'] );
	}

	public function test_a_mail_over_another_connection_does_not_tick_this_one(): void {
		$this->engine->checker()->check( $this->key(), true );
		update_option(
			'key_health_test_email',
			array(
				'at'   => $this->clock->now(),
				'sent' => true,
				'keys' => array( 'wp-mail-smtp/spare/sendgrid' ),
			)
		);
		$this->assertSame( 'waiting', $this->lines()['mail_accepted']['state'] );
	}

	public function test_what_the_plugin_itself_complains_of_is_waited_for(): void {
		$this->engine->checker()->check( $this->key(), true );
		$this->assertSame( 'done', $this->lines()['connected']['state'] );
		update_option( 'wp_mail_smtp_debug', array( 12 ) );
		$this->engine->forget();
		$line = $this->lines()['connected'];
		$this->assertSame( 'waiting', $line['state'] );
		$this->assertStringContainsString( 'page=wp-mail-smtp', $line['link']['url'] );
	}

	public function test_an_error_that_the_plugin_noted_after_the_fix_counts_and_an_older_one_does_not(): void {
		global $wpdb;
		$wpdb->query( "CREATE TABLE IF NOT EXISTS {$wpdb->prefix}wpmailsmtp_debug_events ( id int NOT NULL AUTO_INCREMENT, content text, initiator text, event_type tinyint, created_at timestamp DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY (id) )" );
		$note = static function ( string $at ): void {
			global $wpdb;
			$wpdb->insert(
				"{$wpdb->prefix}wpmailsmtp_debug_events",
				array(
					'content'    => "Mailer: MailerSend\r\nUnauthenticated.",
					'initiator'  => '{}',
					'event_type' => 0,
					'created_at' => $at,
				)
			);
		};
		$this->engine->checker()->check( $this->key(), true );
		$note( '2026-11-21 11:59:00' );
		$this->assertSame( 'done', $this->lines()['no_new_error']['state'] );

		$note( '2026-11-21 12:05:00' );
		$this->clock->pass( 600 );
		$this->engine->checker()->check( $this->key(), true );
		$line = $this->lines()['no_new_error'];
		$this->assertSame( array( 'failed', '2026-11-21T12:05:00Z' ), array( $line['state'], $line['at'] ) );
	}

	public function test_a_comment_that_akismet_checked_after_the_fix_ticks_and_one_it_could_not_check_fails(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->provider_says( Canned_Http::accepts() );
		$this->engine->reporter()->report();
		$before = $this->comment( '2026-11-21 11:00:00', array( 'akismet_result' => 'false' ) );
		$this->comment( '2026-11-21 11:10:00', array( 'akismet_error' => '1' ) );
		$line = $this->lines( Keys_On_Site::AKISMET )['comments_checked'];
		$this->assertSame( 'waiting', $line['state'] );
		$this->assertStringContainsString( '1 comment came in unchecked and waits.', $line['sub'] );
		$this->assertStringContainsString( 'edit-comments.php', $line['link']['url'] );

		$this->comment( '2026-11-21 12:05:00', array( 'akismet_error' => '1' ) );
		$this->assertSame( 'failed', $this->lines( Keys_On_Site::AKISMET )['comments_checked']['state'] );

		$this->comment( '2026-11-21 12:10:00', array( 'akismet_result' => 'true' ) );
		$line = $this->lines( Keys_On_Site::AKISMET )['comments_checked'];
		$this->assertSame( array( 'done', '2026-11-21T12:10:00Z' ), array( $line['state'], $line['at'] ) );
		$this->assertGreaterThan( 0, $before );
	}

	public function test_a_comment_that_akismet_skipped_ticks_nothing(): void {
		Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->engine->reporter()->report();
		$this->comment( '2026-11-21 12:05:00', array( 'akismet_result' => 'skipped' ) );
		$this->assertSame( 'waiting', $this->lines( Keys_On_Site::AKISMET )['comments_checked']['state'] );
	}

	public function test_nobody_is_asked(): void {
		$this->engine->checker()->check( $this->key(), true );
		$asked = count( $this->provider->requests() );
		$this->lines();
		$this->assertCount( $asked, $this->provider->requests() );
	}

	/**
	 * @return array<string, array<string, mixed>> By id.
	 */
	private function lines( string $id = Keys_On_Site::MAILERSEND ): array {
		return array_column( $this->engine->fixing()->checklist()->of( $this->key( $id ) ), null, 'id' );
	}

	private function mail( bool $sent ): void {
		remove_all_filters( 'pre_wp_mail' );
		add_filter( 'pre_wp_mail', $sent ? '__return_true' : '__return_false' );
		$this->engine->fixing()->test_email()->send( 'reader@example.org' );
	}

	/**
	 * @param array<string, string> $meta
	 */
	private function comment( string $gmt, array $meta ): int {
		$id = (int) wp_insert_comment(
			array(
				'comment_content'  => 'Nice tea',
				'comment_date_gmt' => $gmt,
				'comment_approved' => 0,
			)
		);
		foreach ( $meta as $name => $value ) {
			add_comment_meta( $id, $name, $value );
		}
		return $id;
	}
}
