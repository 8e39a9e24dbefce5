<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Conditions;
use KeyHealth\Discovery\Instance;
use KeyHealth\Discovery\Storage;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Discovery\Storage\Rows;
use KeyHealth\Tests\Test_Case;

final class Conditions_Test extends Test_Case {

	/**
	 * @dataProvider facts
	 *
	 * @param array<string, mixed> $condition
	 */
	public function test_a_fact_of_the_site_is_told( array $condition, bool $expected ): void {
		update_option( 'active_plugins', array( 'a/a.php' ) );
		update_option(
			'some_mailer',
			array(
				'on'     => true,
				'off'    => false,
				'no'     => 'no',
				'empty'  => '',
				'main'   => 'c2',
				'by'     => array( 'x@example.org' => 'c1' ),
				'mailer' => array( 'sendgrid' => '1' ),
			)
		);
		update_option( 'some_json', '{"test_mode":"true","list":["c2"]}' );
		$storage    = new Storage( new Rows(), new Formats( new Gravity_Forms_Seal() ), new Codecs() );
		$conditions = new Conditions( $storage, new Active_Plugins() );
		$about      = new Instance(
			array(
				'id'        => 'each',
				'option'    => 'some_mailer',
				'constants' => false,
				'each'      => array( 'name' => array() ),
			),
			'site',
			'c2'
		);
		$this->assertSame( $expected, $conditions->holds( $condition, $about, array( 'selected' => 'sendgrid' ) ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>, bool}>
	 */
	public function facts(): array {
		$json = array(
			'option' => 'some_json',
			'format' => 'json',
		);
		return array(
			'a setting that is on'                => array(
				array(
					'path'   => array( 'on' ),
					'truthy' => true,
				),
				true,
			),
			'true is 1 as text'                   => array(
				array(
					'path' => array( 'on' ),
					'is'   => array( 'yes', '1' ),
				),
				true,
			),
			'a setting that is off'               => array(
				array(
					'path'   => array( 'off' ),
					'truthy' => true,
				),
				false,
			),
			'false is nothing as text'            => array(
				array(
					'path' => array( 'off' ),
					'is'   => array( '' ),
				),
				true,
			),
			'the word no is true to PHP'          => array(
				array(
					'path'   => array( 'no' ),
					'truthy' => true,
				),
				true,
			),
			'none of these'                       => array(
				array(
					'path' => array( 'no' ),
					'not'  => array( 'no', '' ),
				),
				false,
			),
			'a setting that is not there'         => array(
				array(
					'path'   => array( 'gone' ),
					'exists' => false,
				),
				true,
			),
			'a setting that is there but empty'   => array(
				array(
					'path'   => array( 'empty' ),
					'exists' => true,
				),
				true,
			),
			'this connection is the main one'     => array(
				array(
					'path' => array( 'main' ),
					'is'   => array( '{connection}' ),
				),
				true,
			),
			'this connection is among the routes' => array(
				array(
					'path'  => array( 'by' ),
					'holds' => '{connection}',
				),
				false,
			),
			'the chosen one in a path'            => array(
				array(
					'path'   => array( 'mailer', '{selected}' ),
					'truthy' => true,
				),
				true,
			),
			'a setting in JSON'                   => array(
				$json + array(
					'path' => array( 'test_mode' ),
					'is'   => array( 'true' ),
				),
				true,
			),
			'a list in JSON'                      => array(
				$json + array(
					'path'  => array( 'list' ),
					'holds' => '{connection}',
				),
				true,
			),
			'a constant'                          => array(
				array(
					'constant' => 'ABSPATH',
					'truthy'   => true,
				),
				true,
			),
			'a constant that is strictly true'    => array(
				array(
					'constant' => 'ABSPATH',
					'strictly' => true,
				),
				false,
			),
			'a constant that is not there'        => array(
				array(
					'constant' => 'KEY_HEALTH_NO_SUCH',
					'exists'   => false,
				),
				true,
			),
			'an active plugin'                    => array( array( 'active' => array( 'b/b.php', 'a/a.php' ) ), true ),
			'a plugin that is not active'         => array( array( 'active' => array( 'b/b.php' ) ), false ),
			'all of them'                         => array(
				array(
					'all' => array(
						array(
							'path'   => array( 'on' ),
							'truthy' => true,
						),
						array(
							'path'   => array( 'off' ),
							'truthy' => false,
						),
					),
				),
				true,
			),
			'not all of them'                     => array(
				array(
					'all' => array(
						array(
							'path'   => array( 'on' ),
							'truthy' => true,
						),
						array(
							'path'   => array( 'on' ),
							'truthy' => false,
						),
					),
				),
				false,
			),
			'one of them'                         => array(
				array(
					'any' => array(
						array(
							'path'   => array( 'off' ),
							'truthy' => true,
						),
						array(
							'path'   => array( 'on' ),
							'truthy' => true,
						),
					),
				),
				true,
			),
			'none of any'                         => array(
				array(
					'any' => array(
						array(
							'path'   => array( 'off' ),
							'truthy' => true,
						),
					),
				),
				false,
			),
			'a condition that says nothing'       => array( array(), false ),
		);
	}
}
