<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Surface\Engine;
use KeyHealth\Surface\Privacy_Policy;
use KeyHealth\Tests\Test_Case;

/**
 * What a site may say in its privacy policy.
 */
final class Privacy_Policy_Test extends Test_Case {

	/** @var string */
	private $text;

	protected function set_up() {
		parent::set_up();
		\KeyHealth\engine();
		$this->text = ( new Privacy_Policy() )->text();
	}

	public function test_every_provider_that_is_asked_stands_there_with_its_hosts_and_what_it_gets(): void {
		$named = 0;
		foreach ( ( new Engine() )->catalog()->providers() as $provider ) {
			$asks = array_filter( array_column( $provider['steps'], 'request' ) );
			$this->assertSame( (bool) $asks, false !== strpos( $this->text, '<li>' . esc_html( $provider['name'] ) . ' (' ), $provider['name'] );
			foreach ( $asks ? $provider['hosts'] : array() as $host ) {
				$this->assertStringContainsString( $host, $this->text );
				++$named;
			}
		}
		$this->assertGreaterThan( 60, $named );
		$this->assertStringNotContainsString( '{', $this->text, 'No placeholder is left.' );
	}

	public function test_it_is_the_same_for_whoever_looks_and_whatever_keys_are_there(): void {
		\KeyHealth\Tests\Keys_On_Site::akismet( 'aaaabbbbcccc' );
		$this->log_in_as( 'administrator' );
		$this->assertSame( $this->text, ( new Privacy_Policy() )->text() );
		$this->assertSame( $this->text, wp_kses_post( $this->text ), 'WordPress takes nothing out of it.' );
	}

	public function test_it_says_how_long_what_is_kept(): void {
		foreach ( array( 'one hour, encrypted', 'When a line of wp-config.php was changed, the old file stays as it was for one hour, where visitors cannot read it.', 'last 50 changes', 'deleted when the plugin is deleted' ) as $said ) {
			$this->assertStringContainsString( $said, $this->text );
		}
	}
}
