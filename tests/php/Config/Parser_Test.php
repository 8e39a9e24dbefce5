<?php
/**
 * The scanner against another parser.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Source\Scanner;
use PhpParser\Error;

final class Parser_Test extends Config_Test_Case {

	private const SEEDS = 1200;

	private Parser_Opinion $opinion;

	private Scanner $scanner;

	protected function set_up() {
		parent::set_up();
		$this->opinion = new Parser_Opinion();
		$this->scanner = new Scanner();
	}

	public function test_another_parser_sees_the_same_definitions_at_the_same_places_in_the_same_surroundings() {
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			foreach ( ( new Config_Generator( $seed ) )->site() as $path => $code ) {
				$this->compare( "seed $seed, $path", $code );
			}
		}
	}

	public function test_another_parser_sees_the_same_definitions_in_every_configuration_that_is_kept() {
		$broken = array();
		$found  = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( self::FIXTURES, \FilesystemIterator::SKIP_DOTS ) );
		foreach ( new \RegexIterator( $found, '/\.(?:php|inc)\z/' ) as $file ) {
			$path = substr( (string) $file, strlen( self::FIXTURES ) + 1 );
			try {
				$this->compare( $path, (string) file_get_contents( (string) $file ) );
			} catch ( Error $error ) {
				$broken[] = $path;
				$this->assertNotNull( $this->scanner->read( (string) file_get_contents( (string) $file ) )->error_line(), "$path does not parse." );
			}
		}
		sort( $broken );
		$this->assertSame( array( 'broken.php', 'unquoted.php' ), $broken );
	}

	/**
	 * @throws Error When the other parser cannot read it.
	 */
	private function compare( string $source, string $code ): void {
		$expected = array();
		foreach ( $this->opinion->sites( $code ) as $site ) {
			$site['value'] = self::bare( substr( $code, $site['value'][0], $site['value'][1] - $site['value'][0] ) );
			$expected[]    = $site;
		}
		$seen = array();
		foreach ( $this->scanner->scan( $code ) as $site ) {
			if ( 0 !== preg_match( '/[\x80-\xff]/', $site->name() ) ) {
				continue; // Curly quotes: a name to us, an unknown constant to a parser.
			}
			$seen[] = array(
				'name'         => $site->name(),
				'form'         => $site->form(),
				'line'         => $site->line(),
				'offset'       => $site->offset(),
				'value'        => self::bare( substr( $code, $site->value_start(), $site->value_end() - $site->value_start() ) ),
				'text'         => null === $site->value() ? null : $site->value()->reveal(),
				'in_condition' => $site->in_condition(),
				'in_function'  => $site->in_function(),
			);
		}
		$this->assertSame( self::lines( $expected ), self::lines( $seen ), $source );
	}

	/** Brackets around the whole of a value belong to it here, and do not there. */
	private static function bare( string $value ): string {
		return trim( $value, "() \t\r\n" );
	}

	/**
	 * @param list<array<string, mixed>> $sites
	 * @return list<string>
	 */
	private static function lines( array $sites ): array {
		return array_map( static fn( array $site ): string => (string) json_encode( $site ), $sites );
	}
}
