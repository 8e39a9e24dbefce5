<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

use KeyHealth\Tests\Test_Case;

require_once dirname( __DIR__, 2 ) . '/wordpress/describe.php';

/**
 * The site for which a request is needs no look from outside: the network screen, which is one of the main site, is fast by that.
 *
 * @group multisite
 */
final class Own_Site_Test extends Test_Case {

	private const MAIL = array(
		'mail'       => array( 'mailer' => 'mailersend' ),
		'mailersend' => array( 'api_key' => 'mlsn.aaaa' ),
	);

	/** @var list<string> */
	private $queries = array();

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	public function test_its_keys_are_those_that_a_look_from_outside_finds(): void {
		update_option( 'wp_mail_smtp', self::MAIL );
		$other     = ( new Subsites() )->add( array( 'wp-mail-smtp/wp_mail_smtp.php' ), array( 'wp_mail_smtp' => self::MAIL ) );
		$ids       = array( $other, get_main_site_id() );
		$inventory = \KeyHealth\engine()->network()->inventory();
		$read      = array();
		foreach ( $inventory->read( $ids ) as $id => $site ) {
			$read[ $id ] = $site->keys();
		}
		$keys = $inventory->keys( $ids );
		ksort( $read );
		ksort( $keys );
		$this->assertSame( array_map( 'KeyHealth\Tests\described', $read ), array_map( 'KeyHealth\Tests\described', $keys ) );
		$this->assertArrayHasKey( 'wp-mail-smtp/primary/mailersend', $keys[ $other ] );
	}

	public function test_nothing_of_it_is_read_from_outside(): void {
		$inventory = \KeyHealth\engine()->network()->inventory();
		$this->listen();
		$inventory->keys( array( get_main_site_id() ) );
		$this->assertSame( array(), preg_grep( '/SHOW TABLES|SELECT 1, option_name/', $this->queries ) );
	}

	public function test_a_switched_site_is_another_one(): void {
		$other = ( new Subsites() )->add( array( 'wp-mail-smtp/wp_mail_smtp.php' ), array( 'wp_mail_smtp' => self::MAIL ) );
		switch_to_blog( $other );
		$this->listen();
		$keys = \KeyHealth\engine()->network()->inventory()->keys( array( $other ) );
		restore_current_blog();
		$this->assertArrayHasKey( 'wp-mail-smtp/primary/mailersend', $keys[ $other ] );
		$this->assertCount( 1, preg_grep( "/SELECT $other, option_name/", $this->queries ) );
	}

	public function test_options_of_the_network_are_read_in_two_queries_for_all_plugins(): void {
		$this->listen();
		\KeyHealth\engine()->discoverer()->keys();
		// One past WordPress's cache, one into it.
		$this->assertCount( 2, preg_grep( '/sitemeta.+(cleantalk_network_settings|wposes_settings|postman_network_options)/s', $this->queries ) );
	}

	private function listen(): void {
		add_filter(
			'query',
			function ( string $query ): string {
				$this->queries[] = $query;
				return $query;
			}
		);
	}
}
