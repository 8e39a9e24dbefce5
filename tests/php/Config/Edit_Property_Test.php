<?php
/**
 * Changes of configurations that nobody would write by hand, with PHP itself as the judge.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edit;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Line_Change;
use KeyHealth\Model\Secret;

/**
 * @group single
 *
 * @phpstan-import-type Verdict from Oracle
 */
final class Edit_Property_Test extends Edit_Test_Case {

	private const SEEDS = 300;

	private const EACH = 3;

	/** What nobody can foresee, and the same with a known end. */
	private const CHANCE = array(
		'microtime( true ) * 1000 % 2' => 'microtime( true ) > 1',
		'mt_rand( 0, 1 )'              => 'mt_rand( 0, 0 )',
		'ord( uniqid()[12] ) % 2'      => 'strlen( uniqid() ) % 2',
	);

	private const NEW_VALUE = "new 'value' \\ of an \$edit ?>";

	/** @var array<string, int> */
	private $counts = array(
		'configurations'       => 0,
		'changes looked at'    => 0,
		'not for a machine'    => 0,
		'stopped by a check'   => 0,
		'carried out'          => 0,
		'changed the constant' => 0,
		'wrong'                => 0,
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

	public function test_of_generated_configurations_each_change_changes_its_constant_for_php_and_no_other() {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$before = array();
		$after  = array();
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			$root = $this->folder();
			// Chance must fall the same way before and after a change.
			$laid = str_replace( array_keys( self::CHANCE ), self::CHANCE, ( new Config_Generator( $seed ) )->site() );
			$laid = $laid + array( 'wp-settings.php' => self::SETTINGS );
			self::lay_out( $root, $laid );
			$before[ $seed ] = $root;
			foreach ( $this->edits( $seed, $root ) as $number => $edit ) {
				$copy = $this->folder();
				$path = substr( $edit->file()->path(), strlen( $root ) + 1 );
				self::lay_out( $copy, array( $path => $edit->apply( $laid[ $path ] ) ) + $laid );
				$after[ "$seed/$number" ] = array( $copy, $edit );
				$this->judge_bytes( "$seed/$number", $edit, $laid[ $path ] );
			}
			++$this->counts['configurations'];
		}
		$old = $this->ask( $before );
		$new = $this->ask( array_map( static fn( array $one ): string => $one[0], $after ) );
		foreach ( $after as $key => list( , $edit ) ) {
			$this->judge( $key, $edit, $old[ (int) $key ], $new[ $key ] );
		}
		if ( '' !== (string) getenv( 'KEY_HEALTH_COUNTS' ) ) {
			fwrite( STDERR, "\nchanges: " . json_encode( $this->counts ) . "\n" );
		}
		$this->assertSame( array(), $this->faults );
		$this->assertGreaterThan( self::SEEDS, $this->counts['carried out'], 'Most changes are carried out.' );
		$this->assertGreaterThan( self::SEEDS / 3, $this->counts['changed the constant'], 'Many of them are about the definition that wins.' );
	}

	/**
	 * Changes that pass the checks.
	 *
	 * @return list<Edit>
	 */
	private function edits( int $seed, string $root ): array {
		$scanner = new Scanner();
		$files   = self::files( $root, $scanner );
		$dice    = new Dice( $seed + 7000 );
		$sites   = array();
		foreach ( $files->all() as $file ) {
			foreach ( $scanner->scan( $files->source( $file ) ) as $site ) {
				$sites[] = new Located_Site( $file, $site );
			}
		}
		$server       = array( 'HTTP_HOST' => 'shop.example' ) + $_SERVER;
		$surroundings = new Surroundings( getenv(), $_ENV, $server, array(), 'cli', PHP_VERSION, $root );
		$edits        = array();
		for ( $number = 0; $number < self::EACH && array() !== $sites; $number++ ) {
			$edit = $this->propose( $files, $scanner, $dice, $dice->pick( $sites ) );
			if ( null === $edit ) {
				continue;
			}
			if ( null !== ( new Checks( $files, $scanner, $surroundings ) )->problem( $edit ) ) {
				++$this->counts['stopped by a check'];
				continue;
			}
			++$this->counts['carried out'];
			$edits[] = $edit;
		}
		return $edits;
	}

	private function propose( Config_Files $files, Scanner $scanner, Dice $dice, Located_Site $located ): ?Edit {
		$kind   = $dice->pick( array( Line_Change::REPLACE_VALUE, Line_Change::REPLACE_VALUE, Line_Change::REMOVE, Line_Change::REMOVE, Line_Change::REMOVE, Line_Change::RENAME, Line_Change::INSERT, Line_Change::MOVE_UP, Line_Change::STRIP_START ) );
		$name   = Line_Change::INSERT === $kind ? $dice->pick( Code_Pieces::NAMES ) : $located->site()->name();
		$id     = Line_Change::STRIP_START === $kind ? $located->file()->path() : $located->id();
		$change = new Line_Change( $kind, Line_Change::STRIP_START === $kind ? '' : $name, $id, null, Line_Change::RENAME === $kind ? 'KH_RENAMED' : null );
		++$this->counts['changes looked at'];
		try {
			return ( new Edits( $files, $scanner ) )->of( $change, $change->needs_secret() ? new Secret( self::NEW_VALUE ) : null );
		} catch ( Not_Editable $problem ) {
			++$this->counts['not for a machine'];
			return null;
		}
	}

	private function judge_bytes( string $key, Edit $edit, string $before ): void {
		$after   = $edit->after()->reveal();
		$splices = $edit->splices();
		$old     = 0;
		$new     = 0;
		foreach ( $splices as $splice ) {
			$length = $splice->start() - $old;
			if ( substr( $before, $old, $length ) !== substr( $after, $new, $length ) ) {
				$this->fault( "$key: bytes before " . $splice->start() );
			}
			$new += $length + $splice->text()->length();
			$old  = $splice->end();
		}
		if ( substr( $before, $old ) !== substr( $after, $new ) ) {
			$this->fault( "$key: bytes behind $old" );
		}
	}

	/**
	 * @param Verdict $old What PHP did before.
	 * @param Verdict $new What PHP did afterwards.
	 */
	private function judge( string $key, Edit $edit, array $old, array $new ): void {
		$was   = self::constants( $old );
		$is    = self::constants( $new );
		$names = array();
		foreach ( array_keys( $was + $is ) as $name ) {
			if ( array_key_exists( $name, $was ) !== array_key_exists( $name, $is ) || ( $was[ $name ] ?? null ) !== ( $is[ $name ] ?? null ) ) {
				$names[] = (string) $name;
			}
		}
		$meant                                 = array_filter( Checks::names( $edit ) );
		$this->counts['changed the constant'] += array() === $names ? 0 : 1;
		$about                                 = "$key: " . $edit->change()->kind() . ' ' . $edit->change()->name();
		if ( array() !== array_diff( $names, $meant ) ) {
			$this->fault( "$about changed " . implode( ', ', array_diff( $names, $meant ) ) );
		}
		if ( self::ending( $old ) !== self::ending( $new ) ) {
			$this->fault( "$about ended with " . $new['fatal'] . ' instead of ' . $old['fatal'] );
		}
		if ( Line_Change::REPLACE_VALUE === $edit->change()->kind() && array() !== $names && self::NEW_VALUE !== $is[ $edit->change()->name() ] ) {
			$this->fault( "$about brought another value" );
		}
		if ( Line_Change::INSERT === $edit->change()->kind() && array() !== $names && self::NEW_VALUE !== $is[ $edit->change()->name() ] ) {
			$this->fault( "$about brought another value" );
		}
		if ( Line_Change::STRIP_START === $edit->change()->kind() && array() !== $names ) {
			$this->fault( "$about changed something" );
		}
	}

	/**
	 * @param array<int|string, string> $roots Folders.
	 * @return array<int|string, Verdict> By the same keys, the folder's name taken out of values.
	 */
	private function ask( array $roots ): array {
		$verdicts = ( new Oracle() )->ask( array_values( array_map( static fn( string $root ): string => "$root/wp-config.php", $roots ) ), $this->folder() );
		$plain    = array();
		foreach ( array_keys( $roots ) as $number => $key ) {
			$text          = serialize( $verdicts[ $number ] );
			$plain[ $key ] = unserialize( str_replace( basename( $roots[ $key ] ), str_repeat( '-', strlen( basename( $roots[ $key ] ) ) ), $text ), array( 'allowed_classes' => false ) );
		}
		return $plain;
	}

	/**
	 * @param Verdict $verdict What PHP did.
	 * @return array<string, mixed>
	 */
	private static function constants( array $verdict ): array {
		$won = array_filter( $verdict['calls'], static fn( array $call ): bool => $call['won'] );
		return $verdict['constants'] + array_column( $won, 'value', 'name' );
	}

	/**
	 * How it ended; lines may have moved.
	 *
	 * @param Verdict $verdict What PHP did.
	 */
	private static function ending( array $verdict ): string {
		return (string) preg_replace( array( '/ in \S+:\d+\n.*/s', '/ on line \d+/' ), '', (string) $verdict['fatal'] );
	}

	private function fault( string $fault ): void {
		++$this->counts['wrong'];
		$this->faults[] = $fault;
	}
}
