<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Who really sends the mail of a site, and which line of code proves it.
 */
final class Mail_Path_Test extends Test_Case {

	private const BY_HOOK   = array( 'takes_mail' => array( 'by' => 'phpmailer_init' ) );
	private const BY_FILTER = array( 'takes_mail' => array( 'by' => 'pre_wp_mail' ) );

	/** @var list<string> */
	private $folders = array();

	/** @var mixed */
	private $mailer;

	protected function set_up() {
		parent::set_up();
		$this->mailer         = $GLOBALS['phpmailer'] ?? null;
		$GLOBALS['phpmailer'] = null;
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'mailer-one/mailer-one.php', 'mailer-two/mailer-two.php' ) );
		foreach ( array( 'pre_wp_mail', 'phpmailer_init', 'wp_mail' ) as $hook ) {
			remove_all_filters( $hook );
		}
	}

	protected function tear_down() {
		$GLOBALS['phpmailer'] = $this->mailer;
		foreach ( $this->folders as $folder ) {
			array_map( 'unlink', glob( "$folder/*.php" ) ?: array() );
			rmdir( $folder );
		}
		parent::tear_down();
	}

	public function test_nobody_is_named_where_wordpress_itself_sends() {
		$this->assertSame( array( array(), null ), $this->claims_and_sender( array( 'mailer-one' => self::BY_HOOK ) ) );
	}

	public function test_of_several_on_phpmailer_init_the_last_one_has_the_last_word() {
		add_action( 'phpmailer_init', $this->code_of( 'mailer-one' ), 20 );
		add_action( 'phpmailer_init', $this->code_of( 'mailer-two' ), 10 );
		$both = array(
			'mailer-one' => self::BY_HOOK,
			'mailer-two' => self::BY_HOOK,
		);
		$told = $this->mailers( $both )->told();
		$this->assertSame(
			array(
				'mailer-one' => true,
				'mailer-two' => true,
			),
			$told['claims']
		);
		$this->assertSame( array( 'mailer-one', 'phpmailer_init', 'wp-content/plugins/mailer-one/code.php', 3 ), array( $told['sender'], $told['by'], $told['file'], $told['line'] ) );
	}

	public function test_a_plugin_that_answers_pre_wp_mail_gets_the_mail_before_all_others() {
		add_action( 'phpmailer_init', $this->code_of( 'mailer-one' ), PHP_INT_MAX );
		add_filter( 'pre_wp_mail', $this->code_of( 'mailer-two' ) );
		$told = $this->claims_and_sender(
			array(
				'mailer-one' => self::BY_HOOK,
				'mailer-two' => self::BY_FILTER,
			)
		);
		$this->assertSame( 'mailer-two', $told[1] );
	}

	public function test_an_object_in_the_place_of_phpmailer_beats_who_only_sets_phpmailer_up() {
		add_action( 'phpmailer_init', $this->code_of( 'mailer-one' ) );
		$class                = $this->class_of( 'mailer-two' );
		$GLOBALS['phpmailer'] = new $class();
		$told                 = $this->mailers(
			array(
				'mailer-one' => self::BY_HOOK,
				'mailer-two' => $this->by_object( $class ),
			)
		)->told();
		$this->assertSame( array( 'mailer-two', 'wp-content/plugins/mailer-two/class.php', 2 ), array( $told['sender'], $told['file'], $told['line'] ) );
	}

	public function test_whose_object_gave_way_is_named_as_one_who_wants_the_mail_and_does_not_get_it() {
		$first                = $this->class_of( 'mailer-one' );
		$second               = $this->class_of( 'mailer-two' );
		$GLOBALS['phpmailer'] = new $second();
		$both                 = array(
			'mailer-one' => $this->by_object( $first ),
			'mailer-two' => $this->by_object( $second ),
		);
		$expected             = array(
			array(
				'mailer-one' => false,
				'mailer-two' => true,
			),
			'mailer-two',
		);
		$this->assertSame( $expected, $this->claims_and_sender( $both ) );
	}

	public function test_nothing_is_claimed_where_an_object_may_be_put_in_place_only_when_a_mail_is_sent() {
		$first                = $this->class_of( 'mailer-one' );
		$GLOBALS['phpmailer'] = new $first();
		add_filter( 'wp_mail', $this->code_of( 'mailer-two' ) );
		$both = array(
			'mailer-one' => $this->by_object( $first ),
			'mailer-two' => $this->by_object( 'Not_Loaded_Yet' ),
		);
		$this->assertNull( $this->claims_and_sender( $both )[1] );
	}

	public function test_the_object_of_a_plugin_that_is_not_known_is_not_taken_for_another_s() {
		$class                = $this->class_of( 'mailer-two' );
		$GLOBALS['phpmailer'] = new $class();
		add_action( 'phpmailer_init', $this->code_of( 'mailer-one' ) );
		$this->assertSame( '', $this->claims_and_sender( array( 'mailer-one' => self::BY_HOOK ) )[1] );
	}

	public function test_a_plugin_that_is_not_active_or_whose_condition_does_not_hold_takes_no_mail() {
		add_action( 'phpmailer_init', $this->code_of( 'mailer-one' ) );
		$when = array(
			'takes_mail' => array(
				'by'   => 'phpmailer_init',
				'when' => array(
					'path' => array( 'enabled' ),
					'is'   => array( 'yes' ),
				),
			),
		);
		$this->assertSame( array( array(), null ), $this->claims_and_sender( array( 'mailer-one' => $when ) ) );
		update_option( 'mailer-one', array( 'enabled' => 'yes' ) );
		$this->assertSame( 'mailer-one', $this->claims_and_sender( array( 'mailer-one' => $when ) )[1] );
		update_option( 'active_plugins', array( 'key-health/plugin.php' ) );
		$this->assertSame( array( array(), null ), $this->claims_and_sender( array( 'mailer-one' => $when ) ) );
	}

	public function test_whoever_defines_wp_mail_first_sends_and_the_file_and_line_say_so() {
		$told = $this->in_a_twin( 'function wp_mail( $to, $subject, $message ) { return true; }', '' );
		$this->assertSame(
			array(
				'claims' => array(
					'mailer-one' => true,
					'mailer-two' => false,
				),
				'sender' => 'mailer-one',
				'by'     => 'wp_mail',
				'file'   => 'wp-content/own-plugins/mailer-one/mailer-one.php',
				'line'   => 3,
			),
			$told
		);
	}

	public function test_must_use_code_that_defines_wp_mail_is_named_as_other_code() {
		$told = $this->in_a_twin( '', 'function wp_mail() { return true; }' );
		$this->assertSame( array( '', 'wp_mail', 'wp-content/mu-plugins/mail.php', 2 ), array( $told['sender'], $told['by'], $told['file'], $told['line'] ) );
	}

	public function test_a_filter_before_another_s_wp_mail_counts_only_where_that_function_asks_it() {
		$filter = "add_filter( 'pre_wp_mail', '__return_true' ); add_filter( 'pre_wp_mail', function ( \$sent ) { return \$sent; } );";
		$takes  = array( 'mailer-two' => self::BY_FILTER );
		$this->assertNull( $this->in_a_twin( 'function wp_mail() { return true; }', '', $takes, $filter )['sender'] );
		$this->assertSame( 'mailer-two', $this->in_a_twin( "function wp_mail() { return apply_filters( 'pre_wp_mail', null, array() ); }", '', $takes, $filter )['sender'] );
	}

	/**
	 * Two plugins that want to define wp_mail(); the second comes too late.
	 *
	 * @param string                              $one    What the first plugin does.
	 * @param string                              $must   What a must-use plugin does.
	 * @param array<string, array<string, mixed>> $takes  How the plugins take mail, where not by wp_mail().
	 * @param string                              $second What the second plugin does.
	 * @return array<string, mixed>
	 */
	private function in_a_twin( string $one, string $must, array $takes = array(), string $second = '' ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$own  = $twin->folder() . '/wp-content/own-plugins';
		mkdir( $own );
		symlink( WP_PLUGIN_DIR . '/key-health', "$own/key-health" );
		foreach ( array(
			'mailer-one' => $one,
			'mailer-two' => $second,
		) as $slug => $code ) {
			mkdir( "$own/$slug" );
			file_put_contents( "$own/$slug/$slug.php", "<?php\n// Plugin Name: $slug\n$code\n" );
		}
		$twin->configure( "define( 'WP_PLUGIN_DIR', __DIR__ . '/wp-content/own-plugins' );" );
		$active = "add_filter( 'option_active_plugins', static function () { return array( 'key-health/plugin.php', 'mailer-one/mailer-one.php', 'mailer-two/mailer-two.php' ); } );";
		$twin->must_use( 'mail', "$must\n$active" );
		$by_function = array( 'takes_mail' => array( 'by' => 'wp_mail' ) );
		$takes      += array(
			'mailer-one' => $by_function,
			'mailer-two' => $by_function,
		);
		ksort( $takes );
		return $twin->run(
			"\\KeyHealth\\engine();
			require_once '" . dirname( __DIR__ ) . "/autoload.php';
			return ( new \\KeyHealth\\Tests\\Diagnosis\\Mailers_On_Site( \$folder, \$takes ) )->told();",
			array(
				'folder' => $this->temporary_folder(),
				'takes'  => $takes,
			)
		);
	}

	/**
	 * @param array<string, array<string, mixed>> $plugins
	 */
	private function mailers( array $plugins ): Mailers_On_Site {
		return new Mailers_On_Site( $this->temporary_folder(), $plugins );
	}

	/**
	 * @param array<string, array<string, mixed>> $plugins
	 * @return array{array<string, bool>, string|null}
	 */
	private function claims_and_sender( array $plugins ): array {
		$told = $this->mailers( $plugins )->told();
		return array( $told['claims'], $told['sender'] );
	}

	/** A function in a file of that plugin. */
	private function code_of( string $plugin ): \Closure {
		return require $this->file_of( $plugin, 'code', "return\nstatic function ( \$mail ) {\n\treturn \$mail;\n};" );
	}

	/** A class of that plugin, loaded. */
	private function class_of( string $plugin ): string {
		$class = uniqid( 'Mailer_' );
		require $this->file_of( $plugin, 'class', "class $class { public function send() { return true; } }" );
		return $class;
	}

	/**
	 * @return array<string, mixed>
	 */
	private function by_object( string $class ): array {
		return array(
			'takes_mail' => array(
				'by'    => 'phpmailer',
				'class' => $class,
			),
		);
	}

	private function file_of( string $plugin, string $name, string $code ): string {
		$folder = WP_PLUGIN_DIR . '/' . $plugin;
		if ( ! is_dir( $folder ) ) {
			mkdir( $folder );
			$this->folders[] = $folder;
		}
		file_put_contents( "$folder/$name.php", "<?php\n$code\n" );
		return "$folder/$name.php";
	}
}
