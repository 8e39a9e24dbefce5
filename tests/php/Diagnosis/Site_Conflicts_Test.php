<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * What keeps keys from their work though nothing is wrong with them.
 */
final class Site_Conflicts_Test extends Test_Case {

	private const VALUE = 'mlsn.a-key-of-the-owner-0123456789';

	/** @var list<string> */
	private $files = array();

	protected function set_up() {
		parent::set_up();
		$GLOBALS['phpmailer'] = null;
		update_option( 'active_plugins', array( 'key-health/plugin.php', 'mailer-one/mailer-one.php', 'mailer-two/mailer-two.php' ) );
		remove_all_filters( 'phpmailer_init' );
		remove_all_filters( 'pre_wp_mail' );
	}

	protected function tear_down() {
		foreach ( $this->files as $file ) {
			unlink( $file );
			rmdir( dirname( $file ) );
		}
		parent::tear_down();
	}

	public function test_of_two_that_are_set_up_the_loser_s_key_is_told_with_the_winner_s_file_and_line() {
		$this->both_hang_on( 'phpmailer_init' );
		$conflicts = $this->conflicts( $this->two( 'phpmailer_init' ), array( $this->key( 'mailer-one' ), $this->key( 'mailer-two' ) ) );
		$this->assertCount( 1, $conflicts );
		$conflict = $conflicts[0];
		$this->assertSame( array( 'mailer_conflict', 'phpmailer_init', 'mailer-one/primary/mailersend' ), array( $conflict->diagnosis(), $conflict->reason(), $conflict->key()->id() ) );
		$this->assertSame( 'Mailer Two', $conflict->names()['other_name'] );
		list( $winner, $loser ) = $conflict->definitions();
		$this->assertSame( 'Mailer Two is called last on the hook `phpmailer_init`. See wp-content/plugins/mailer-two/code.php, line 2.', $winner->reason() );
		$this->assertSame( array( 'effective', 'ignored', 'Mailer One would send with this one, but does not get the mail.' ), array( $winner->role(), $loser->role(), $loser->reason() ) );
		$this->assertSame( admin_url( 'plugins.php' ), $conflict->links()[0]['url'] );
		$this->assertNull( $conflict->edit() );
	}

	public function test_who_may_not_know_files_is_told_the_name_alone() {
		$this->both_hang_on( 'phpmailer_init' );
		$conflicts = $this->conflicts( $this->two( 'phpmailer_init' ), array( $this->key( 'mailer-one' ), $this->key( 'mailer-two' ) ), false );
		$this->assertSame( 'Mailer Two is called last on the hook `phpmailer_init`.', $conflicts[0]->definitions()[0]->reason() );
	}

	/**
	 * @dataProvider not_set_up
	 */
	public function test_no_conflict_is_told_while_one_of_the_two_is_not_set_up( string $value, string $use ) {
		$this->both_hang_on( 'phpmailer_init' );
		foreach ( array( 'mailer-one', 'mailer-two' ) as $idle ) {
			$other = 'mailer-one' === $idle ? 'mailer-two' : 'mailer-one';
			$found = $this->conflicts( $this->two( 'phpmailer_init' ), array( $this->key( $idle, $value, $use ), $this->key( $other ) ) );
			$this->assertNotContains( 'mailer_conflict', array_map( static fn( Conflict $conflict ): string => $conflict->diagnosis(), $found ) );
		}
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function not_set_up(): array {
		return array(
			'no key'          => array( '', Key::PRIMARY ),
			'only an old key' => array( self::VALUE, Key::STORED ),
		);
	}

	public function test_a_mailer_that_hands_over_by_smtp_and_a_later_setting_of_smtp_leave_it_open_who_counts() {
		$class = uniqid( 'Mailer_' );
		require $this->file_of( 'mailer-one', "class $class { public function send() { return true; } }" );
		$GLOBALS['phpmailer'] = new $class();
		add_action( 'phpmailer_init', require $this->file_of( 'mailer-two', 'return static function ( $mail ) { return $mail; };' ) );
		$plugins = array(
			'mailer-one' => array(
				'takes_mail' => array(
					'by'    => 'phpmailer',
					'class' => $class,
				),
			),
			'mailer-two' => array( 'takes_mail' => array( 'by' => 'phpmailer_init' ) ),
		);
		$reason  = fn( string $provider ) => $this->conflicts( $plugins, array( $this->key( 'mailer-one', self::VALUE, Key::PRIMARY, $provider ), $this->key( 'mailer-two' ) ) )[0]->reason();
		$this->assertSame( 'unclear', $reason( 'smtp' ) );
		$this->assertSame( 'phpmailer', $reason( 'mailersend' ) );
	}

	public function test_a_setting_that_stops_all_mail_is_told_with_the_plugin_s_own_screen() {
		$plugins = array( 'mailer-one' => array( 'stops_mail' => array( self::stop_by_setting() ) ) );
		$this->assertSame( array(), $this->conflicts( $plugins, array( $this->key( 'mailer-one' ) ) ) );
		update_option( 'mailer-one', array( 'off' => true ) );
		list( $conflict ) = $this->conflicts( $plugins, array( $this->key( 'mailer-one' ) ) );
		$this->assertSame( array( 'sending_blocked', null ), array( $conflict->diagnosis(), $conflict->reason() ) );
		$this->assertSame( '“Do Not Send” in its settings', $conflict->names()['field'] );
		$this->assertSame( array( 'Open the settings of Mailer One', admin_url( 'admin.php?page=mailer-one' ) ), array_values( $conflict->links()[0] ) );
	}

	public function test_what_the_plugin_that_does_not_send_is_told_stops_no_mail() {
		$this->both_hang_on( 'phpmailer_init' );
		update_option( 'mailer-one', array( 'off' => true ) );
		update_option( 'mailer-two', array( 'off' => true ) );
		$plugins = $this->two( 'phpmailer_init' );
		foreach ( array( 'mailer-one', 'mailer-two' ) as $slug ) {
			$plugins[ $slug ]['stops_mail'] = array( self::stop_by_setting() );
		}
		$found   = $this->conflicts( $plugins, array( $this->key( 'mailer-one' ), $this->key( 'mailer-two' ) ) );
		$stopped = array_filter( $found, static fn( Conflict $conflict ): bool => 'sending_blocked' === $conflict->diagnosis() );
		$this->assertSame( array( 'mailer-two' ), array_map( static fn( Conflict $conflict ): string => $conflict->key()->plugin(), array_values( $stopped ) ) );
	}

	public function test_a_constant_that_stops_all_mail_is_told_with_its_line_and_its_value_where_the_catalog_knows_it() {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'MAILER_ON', true );", "define( 'MAILER_STOPS', true );", "define( 'MAILER_MODE', 'ignore' );", "define( 'MAILER_KEY', 'a-secret-0123456789' );" );
		$told = $twin->run(
			"\\KeyHealth\\engine();
			require_once '" . dirname( __DIR__, 3 ) . "/vendor/autoload.php';
			require_once '" . dirname( __DIR__ ) . "/autoload.php';
			return \\KeyHealth\\Tests\\Diagnosis\\Site_Conflicts_Test::stopped_by( \$folder );",
			array( 'folder' => $this->temporary_folder() )
		);
		$line = $twin->line_of( 'MAILER_STOPS' );
		$this->assertSame(
			array(
				array( 'value', 'true', 'MAILER_STOPS', "wp-config.php:$line", 'remove_line', "define( 'MAILER_STOPS', true );" ),
				array( 'value', 'ignore', 'MAILER_MODE', 'wp-config.php:' . ( $line + 1 ), 'remove_line' ),
				array( 'constant', '', 'MAILER_KEY', 'wp-config.php:' . ( $line + 2 ), 'remove_line' ),
			),
			array_map( static fn( array $one ): array => 'MAILER_STOPS' === $one[2] ? $one : array_slice( $one, 0, 5 ), $told )
		);
		$this->assertStringNotContainsString( 'a-secret', (string) wp_json_encode( $told ) );
	}

	/**
	 * Runs in the twin.
	 *
	 * @param string $folder Empty.
	 * @return list<list<string|null>>
	 */
	public static function stopped_by( string $folder ): array {
		add_filter( 'option_active_plugins', static fn(): array => array( 'mailer-one/mailer-one.php' ) );
		$told = array();
		foreach ( array(
			'MAILER_STOPS' => array(
				'all' => array(
					array(
						'constant' => 'MAILER_ON',
						'strictly' => true,
					),
					array(
						'constant' => 'MAILER_STOPS',
						'truthy'   => true,
					),
				),
			),
			'MAILER_MODE'  => array(
				'constant' => 'MAILER_MODE',
				'is'       => array( 'log_only', 'ignore' ),
			),
			'MAILER_KEY'   => array(
				'constant' => 'MAILER_KEY',
				'truthy'   => true,
			),
		) as $name => $when ) {
			mkdir( "$folder/$name" );
			$stop     = array(
				'when'   => $when,
				'called' => "The constant $name",
			);
			$mailers  = new Mailers_On_Site( "$folder/$name", array( 'mailer-one' => array( 'stops_mail' => array( $stop ) ) ) );
			$conflict = $mailers->conflicts()->of( array( self::key( 'mailer-one' ) ) )[0];
			$where    = $conflict->definitions()[0]->location();
			$edit     = $conflict->edit()->to_array();
			$told[]   = array( $conflict->reason(), $conflict->names()['value'], $conflict->name(), $where->file() . ':' . $where->line(), $edit['kind'], $edit['before'] );
		}
		return $told;
	}

	public function test_a_key_that_is_only_stored_is_told_with_the_plugin_s_own_way_to_remove_it() {
		$plugins          = array( 'mailer-one' => array( 'removes' => 'In its settings, click “Remove”.' ) );
		list( $conflict ) = $this->conflicts( $plugins, array( $this->key( 'mailer-one', self::VALUE, Key::STORED ) ) );
		$this->assertSame( array( 'leftover_key', null, 'In its settings, click “Remove”.' ), array( $conflict->diagnosis(), $conflict->reason(), $conflict->names()['removes'] ) );
		$this->assertSame( admin_url( 'admin.php?page=mailer-one' ), $conflict->links()[0]['url'] );
		$named = array( 'mailer-one' => array( 'removes' => '“Remove Keys” in Mailer One' ) );
		$this->assertSame( 'This removes it: “Remove Keys” in Mailer One.', $this->conflicts( $named, array( $this->key( 'mailer-one', self::VALUE, Key::STORED ) ) )[0]->names()['removes'] );
	}

	public function test_a_key_that_a_plugin_left_behind_can_be_removed_by_that_plugin_only() {
		list( $conflict ) = $this->conflicts( array( 'mailer-one' => array() ), array( $this->key( 'mailer-one', self::VALUE, Key::GONE ) ) );
		$this->assertSame( 'gone', $conflict->reason() );
		$this->assertSame( 'Only Mailer One itself can remove it: install it once more. To remove it, empty its field in the settings of Mailer One and save.', $conflict->names()['removes'] );
		$this->assertSame( array(), $conflict->links() );
		$this->file_of( 'mailer-one', '', 'mailer-one' );
		list( $conflict ) = $this->conflicts( array( 'mailer-one' => array() ), array( $this->key( 'mailer-one', self::VALUE, Key::GONE ) ) );
		$this->assertStringContainsString( 'switch it on once more.', $conflict->names()['removes'] );
		$this->assertSame( admin_url( 'plugins.php' ), $conflict->links()[0]['url'] );
	}

	public function test_a_leftover_that_is_in_use_elsewhere_is_not_to_be_revoked() {
		$plugins = array(
			'mailer-one' => array(),
			'mailer-two' => array(),
		);
		$used    = $this->key( 'mailer-two' );
		$reason  = fn( string $use ) => $this->conflicts( $plugins, array( $this->key( 'mailer-one', self::VALUE, $use ), $used ) )[0];
		$this->assertSame( array( 'shared', 'Mailer Two' ), array( $reason( Key::STORED )->reason(), $reason( Key::STORED )->names()['other_name'] ) );
		$this->assertSame( 'shared_gone', $reason( Key::GONE )->reason() );
		$this->assertNull( $this->conflicts( $plugins, array( $this->key( 'mailer-one', 'another-key-0123456789', Key::STORED ), $used ) )[0]->reason() );
	}

	public function test_a_leftover_in_a_constant_is_removed_with_its_line_and_an_empty_one_is_none() {
		$place = Location::constant( 'MAILER_ONE_KEY', 'wp-config.php', 12 );
		$keys  = array( $this->key( 'mailer-one', self::VALUE, Key::STORED, 'mailersend', $place ), $this->key( 'mailer-two', '', Key::STORED ) );
		$found = $this->conflicts(
			array(
				'mailer-one' => array(),
				'mailer-two' => array(),
			),
			$keys
		);
		$this->assertCount( 1, $found );
		$this->assertSame( array( 12, 'To remove it, remove the line that defines `MAILER_ONE_KEY`.' ), array( $found[0]->edit()->line(), $found[0]->names()['removes'] ) );
	}

	public function test_a_place_that_holds_the_key_of_whichever_provider_is_chosen_leaves_nothing_over() {
		$keys = array( $this->key( 'mailer-one' ), $this->key( 'mailer-one', self::VALUE, Key::STORED, 'sendgrid' ) );
		$this->assertSame( array(), $this->conflicts( array( 'mailer-one' => array() ), $keys ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function stop_by_setting(): array {
		return array(
			'when'   => array(
				'path'   => array( 'off' ),
				'truthy' => true,
			),
			'called' => '“Do Not Send” in its settings',
		);
	}

	/**
	 * @return array<string, array<string, mixed>>
	 */
	private function two( string $by ): array {
		return array_fill_keys( array( 'mailer-one', 'mailer-two' ), array( 'takes_mail' => array( 'by' => $by ) ) );
	}

	private function both_hang_on( string $hook ): void {
		foreach ( array( 'mailer-one', 'mailer-two' ) as $slug ) {
			add_filter( $hook, require $this->file_of( $slug, 'return static function ( $mail ) { return $mail; };' ) );
		}
	}

	/**
	 * @param array<string, array<string, mixed>> $plugins What each has beside its name.
	 * @param list<Key>                           $keys    All keys.
	 * @return list<Conflict>
	 */
	private function conflicts( array $plugins, array $keys, bool $shows_files = true ): array {
		return ( new Mailers_On_Site( $this->temporary_folder(), $plugins ) )->conflicts( $shows_files )->of( $keys );
	}

	private static function key( string $plugin, string $value = self::VALUE, string $use = Key::PRIMARY, string $provider = 'mailersend', ?Location $place = null ): Key {
		$names      = array(
			'plugin'           => $plugin,
			'connection'       => 'primary',
			'connection_label' => '',
			'provider'         => $provider,
			'site_id'          => 1,
			'use'              => $use,
			'sender'           => '',
		);
		$definition = new Definition( $place ?? Location::option( $plugin, array( 'api_key' ) ), new Secret( $value ), Definition::EFFECTIVE, 'no_constant', 'Used.' );
		return new Key( $names, array( new Field( 'api_key', true, array( $definition ) ) ) );
	}

	private function file_of( string $plugin, string $code, string $name = 'code' ): string {
		$folder = WP_PLUGIN_DIR . '/' . $plugin;
		is_dir( $folder ) || mkdir( $folder );
		file_put_contents( "$folder/$name.php", "<?php\n$code\n" );
		$this->files[] = "$folder/$name.php";
		return "$folder/$name.php";
	}
}
