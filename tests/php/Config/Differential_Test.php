<?php
/**
 * The scanner and the locator against PHP itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Context;
use KeyHealth\Config\Definition_Site;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Scanner;
use KeyHealth\Config\Value;

/**
 * @phpstan-import-type Verdict from Oracle
 */
final class Differential_Test extends Config_Test_Case {

	private const SEEDS = 300;

	/** @var array<string, int> */
	private $counts = array(
		'configurations' => 0,
		'sites found'    => 0,
		'executed'       => 0,
		'missed'         => 0,
		'wrong values'   => 0,
		'wrong reach'    => 0,
		'constants'      => 0,
		'winners'        => 0,
		'wrong winners'  => 0,
		'unknown'        => 0,
		'out of sight'   => 0,
		'won unseen'     => 0,
	);

	/** @var list<string> */
	private $faults = array();

	protected function set_up() {
		parent::set_up();
		foreach ( Code_Pieces::ENVIRONMENT as $name => $value ) {
			putenv( "$name=$value" );
			$_ENV[ $name ]    = $value;
			$_SERVER[ $name ] = $value;
		}
	}

	protected function tear_down() {
		foreach ( array_keys( Code_Pieces::ENVIRONMENT ) as $name ) {
			putenv( $name );
			unset( $_ENV[ $name ], $_SERVER[ $name ] );
		}
		parent::tear_down();
	}

	public function test_of_generated_configurations_every_executed_definition_is_found_and_every_named_winner_is_the_one() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$roots = array();
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			$root           = $this->folder();
			$roots[ $root ] = "seed $seed";
			self::lay_out( $root, ( new Config_Generator( $seed ) )->site() + array( 'wp-settings.php' => self::SETTINGS ) );
		}
		$this->compare( $roots );
		$this->report( 'generated' );
		$this->assertSame( array(), $this->faults );
		$this->assertGreaterThan( self::SEEDS, $this->counts['executed'], 'Most of the configurations define something.' );
		$in_sight = $this->counts['constants'] - $this->counts['won unseen'];
		$this->assertGreaterThan( 0.6 * $in_sight, $this->counts['winners'], 'Most of the winners that can be seen are named.' );
	}

	public function test_of_the_fixtures_every_executed_definition_is_found_and_every_named_winner_is_the_one() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$roots = array();
		foreach ( self::fixtures() as $name => $unused ) {
			$roots[ $this->site_with( $name ) ] = $name;
		}
		$roots[ $this->tree( 'included' ) ] = 'included';
		$this->compare( $roots );
		$this->report( 'fixtures' );
		$this->assertSame( array(), $this->faults );
	}

	/**
	 * @param array<string, string> $roots Names for people, by folder.
	 */
	private function compare( array $roots ): void {
		$configs  = array_map( static fn( string $root ): string => "$root/wp-config.php", array_keys( $roots ) );
		$verdicts = ( new Oracle() )->ask( $configs, $this->folder() );
		foreach ( array_keys( $roots ) as $number => $root ) {
			++$this->counts['configurations'];
			$this->judge( $roots[ $root ], $root, $verdicts[ $number ] );
		}
	}

	/**
	 * @param string  $source For people.
	 * @param string  $root   Folder.
	 * @param Verdict $truth  What PHP did.
	 */
	private function judge( string $source, string $root, array $truth ): void {
		$scanner = new Scanner();
		$files   = self::files( $root, $scanner );
		$sites   = $this->sites( $files, $scanner );
		$ran     = array();
		foreach ( $truth['calls'] as $call ) {
			$place         = self::place( $call['file'], $call['line'], $call['name'] );
			$ran[ $place ] = true;
			if ( ! isset( $sites[ $place ] ) ) {
				if ( self::is_called_back( $call['file'], $call['line'] ) ) {
					continue;
				}
				$is_hidden = 0 === strpos( (string) json_encode( $call['value'] ), '"unseen-' ) || $this->is_out_of_sight( $call['file'], $call['line'], $files, $scanner );
				$this->tally( $is_hidden ? 'out of sight' : 'missed', $is_hidden ? null : "$source: $place" );
				continue;
			}
			$this->tally( 'executed' );
			if ( ! self::fits( $sites[ $place ], $call['value'] ) ) {
				$this->tally( 'wrong values', "$source: $place" );
			}
		}
		$this->judge_reach( $source, $sites, $ran, $truth );
		$this->judge_winners( $source, $sites, $truth, new Constant_Locator( $files, $scanner, new Rehearsal( $files, $scanner, Rehearsal_Judge::surroundings( $root ) ) ) );
	}

	/**
	 * @param string                            $source  For people.
	 * @param array<string, list<Located_Site>> $sites   By place.
	 * @param Verdict                           $truth   What PHP did.
	 * @param Constant_Locator                  $locator Says who won.
	 */
	private function judge_winners( string $source, array $sites, array $truth, Constant_Locator $locator ): void {
		$won = array_column( array_filter( $truth['calls'], static fn( array $call ): bool => $call['won'] ), null, 'name' );
		foreach ( $truth['constants'] + array_column( $won, 'value', 'name' ) as $name => $value ) {
			$this->tally( 'constants' );
			$winner = $locator->winner( $name, $value );
			if ( null === $winner ) {
				$this->tally( 'unknown' );
				$is_seen                     = ! isset( $won[ $name ] ) || isset( $sites[ self::place( $won[ $name ]['file'], $won[ $name ]['line'], $name ) ] );
				$this->counts['won unseen'] += $is_seen ? 0 : 1;
				continue;
			}
			$this->tally( 'winners' );
			$is_right = isset( $won[ $name ] )
				? $winner->site()->line() === $won[ $name ]['line'] && $winner->file()->path() === $won[ $name ]['file']
				: Definition_Site::BY_CONST === $winner->site()->form();
			if ( ! $is_right && ! ( isset( $won[ $name ] ) && self::is_called_back( $won[ $name ]['file'], $won[ $name ]['line'] ) ) ) {
				$where = isset( $won[ $name ] ) ? $won[ $name ]['file'] . ':' . $won[ $name ]['line'] : 'a const statement';
				$this->tally( 'wrong winners', "$source: $name from $where, not from " . $winner->file()->path() . ':' . $winner->site()->line() );
			}
		}
	}

	/**
	 * @param string                            $source For people.
	 * @param array<string, list<Located_Site>> $sites  By place.
	 * @param array<string, bool>               $ran    By place.
	 * @param Verdict                           $truth  What PHP did.
	 */
	private function judge_reach( string $source, array $sites, array $ran, array $truth ): void {
		foreach ( $sites as $place => $located ) {
			foreach ( $located as $one ) {
				$site     = $one->site();
				$is_alone = 1 === count( $located ) && Definition_Site::BY_DEFINE === $site->form();
				if ( $is_alone && Context::NEVER === $site->reach() && isset( $ran[ $place ] ) ) {
					$this->tally( 'wrong reach', "$source: never, yet it ran: $place" );
				}
				$is_called = self::is_called_back( $one->file()->path(), $site->line() );
				$must      = ! $is_called && in_array( dirname( $truth['config'] ) . '/wp-settings.php', $truth['files'], true ) && $is_alone && Context::CERTAIN === $site->reach() && ! $site->guarded() && null === $truth['fatal'];
				if ( $must && ! isset( $ran[ $place ] ) && in_array( $one->file()->path(), $truth['files'], true ) ) {
					$this->tally( 'wrong reach', "$source: certain, yet it did not run: $place" );
				}
			}
		}
	}

	/**
	 * @return array<string, list<Located_Site>> By place.
	 */
	private function sites( Config_Files $files, Scanner $scanner ): array {
		$sites = array();
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				$this->tally( 'sites found' );
				$sites[ self::place( $file->path(), $site->line(), $site->name() ) ][] = new Located_Site( $file, $site );
			}
		}
		return $sites;
	}

	/** A file that only running could name, evaluated text, or a computed name, which the scanner lists apart. */
	private function is_out_of_sight( string $path, int $line, Config_Files $files, Scanner $scanner ): bool {
		foreach ( $files->all() as $file ) {
			if ( $file->path() !== $path ) {
				continue;
			}
			foreach ( $scanner->read( $files->source( $file ) )->unnamed() as $site ) {
				if ( $site->line() === $line ) {
					return true;
				}
			}
			return false;
		}
		return true;
	}

	/**
	 * @param list<Located_Site> $located Sites at one place.
	 * @param mixed              $value   What PHP defined.
	 */
	private static function fits( array $located, $value ): bool {
		foreach ( $located as $one ) {
			$kind = $one->site()->value_kind();
			$text = $one->site()->value();
			if ( Value::ENV === $kind || Value::EXPRESSION === $kind ) {
				return true;
			}
			if ( Value::SCALAR === $kind ? $one->site()->scalar() === $value : null !== $text && $text->reveal() === $value ) {
				return true;
			}
		}
		return false;
	}

	/** Of `call_user_func( 'define', … )` PHP reports any of its lines. */
	private static function is_called_back( string $file, int $line ): bool {
		$lines = is_file( $file ) ? (array) preg_split( '/\r\n|\n|\r/', (string) file_get_contents( $file ) ) : array();
		return false !== strpos( implode( "\n", array_slice( $lines, max( 0, $line - 8 ), min( 8, $line ) ) ), 'call_user_func' );
	}

	private static function place( string $file, int $line, string $name ): string {
		return "$file:$line $name";
	}

	private function tally( string $what, ?string $fault = null ): void {
		++$this->counts[ $what ];
		if ( null !== $fault ) {
			$this->faults[] = "$what: $fault";
		}
	}

	private function report( string $of ): void {
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			fwrite( STDERR, "\n$of: " . json_encode( $this->counts ) . "\n" );
		}
	}
}
