<?php
/**
 * The rehearsal against PHP itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Scanner;

/**
 * Takes KEY_HEALTH_SEEDS for how many configurations there are or which (`1001-2000`), KEY_HEALTH_SHARD (`1/2`, `2/2`) for a part
 * of them, and KEY_HEALTH_SEED for one alone.
 *
 * @group single
 */
final class Rehearsal_Oracle_Test extends Config_Test_Case {

	private const SEEDS = 2000;

	/** Configurations that one process of PHP runs. */
	private const BATCH = 250;

	/** Of a hundred constants, so many may be left open. */
	private const OPEN = 5;

	/** Of a hundred configurations, so many at least define a constant twice in wp-config.php. */
	private const PAIRS = 60;

	/** @var array<string, int> What the configurations are like. */
	private $shapes = array(
		'a name twice'    => 0,
		'mixed line ends' => 0,
	);

	protected function set_up() {
		parent::set_up();
		foreach ( Code_Pieces::ENVIRONMENT as $name => $value ) {
			putenv( "$name=$value" );
		}
	}

	protected function tear_down() {
		foreach ( array_keys( Code_Pieces::ENVIRONMENT ) as $name ) {
			putenv( $name );
		}
		parent::tear_down();
	}

	public function test_of_generated_configurations_nothing_is_said_that_php_does_not_do_and_hardly_anything_is_left_open() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$alone = (int) getenv( 'KEY_HEALTH_SEED' );
		preg_match( '~\A(?:(\d+)-)?(\d+)\z~', (string) getenv( 'KEY_HEALTH_SEEDS' ), $span );
		$seeds = $alone > 0 ? array( $alone ) : range( max( 1, (int) ( $span[1] ?? 1 ) ), (int) ( $span[2] ?? self::SEEDS ) );
		if ( preg_match( '~\A(\d+)/(\d+)\z~', (string) getenv( 'KEY_HEALTH_SHARD' ), $shard ) ) {
			$seeds = array_values( array_filter( $seeds, static fn( int $seed ): bool => 0 === ( $seed - (int) $shard[1] ) % (int) $shard[2] ) );
		}
		$judge = new Rehearsal_Judge();
		$times = array( 0.0, 0.0 );
		foreach ( array_chunk( $seeds, self::BATCH ) as $batch ) {
			$told = count( $judge->faults );
			$this->batch( $batch, $judge, $times );
			$this->clear();
			foreach ( array_slice( $judge->faults, $told ) as $fault ) {
				// At once: the others may take minutes.
				fwrite( STDERR, "\n$fault" );
			}
		}
		fwrite( STDERR, sprintf( "\n%s\n%s\nPHP took %.1f s, the rehearsals %.1f s.\n", json_encode( $judge->counts ), json_encode( $this->shapes ), $times[0], $times[1] ) );
		$this->assertSame( array(), array_slice( $judge->faults, 0, 20 ), 'Again with KEY_HEALTH_SEED=<number> bin/test oracle.' );
		$this->assertGreaterThan( 0, $judge->counts['names'] );
		if ( 0 === $alone ) {
			$this->assertLessThan( self::OPEN * $judge->counts['names'] / 100, $judge->counts['unknown'], 'Constants left open.' );
			$this->assertGreaterThanOrEqual( self::PAIRS * count( $seeds ) / 100, $this->shapes['a name twice'], 'Configurations in which something is to be decided.' );
		}
	}

	/**
	 * @param list<int>           $seeds Seeds.
	 * @param Rehearsal_Judge     $judge Judge.
	 * @param array{float, float} $times Seconds that PHP and the rehearsals have taken; added to.
	 */
	private function batch( array $seeds, Rehearsal_Judge $judge, array &$times ): void {
		$roots  = array();
		$folder = $this->folder();
		foreach ( $seeds as $seed ) {
			$root           = "$folder/$seed";
			$roots[ $root ] = "seed $seed";
			$site           = ( new Config_Generator( $seed ) )->site();
			$this->look( $site['wp-config.php'] );
			self::lay_out( $root, $site + array( 'wp-settings.php' => self::SETTINGS ) );
		}
		$started  = microtime( true );
		$configs  = array_map( static fn( string $root ): string => "$root/wp-config.php", array_keys( $roots ) );
		$verdicts = ( new Oracle() )->ask( $configs, $this->folder() );
		$ran      = microtime( true );
		foreach ( array_keys( $roots ) as $number => $root ) {
			$judge->judge( $roots[ $root ], $root, $verdicts[ $number ] );
		}
		$times[0] += $ran - $started;
		$times[1] += microtime( true ) - $ran;
	}

	private function look( string $code ): void {
		$names = array_map( static fn( Definition_Site $site ): string => $site->name(), ( new Scanner() )->scan( $code ) );
		preg_match_all( '/\r\n|\n|\r/', $code, $ends );
		$this->shapes['a name twice']    += (int) ( count( $names ) > count( array_unique( $names ) ) );
		$this->shapes['mixed line ends'] += (int) ( count( array_unique( $ends[0] ) ) > 1 );
	}
}
