<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Network\Tables;
use KeyHealth\Tests\Keys_On_Site;

/**
 * What is known of sites after a fix.
 *
 * @group multisite
 */
final class Many_Fix_Report_Test extends Many_Fix_Test_Case {

	public function test_the_network_and_each_site_know_that_the_key_works(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );

		global $wpdb;
		foreach ( $this->sites as $site ) {
			$this->assertSame( 'working', $wpdb->get_var( $wpdb->prepare( 'SELECT a.state FROM %i u JOIN %i a ON a.probe = u.probe AND a.network_id = u.network_id WHERE u.blog_id = %d AND u.key_id = %s', Tables::name( 'uses' ), Tables::name( 'answers' ), $site, Keys_On_Site::MAILERSEND ) ) );
			$this->on(
				$site,
				function (): void {
					$engine = $this->engine->anew();
					$key    = $engine->discoverer()->key( Keys_On_Site::MAILERSEND );
					$this->assertNotNull( $key );
					$this->assertSame( 'working', $engine->examiner()->look( $key, $engine->store()->key( $key->id() ) )->state() );
				}
			);
		}
		$this->assertSame( array(), $this->fixes()->uses()->of( $this->group() ) );
		$this->assertSame( '1', $wpdb->get_var( $wpdb->prepare( 'SELECT COUNT(*) FROM %i', Tables::name( 'answers' ) ) ) );
	}

	public function test_after_an_undo_the_network_knows_the_old_key_again(): void {
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->fixes()->many_fix()->undo( $id );
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertSame( $this->sites, array_column( $this->fixes()->uses()->of( $this->group() ), 'site' ) );
	}

	public function test_a_banner_about_the_old_key_goes(): void {
		$this->provider_says( \KeyHealth\Tests\Canned_Http::refuses() );
		$this->on(
			$this->sites[1],
			function (): void {
				$engine = $this->engine->anew();
				$engine->checker()->check( $engine->discoverer()->key( Keys_On_Site::MAILERSEND ), true );
				$engine->reporter()->report();
				$this->assertStringContainsString( Keys_On_Site::MAILERSEND, $engine->store()->banner()->text() );
			}
		);
		$this->provider_says( \KeyHealth\Tests\Canned_Http::accepts() );
		$id = $this->begin();
		$this->fixes()->many_fix()->work( $id, 20 );
		$this->assertStringNotContainsString( Keys_On_Site::MAILERSEND, $this->on( $this->sites[1], fn() => $this->engine->anew()->store()->banner()->text() ) );
	}
}
