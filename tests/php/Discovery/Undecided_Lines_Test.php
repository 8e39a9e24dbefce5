<?php
/**
 * What is said of lines when the files do not prove which one is in force.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Constant_Definitions;
use KeyHealth\Discovery\Found;
use KeyHealth\Discovery\Rule\Decision;
use KeyHealth\Model\Definition;
use KeyHealth\Tests\Config\Config_Test_Case;

final class Undecided_Lines_Test extends Config_Test_Case {

	public function test_a_line_that_may_be_in_force_is_named_as_such_and_not_called_ignored() {
		$branches = "<?php\nif ( \$a ) {\n\tdefine( 'KH_UNDECIDED', 'sendgrid' );\n} elseif ( \$b ) {\n\tdefine( 'KH_UNDECIDED', 'ses' );\n} else {\n\tdefine( 'KH_UNDECIDED', 'sendgrid' );\n}\n";
		define( 'KH_UNDECIDED', 'sendgrid' );
		$definitions = $this->definitions( 'KH_UNDECIDED', $branches );
		$this->assertSame( 'In use. Which line defines it could not be proven. It may be: wp-config.php, line 3; wp-config.php, line 7.', $definitions[0]->reason() );
		$this->assertNull( $definitions[0]->location()->file() );
		$this->assertCount( 2, $definitions );
		$this->assertSame( array( Definition::DEAD, 5 ), array( $definitions[1]->role(), $definitions[1]->location()->line() ), 'Another value: certainly not in force.' );
	}

	public function test_without_any_line_that_fits_the_place_is_unknown() {
		define( 'KH_UNDECIDED_HOST', 'from-the-host' );
		$definitions = $this->definitions( 'KH_UNDECIDED_HOST', "<?php\ndefine( 'KH_UNDECIDED_HOST', 'another' );\n" );
		$this->assertSame( 'In use. Where it is defined could not be located.', $definitions[0]->reason() );
		$this->assertSame( Definition::DEAD, $definitions[1]->role() );
	}

	public function test_the_line_to_change_is_the_one_in_force_not_the_first_one_in_the_file() {
		define( 'KH_UNDECIDED_SWITCH', 'true' );
		$files = $this->files_with( "<?php\nif ( false ) {\n\tdefine( 'KH_UNDECIDED_SWITCH', false );\n}\ndefine( 'KH_UNDECIDED_SWITCH', 'true' );\n" );
		$edits = new Line_Edits( self::locator( $files ), $files );
		$where = $edits->where( 'KH_UNDECIDED_SWITCH' );
		$this->assertSame( 5, null === $where ? null : $where->line() );
		$this->assertSame( 5, $edits->switch_on( 'KH_UNDECIDED_SWITCH' )->to_array()['line'] );
		$this->assertSame( 5, $edits->set_public( 'KH_UNDECIDED_SWITCH', 'x' )->to_array()['line'] );
	}

	/**
	 * @return list<Definition>
	 */
	private function definitions( string $name, string $code ): array {
		$decision = new Decision(
			true,
			array(
				'because' => 'constant_wins',
				'reason'  => 'In use.',
			),
			array(
				'because' => '',
				'reason'  => '',
			)
		);
		return ( new Constant_Definitions( self::locator( $this->files_with( $code ) ) ) )->of( $name, Found::constant( $name ), $decision, array( $name ) );
	}

	private function files_with( string $code ): Config_Files {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => $code ) );
		return self::files( $root );
	}
}
