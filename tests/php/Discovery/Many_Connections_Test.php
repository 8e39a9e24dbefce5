<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * One option that holds many connections.
 */
final class Many_Connections_Test extends Test_Case {

	public function test_the_database_is_asked_as_often_for_300_connections_as_for_1(): void {
		Keys_On_Site::activate();
		$one = $this->queries_for( 1 );
		$this->assertGreaterThan( 0, $one );
		$this->assertSame( $one, $this->queries_for( 300 ) );
	}

	public function test_what_was_written_after_a_discovery_is_found_by_the_next_one(): void {
		Keys_On_Site::mailersend( Keys_On_Site::token( '1' ) );
		$discoverer = ( new Engine() )->discoverer();
		$discoverer->keys();
		Keys_On_Site::mailersend( Keys_On_Site::token( '2' ) );
		$key = $discoverer->key( Keys_On_Site::MAILERSEND );
		$this->assertNotNull( $key );
		$this->assertSame( Keys_On_Site::token( '2' ), $key->main_field()->value()->reveal() );
	}

	private function queries_for( int $count ): int {
		global $wpdb;
		$connections = array();
		for ( $i = 0; $i < $count; $i++ ) {
			$connections[ "c$i" ] = array(
				'connection' => array( 'name' => "Connection $i" ),
				'mail'       => array( 'mailer' => 'smtpcom' ),
				'smtpcom'    => array(
					'api_key' => str_repeat( 'ab', 20 ),
					'channel' => 'shop',
				),
			);
		}
		Keys_On_Site::put( 'wp_mail_smtp_additional_connections', $connections );
		wp_load_alloptions();
		\KeyHealth\engine();
		$before = $wpdb->num_queries;
		$this->assertGreaterThanOrEqual( $count, count( ( new Engine() )->discoverer()->keys() ) );
		return $wpdb->num_queries - $before;
	}
}
