<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Surface;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Secret_Search;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The routes for lines on a site with a wp-config.php of its own, in a process of its own. It stores the keys itself: rows that this
 * process has written it would have to wait for.
 */
final class Rest_Edit_On_Site_Test extends Test_Case {

	/**
	 * @dataProvider constants
	 */
	public function test_a_constant_takes_the_routes_away_and_the_report_says_why( string $constant, string $why ): void {
		$said = $this->on_twin( "define( $constant );" );
		$this->assertSame( array( 404, 'rest_no_route' ), array( $said['apply'][0], $said['apply'][1]['code'] ) );
		$this->assertSame( array( 200, false ), array( $said['preview'][0], $said['preview'][1]['writable'] ) );
		$this->assertStringContainsString( $why, $said['preview'][1]['why_not'] );
		$this->assertSame( $said['preview'][1]['why_not'], $said['line']['why_not'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function constants(): array {
		return array(
			'DISALLOW_FILE_MODS' => array( "'DISALLOW_FILE_MODS', true", 'DISALLOW_FILE_MODS' ),
			'DISALLOW_FILE_EDIT' => array( "'DISALLOW_FILE_EDIT', true", 'DISALLOW_FILE_EDIT' ),
			'our own constant'   => array( "'KEY_HEALTH_WRITE_CONFIG', false", 'switched off' ),
		);
	}

	public function test_a_line_may_be_looked_at_and_a_site_that_cannot_call_itself_keeps_it(): void {
		$said = $this->on_twin( '// Nothing else.' );
		$this->assertSame( 200, $said['preview'][0], (string) wp_json_encode( $said['preview'][1] ) );
		$this->assertSame( array( true, null ), array( $said['preview'][1]['writable'], $said['preview'][1]['why_not'] ) );
		$this->assertSame( array( true, null ), array( $said['line']['writable'], $said['line']['why_not'] ) );
		$this->assertSame( array( 409, 'key_health_file_changed' ), array( $said['wrong hash'][0], $said['wrong hash'][1]['code'] ) );
		$this->assertSame( array( 409, 'key_health_cannot_prove' ), array( $said['apply'][0], $said['apply'][1]['code'] ) );
		$this->assertTrue( $said['same'] );
	}

	public function test_no_answer_holds_a_secret_of_the_files_or_of_the_body(): void {
		$said   = $this->on_twin( "define( 'ANOTHER_SECRET', 'hunter2hunter2' );" );
		$search = new Secret_Search( Keys_On_Site::token( 'c' ), Keys_On_Site::token( 'b' ), 'hunter2hunter2', 'correct horse battery' );
		$this->assertSame( array(), $search->find( (string) wp_json_encode( $said, JSON_UNESCAPED_SLASHES ) . $said['rows'] ) );
	}

	/**
	 * On a site whose MailerSend key stands in wp-config.php, and which cannot call itself.
	 *
	 * @return array<string, mixed> Answers by what was asked.
	 */
	private function on_twin( string $line ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$twin->configure( "define( 'WPMS_ON', true );", "define( 'WPMS_MAILERSEND_API_KEY', '" . Keys_On_Site::token( 'c' ) . "' );", $line );
		$said         = $twin->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/edit.php';
			return KeyHealth\\Tests\\Surface\\asked_for_edits();"
		);
		$said['rows'] = $said['rows'] . $twin->log() . $twin->read( 'errors' );
		return $said;
	}
}
