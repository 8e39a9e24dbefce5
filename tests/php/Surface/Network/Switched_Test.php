<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface\Network;

use KeyHealth\Health\Store;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Network\Networks;
use KeyHealth\Tests\Set_Clock;
use KeyHealth\Tests\Test_Case;

/**
 * Somebody switches to another site in the middle of a request. What Key Health has read of the first one is not told of the second.
 *
 * @group multisite
 */
final class Switched_Test extends Test_Case {

	/** @var Engine */
	private $engine;

	/** @var int */
	private $branch;

	/** @var Set_Clock */
	private $clock;

	protected function set_up() {
		parent::set_up();
		$this->clock  = new Set_Clock( '2026-11-22 12:00 UTC' );
		$this->engine = new Engine( $this->clock, new Canned_Http( Canned_Http::refuses() ) );
		$this->log_in_as( 'super_admin' );
		Keys_On_Site::mailersend( Keys_On_Site::token( 'a' ) );
		$this->branch = Networks::site( '/branch/' );
		switch_to_blog( $this->branch );
		update_option( 'active_plugins', array() );
		Keys_On_Site::put( 'wp_mail_smtp', \KeyHealth\Tests\Discovery\Configurations::settings( 'mailersend', Keys_On_Site::token( 'b' ) ) );
		restore_current_blog();
	}

	public function test_keys_are_those_of_the_site_that_is_switched_to(): void {
		$first = $this->ends();
		switch_to_blog( $this->branch );
		$second = $this->ends();
		restore_current_blog();
		$this->assertSame( substr( Keys_On_Site::token( 'a' ), -4 ), $first[ Keys_On_Site::MAILERSEND ] );
		$this->assertSame( substr( Keys_On_Site::token( 'b' ), -4 ), $second[ Keys_On_Site::MAILERSEND ] );
		$this->assertSame( $first, $this->ends() );
	}

	public function test_a_plugin_that_runs_on_some_sites_only_is_gone_on_the_others(): void {
		$this->assertTrue( $this->engine->discoverer()->keys()[ Keys_On_Site::MAILERSEND ]->in_use() );
		switch_to_blog( $this->branch );
		$key = $this->engine->discoverer()->keys()[ Keys_On_Site::MAILERSEND ];
		$this->assertSame( array( 'gone', $this->branch ), array( $key->use(), $key->site_id() ) );
		$this->assertSame( array( 'gone' ), array_values( array_unique( array_column( array_filter( $this->engine->reporter()->report()['keys'], static fn( array $key ): bool => Keys_On_Site::MAILERSEND === $key['id'] ), 'use' ) ) ) );
	}

	public function test_the_report_of_a_switched_site_is_the_one_it_has_by_itself(): void {
		$this->engine->reporter()->report();
		switch_to_blog( $this->branch );
		$by_itself = ( new Engine( $this->clock ) )->reporter()->report();
		$this->assertSame( $by_itself, $this->engine->reporter()->report() );
	}

	public function test_what_is_remembered_stays_on_the_site_it_is_about(): void {
		$this->engine->checker()->check_all( true );
		$this->engine->reporter()->report();
		$here = get_option( Store::SUMMARY );
		switch_to_blog( $this->branch );
		$this->assertSame( array(), $this->engine->store()->banner()->said()['broken'] ? array( 'broken' ) : array() );
		$this->assertNull( $this->engine->store()->key( Keys_On_Site::MAILERSEND )->checked_at() );
		$this->engine->reporter()->report();
		$this->assertSame( '', (string) get_option( Store::SUMMARY ) );
		restore_current_blog();
		$this->assertSame( $here, get_option( Store::SUMMARY ) );
		$this->assertNotSame( '', $here );
	}

	public function test_what_a_plugin_saves_on_another_site_is_noted_there(): void {
		require_once dirname( __DIR__, 4 ) . '/includes/hooks-watching.php';
		\KeyHealth\watch_settings();
		switch_to_blog( $this->branch );
		update_option( 'active_plugins', array( 'wp-mail-smtp/wp_mail_smtp.php' ) );
		\KeyHealth\engine()->reporter()->report();
		update_option( 'wp_mail_smtp', array() );
		restore_current_blog();
		\KeyHealth\keep_losses();
		$this->assertNull( $this->engine->store()->key( Keys_On_Site::MAILERSEND )->loss() );
		switch_to_blog( $this->branch );
		$this->assertNotNull( $this->engine->store()->key( Keys_On_Site::MAILERSEND )->loss() );
	}

	/**
	 * @return array<string, string|null> Last characters, by key id.
	 */
	private function ends(): array {
		return array_map(
			static function ( $key ): ?string {
				return $key->main_field()->value()->last4();
			},
			$this->engine->discoverer()->keys()
		);
	}
}
