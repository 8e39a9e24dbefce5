<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Health;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * A loss in a request of its own, from the change to the end of the request.
 */
final class Witness_Request_Test extends Test_Case {

	public function test_in_a_request_to_the_rest_api_the_route_and_the_must_use_plugin_are_named(): void {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->must_use( 'cleaner', "/* Plugin Name: Key Cleaner */\nfunction key_cleaner() { update_option( 'wordpress_api_key', '' ); }" );
		$said = $twin->run( "return require '" . __DIR__ . "/witness.php';" );
		$this->assertSame( array(), $said['loaded_before'] );
		$this->assertSame( 'other', $said['loss']['by'] );
		$this->assertSame( 'Key Cleaner', $said['loss']['who'] );
		$this->assertSame( 'cleaner.php', $said['loss']['file'] );
		$this->assertSame( 'POST /wp/v2/settings', $said['loss']['name'] );
		$this->assertStringContainsString( ' by Key Cleaner (POST /wp/v2/settings).', $said['meaning'] );
		$this->assertSame( 0, $said['queries'], 'An option that is not watched costs no query.' );
	}
}
