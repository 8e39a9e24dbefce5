<?php
/**
 * Changes that are nothing for a machine.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Edit\Not_Editable;
use KeyHealth\Model\Line_Change;

final class Edit_Refusal_Test extends Edit_Test_Case {

	/**
	 * @dataProvider refusals
	 */
	public function test_what_is_nothing_for_a_machine_is_refused_with_a_sentence( string $word, string $kind, string $config, string $name = self::KEY ) {
		$value = Line_Change::REPLACE_VALUE === $kind ? 'new' : null;
		$this->assertSame( $word, $this->refusal( "<?php\n$config\n" . self::TAIL, $kind, $name, $value, Line_Change::RENAME === $kind ? 'WPMS_ON' : null ) );
	}

	public static function refusals(): array {
		$function = "function f( \$v ) { define( 'WPCOM_API_KEY', \$v ); }\nf( 'a' );";
		return array(
			'a value from the environment'                => array( Not_Editable::ENVIRONMENT, Line_Change::REPLACE_VALUE, "define( 'WPCOM_API_KEY', getenv( 'AKISMET' ) ?: 'x' );" ),
			'a value that is worked out'                  => array( Not_Editable::EXPRESSION, Line_Change::REPLACE_VALUE, "define( 'WPCOM_API_KEY', trim( 'x' ) );" ),
			'a value in a function'                       => array( Not_Editable::IN_FUNCTION, Line_Change::REPLACE_VALUE, $function ),
			'a definition in a function'                  => array( Not_Editable::IN_FUNCTION, Line_Change::REMOVE, $function ),
			'a name that is worked out'                   => array( Not_Editable::COMPUTED_NAME, Line_Change::REMOVE, "\$n = 'WPCOM_API_KEY'; define( \$n, 'x' );", '' ),
			'a definition whose outcome is used'          => array( Not_Editable::SHARED, Line_Change::REMOVE, "\$is_new = define( 'WPCOM_API_KEY', 'x' );" ),
			'a definition behind a call that does things' => array( Not_Editable::SHARED, Line_Change::REMOVE, "putenv( 'a=b' ) && define( 'WPCOM_API_KEY', 'x' );" ),
			'a definition that something waits for'       => array( Not_Editable::SHARED, Line_Change::REMOVE, "define( 'WPCOM_API_KEY', 'x' ) && putenv( 'a=b' );" ),
			'a name without which the site is lost'       => array( Not_Editable::PROTECTED_NAME, Line_Change::REMOVE, "define( 'DB_PASSWORD', 'x' );", 'DB_PASSWORD' ),
			'a constant of a namespace'                   => array( Not_Editable::COMPUTED_NAME, Line_Change::RENAME, 'namespace A; const B = 1;', 'A\B' ),
			'a line that is high enough'                  => array( Not_Editable::NOTHING_TO_DO, Line_Change::MOVE_UP, "define( 'WPCOM_API_KEY', 'x' );" ),
		);
	}

	public function test_the_name_of_the_environment_variable_is_told() {
		$files = $this->site( "<?php\ndefine( 'WPCOM_API_KEY', getenv( 'AKISMET' ) );\n" . self::TAIL );
		$this->expectExceptionMessage( 'AKISMET' );
		self::edit( $files, new Line_Change( Line_Change::REPLACE_VALUE, self::KEY, self::site_id( $files, self::KEY ) ), 'v' );
	}

	public function test_a_definition_that_depends_on_a_block_below_wordpress_is_not_moved() {
		$files = $this->site( "<?php\n" . self::TAIL . "if ( ! defined( 'WPCOM_API_KEY' ) ) {\n\tdefine( 'WPCOM_API_KEY', 'v' );\n}\n" );
		$this->expectException( Not_Editable::class );
		self::edit( $files, new Line_Change( Line_Change::MOVE_UP, self::KEY, self::site_id( $files, self::KEY ) ) );
	}

	public function test_files_that_something_else_writes_anew_are_not_changed() {
		$root = $this->folder();
		$set  = "<?php\ndefine( 'WPCOM_API_KEY', 'x' );\n";
		self::lay_out(
			$root,
			array(
				'wp-config.php'                  => "<?php\nrequire __DIR__ . '/vendor/keys.php';\nrequire __DIR__ . '/own.php';\n" . self::TAIL,
				'wp-settings.php'                => self::SETTINGS,
				'vendor/keys.php'                => $set,
				'own.php'                        => $set,
				'wp-content/mu-plugins/keys.php' => $set,
			)
		);
		$files   = self::files( $root );
		$answers = array();
		foreach ( array( 0, 1, 2 ) as $nth ) {
			$id = self::site_id( $files, self::KEY, $nth );
			try {
				$answers[ basename( dirname( explode( ':', $id )[0] ) ) ] = self::edit( $files, new Line_Change( Line_Change::REMOVE, self::KEY, $id ) )->file()->label();
			} catch ( Not_Editable $problem ) {
				$answers[ basename( dirname( explode( ':', $id )[0] ) ) ] = $problem->word();
			}
		}
		ksort( $answers );
		$this->assertSame(
			array( 'own.php', 'foreign_file', 'foreign_file' ),
			array( $answers[ basename( $root ) ], $answers['mu-plugins'], $answers['vendor'] )
		);
	}
}
