<?php
/**
 * What gets copied together with a key: quotation marks, a line of PHP, a label.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * Only what cannot be mistaken is taken off. The TypeScript twin is `src/shared/inspect/wrappers.ts`; the expressions are the
 * same, letter by letter.
 *
 * @phpstan-type Layer array{around: string, inner: string}
 */
final class Wrappers {

	private const CLOSED_BY = array(
		'"' => array( '"' ),
		"'" => array( "'" ),
		'`' => array( '`' ),
		'´' => array( '´' ),
		'“' => array( '”', '“' ),
		'”' => array( '”' ),
		'„' => array( '“', '”' ),
		'‘' => array( '’', '‘' ),
		'’' => array( '’' ),
		'‚' => array( '‘', '’' ),
		'«' => array( '»' ),
		'»' => array( '«' ),
		'‹' => array( '›' ),
		'›' => array( '‹' ),
	);

	private const S = '[ \t\r\n\xA0]';

	private const Q = '["\'‘’“”]';

	/** `define( 'NAME', 'value' );` */
	private const DEFINE = '~^define' . self::S . '*\(' . self::S . '*' . self::Q . '[A-Za-z0-9_\\\\]+' . self::Q . self::S . '*,' . self::S . '*'
		. self::Q . '([^"\'‘’“”]+)' . self::Q . self::S . '*(?:,' . self::S . '*(?:true|false)' . self::S . '*)?\)' . self::S . '*;?$~iuD';

	/** `NAME=value`, `$name = 'value';`, `'name' => 'value',`, `name: value` */
	private const NAMED = '~^(?:export' . self::S . '+|const' . self::S . '+|\$)?["\']?([A-Za-z][A-Za-z0-9 _.-]{0,60}?)["\']?'
		. self::S . '*(=>|=|:)' . self::S . '*("[^"]+"|\'[^\']+\'|[^ \t\r\n\xA0"\'=;,]+={0,2})' . self::S . '*[;,]?$~iuD';

	/** "MONKEY" is a word, "API_KEY" is the name of a key. */
	private const NAME = '~(?:^|[ _.-]|api|access|auth|secret|private|license|licence)(?:key|token|secret|password)$~iuD';

	private const BEARER = '~^(?:authorization' . self::S . '*:' . self::S . '*)?["\']?bearer:?' . self::S . '+([^ \t\r\n\xA0"\']+)["\']?$~iuD';

	/** Left over from a line of code that was copied in part. */
	private const LOOSE = array( ' ', '"', "'", '`', '´', '“', '”', '„', '‘', '’', '‚', '«', '»', '‹', '›', '(', ')', ',', ';' );

	/**
	 * Takes off the outermost layer.
	 *
	 * @param string $text Valid UTF-8.
	 * @return Layer|null Null when there is none, or when nothing would be left.
	 */
	public static function peel( string $text ): ?array {
		$inner = self::between_quotes( $text );
		if ( null !== $inner ) {
			return array(
				'around' => 'quotes',
				'inner'  => $inner,
			);
		}
		$layer = self::code( $text ) ?? self::header( $text );
		return null !== $layer && Characters::has_substance( $layer['inner'] ) ? $layer : null;
	}

	public static function without_loose( string $text ): string {
		do {
			$before = $text;
			foreach ( self::LOOSE as $mark ) {
				$width = strlen( $mark );
				if ( 0 === strncmp( $text, $mark, $width ) ) {
					$text = (string) substr( $text, $width );
				}
				if ( '' !== $text && substr( $text, -$width ) === $mark ) {
					$text = (string) substr( $text, 0, -$width );
				}
			}
		} while ( $text !== $before );
		return $text;
	}

	private static function between_quotes( string $text ): ?string {
		foreach ( array( 1, 2, 3 ) as $width ) {
			$open = (string) substr( $text, 0, $width );
			foreach ( self::CLOSED_BY[ $open ] ?? array() as $close ) {
				$ends = strlen( $close );
				if ( strlen( $text ) >= $width + $ends && substr( $text, -$ends ) === $close ) {
					return (string) substr( $text, $width, -$ends );
				}
			}
		}
		return null;
	}

	/**
	 * @return Layer|null
	 */
	private static function code( string $text ): ?array {
		if ( 1 === preg_match( self::DEFINE, $text, $match ) ) {
			return array(
				'around' => 'define',
				'inner'  => $match[1],
			);
		}
		if ( 1 !== preg_match( self::NAMED, $text, $match ) || 1 !== preg_match( self::NAME, $match[1] ) ) {
			return null;
		}
		$value     = $match[3];
		$is_quoted = '"' === $value[0] || "'" === $value[0];
		return array(
			'around' => ':' === $match[2] ? 'label' : 'assignment',
			'inner'  => $is_quoted ? (string) substr( $value, 1, -1 ) : $value,
		);
	}

	/**
	 * @return Layer|null
	 */
	private static function header( string $text ): ?array {
		if ( 1 !== preg_match( self::BEARER, $text, $match ) ) {
			return null;
		}
		return array(
			'around' => 'bearer',
			'inner'  => $match[1],
		);
	}
}
