<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Diagnosis\Conflicts\Php_Restart;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Test_Case;

/**
 * What a person can do about a conflict that no line settles.
 */
final class Way_Out_Test extends Test_Case {

	/**
	 * @dataProvider servers
	 */
	public function test_how_php_is_restarted_depends_on_who_runs_it( string $sapi, string $says ): void {
		$this->assertStringContainsString( $says, Php_Restart::sentence( $sapi, '8.3' ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function servers(): array {
		return array(
			'its own service'     => array( 'fpm-fcgi', '`sudo systemctl reload php8.3-fpm`' ),
			'inside of Apache'    => array( 'apache2handler', '`sudo systemctl reload apache2`' ),
			'inside of LiteSpeed' => array( 'litespeed', 'LiteSpeed' ),
			'in a way not known'  => array( 'frankenphp', 'ask your host' ),
			'on the command line' => array( 'cli', 'ask your host' ),
		);
	}

	public function test_a_step_that_is_nothing_but_a_name_is_left_out_where_nothing_is_known(): void {
		$names = new Names(
			array(
				'advice' => '',
				'name'   => 'WPCOM_API_KEY',
			)
		);
		$this->assertSame( array( 'Remove `WPCOM_API_KEY`.', '–.' ), $names->fill_each( array( '{advice}', '{restart}', 'Remove `{name}`.', '{advice}.' ) ) );
		$this->assertSame( array( 'WPCOM_API_KEY' ), $names->fill_each( array( '{name}' ) ) );
	}

	public function test_every_conflict_that_no_line_settles_has_steps_and_a_fact_they_end_in(): void {
		$catalog = ( new Probing() )->catalog();
		foreach ( glob( dirname( __DIR__, 3 ) . '/build/catalog/diagnoses/*.php' ) ?: array() as $file ) {
			$id        = basename( $file, '.php' );
			$diagnosis = $catalog->diagnosis( $id );
			if ( 'conflict' !== $diagnosis['kind'] || in_array( 'edit_line', $diagnosis['fixes'], true ) ) {
				continue;
			}
			$this->assertNotEmpty( $diagnosis['steps'] ?? array(), $id );
			$this->assertNotSame( '', $diagnosis['proof'] ?? '', $id );
		}
	}
}
