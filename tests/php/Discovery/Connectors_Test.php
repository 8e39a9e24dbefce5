<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * A plugin that registers a connector with WordPress needs no file of ours.
 */
final class Connectors_Test extends Test_Case {

	private const ID = 'connectors/mailersend/mailersend';

	protected function set_up() {
		parent::set_up();
		if ( ! function_exists( 'wp_get_connectors' ) ) {
			$this->markTestSkipped( 'This WordPress has no connectors: they came with 7.0.' );
		}
		\KeyHealth\engine();
		$this->register( 'mailersend', 'acme_mailersend_key' );
	}

	protected function tear_down() {
		foreach ( array( 'mailersend', 'acme-mail' ) as $id ) {
			if ( class_exists( 'WP_Connector_Registry' ) && wp_is_connector_registered( $id ) ) {
				\WP_Connector_Registry::get_instance()->unregister( $id );
			}
		}
		putenv( 'ACME_MAILERSEND_KEY' );
		parent::tear_down();
	}

	private function register( string $id, string $setting ): void {
		\WP_Connector_Registry::get_instance()->register(
			$id,
			array(
				'name'           => 'Acme ' . $id,
				'description'    => 'Sends mail.',
				'type'           => 'email',
				'authentication' => array(
					'method'        => 'api_key',
					'setting_name'  => $setting,
					'constant_name' => strtoupper( $setting ),
					'env_var_name'  => strtoupper( $setting ),
				),
			)
		);
	}

	private function key(): ?Key {
		return ( new Engine() )->discoverer()->key( self::ID );
	}

	public function test_its_key_is_found_where_wordpress_keeps_it(): void {
		update_option( 'acme_mailersend_key', Keys_On_Site::token( 'c' ) );
		$key = $this->key();
		$this->assertNotNull( $key );
		$this->assertTrue( $key->in_use() );
		$this->assertSame( Keys_On_Site::token( 'c' ), $key->main_field()->value()->reveal() );
		$this->assertSame( 'Acme mailersend', $key->connection_label() );
	}

	public function test_a_connector_without_a_key_is_not_missed(): void {
		$this->assertNull( $this->key() );
	}

	public function test_the_environment_wins_over_what_is_stored(): void {
		update_option( 'acme_mailersend_key', Keys_On_Site::token( 'c' ) );
		putenv( 'ACME_MAILERSEND_KEY=' . Keys_On_Site::token( 'd' ) );
		$key = $this->key();
		$this->assertNotNull( $key );
		$this->assertSame( Keys_On_Site::token( 'd' ), $key->main_field()->value()->reveal() );
		$this->assertSame(
			array(
				'environment' => Definition::EFFECTIVE,
				'option'      => Definition::SHADOWED,
			),
			array_map(
				static function ( Definition $definition ): string {
					return $definition->role();
				},
				array_combine( array( 'environment', 'option' ), $key->main_field()->definitions() )
			)
		);
	}

	public function test_it_is_checked_and_fixed_like_any_other(): void {
		update_option( 'acme_mailersend_key', Keys_On_Site::token( 'c' ) );
		$engine = new Engine( null, new Canned_Http( Canned_Http::accepts() ) );
		$key    = $engine->discoverer()->key( self::ID );
		$this->assertNotNull( $key );
		$this->assertSame( 'ok', $engine->checker()->check( $key, true )->diagnosis() );

		$outcome = $engine->replacement()->replace( $key, array( 'api_key' => new Secret( Keys_On_Site::token( 'e' ) ) ), false );
		$this->assertTrue( $outcome['fixed'] );
		$this->assertSame( Keys_On_Site::token( 'e' ), get_option( 'acme_mailersend_key' ) );
	}

	public function test_a_provider_that_nobody_describes_is_shown_and_can_be_changed_unchecked(): void {
		$this->register( 'acme-mail', 'acme_mail_key' );
		update_option( 'acme_mail_key', 'acme-0123456789abcdef' );
		$engine = new Engine( null, new Canned_Http( Canned_Http::accepts() ) );
		$key    = $engine->discoverer()->key( 'connectors/acme-mail/acme_mail' );
		$this->assertNotNull( $key );
		$report = $engine->reporter()->report();
		$entry  = array_column( $report['keys'], null, 'id' )['connectors/acme-mail/acme_mail'];
		$this->assertSame( array( 'Acme acme-mail', 'not_checkable' ), array( $entry['provider']['name'], $entry['diagnosis'] ) );

		$engine->replacement()->replace( $key, array( 'api_key' => new Secret( 'acme-fedcba9876543210' ) ), true );
		$this->assertSame( 'acme-fedcba9876543210', get_option( 'acme_mail_key' ) );
	}

	public function test_what_a_plugin_s_own_file_reads_is_not_listed_twice(): void {
		update_option( 'wordpress_api_key', 'aaaabbbbcccc' );
		foreach ( ( new Engine() )->discoverer()->keys() as $id => $key ) {
			$this->assertStringStartsNotWith( 'connectors/akismet', $id );
		}
	}
}
