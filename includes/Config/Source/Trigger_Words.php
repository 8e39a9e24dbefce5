<?php
/**
 * Where in a source anything can stand that defines, includes or evaluates.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * One look at the bytes, so that functions and classes that are of no concern need not be gone through. Comments and names that
 * only look alike count as well: that costs time, and nothing else.
 */
final class Trigger_Words {

	/** The second line: texts in which the word may be written with escapes. */
	private const WORDS = '/define(?!d\b)|\bconfig\b|call_user_func|\binclude|\brequire|\beval\b'
		. '|\\\\(?:x[0-9a-f]|u\{|[0-7])/i';

	/** `use function define as d`: then any name may mean it. */
	private const LENDING = '/\buse(?:\s|\/\*.*?\*\/|(?:#|\/\/)[^\n]*\n)+function\b/is';

	/** @var list<int>|null Byte offsets; null when any place may do. */
	private ?array $offsets = null;

	public function __construct( string $code ) {
		if ( 0 === preg_match( self::LENDING, $code ) && is_int( preg_match_all( self::WORDS, $code, $found, PREG_OFFSET_CAPTURE ) ) ) {
			$this->offsets = array_column( $found[0], 1 );
		}
	}

	/** Whether one may stand between two byte offsets. */
	public function may_stand( int $from, int $to ): bool {
		if ( null === $this->offsets ) {
			return true;
		}
		$low  = 0;
		$high = count( $this->offsets );
		while ( $low < $high ) {
			$middle = intdiv( $low + $high, 2 );
			if ( $this->offsets[ $middle ] < $from ) {
				$low = $middle + 1;
			} else {
				$high = $middle;
			}
		}
		return isset( $this->offsets[ $low ] ) && $this->offsets[ $low ] < $to;
	}
}
