<?php
/**
 * What changes in a configuration, and what must change with it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Rehearsal_Difference;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Tokenizer;

final class Metamorphic_Test extends Config_Test_Case {

	private const SEEDS = 25;

	/** What each line break becomes: the lines of definitions move, nothing else may. */
	private const ADDITIONS = array( '/* define( "WPCOM_API_KEY", "comment" ); */ ', '# WPMS_ON' . "\n", "\n\n\t", '   ', "// 'quoted\n" );

	/**
	 * Puts something between every two tokens.
	 */
	private static function with_between( string $code, string $between ): string {
		$changed = '';
		$depth   = 0;
		foreach ( token_get_all( $code ) as $token ) {
			$id       = is_array( $token ) ? $token[0] : 0;
			$text     = is_array( $token ) ? $token[1] : $token;
			$changed .= T_WHITESPACE === $id && 0 === $depth ? $text . $between : $text;
			// Between the parts of a text everything counts.
			$depth += (int) ( T_START_HEREDOC === $id ) - (int) ( T_END_HEREDOC === $id );
			$depth  = '"' === $text && 0 === $id ? 1 - $depth : $depth;
		}
		return $changed;
	}

	/**
	 * @param array<string, string> $site Files by path.
	 */
	private function rehearse( array $site ): Rehearsal {
		// In the same folder always: its name is the value of ABSPATH.
		$root = $this->root ?? $this->folder();
		self::lay_out( $root, $site + array( 'wp-settings.php' => self::SETTINGS ) );
		$this->root = $root;
		$scanner    = new Scanner();
		$rehearsal  = new Rehearsal( self::files( $root, $scanner ), $scanner, Rehearsal_Judge::surroundings( $root ) );
		$rehearsal->names();
		return $rehearsal;
	}

	/** @var string|null */
	private $root = null;

	/** Without what depends on lines by itself. */
	private function seed( int $seed ): ?string {
		$code = ( new Config_Generator( $seed ) )->site()['wp-config.php'];
		return false !== strpos( $code, '__LINE__' ) || 1 === preg_match( '/__halt_compiler|mt_rand|microtime|uniqid/', $code ) || null !== ( new Tokenizer() )->tokens( $code )->error_line() ? null : $code;
	}

	public function test_comments_and_white_space_change_nothing() {
		$tried = 0;
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			$code = $this->seed( $seed );
			if ( null === $code ) {
				continue;
			}
			$before = $this->rehearse( array( 'wp-config.php' => $code ) );
			foreach ( self::ADDITIONS as $between ) {
				$after = $this->rehearse( array( 'wp-config.php' => self::with_between( $code, $between ) ) );
				$this->assertSame( self::known( $before ), self::known( $after ), "seed $seed with $between" );
				++$tried;
			}
		}
		$this->assertGreaterThan( self::SEEDS, $tried );
	}

	public function test_a_byte_order_mark_and_a_condition_that_always_holds_change_nothing() {
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			$code = $this->seed( $seed );
			if ( null === $code || 0 !== strpos( $code, "<?php\n" ) || 1 === preg_match( '/^(?:use|const) /m', $code ) ) {
				continue;
			}
			$before = $this->rehearse( array( 'wp-config.php' => $code ) );
			$marked = $this->rehearse( array( 'wp-config.php' => "\xEF\xBB\xBF" . $code ) );
			$this->assertSame( self::known( $before ), self::known( $marked ), "seed $seed" );
			$lines = "<?php\nif ( true ) {\ndefine( 'KH_FIRST', 1 );\n}\nif ( false ) {\n\tdefine( 'WPCOM_API_KEY', 'never' );\n}\n" . substr( $code, 6 );
			$held  = $this->rehearse( array( 'wp-config.php' => $lines ) );
			$this->assertSame( array( 'KH_FIRST' ), ( new Rehearsal_Difference( $before, $held ) )->names(), "seed $seed" );
		}
	}

	public function test_the_ends_of_lines_change_nothing() {
		$code   = self::fixture( 'guarded' );
		$before = self::known( $this->rehearse( array( 'wp-config.php' => $code ) ) );
		foreach ( array( "\r\n", "\r" ) as $end ) {
			$this->assertSame( $before, self::known( $this->rehearse( array( 'wp-config.php' => str_replace( "\n", $end, $code ) ) ) ) );
		}
	}

	public function test_of_two_definitions_swapped_the_other_one_wins() {
		$one   = "define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n";
		$other = "define( 'WPCOM_API_KEY', 'ddddeeeeffff' );\n";
		foreach ( array(
			"<?php\n$one$other" => 'aaaabbbbcccc',
			"<?php\n$other$one" => 'ddddeeeeffff',
		) as $code => $value ) {
			$outcome = $this->rehearse( array( 'wp-config.php' => $code ) )->outcome( 'WPCOM_API_KEY' );
			$this->assertTrue( $outcome->has( $value ) );
			$this->assertNotNull( $outcome->winner() );
			$this->assertSame( 2, $outcome->winner()->site()->line() );
			$this->assertSame( Outcome::BEFORE, $outcome->phase() );
		}
	}

	public function test_a_new_name_for_another_constant_changes_nothing_else() {
		$code   = "<?php\ndefine( 'WPMS_ON', true );\ndefine( 'OTHER', 'x' );\ndefined( 'WPCOM_API_KEY' ) || define( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n";
		$before = $this->rehearse( array( 'wp-config.php' => $code ) );
		$after  = $this->rehearse( array( 'wp-config.php' => str_replace( 'OTHER', 'ANOTHER', $code ) ) );
		$this->assertEqualsCanonicalizing( array( 'OTHER', 'ANOTHER' ), ( new Rehearsal_Difference( $before, $after ) )->names() );
	}

	public function test_no_dump_of_a_rehearsal_shows_a_value() {
		$rehearsal = $this->rehearse( array( 'wp-config.php' => "<?php\ndefine( 'WPCOM_API_KEY', 'q7Kd-not-to-be-seen' );\n" ) );
		$seen      = print_r( $rehearsal, true ) . var_export( $rehearsal, true ) . print_r( $rehearsal->outcome( 'WPCOM_API_KEY' ), true ) . json_encode( $rehearsal );
		$this->assertTrue( $rehearsal->outcome( 'WPCOM_API_KEY' )->has( 'q7Kd-not-to-be-seen' ) );
		$this->assertStringNotContainsString( 'q7Kd', $seen );
	}

	/**
	 * @return array<string, string> Status, value and phase, by name.
	 */
	private static function known( Rehearsal $rehearsal ): array {
		$known = array();
		foreach ( $rehearsal->names() as $name ) {
			$outcome        = $rehearsal->outcome( $name );
			$value          = $outcome->value();
			$known[ $name ] = $outcome->status() . ' ' . $outcome->phase() . ' ' . ( is_object( $value ) ? $value->reveal() : var_export( $value, true ) );
		}
		return $known;
	}
}
