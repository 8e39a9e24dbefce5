<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Catalog;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Tests\Test_Case;

/**
 * A page that shows one banner reads one provider, not all of them.
 */
final class Single_Entry_Test extends Test_Case {

	public function test_a_provider_is_the_same_alone_as_among_all(): void {
		$alone = $this->catalog();
		foreach ( $this->catalog()->providers() as $id => $provider ) {
			$this->assertSame( $provider, $alone->provider( (string) $id ) );
		}
	}

	/**
	 * @dataProvider strangers
	 */
	public function test_what_is_no_name_of_a_provider_opens_no_file( string $id ): void {
		$this->assertNull( $this->catalog()->provider( $id ) );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function strangers(): array {
		return array(
			'nobody'          => array( 'nobody' ),
			'nothing'         => array( '' ),
			'another folder'  => array( '../plugins/akismet' ),
			'a line too many' => array( "mailersend\n" ),
			'a zero byte'     => array( "mailersend\0" ),
		);
	}

	public function test_what_a_filter_adds_or_takes_away_counts_also_after_one_was_read_alone(): void {
		$catalog = $this->catalog();
		$this->assertNotNull( $catalog->provider( 'mailersend' ) );
		add_filter(
			'key_health_providers',
			static function ( array $providers ): array {
				unset( $providers['mailersend'] );
				return $providers;
			}
		);
		$this->assertNull( $catalog->provider( 'mailersend' ) );
		$this->assertNotNull( $catalog->provider( 'mailgun' ) );
	}

	public function test_a_banner_knows_each_plugin_by_name_without_the_list(): void {
		$catalog = $this->catalog();
		$names   = array();
		remove_all_filters( 'key_health_plugins' );
		foreach ( $catalog->plugins() as $slug => $plugin ) {
			$names[ $slug ] = array(
				'short_name' => $plugin['short_name'],
				'purpose'    => $plugin['purpose'],
			);
		}
		$this->assertEquals( $names, $catalog->watched()['names'] );
	}

	private function catalog(): Catalog {
		return new Catalog( dirname( __DIR__, 3 ) . '/build/catalog' );
	}
}
