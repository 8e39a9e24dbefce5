<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Constant_Definitions;
use KeyHealth\Discovery\Field_Resolver;
use KeyHealth\Discovery\Getter;
use KeyHealth\Discovery\Instance;
use KeyHealth\Discovery\Rule\Defined_Wins;
use KeyHealth\Discovery\Storage;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Discovery\Stored_Definitions;
use KeyHealth\Model\Field;
use KeyHealth\Tests\Test_Case;

/**
 * A plugin may have a value of its own for what is not stored (WP Mail SMTP: the region US).
 */
final class Plugin_Default_Test extends Test_Case {

	/** What the plugin's getter gives. */
	public static function get(): string {
		return 'US';
	}

	public function test_what_a_plugin_uses_when_nothing_is_stored_is_no_work_of_other_code(): void {
		$field = $this->resolved( 'US' );
		$first = $field->definitions()[0];
		$this->assertSame( 'US', $field->value()->reveal() );
		$this->assertSame( array( 'option', 'effective', 'plugin_default' ), array( $first->location()->kind(), $first->role(), $first->because() ) );
		$this->assertCount( 1, $field->definitions() );
	}

	public function test_another_value_than_the_plugin_s_own_comes_from_somewhere_else(): void {
		$this->assertSame( 'filter_wins', $this->resolved( 'EU' )->definitions()[0]->because() );
		$this->assertSame( 'filter_wins', $this->resolved( null )->definitions()[0]->because() );
	}

	public function test_what_is_stored_counts(): void {
		update_option( 'some_mailer', array( 'region' => 'US' ) );
		$this->assertNotSame( 'plugin_default', $this->resolved( 'US' )->definitions()[0]->because() );
	}

	private function resolved( ?string $otherwise ): Field {
		$storage   = new Storage( new Rows(), new Formats( new Gravity_Forms_Seal() ), new Codecs() );
		$constants = new Constant_Definitions( new Constant_Locator( new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR ), new Scanner() ) );
		$place     = array( 'path' => array( 'region' ) ) + ( null === $otherwise ? array() : array( 'otherwise' => $otherwise ) );
		$instance  = new Instance(
			array(
				'id'        => 'primary',
				'option'    => 'some_mailer',
				'constants' => true,
				'getter'    => array(
					'class'  => self::class,
					'method' => 'get',
				),
			),
			'site'
		);
		$resolver  = new Field_Resolver( $storage, new Getter(), $constants, new Stored_Definitions( $storage, new Callback_Locator(), true ) );
		return $resolver->resolve( 'region', false, $place, $instance, array( 'short_name' => 'Some Mailer' ), new Defined_Wins( 'Some Mailer' ) );
	}
}
