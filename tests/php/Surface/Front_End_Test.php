<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * What a visitor's request costs: nothing.
 */
final class Front_End_Test extends Test_Case {

	public function test_a_visitor_s_request_loads_the_main_file_and_the_hooks_and_asks_nothing(): void {
		$said = $this->visited( '' );
		$this->assertSame( array( 'includes/hooks.php', 'plugin.php' ), $said['files'] );
		$this->assertSame( array(), $said['classes'] );
		$this->assertSame( array(), $said['queries'] );
		$this->assertSame( 0, $said['requests'] );
		$this->assertStringContainsString( '</html>', $said['page'] );
		$this->assertStringNotContainsString( 'key-health', $said['page'] );
	}

	public function test_it_asks_the_database_not_once_more_than_without_the_plugin(): void {
		$without = $this->visited( "add_filter( 'option_active_plugins', '__return_empty_array' ); add_filter( 'site_option_active_sitewide_plugins', '__return_empty_array' );" );
		$this->assertSame( array(), $without['files'] );
		$this->assertSame( $without['count'], $this->visited( '' )['count'] );
	}

	/**
	 * @return array{files: list<string>, classes: list<string>, queries: list<string>, count: int, requests: int, page: string}
	 */
	private function visited( string $code ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'SAVEQUERIES', true );" )->must_use(
			'watch',
			"$code
			\$GLOBALS['requests'] = 0;
			add_filter( 'pre_http_request', static function ( \$done ) { ++\$GLOBALS['requests']; return \$done; } );"
		);
		return $twin->run( "return require '" . __DIR__ . "/front-end.php';" );
	}
}
