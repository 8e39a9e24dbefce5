<?php
/**
 * The definitions in a file as two parsers see them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use KeyHealth\Config\Source\Scanner;

final class Corpus_Parser {

	/**
	 * @return list<string> One line each.
	 */
	public static function ours( string $code ): array {
		$lines = array();
		foreach ( ( new Scanner() )->scan( $code ) as $site ) {
			// Curly quotes: a name to the scanner, an unknown constant to a parser.
			if ( 0 === preg_match( '/[\x80-\xff]/', $site->name() ) ) {
				$lines[] = self::line( $site->name(), $site->form(), $site->line(), $site->offset(), null === $site->value() ? null : $site->value()->reveal(), $site->in_condition(), $site->in_function() );
			}
		}
		return $lines;
	}

	/**
	 * @return list<string> One line each.
	 */
	public static function theirs( string $code ): array {
		return array_map(
			static fn( array $site ): string => self::line( $site['name'], $site['form'], $site['line'], $site['offset'], $site['text'], $site['in_condition'], $site['in_function'] ),
			( new Parser_Opinion() )->sites( $code )
		);
	}

	private static function line( string $name, string $form, int $line, int $offset, ?string $text, bool $in_condition, bool $in_function ): string {
		return sprintf( '%d@%d %s %s %s%s%s', $line, $offset, $form, $name, null === $text ? '?' : md5( $text ), $in_condition ? ' in a condition' : '', $in_function ? ' in a function' : '' );
	}
}
