<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Health\Caller;
use KeyHealth\Health\Occasion;
use KeyHealth\Model\Loss;
use KeyHealth\Tests\Test_Case;

/**
 * Who did it, and in which request.
 */
final class Caller_Test extends Test_Case {

	private const TOKEN = 'mlsn.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac41f';

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
	}

	/**
	 * @dataProvider callers
	 *
	 * @param list<string> $files The nearest first.
	 */
	public function test_the_nearest_code_of_a_plugin_or_theme_is_the_caller( array $files, ?string $caller ): void {
		$frames = array();
		foreach ( $files as $file ) {
			$frames[] = array(
				'function' => 'update_option',
				'file'     => $file,
			);
		}
		$this->assertSame( $caller, Caller::file( $frames ) );
	}

	/**
	 * @return array<string, array{list<string>, string|null}>
	 */
	public function callers(): array {
		$own     = dirname( __DIR__, 3 );
		$core    = ABSPATH . 'wp-includes/option.php';
		$witness = $own . '/includes/hooks-watching.php';
		$plugin  = WP_PLUGIN_DIR . '/some-mailer/src/Options.php';
		return array(
			'a plugin'                         => array( array( $core, $witness, $core, $plugin, WP_PLUGIN_DIR . '/other/x.php' ), 'some-mailer/src/Options.php' ),
			'a must-use plugin'                => array( array( $witness, $core, WPMU_PLUGIN_DIR . '/keys.php', $plugin ), 'keys.php' ),
			'a theme'                          => array( array( $core, get_theme_root() . '/shop/functions.php' ), 'themes/shop/functions.php' ),
			'WordPress'                        => array( array( $core, ABSPATH . 'wp-admin/options.php' ), '' ),
			'a frame without a file'           => array( array( '', $plugin ), 'some-mailer/src/Options.php' ),
			'a fix of Key Health'              => array( array( $core, $own . '/includes/Fix/Key_Writer.php', ABSPATH . 'index.php' ), null ),
			'a plugin that acts upon that fix' => array( array( $core, $plugin, $core, $own . '/includes/Fix/Key_Writer.php' ), 'some-mailer/src/Options.php' ),
			'what Key Health does by the way'  => array( array( $core, $own . '/includes/Health/Store.php' ), '' ),
		);
	}

	public function test_the_plugin_whose_key_it_is_is_told_from_others(): void {
		$own = array( 'wp-mail-smtp/wp_mail_smtp.php' );
		$this->assertSame( 'plugin', Caller::describe( 'wp-mail-smtp/src/Options.php', $own )['by'] );
		$this->assertSame( 'other', Caller::describe( 'wp-mail-smtp-cleaner/clean.php', $own )['by'] );
		$this->assertSame( 'wp-mail-smtp-cleaner', Caller::describe( 'wp-mail-smtp-cleaner/clean.php', $own )['who'] );
		$this->assertSame( 'core', Caller::describe( '', $own )['by'] );
	}

	public function test_the_request_is_named_without_what_was_sent_in_it(): void {
		$this->assertSame( 'a page of this site', $this->request() );

		set_current_screen( 'toplevel_page_wp-mail-smtp' );
		$GLOBALS['wp_actions']['admin_menu'] = 1;
		$GLOBALS['title']                    = 'WP Mail SMTP';
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		$this->assertSame( 'the screen “WP Mail SMTP”', $this->request() );
		unset( $GLOBALS['title'] );

		add_filter( 'wp_doing_ajax', '__return_true' );
		$_REQUEST['action'] = 'save_settings';
		$_REQUEST['key']    = self::TOKEN;
		$this->assertSame( 'admin-ajax.php: save_settings', $this->request() );

		add_filter( 'wp_doing_cron', '__return_true' );
		$this->assertSame( 'WP-Cron', $this->request() );
		$seen = '';
		add_action(
			'some_daily_hook',
			function () use ( &$seen ): void {
				$seen = $this->request();
			}
		);
		do_action( 'some_daily_hook' );
		$this->assertSame( 'WP-Cron: some_daily_hook', $seen );
	}

	/**
	 * @dataProvider damage
	 *
	 * @param mixed $stored What stands in the store.
	 */
	public function test_a_damaged_loss_is_forgotten( $stored ): void {
		$this->assertNull( Loss::restore( $stored ) );
	}

	/**
	 * @return array<string, array{mixed}>
	 */
	public function damage(): array {
		return array(
			'nothing'        => array( null ),
			'text'           => array( 'x' ),
			'no time'        => array( array( 'by' => 'plugin' ) ),
			'a time as text' => array( array( 'at' => '5' ) ),
		);
	}

	public function test_of_a_half_damaged_loss_the_rest_is_told(): void {
		$loss = Loss::restore(
			array(
				'at' => 5,
				'by' => array( 'x' ),
			)
		);
		$this->assertSame( array( 'other', '', 'a page of this site' ), array( $loss->by(), $loss->who(), $loss->request() ) );
	}

	private function request(): string {
		return ( new Loss( 1, Caller::describe( '', array() ), Occasion::now() ) )->request();
	}
}
