<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\History\Differences;
use KeyHealth\Model\Site_Change;
use KeyHealth\Tests\Test_Case;

/**
 * Two looks around, held against each other.
 */
final class Differences_Test extends Test_Case {

	/**
	 * @dataProvider differences
	 *
	 * @param array<string, mixed>                 $before   What was else.
	 * @param array<string, mixed>                 $process  What was else with PHP.
	 * @param list<array{string, string, string, string}> $expected Kind, name, before, after.
	 */
	public function test_each_kind_of_change_is_told_from_the_others( array $before, array $process, array $expected ): void {
		$part    = array(
			'at'        => 100,
			'php'       => '8.2.1',
			'epoch'     => 'e',
			'salts'     => 's',
			'constants' => array(
				'A' => 'd1',
				'B' => '',
			),
		);
		$now     = array(
			'at'         => 200,
			'core'       => '7.1',
			'theme'      => 'twenty',
			'theme_name' => 'Twenty',
			'plugins'    => array(),
			'processes'  => array( 'web' => array( 'at' => 200 ) + $part ),
		);
		$changes = ( new Differences( array() ) )->between(
			$before + array(
				'at'        => 150,
				'processes' => array( 'web' => $process + $part ),
			) + $now,
			$now
		);
		$this->assertSame( $expected, array_map( static fn( Site_Change $change ): array => array( $change->kind(), $change->name(), $change->before(), $change->after() ), $changes ) );
	}

	/**
	 * @return array<string, array{array<string, mixed>, array<string, mixed>, list<array{string, string, string, string}>}>
	 */
	public function differences(): array {
		return array(
			'nothing'                     => array( array(), array(), array() ),
			'WordPress'                   => array( array( 'core' => '7.0' ), array(), array( array( Site_Change::CORE_UPDATED, 'WordPress', '7.0', '7.1' ) ) ),
			'the theme'                   => array(
				array(
					'theme'      => 'old',
					'theme_name' => 'Old',
				),
				array(),
				array( array( Site_Change::THEME_SWITCHED, 'Twenty', 'Old', 'Twenty' ) ),
			),
			'PHP'                         => array( array(), array( 'php' => '8.1.9' ), array( array( Site_Change::PHP_CHANGED, 'PHP', '8.1.9', '8.2.1' ) ) ),
			'another PHP'                 => array( array( 'processes' => array( 'cli' => array( 'php' => '8.4.0' ) ) ), array(), array() ),
			'a salt'                      => array( array(), array( 'salts' => 'r' ), array( array( Site_Change::SALTS_CHANGED, '', '', '' ) ) ),
			'a constant'                  => array(
				array(),
				array(
					'constants' => array(
						'A' => 'd0',
						'B' => '',
					),
				),
				array( array( Site_Change::CONSTANT_CHANGED, 'A', 'defined', 'defined' ) ),
			),
			'a new constant'              => array( array(), array( 'constants' => array( 'A' => '' ) ), array( array( Site_Change::CONSTANT_CHANGED, 'A', '', 'defined' ) ) ),
			'a constant less'             => array( array(), array( 'constants' => array( 'B' => 'd7' ) ), array( array( Site_Change::CONSTANT_CHANGED, 'B', 'defined', '' ) ) ),
			'a name looked at now'        => array( array(), array( 'constants' => array( 'B' => '' ) ), array() ),
			'other salts, the same value' => array(
				array(),
				array(
					'epoch'     => 'o',
					'salts'     => 'o',
					'constants' => array( 'A' => 'd0' ),
				),
				array( array( Site_Change::SALTS_CHANGED, '', '', '' ) ),
			),
		);
	}
}
