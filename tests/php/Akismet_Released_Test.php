<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * What Key Health relies on in Akismet: which definition of the key wins.
 *
 * @group real-plugins
 */
final class Akismet_Released_Test extends Test_Case {

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'akismet/akismet.php' );
	}

	public function test_the_key_is_read_from_its_option(): void {
		update_option( 'wordpress_api_key', '0123456789ab' );
		$this->assertSame( '0123456789ab', \Akismet::get_api_key() );
	}

	/**
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_a_defined_constant_wins_even_when_it_is_empty(): void {
		update_option( 'wordpress_api_key', '0123456789ab' );
		define( 'WPCOM_API_KEY', '' );
		$this->assertSame( '', \Akismet::get_api_key() );
	}

	public function test_a_filter_has_the_last_word(): void {
		update_option( 'wordpress_api_key', '0123456789ab' );
		add_filter(
			'akismet_get_api_key',
			static function (): string {
				return 'ba9876543210';
			}
		);
		$this->assertSame( 'ba9876543210', \Akismet::get_api_key() );
	}
}
