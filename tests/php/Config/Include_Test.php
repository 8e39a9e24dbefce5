<?php
/**
 * What an include statement includes, judged by PHP.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;

final class Include_Test extends Config_Test_Case {

	/**
	 * @return array<string, array{string}>
	 */
	public function statements(): array {
		return array(
			'a path'                           => array( "include 'extra.php';" ),
			'`or` behind a path'               => array( "include 'extra.php' or die();" ),
			'`or` behind a path in pieces'     => array( "require_once __DIR__ . '/extra.php' or die( 'No keys.' );" ),
			'`or` with a definition behind it' => array( "include 'extra.php' or define( 'WPMS_ON', 'behind' );" ),
			'`and` behind a path'              => array( "include 'extra.php' and print '';" ),
			'`||` behind a path'               => array( "include 'extra.php' || die();" ),
			'`xor` behind a path'              => array( "include 'extra.php' xor false;" ),
			'`or` within an assignment'        => array( "\$read = include 'extra.php' or die();" ),
			'brackets around include'          => array( "( include 'extra.php' ) or die();" ),
			'brackets, and what it returns'    => array( "( @include __DIR__ . '/extra.php' ) || define( 'WPMS_ON', 'behind' );" ),
			'brackets around the path'         => array( "include ( 'extra.php' ) or die();" ),
			'a choice'                         => array( "include true ? 'extra.php' : 'absent.php';" ),
			'an argument'                      => array( "define( 'WPMS_MAILER', include 'extra.php' );" ),
			'WordPress, and `or`'              => array( "require_once ABSPATH . 'wp-settings.php' or die();" ),
			'WordPress in brackets, and `or`'  => array( "( require_once ABSPATH . 'wp-settings.php' ) or die();" ),
		);
	}

	/**
	 * @dataProvider statements
	 */
	public function test_an_include_takes_everything_behind_it_for_its_path_as_php_does( string $statement ) {
		if ( null !== Oracle::why_not() ) {
			$this->markTestSkipped( Oracle::why_not() );
		}
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php'               => "<?php\ndefine( 'ABSPATH', __DIR__ . '/' );\n$statement\ndefine( 'WPMS_ON', 'own' );\nrequire_once ABSPATH . 'wp-settings.php';\n",
				'extra.php'                   => "<?php\ndefine( 'WPMS_ON', 'extra' );\nreturn 'smtp';\n",
				'1'                           => "<?php\ndefine( 'WPMS_ON', 'one' );\n",
				'wp-content/mu-plugins/k.php' => "<?php\ndefine( 'WPMS_ON', 'late' );\n",
				'wp-settings.php'             => self::SETTINGS,
			)
		);
		$truth = ( new Oracle() )->ask( array( "$root/wp-config.php" ), $this->folder() )[0];
		$judge = new Rehearsal_Judge();
		$judge->judge( $statement, $root, $truth );
		$this->assertSame( array(), $judge->faults );
		$this->assertSame( array(), $judge->unknowns );

		$listed = array_map( static fn( Config_File $file ): string => $file->path(), self::files( $root )->all() );
		$this->assertSame( array(), array_diff( $listed, $truth['files'] ), 'No file is listed that PHP does not include.' );
	}
}
