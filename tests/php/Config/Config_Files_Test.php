<?php
/**
 * Which files are read, in which order, and what is said of one that cannot be.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;

final class Config_Files_Test extends Config_Test_Case {

	public function test_files_are_listed_in_the_order_in_which_they_are_loaded() {
		$expected = array(
			'wp-config.php'                     => Config_File::WP_CONFIG,
			'keys/mail.php'                     => Config_File::INCLUDED,
			'keys/nested.php'                   => Config_File::INCLUDED,
			'local-config.php'                  => Config_File::INCLUDED,
			'keys/plain-name.php'               => Config_File::INCLUDED,
			'keys/abspath.php'                  => Config_File::INCLUDED,
			'wp-content/advanced-cache.php'     => Config_File::DROP_IN,
			'wp-content/object-cache.php'       => Config_File::DROP_IN,
			'wp-content/mu-plugins/a-first.php' => Config_File::MU_PLUGIN,
			'wp-content/mu-plugins/keys.php'    => Config_File::MU_PLUGIN,
		);
		$this->assertSame( $expected, self::roles( self::files( $this->tree( 'included' ) ) ) );
	}

	public function test_outside_the_root_a_file_is_shown_with_its_folder_only() {
		$root  = $this->tree( 'bedrock' );
		$files = new Config_Files( "$root/web/wp/", "$root/web/app/mu-plugins", "$root/web/app" );
		$this->assertSame(
			array( '{ABSPATH}/../wp-config.php', 'packages/autoload.php', 'config/application.php', 'environments/production.php', 'mu-plugins/mail.php' ),
			array_keys( self::roles( $files ) )
		);
		$anchor = $files->anchor();
		$this->assertNotNull( $anchor );
		$this->assertSame( array( '{ABSPATH}/../wp-config.php', 7 ), array( $anchor->file()->label(), $anchor->line() ) );
	}

	public function test_one_level_up_wp_config_counts_only_when_no_other_wordpress_lies_there() {
		$root = $this->folder();
		self::lay_out( $root, array( 'wp-config.php' => "<?php\ndefine( 'WPCOM_API_KEY', 'one-level-up' );\n" ) );
		mkdir( "$root/site" );
		$this->assertSame( array( '{ABSPATH}/../wp-config.php' => Config_File::WP_CONFIG ), self::roles( self::files( "$root/site" ) ) );
		$this->assertSame( '{ABSPATH}/../wp-config.php:2', self::where( self::files( "$root/site" ), 'WPCOM_API_KEY', 'one-level-up' ) );
		self::lay_out( $root, array( 'wp-settings.php' => '<?php' ) );
		$this->assertSame( array(), self::files( "$root/site" )->all() );
	}

	public function test_a_linked_wp_config_includes_what_lies_beside_the_real_one() {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'real/wp-config.php' => "<?php\nrequire __DIR__ . '/keys.php';\n",
				'real/keys.php'      => "<?php\ndefine( 'WPCOM_API_KEY', 'beside-the-real' );\n",
				'site/keys.php'      => "<?php\ndefine( 'WPCOM_API_KEY', 'beside-the-link' );\n",
			)
		);
		symlink( "$root/real/wp-config.php", "$root/site/wp-config.php" );
		$files = self::files( "$root/site" );
		$this->assertSame( array( 'wp-config.php', 'real/keys.php' ), array_keys( self::roles( $files ) ) );
		$this->assertSame( 'real/keys.php:2', self::where( $files, 'WPCOM_API_KEY', 'beside-the-real' ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'beside-the-link' ) );
	}

	public function test_a_file_that_does_not_parse_says_so_with_the_line_and_what_it_shows_is_still_read() {
		$files = self::files( $this->site_with( 'broken' ) );
		$file  = $files->all()[0];
		$this->assertSame( array( Config_File::DOES_NOT_PARSE, 4 ), array( $file->problem(), $file->problem_line() ) );
		$this->assertSame( array( 'wp-config.php:3' ), self::labels( self::locator( $files )->sites( 'WPCOM_API_KEY' ) ) );
	}

	public function test_a_file_that_may_not_be_read_says_so() {
		$root = $this->site_with( 'plain' );
		self::lay_out( $root, array( 'wp-content/mu-plugins/keys.php' => '<?php' ) );
		chmod( "$root/wp-config.php", 0 );
		if ( is_readable( "$root/wp-config.php" ) ) {
			// Whoever may read everything gets the same answer from a folder.
			unlink( "$root/wp-config.php" );
			mkdir( "$root/wp-config.php" );
		}
		$files = self::files( $root );
		$this->assertSame( Config_File::UNREADABLE, $files->all()[0]->problem() );
		$this->assertNull( $files->all()[0]->problem_line() );
		$this->assertSame( '', $files->source( $files->all()[0] ) );
		$this->assertNull( $files->all()[1]->problem(), 'The others are read.' );
		$this->assertNull( $files->anchor() );
	}

	public function test_after_a_file_that_cannot_be_read_only_a_value_that_tells_names_a_winner() {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php' => "<?php\nrequire __DIR__ . '/huge.php';\ndefine( 'WPMS_ON', true );\ndefine( 'WPCOM_API_KEY', 'aaaabbbbcccc' );\n",
				'huge.php'      => "<?php\n" . str_repeat( '/* nothing */', 400000 ),
			)
		);
		$files = self::files( $root );
		$this->assertSame( Config_File::TOO_LARGE, $files->all()[1]->problem() );
		$this->assertNull( self::where( $files, 'WPMS_ON', true ) );
		$this->assertSame( 'wp-config.php:4', self::where( $files, 'WPCOM_API_KEY', 'aaaabbbbcccc' ) );
	}

	public function test_what_a_must_use_plugin_includes_is_noticed_though_not_read() {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php'                      => '<?php',
				'wp-content/mu-plugins/a.php'        => "<?php\nrequire __DIR__ . '/keys/all.php';\n",
				'wp-content/mu-plugins/b.php'        => "<?php\ndefine( 'WPMS_ON', true );\n",
				'wp-content/mu-plugins/keys/all.php' => "<?php\ndefine( 'WPMS_ON', true );\n",
			)
		);
		$files = self::files( $root );
		$this->assertCount( 3, $files->all() );
		$this->assertNull( self::where( $files, 'WPMS_ON', true ) );
	}

	public function test_a_new_definition_belongs_above_the_statement_that_loads_wordpress() {
		$anchors = array(
			'plain'      => 55,
			'late'       => 6,
			'cr'         => 6,
			'duplicated' => 22,
			'broken'     => 9,
			'unquoted'   => null,
		);
		foreach ( $anchors as $fixture => $line ) {
			$anchor = self::files( $this->site_with( $fixture ) )->anchor();
			$this->assertSame( $line, null === $anchor ? null : $anchor->line(), $fixture );
		}
		$files  = self::files( $this->site_with( 'crlf' ) );
		$anchor = $files->anchor();
		$this->assertNotNull( $anchor );
		$this->assertSame( 'require_once', substr( $files->source( $anchor->file() ), $anchor->offset(), 12 ) );
	}

	public function test_a_prepended_file_comes_first() {
		$root = $this->site_with( 'plain' );
		self::lay_out( $root, array( 'host.php' => "<?php\ndefine( 'WPCOM_API_KEY', 'from-the-host' );\n" ) );
		$code = sprintf(
			'define( "ABSPATH", %1$s ); require %2$s; $s = new KeyHealth\Config\Source\Scanner(); $f = new KeyHealth\Config\Files\Config_Files( ABSPATH, ABSPATH . "m", ABSPATH . "c", $s );
			$l = new KeyHealth\Config\Constant_Locator( $f, $s ); $w = $l->winner( "WPCOM_API_KEY", WPCOM_API_KEY ); echo $w->file()->role(), " ", $w->file()->label(), ":", $w->site()->line();',
			var_export( "$root/", true ),
			var_export( dirname( __DIR__, 3 ) . '/includes/autoload.php', true )
		);
		file_put_contents( "$root/ask.php", "<?php $code" );
		$said = shell_exec( escapeshellarg( PHP_BINARY ) . ' -d auto_prepend_file=' . escapeshellarg( "$root/host.php" ) . ' ' . escapeshellarg( "$root/ask.php" ) . ' 2>&1' );
		$this->assertSame( 'auto_prepend host.php:2', $said );
	}

	/**
	 * @return array<string, string> Roles by what is shown.
	 */
	private static function roles( Config_Files $files ): array {
		$roles = array();
		foreach ( $files->all() as $file ) {
			$roles[ $file->label() ] = $file->role();
		}
		return $roles;
	}
}
