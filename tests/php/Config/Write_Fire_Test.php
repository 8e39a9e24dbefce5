<?php
/**
 * Writing wp-config.php while things go wrong.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Write\Writer;

/**
 * Each run is a process of its own on a real site, then a later request that finds what the first one left, then a visitor.
 *
 * @group single
 */
final class Write_Fire_Test extends Write_Fire_Test_Case {

	private const BEFORE_RENAME = array( 'locked', 'read', 'checked', 'journaled', 'scheduled', 'backed_up', 'prepared', 'armed' );

	public function test_killed_at_any_step_the_file_holds_the_old_or_the_new_text_and_a_later_request_brings_it_to_its_end() {
		$runs = array();
		foreach ( array( 'ok', 'stale' ) as $prove ) {
			foreach ( Writer::STEPS as $number => $step ) {
				foreach ( array( 'ok', 'fail' ) as $settle ) {
					foreach ( array( false, true ) as $link ) {
						$vault  = 0 === ( $number + (int) $link ) % 2 ? 'web' : 'out';
						$runs[] = self::run_of(
							'killed_at_step',
							compact( 'prove', 'step', 'settle', 'link', 'vault' ) + array(
								'mode'  => array( 0644, 0600, 0640 )[ $number % 3 ],
								'owner' => $link ? 33 : 0,
							)
						);
					}
				}
			}
		}
		foreach ( $this->carry_out( $runs ) as $outcome ) {
			$run      = $outcome['run'];
			$is_early = in_array( $run['step'], self::BEFORE_RENAME, true );
			$is_late  = in_array( $run['step'], array( 'noted', 'closed', 'ended' ), true );
			if ( $is_early ) {
				$this->expect( $outcome, 'old', 'old' );
			} elseif ( 'ok' === $run['prove'] && ! in_array( $run['step'], array( 'refuted', 'restored' ), true ) ) {
				// Before the journal is closed, the later request judges anew.
				$this->expect( $outcome, 'new', 'fail' === $run['settle'] && 'closed' !== $run['step'] && 'ended' !== $run['step'] ? 'old' : 'new' );
			} elseif ( 'ok' === $run['prove'] ) {
				$this->expect( $outcome, 'new', 'new' );
			} elseif ( $is_late || in_array( $run['step'], array( 'restored', 'proven' ), true ) ) {
				$this->expect( $outcome, 'old', 'old' );
			} else {
				$this->expect( $outcome, 'new', 'ok' === $run['settle'] ? 'new' : 'old' );
			}
		}
		$this->finish( 100 );
	}

	public function test_killed_at_any_moment_the_file_holds_the_old_or_the_new_text() {
		$runs = array();
		for ( $number = 0; $number < 60; $number++ ) {
			$runs[] = self::run_of(
				'killed_any_time',
				array(
					'delay'  => 20 * ( $number + 1 ),
					'prove'  => $number % 2 ? 'ok' : 'stale',
					'settle' => $number % 3 ? 'ok' : 'fail',
					'link'   => 0 === $number % 5,
				)
			);
		}
		foreach ( array( 'invalidated', 'refuted', 'restored', 'noted', 'closed' ) as $settle_step ) {
			foreach ( array( 'renamed', 'invalidated' ) as $step ) {
				$runs[] = self::run_of( 'killed_while_settling', array( 'settle' => 'fail' ) + compact( 'step', 'settle_step' ) );
				$runs[] = self::run_of( 'killed_while_settling', array( 'settle' => 'ok' ) + compact( 'step', 'settle_step' ) );
			}
		}
		foreach ( $this->carry_out( $runs ) as $outcome ) {
			$this->expect( $outcome, null, null );
		}
		$this->finish( 80 );
	}

	public function test_refused_by_the_site_the_disk_or_the_proof_the_file_holds_the_old_text() {
		$runs = array();
		foreach ( array( 'stale_opcache', 'loopback_blocked', 'throw', 'exit', 'fatal' ) as $prove ) {
			for ( $number = 0; $number < 8; $number++ ) {
				$runs[] = self::run_of(
					in_array( $prove, array( 'throw', 'exit', 'fatal' ), true ) ? "proof_{$prove}s" : $prove,
					array(
						'prove' => $prove,
						'link'  => 0 === $number % 2,
						'mode'  => $number % 3 ? 0644 : 0600,
					)
				);
			}
		}
		for ( $number = 0; $number < 10; $number++ ) {
			$runs[] = self::run_of( 'read_only_folder', array( 'mode' => $number % 2 ? 0644 : 0600 ) );
			$runs[] = self::run_of(
				'other_user',
				array(
					'user' => 65534,
					'mode' => $number % 2 ? 0644 : 0666,
				)
			);
			$runs[] = self::run_of(
				'folder_of_another_user',
				array(
					'user'  => 65534,
					'owner' => 65534,
				)
			);
		}
		foreach ( $this->carry_out( $runs ) as $outcome ) {
			$this->expect( $outcome, 'old', 'old' );
			if ( $outcome['run']['user'] > 0 ) {
				$this->assertSame( array( 'not_writable' ), $outcome['ended'] );
			}
			if ( 'read_only_folder' === $outcome['run']['scenario'] ) {
				$this->assertSame( array( 'not_writable' ), $outcome['ended'] );
			}
		}
		$this->finish( 70 );
	}

	public function test_changed_meanwhile_by_somebody_else_the_file_holds_their_text_and_of_two_writers_one_wins() {
		$runs = array();
		foreach ( array_merge( array_slice( self::BEFORE_RENAME, 0, 7 ), array( 'renamed', 'invalidated', 'proven' ) ) as $step ) {
			$runs[] = self::run_of( 'changed_meanwhile', compact( 'step' ) );
			$runs[] = self::run_of( 'changed_meanwhile', compact( 'step' ) + array( 'link' => true ) );
			$runs[] = self::run_of(
				'changed_meanwhile',
				array(
					'step'  => 'proven' === $step ? 'refuted' : $step,
					'prove' => 'stale',
				)
			);
		}
		for ( $number = 0; $number < 30; $number++ ) {
			$runs[] = self::run_of( 'two_writers', array( 'prove' => $number % 3 ? 'ok' : 'stale' ) );
		}
		foreach ( $this->carry_out( $runs ) as $outcome ) {
			if ( 'changed_meanwhile' === $outcome['run']['scenario'] ) {
				// `locked` comes before the file is read, `read` after.
				$this->expect( $outcome, 'theirs', 'theirs' );
				continue;
			}
			$this->expect( $outcome, null, null );
			$kept = array_keys( $outcome['ended'], 'kept', true );
			if ( 'stale' === $outcome['run']['prove'] ) {
				$this->assertSame( 'old', $outcome['settled'] );
			} else {
				$this->assertCount( 1, $kept, (string) json_encode( $outcome['ended'] ) );
				$this->assertSame( array( 'new', 'second' )[ $kept[0] ], $outcome['settled'] );
			}
		}
		$this->finish( 60 );
	}

	public function test_where_the_folder_is_closed_meanwhile_a_later_request_ends_it_when_it_is_open_again() {
		$runs = array();
		foreach ( array( 'backed_up', 'prepared', 'armed', 'refuted' ) as $step ) {
			foreach ( array( 'out', 'web' ) as $vault ) {
				$runs[] = self::run_of(
					'folder_closed_meanwhile',
					compact( 'step', 'vault' ) + array(
						'prove'  => 'stale',
						'settle' => 'fail',
					)
				);
			}
		}
		foreach ( $this->carry_out( $runs ) as $outcome ) {
			$is_late = 'refuted' === $outcome['run']['step'];
			$this->expect( $outcome, $is_late ? 'new' : 'old', 'old' );
			$this->assertSame( array( $is_late ? 'unsettled' : 'disk' ), $outcome['ended'] );
		}
		$this->finish( 8 );
	}

	public function test_on_a_full_disk_the_file_holds_the_old_text() {
		$mount = $this->folder();
		exec( 'mount -t tmpfs -o size=2m tmpfs ' . escapeshellarg( $mount ) . ' 2>/dev/null', $said, $code );
		if ( 0 !== $code ) {
			$this->markTestSkipped( 'A small disk cannot be mounted here.' );
		}
		$this->mounted( $mount );
		$runs = array();
		foreach ( array( 0, 4096, 8192, 20480, 40960, 57344 ) as $free ) {
			foreach ( array( 'out', 'web' ) as $vault ) {
				$runs[] = self::run_of( 'disk_full', compact( 'free', 'vault' ) );
				$runs[] = self::run_of( 'disk_full', compact( 'free', 'vault' ) + array( 'link' => true ) );
			}
		}
		foreach ( $this->carry_out( $runs, $mount ) as $outcome ) {
			$this->expect( $outcome, 'old', 'old' );
			$this->assertSame( array( 'disk' ), $outcome['ended'] );
		}
		$this->finish( 24 );
	}
}
