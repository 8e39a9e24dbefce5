<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Config\Source\Scanner;
use KeyHealth\Diagnosis\Conflicts\Known_Names;
use KeyHealth\Diagnosis\Conflicts\Nearness;
use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;
use KeyHealth\Tests\Test_Case;

/**
 * Which names are taken for a slip of the hand, and which never.
 */
final class Nearness_Test extends Test_Case {

	/** Sample configurations in which a name is wrong on purpose. */
	private const WRONG = '~/(?:near-miss|smart-quotes)\.php$|/corpus/(?:skeleton-near-miss|one-line|runcloud)/~';

	/**
	 * @dataProvider pairs
	 */
	public function test_how_a_name_was_missed( string $name, string $right, ?string $how ): void {
		$this->assertSame( $how, ( new Nearness( array( 'sendgrid', 'brevo', 'mailgun', 'mailjet', 'resend' ) ) )->of( $name, $right ) );
	}

	/**
	 * @return array<string, array{string, string, string|null}>
	 */
	public function pairs(): array {
		return array(
			'the same'                           => array( 'WPMS_SENDGRID_API_KEY', 'WPMS_SENDGRID_API_KEY', null ),
			'an underscore left out'             => array( 'WPMS_SENDGRID_APIKEY', 'WPMS_SENDGRID_API_KEY', 'spelling' ),
			'letters swapped'                    => array( 'WPMS_SENDGIRD_API_KEY', 'WPMS_SENDGRID_API_KEY', 'spelling' ),
			'a letter too many'                  => array( 'WPMS_SENDGRID_API_KEYS', 'WPMS_SENDGRID_API_KEY', 'spelling' ),
			'two letters changed'                => array( 'WPMS_SENDGRUT_API_KEY', 'WPMS_SENDGRID_API_KEY', 'spelling' ),
			'three letters changed'              => array( 'WPMS_SENDCRUT_API_KEY', 'WPMS_SENDGRID_API_KEY', null ),
			'a number behind it'                 => array( 'WPMS_SENDGRID_API_KEY2', 'WPMS_SENDGRID_API_KEY', null ),
			'another number in it'               => array( 'GF_RECAPTCHA_V2_KEY', 'GF_RECAPTCHA_V3_KEY', null ),
			'the word of another provider'       => array( 'WPMS_RESEND_API_KEY', 'WPMS_SEND_API_KEY', null ),
			'short names are near to everything' => array( 'WPMS_OK', 'WPMS_ON', null ),
			'short names in small letters'       => array( 'wpms_on', 'WPMS_ON', 'case' ),
			'a space at the start'               => array( ' WPCOM_API_KEY', 'WPCOM_API_KEY', 'space' ),
			'a backslash'                        => array( '\\WPCOM_API_KEY', 'WPCOM_API_KEY', 'backslash' ),
		);
	}

	public function test_no_constant_of_wordpress_itself_looks_like_one_that_a_plugin_reads(): void {
		$names = array();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( ABSPATH . WPINC, \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			if ( 'php' === $file->getExtension() && preg_match_all( '/\bdefined?\(\s*[\'"]([A-Z_0-9]{4,})[\'"]/', (string) file_get_contents( $file->getPathname() ), $found ) ) {
				$names += array_fill_keys( $found[1], true );
			}
		}
		$this->assertGreaterThan( 150, count( $names ) );
		$this->assertSame( array(), $this->near( array_map( 'strval', array_keys( $names ) ) ) );
	}

	public function test_of_the_names_in_all_sample_configurations_only_the_misspelled_ones_look_so(): void {
		$names   = array();
		$scanner = new Scanner();
		foreach ( new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( dirname( __DIR__, 2 ) . '/configs', \FilesystemIterator::SKIP_DOTS ) ) as $file ) {
			$is_sample = 'php' === $file->getExtension() && ! preg_match( self::WRONG, $file->getPathname() );
			foreach ( $is_sample ? $scanner->scan( (string) file_get_contents( $file->getPathname() ) ) : array() as $site ) {
				$names[ $site->name() ] = true;
			}
		}
		$this->assertGreaterThan( 50, count( $names ) );
		$this->assertSame( array(), $this->near( array_map( 'strval', array_keys( $names ) ) ) );

		$missed = array_map( static fn( $site ) => $site->name(), $scanner->scan( (string) file_get_contents( dirname( __DIR__, 2 ) . '/configs/near-miss.php' ) ) );
		$this->assertSame( array( 'WPMS_SENDGRID_APIKEY', 'wpcom_api_key', 'WPMS_SMTP_AUTHTLS', 'WPCOM_API_KEY ', '\WPCOM_API_KEY' ), array_keys( $this->near( $missed ) ) );
	}

	public function test_no_name_that_one_plugin_reads_looks_like_that_of_another_to_the_finder(): void {
		$catalog = ( new Engine( null, new Canned_Http() ) )->catalog();
		$known   = new Known_Names( $catalog );
		foreach ( $catalog->plugins() as $plugin ) {
			foreach ( $known->read_by( $plugin ) as $name ) {
				$this->assertTrue( $known->knows( $name ), $name );
			}
			foreach ( $plugin['misspelt'] ?? array() as $wrong => $right ) {
				$this->assertFalse( $known->knows( $wrong ), "$wrong is read by a plugin." );
				$this->assertContains( $right, $known->read_by( $plugin ) );
			}
			foreach ( array_keys( $plugin['read_at'] ?? array() ) as $name ) {
				$this->assertContains( $name, $known->read_by( $plugin ) );
			}
		}
	}

	/**
	 * @param list<string> $names Names.
	 * @return array<string, string> Those that look like one that a plugin reads, and which.
	 */
	private function near( array $names ): array {
		$catalog  = ( new Engine( null, new Canned_Http() ) )->catalog();
		$nearness = new Nearness( array_map( 'strval', array_keys( $catalog->providers() ) ) );
		$known    = new Known_Names( $catalog );
		$near     = array();
		foreach ( $names as $name ) {
			foreach ( $known->knows( $name ) ? array() : $catalog->plugins() as $plugin ) {
				foreach ( $known->read_by( $plugin ) as $right ) {
					if ( null !== $nearness->of( $name, $right ) ) {
						$near[ $name ] = $near[ $name ] ?? $right;
					}
				}
			}
		}
		return $near;
	}
}
