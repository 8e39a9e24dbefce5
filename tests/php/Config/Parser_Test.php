<?php
/**
 * The scanner against another parser.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Scanner;

final class Parser_Test extends Config_Test_Case {

	private const SEEDS = 150;

	public function test_another_parser_sees_the_same_definitions_at_the_same_places_in_the_same_surroundings() {
		$sources = array();
		for ( $seed = 1; $seed <= self::SEEDS; $seed++ ) {
			foreach ( ( new Config_Generator( $seed ) )->site() as $path => $code ) {
				$sources[ "seed $seed, $path" ] = $code;
			}
		}
		foreach ( array_diff_key( self::fixtures(), array_flip( array( 'broken', 'unquoted', 'namespaced', 'computed' ) ) ) as $name => $unused ) {
			$sources[ $name ] = self::fixture( $name );
		}
		$opinion = new Parser_Opinion();
		$scanner = new Scanner();
		foreach ( $sources as $source => $code ) {
			$seen = array();
			foreach ( $scanner->scan( $code ) as $site ) {
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
			$expected = array();
			foreach ( $opinion->sites( $code ) as $site ) {
				$site['value'] = self::bare( substr( $code, $site['value'][0], $site['value'][1] - $site['value'][0] ) );
				$expected[]    = $site;
			}
			$this->assertSame( self::lines( $expected ), self::lines( $seen ), $source );
		}
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
