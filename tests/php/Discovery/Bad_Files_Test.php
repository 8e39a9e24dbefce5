<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Keys_On_Site;
use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * Constants that are no texts, and files that cannot be read.
 */
final class Bad_Files_Test extends Test_Case {

	/** @var Site_Twin */
	private $twin;

	protected function set_up() {
		parent::set_up();
		$this->twin = new Site_Twin( $this->temporary_folder() );
	}

	/**
	 * @dataProvider constants
	 */
	public function test_a_constant_of_akismet_that_is_no_text_is_told( string $value, string $title ): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', $value );" );
		$said = $this->described();
		$this->assertSame( 'broken', $said['states'][ Keys_On_Site::AKISMET ] );
		$this->assertSame( $title, $said['titles'][ Keys_On_Site::AKISMET ] );
		$this->assertSame( 'constant', $said['keys'][ Keys_On_Site::AKISMET . ' api_key' ][0]['kind'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function constants(): array {
		$no_text = 'What is stored is no key';
		return array(
			'a list'        => array( "array( 'ccccddddeeee' )", $no_text ),
			'an empty list' => array( 'array()', $no_text ),
			'null'          => array( 'null', 'An empty constant hides your key' ),
			'false'         => array( 'false', 'An empty constant hides your key' ),
		);
	}

	/**
	 * @dataProvider numbers
	 */
	public function test_a_constant_that_is_a_number_is_taken_for_its_digits( string $value, string $digits ): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', $value );" );
		$found = $this->described()['keys'][ Keys_On_Site::AKISMET . ' api_key' ][0];
		$this->assertSame( $digits, $found['value'] );
		$this->assertSame( 'wp-config.php', $found['file'] );
	}

	/**
	 * @return array<string, array{string, string}>
	 */
	public function numbers(): array {
		return array(
			'whole'   => array( '123456789012', '123456789012' ),
			'true'    => array( 'true', '1' ),
			'a float' => array( '1.5', '1.5' ),
		);
	}

	/**
	 * @dataProvider files
	 */
	public function test_a_wp_config_that_cannot_be_read_costs_the_line_and_nothing_else( string $spoil ): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$said  = $this->described( "\$config = ABSPATH . 'wp-config.php';\n$spoil" );
		$found = $said['keys'][ Keys_On_Site::AKISMET . ' api_key' ];
		$this->assertSame( array( 'effective', 'shadowed' ), array_column( $found, 'role' ) );
		$this->assertSame( 'ccccddddeeee', $found[0]['value'] );
		$this->assertNull( $found[0]['line'] );
		$this->assertStringContainsString( 'could not be located', $found[0]['reason'] );
		$edit = $said['lines'][ Keys_On_Site::AKISMET ];
		$this->assertSame( "define( 'WPCOM_API_KEY', '{value}' );", $edit['after'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function files(): array {
		return array(
			'it is gone'         => array( 'unlink( $config );' ),
			'it is a folder'     => array( 'unlink( $config ); mkdir( $config );' ),
			'it is empty'        => array( 'file_put_contents( $config, "" );' ),
			'it is no PHP'       => array( 'file_put_contents( $config, str_repeat( "\xff\x00", 1000 ) );' ),
			'it is huge'         => array( 'file_put_contents( $config, "<?php\n" . str_repeat( "// x\n", 1000000 ) );' ),
			'it leads to itself' => array( 'unlink( $config ); symlink( $config, $config );' ),
		);
	}

	/**
	 * @dataProvider broken_files
	 */
	public function test_a_wp_config_that_does_not_parse_any_more_is_read_as_far_as_it_goes( string $after ): void {
		$this->twin->configure( "define( 'WPCOM_API_KEY', 'ccccddddeeee' );" );
		$said  = $this->described( "file_put_contents( ABSPATH . 'wp-config.php', \"$after\", FILE_APPEND );" );
		$found = $said['keys'][ Keys_On_Site::AKISMET . ' api_key' ];
		$this->assertSame( 'ccccddddeeee', $found[0]['value'] );
		$this->assertSame( 'effective', $found[0]['role'] );
	}

	/**
	 * @return array<string, array{string}>
	 */
	public function broken_files(): array {
		return array(
			'an open bracket' => array( '\nif ( true ) {\n' ),
			'an open text'    => array( "\\ndefine( 'WPCOM_API_KEY', 'x );\\n" ),
			'an open comment' => array( '\n/* the end' ),
			'no sense'        => array( '\n)))) => define((((\n' ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function described( string $first = '' ): array {
		$said = $this->twin->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/definitions.php';
			$first
			return KeyHealth\\Tests\\Discovery\\described( \$rows );",
			array( 'rows' => array( 'wordpress_api_key' => 'aaaabbbbcccc' ) )
		);
		$this->assertStringNotContainsString( 'key-health', $this->twin->log() );
		$this->assertStringNotContainsString( 'PHP', $this->twin->read( 'errors' ) );
		return $said;
	}
}
