<?php
/**
 * Files that are loaded though no statement names them, and text that lies in no file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Files\Environment_Text;
use KeyHealth\Model\Secret;

final class Entry_Files_Test extends Config_Test_Case {

	private const EVALUATES = "<?php\n\$extra = getenv( 'WORDPRESS_CONFIG_EXTRA' );\neval( \$extra );\ndefine( 'WPCOM_API_KEY', 'from-the-file' );\nrequire ABSPATH . 'wp-settings.php';\n";

	protected function tear_down() {
		putenv( 'WORDPRESS_CONFIG_EXTRA' );
		putenv( 'WORDPRESS_CONFIG_EXTRA_FILE' );
		parent::tear_down();
	}

	public function test_text_from_the_environment_that_is_evaluated_counts_where_it_is_evaluated(): void {
		putenv( "WORDPRESS_CONFIG_EXTRA=define( 'WPMS_ON', true );\ndefine( 'WPCOM_API_KEY', 'from-the-text' );" );
		$files = $this->site( array( 'wp-config.php' => self::EVALUATES ) );
		$this->assertSame(
			array(
				'wp-config.php'        => Config_File::WP_CONFIG,
				Environment_Text::NAME => Config_File::ENVIRONMENT,
			),
			self::roles( $files )
		);
		$this->assertSame( 'WORDPRESS_CONFIG_EXTRA:2', self::where( $files, 'WPCOM_API_KEY', 'from-the-text' ) );
		$this->assertSame( 'WORDPRESS_CONFIG_EXTRA:1', self::where( $files, 'WPMS_ON', true ), 'Nothing unseen is left before it.' );
		$this->assertSame( array( 'WORDPRESS_CONFIG_EXTRA:2', 'wp-config.php:4' ), self::labels( self::locator( $files )->sites( 'WPCOM_API_KEY' ) ) );
	}

	public function test_a_file_that_a_variable_names_comes_before_the_variable_itself(): void {
		$root = $this->folder();
		self::lay_out( $root, array( 'secret.txt' => "define( 'WPCOM_API_KEY', 'from-the-secret-file' );\r\n" ) );
		putenv( 'WORDPRESS_CONFIG_EXTRA=define( "WPCOM_API_KEY", "from-the-text" );' );
		putenv( "WORDPRESS_CONFIG_EXTRA_FILE=$root/secret.txt" );
		$this->assertSame( 'WORDPRESS_CONFIG_EXTRA:1', self::where( $this->site( array( 'wp-config.php' => self::EVALUATES ) ), 'WPCOM_API_KEY', 'from-the-secret-file' ) );
	}

	public function test_with_two_evaluations_nobody_says_which_one_is_which(): void {
		putenv( 'WORDPRESS_CONFIG_EXTRA=define( "WPCOM_API_KEY", "from-the-text" );' );
		$files = $this->site( array( 'wp-config.php' => str_replace( 'eval( $extra );', 'eval( $other ); eval( $extra );', self::EVALUATES ) ) );
		$this->assertSame( array( 'wp-config.php' => Config_File::WP_CONFIG ), self::roles( $files ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', 'from-the-text' ) );
	}

	public function test_text_from_anywhere_else_stays_unseen(): void {
		putenv( 'WORDPRESS_CONFIG_EXTRA' );
		$code  = str_replace( array( 'getenv( \'WORDPRESS_CONFIG_EXTRA\' )', "'from-the-file'" ), array( '$GLOBALS[\'WORDPRESS_CONFIG_EXTRA\']', 'true' ), self::EVALUATES );
		$files = $this->site( array( 'wp-config.php' => $code ) );
		$this->assertSame( array( 'wp-config.php' => Config_File::WP_CONFIG ), self::roles( $files ) );
		$this->assertNull( self::where( $files, 'WPCOM_API_KEY', true ) );
	}

	public function test_as_the_official_image_writes_it_the_text_is_certain_to_be_evaluated(): void {
		putenv( 'WORDPRESS_CONFIG_EXTRA=define( "WPCOM_API_KEY", "from-the-text" );' );
		$official = "if (\$extra = getenv_docker('WORDPRESS_CONFIG_EXTRA', '')) {\n\teval(\$extra);\n}\n";
		foreach ( array(
			$official                                   => true,
			"if ( \$maybe ) {\n\t$official}\n"          => false,
			str_replace( "', ''", "', 'x'", $official ) => false,
		) as $code => $is_certain ) {
			$files   = $this->site( array( 'wp-config.php' => "<?php\n$code" ) );
			$locator = self::locator( $files );
			$this->assertSame( $is_certain, $locator->is_certain( $locator->sites( 'WPCOM_API_KEY' )[0] ), $code );
		}
	}

	public function test_looked_at_as_if_it_were_changed_the_text_is_another_one(): void {
		putenv( 'WORDPRESS_CONFIG_EXTRA=define( "WPCOM_API_KEY", "from-the-text" );' );
		$files = $this->site( array( 'wp-config.php' => self::EVALUATES ) );
		$other = $files->with_source( $files->all()[1], new Secret( "<?php define( 'WPCOM_API_KEY', 'another-text' );" ) );
		$this->assertSame( 'WORDPRESS_CONFIG_EXTRA:1', self::where( $other, 'WPCOM_API_KEY', 'another-text' ) );
		$this->assertSame( 'WORDPRESS_CONFIG_EXTRA:1', self::where( $files, 'WPCOM_API_KEY', 'from-the-text' ) );
	}

	public function test_what_a_host_loads_by_itself_counts_before_must_use_plugins(): void {
		$root = $this->folder();
		self::lay_out(
			$root,
			array(
				'wp-config.php'                        => "<?php\nrequire ABSPATH . 'wp-settings.php';\n",
				'vip-config/vip-config.php'            => "<?php\nrequire __DIR__ . '/keys.php';\ndefine( 'WPCOM_API_KEY', 'from-vip-config' );\n",
				'vip-config/keys.php'                  => "<?php\ndefine( 'WPMS_SENDGRID_API_KEY', 'from-vip-keys' );\n",
				'wp-content/client-mu-plugins/own.php' => "<?php\ndefine( 'WPCOM_API_KEY', 'from-client-mu' );\n",
			)
		);
		$files = self::files( $root );
		$this->assertSame(
			array(
				'wp-config.php'                        => Config_File::WP_CONFIG,
				'vip-config/vip-config.php'            => Config_File::HOST,
				'vip-config/keys.php'                  => Config_File::INCLUDED,
				'wp-content/client-mu-plugins/own.php' => Config_File::MU_PLUGIN,
			),
			self::roles( $files )
		);
		$this->assertSame( array( 'vip-config/vip-config.php:3', 'wp-content/client-mu-plugins/own.php:2' ), self::labels( self::locator( $files )->sites( 'WPCOM_API_KEY' ) ) );
		$this->assertSame( 'vip-config/keys.php:2', self::where( $files, 'WPMS_SENDGRID_API_KEY', 'from-vip-keys' ) );
	}

	public function test_a_file_of_the_host_that_wp_config_includes_itself_is_an_included_one(): void {
		$files = $this->site(
			array(
				'wp-config.php'                => "<?php\nrequire __DIR__ . '/wp-content/config/config.php';\n",
				'wp-content/config/config.php' => "<?php\n",
			)
		);
		$this->assertSame( Config_File::INCLUDED, self::roles( $files )['wp-content/config/config.php'] );
	}

	public function test_plugins_and_themes_are_read_only_when_asked_for_and_after_everything_else(): void {
		$root  = $this->folder();
		$named = "<?php\ndefine( 'WPCOM_API_KEY', 'from-%s-itself' );\n";
		self::lay_out(
			$root,
			array(
				'wp-config.php'                         => "<?php\nrequire ABSPATH . 'wp-settings.php';\n",
				'wp-content/plugins/b/b.php'            => sprintf( $named, 'b' ),
				'wp-content/plugins/a/a.php'            => sprintf( $named, 'a' ),
				'wp-content/themes/child/functions.php' => sprintf( $named, 'child' ),
				'wp-content/mu-plugins/mu.php'          => sprintf( $named, 'mu' ),
			)
		);
		$files   = self::files( $root );
		$plugins = array( "$root/wp-content/plugins/b/b.php", "$root/wp-content/plugins/a/a.php", "$root/wp-content/plugins/gone.php" );
		$all     = $files->with_plugins( $plugins, array( "$root/wp-content/themes/child/functions.php" ) );

		$this->assertSame( array( 'wp-config.php', 'wp-content/mu-plugins/mu.php' ), array_keys( self::roles( $files ) ) );
		$this->assertSame(
			array(
				'wp-content/mu-plugins/mu.php:2',
				'wp-content/plugins/b/b.php:2',
				'wp-content/plugins/a/a.php:2',
				'wp-content/themes/child/functions.php:2',
			),
			self::labels( self::locator( $all )->sites( 'WPCOM_API_KEY' ) )
		);
		$this->assertSame( array( Config_File::PLUGIN, Config_File::PLUGIN, Config_File::THEME ), array_slice( array_values( self::roles( $all ) ), 2 ) );
		$this->assertCount( 5, $all->with_source( $all->all()[0], new Secret( '<?php' ) )->all(), 'A look at a change keeps them.' );
	}

	public function test_an_include_whose_file_somebody_worked_out_is_followed_from_then_on(): void {
		$files  = $this->site(
			array(
				'wp-config.php' => "<?php\n\$here = __DIR__;\nrequire \$here . '/keys.php';\n",
				'keys.php'      => "<?php\nrequire __DIR__ . '/more.php';\n",
				'more.php'      => "<?php\ndefine( 'WPMS_ON', true );\n",
			)
		);
		$config = $files->all()[0];
		$this->assertNull( $files->arrive( $config, 2, dirname( $config->path() ) . '/keys.php' ), 'No statement of that line.' );
		$this->assertNull( $files->arrive( $config, 3, dirname( $config->path() ) . '/gone.php' ) );
		$this->assertCount( 1, $files->opaque( $config ) );

		$arrived = $files->arrive( $config, 3, dirname( $config->path() ) . '/keys.php' );
		$this->assertNotNull( $arrived );
		$this->assertSame( 'keys.php', $arrived->label() );
		$this->assertCount( 1, $files->inclusions( $config ) );
		$this->assertCount( 1, $files->opaque( $config ), 'The next time it may lead elsewhere.' );
		$this->assertSame( 'more.php:2', self::where( $files, 'WPMS_ON', true ) );
	}

	/**
	 * @param array<string, string> $contents By path.
	 */
	private function site( array $contents ): Config_Files {
		$root = $this->folder();
		self::lay_out( $root, $contents );
		return self::files( $root );
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
