<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Health\History\Around;
use KeyHealth\Model\Site_Change;
use KeyHealth\Surface\Routes\History;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;

/**
 * How it was with a key: its changes and what changed around it, the newest first.
 */
final class Rest_History_Test extends Rest_Test_Case {

	private const PATH = '/keys/' . Keys_On_Site::MAILERSEND;

	protected function set_up() {
		parent::set_up();
		$this->log_in_as( 'super_admin' );
		delete_option( Around::CHANGES );
	}

	public function test_nothing_is_told_before_the_first_check(): void {
		$this->assertSame( array(), $this->history() );
	}

	public function test_changes_of_the_key_and_around_it_are_told_the_newest_first(): void {
		add_filter( 'key_health_outgoing_address', static fn(): string => '203.0.113.9' );
		$this->check( Canned_Http::accepts() );
		$this->around( '-3 days', 'Long ago' );
		$this->around( '+10 minutes', 'WP Mail SMTP' );
		$this->clock->pass( 600 );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'b' ) . '9999' );
		$this->check( Canned_Http::refuses() );
		$entries = $this->history();
		$this->assertSame(
			array( 'MailerSend no longer accepts this token', 'WP Mail SMTP updated from 4.7 to 4.8', 'MailerSend accepts this token' ),
			array_column( $entries, 'title' )
		);
		$this->assertSame( array( 'broken', null, 'working' ), array_column( $entries, 'state' ) );
		$this->assertSame( array( '2026-11-21T12:10:00Z', '2026-11-21T12:10:00Z', '2026-11-21T12:00:00Z' ), array_column( $entries, 'at' ) );
		$this->assertSame( array( '2026-11-21T12:10:00Z', '2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z' ), array_column( $entries, 'from' ) );
		$this->assertSame( array( true, false, false ), array_column( $entries, 'other_value' ) );
		$this->assertSame( array( 'database, option wp_mail_smtp › mailersend › api_key', '203.0.113.9', '9999' ), array( $entries[0]['place'], $entries[0]['address'], $entries[0]['last4'] ) );
	}

	public function test_the_answer_is_what_its_schema_says(): void {
		$this->check( Canned_Http::accepts() );
		$this->around( '+1 minute', 'A "plugin" <b>' );
		$this->assertCount( 2, $this->history() );
		list( , $data ) = $this->ask( 'GET', self::PATH . '/history' );
		$this->assertTrue( rest_validate_value_from_schema( $data, History::schema(), 'history' ) );
	}

	public function test_a_diagnosis_of_another_version_is_shown_as_it_stands(): void {
		$this->check( Canned_Http::accepts() );
		$name   = 'key_health_history_' . substr( md5( Keys_On_Site::MAILERSEND ), 0, 16 );
		$list   = get_option( $name );
		$list[] = array( 'diagnosis' => 'of_tomorrow' ) + $list[0];
		Keys_On_Site::put( $name, $list );
		$this->assertContains( 'of_tomorrow', array_column( $this->history(), 'title' ) );
	}

	public function test_a_key_that_is_gone_has_none(): void {
		list( $status, $error ) = $this->ask( 'GET', '/keys/akismet/site/mailersend/history' );
		$this->assertSame( array( 404, 'key_health_no_such_key' ), array( $status, $error['code'] ) );
	}

	/**
	 * A constant stays as long as its process.
	 *
	 * @group multisite
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_a_site_of_a_network_is_not_told_the_network_s_files(): void {
		if ( ! is_multisite() ) {
			$this->markTestSkipped( 'Only on a network.' );
		}
		define( 'WPMS_ON', true );
		define( 'WPMS_MAILERSEND_API_KEY', Keys_On_Site::token( 'c' ) . '7777' );
		$this->check( Canned_Http::refuses() );
		$this->log_in_as( 'administrator' );
		$entry = $this->history()[0];
		$this->assertSame( array( 'constant WPMS_MAILERSEND_API_KEY, set by the network', '' ), array( $entry['place'], $entry['last4'] ) );
	}

	private function check( \KeyHealth\Probe\Answer $answer ): void {
		$this->serve( new Canned_Http( $answer ) );
		list( $status ) = $this->ask( 'POST', self::PATH . '/check' );
		$this->assertSame( 200, $status );
	}

	/** @param string $moment Later or earlier than now. */
	private function around( string $moment, string $name ): void {
		$at        = (int) strtotime( $moment, $this->clock->now() );
		$words     = array(
			'name'   => $name,
			'before' => '4.7',
			'after'  => '4.8',
		);
		$changes   = (array) get_option( Around::CHANGES, array() );
		$changes[] = ( new Site_Change( Site_Change::PLUGIN_UPDATED, 'a/b.php', $words, $at - 600, $at ) )->for_store();
		Keys_On_Site::put( Around::CHANGES, $changes );
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	private function history(): array {
		list( $status, $data ) = $this->ask( 'GET', self::PATH . '/history' );
		$this->assertSame( 200, $status );
		return $data['entries'];
	}
}
