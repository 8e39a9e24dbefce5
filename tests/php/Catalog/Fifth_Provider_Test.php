<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Catalog;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Model\Key;
use KeyHealth\Probe\Answer;
use KeyHealth\Surface\Discovery_Parts;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Probe\Probing;
use KeyHealth\Tests\Test_Case;

/**
 * A provider is one file under src/, and answer files in a folder of its own beside the others.
 *
 * What the catalog says is the same on a network.
 *
 * @group single
 */
final class Fifth_Provider_Test extends Test_Case {

	private const ROOT = __DIR__ . '/../../..';
	private const KEY  = 're_Xy98Zw76_9c4e1f07b2d85a63e091';

	public function test_a_fifth_provider_is_one_file_and_then_it_is_found_probed_and_named(): void {
		$folder = $this->temporary_folder();
		$this->copy( self::ROOT . '/src', "$folder/src" );
		$this->copy( self::ROOT . '/tests/answers', "$folder/answers" );
		// Our own file of that name stands aside.
		unlink( "$folder/src/catalog/providers/resend.ts" );
		array_map( 'unlink', glob( "$folder/answers/resend/*" ) ?: array() );
		$others = count( glob( "$folder/src/catalog/providers/*.ts" ) ?: array() );
		$before = $this->prints( "$folder/src" );

		copy( __DIR__ . '/fifth/resend.ts.txt', "$folder/src/catalog/providers/resend.ts" );
		$this->copy( __DIR__ . '/fifth/answers', "$folder/answers/resend" );
		$said = $this->generate( $folder );

		$this->assertStringContainsString( sprintf( 'Catalog: %d providers', $others + 1 ), $said );
		$this->assertStringContainsString( ' 0 failed', $said );
		$this->assertSame( array( 'catalog/providers/resend.ts' ), array_keys( array_diff_assoc( $this->prints( "$folder/src" ), $before ) ) );

		$catalog = new Catalog( "$folder/build" );
		$this->assertCount( $others + 1, $catalog->providers() );
		$key = $this->found( $catalog );
		$this->assertSame( array( 'resend', self::KEY ), array( $key->provider(), $key->main_field()->value()->reveal() ) );
		$this->assert_probed( $catalog, $key );
		$this->assertContains( 'Resend', array_column( $catalog->distinctive_shapes(), 'name' ) );
	}

	public function test_a_provider_whose_answers_do_not_mean_what_they_say_stops_the_generator(): void {
		$folder = $this->temporary_folder();
		$this->copy( self::ROOT . '/src/catalog', "$folder/src/catalog" );
		$this->copy( self::ROOT . '/tests/answers', "$folder/answers" );
		copy( __DIR__ . '/fifth/resend.ts.txt', "$folder/src/catalog/providers/resend.ts" );
		array_map( 'unlink', glob( "$folder/answers/resend/*" ) ?: array() );
		$this->copy( __DIR__ . '/fifth/answers', "$folder/answers/resend" );
		$file = "$folder/answers/resend/domains-send-only.json";
		file_put_contents( $file, str_replace( '"diagnosis": "ok"', '"diagnosis": "invalid"', (string) file_get_contents( $file ) ) );

		$this->assertStringContainsString( 'resend/domains-send-only.json means invalid, but is read as ok', $this->generate( $folder, 1 ) );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function answers_that_must_be_there(): array {
		return array(
			'no accepted key'            => array( 'ok', 'resend has no answer for rule' ),
			'no refused key'             => array( 'invalid', 'resend has no answer that means invalid' ),
			'nothing about a permission' => array( 'forbidden', 'resend has no answer about a permission or a companion' ),
			'nothing unreadable'         => array( 'unreadable', 'resend has no answer that means unreadable_answer' ),
			'no time-out'                => array( 'timeout', 'resend has no answer that means timeout' ),
		);
	}

	/**
	 * @dataProvider answers_that_must_be_there
	 */
	public function test_the_generator_refuses_a_provider_without_the_answers_that_prove_it( string $answer, string $complaint ): void {
		$folder = $this->temporary_folder();
		$this->copy( self::ROOT . '/src/catalog', "$folder/src/catalog" );
		array_map( 'unlink', glob( "$folder/src/catalog/providers/*.ts" ) ?: array() );
		copy( __DIR__ . '/fifth/resend.ts.txt', "$folder/src/catalog/providers/resend.ts" );
		$this->copy( __DIR__ . '/fifth/answers', "$folder/answers/resend" );
		unlink( "$folder/answers/resend/domains-$answer.json" );
		$this->assertStringContainsString( $complaint, $this->generate( $folder, 1 ) );
	}

	private function assert_probed( Catalog $catalog, Key $key ): void {
		$answers = array(
			'ok'        => array( 'ok', false ),
			'send-only' => array( 'ok', true ),
			'invalid'   => array( 'invalid', false ),
			'outage'    => array( 'provider_outage', false ),
		);
		foreach ( $answers as $name => $wanted ) {
			$file    = json_decode( (string) file_get_contents( __DIR__ . "/fifth/answers/domains-$name.json" ), true );
			$http    = new Canned_Http( new Answer( $file['status'], $file['headers'], $file['body'] ) );
			$verdict = ( new Probing( $catalog ) )->probe( 'resend', array( 'api_key' => $key->main_field()->value()->reveal() ), $http );

			$this->assertSame( $wanted, array( $verdict->diagnosis(), $verdict->is_limited() ) );
			$this->assertSame( 'GET https://api.resend.com/domains', $http->requests()[0]->line() );
			$this->assertSame( 'Bearer ' . self::KEY, $http->requests()[0]->reveal_headers()['Authorization'] );
		}
	}

	private function found( Catalog $catalog ): Key {
		update_option( 'active_plugins', array_merge( (array) get_option( 'active_plugins' ), array( 'wp-mail-smtp/wp_mail_smtp.php' ) ) );
		update_option(
			'wp_mail_smtp',
			array(
				'mail'   => array( 'mailer' => 'resend' ),
				'resend' => array( 'api_key' => self::KEY ),
			)
		);
		$locator = new Constant_Locator( new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR ), new Scanner() );
		$parts   = new Discovery_Parts( $catalog, new Active_Plugins(), $locator, new Callback_Locator(), true );
		foreach ( $parts->discoverer()->keys() as $key ) {
			if ( 'resend' === $key->provider() ) {
				return $key;
			}
		}
		$this->fail( 'The key was not found.' );
	}

	private function generate( string $folder, int $status = 0 ): string {
		$parts   = array( 'node', self::ROOT . '/src/catalog/build.mjs', '--from', "$folder/src/catalog", '--to', "$folder/build", '--answers', "$folder/answers" );
		$command = implode( ' ', array_map( 'escapeshellarg', $parts ) );
		exec( "$command 2>&1", $lines, $result );
		$this->assertSame( $status, $result, implode( "\n", $lines ) );
		return implode( "\n", $lines );
	}

	private function copy( string $from, string $to ): void {
		wp_mkdir_p( $to );
		foreach ( $this->files( $from ) as $name => $file ) {
			wp_mkdir_p( dirname( "$to/$name" ) );
			copy( $file, "$to/$name" );
		}
	}

	/**
	 * @return array<string, string> Path in the folder => hash.
	 */
	private function prints( string $folder ): array {
		return array_map( 'md5_file', $this->files( $folder ) );
	}

	/**
	 * @return array<string, string> Path in the folder => path.
	 */
	private function files( string $folder ): array {
		$files = array();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$files[ substr( $file->getPathname(), strlen( $folder ) + 1 ) ] = $file->getPathname();
		}
		return $files;
	}
}
