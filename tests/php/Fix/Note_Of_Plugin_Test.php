<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Test_Case;

/**
 * Plugins note that a key was bad, and then do not use a good one.
 */
final class Note_Of_Plugin_Test extends Test_Case {

	private const ID = 'noting-mailer/site/mailersend';

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'noting-mailer/noting-mailer.php' ) ) );
		update_option( 'noting_mailer_key', Keys_On_Site::token( 'a' ) );
		add_filter(
			'key_health_plugins',
			static function ( array $plugins ): array {
				$plugins['noting-mailer'] = array(
					'slug'        => 'noting-mailer',
					'name'        => 'Noting Mailer',
					'short_name'  => 'Noting Mailer',
					'files'       => array( 'noting-mailer/noting-mailer.php' ),
					'purpose'     => 'mail',
					'settings'    => 'options-general.php',
					'screens'     => array(),
					'rule'        => array( 'name' => 'defined_wins' ),
					'connections' => array(
						array(
							'id'        => 'site',
							'option'    => 'noting_mailer_key',
							'constants' => false,
						),
					),
					'stores'      => array(
						array(
							'provider'      => 'mailersend',
							'provider_name' => 'MailerSend',
							'fields'        => array( 'api_key' => array( 'path' => array() ) ),
						),
					),
					'sets'        => array(
						array(
							'provider' => 'mailersend',
							'option'   => 'noting_mailer',
							'path'     => array( 'state' ),
							'value'    => 'valid',
						),
					),
				);
				return $plugins;
			}
		);
	}

	private function replaced( Canned_Http $http ): bool {
		$engine = new Engine( null, $http );
		$key    = $engine->discoverer()->key( self::ID );
		$this->assertNotNull( $key );
		return $engine->replacement()->replace( $key, array( 'api_key' => new Secret( Keys_On_Site::token( 'b' ) ) ), false )['fixed'];
	}

	public function test_a_proven_key_is_noted_as_good(): void {
		update_option(
			'noting_mailer',
			array(
				'state' => 'invalid',
				'kept'  => 7,
			)
		);
		$this->assertTrue( $this->replaced( new Canned_Http( Canned_Http::accepts() ) ) );
		$this->assertSame(
			array(
				'state' => 'valid',
				'kept'  => 7,
			),
			get_option( 'noting_mailer' )
		);
	}

	public function test_a_refused_key_changes_no_note(): void {
		update_option( 'noting_mailer', array( 'state' => 'invalid' ) );
		$this->assertFalse( $this->replaced( new Canned_Http( Canned_Http::refuses() ) ) );
		$this->assertSame( array( 'state' => 'invalid' ), get_option( 'noting_mailer' ) );
	}

	public function test_where_no_note_stands_none_is_made(): void {
		$this->assertTrue( $this->replaced( new Canned_Http( Canned_Http::accepts() ) ) );
		$this->assertFalse( get_option( 'noting_mailer' ) );
	}
}
