<?php
/**
 * What stands where a key should be, and was never one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

defined( 'ABSPATH' ) || exit;

/**
 * The TypeScript twin is `src/shared/inspect/stand-ins.ts`.
 *
 * @phpstan-type Run array{mask: string, length: int, head: int, tail: int}
 */
final class Stand_In {

	private const MASKS = array(
		'bullet'   => '~^[•●∙·◦⋅∗＊⁎○◉■▪█⬤⚫‧⦁]~u',
		'asterisk' => '~^\*~',
		'dot'      => '~^\.~',
		'x'        => '~^x~i',
	);

	/** As many characters as a screen shows before and after the dots. */
	private const HEAD = 12;
	private const TAIL = 8;

	/** Words of examples and settings files. No two chains of them read the same, so that matching stays fast. */
	private const WORDS = '~^(?:your|my|our|the|this|that|me|it|here|goes|insert|enter|paste|put|add|replace|change|fill|provide|copy|with|into|from|'
		. 'api|app|smtp|mail|email|keys?|tokens?|secret|private|public|access|account|auth|client|user|name|id|password|pass|'
		. 'license|licence|value|string|code|new|real|actual|valid|example|sample|dummy|placeholder|demo|test|todo|tbd|fixme|'
		. 'null|nil|none|undefined|nan|empty|unset|xx)+$~D';

	private const TELLING = '~^(?:null|nil|none|undefined|nan|todo|tbd|fixme)$|your|here|insert|enter|paste|replace|change|placeholder|dummy|example|sample|xx~D';

	private const BRACKETS = '~^(?:<.*>|\[.*\]|\{.*\}|\$\{.*\}|%.*%)$~sD';

	/** The name of a constant where its value should be. */
	private const CONSTANT = '~^[A-Z][A-Z0-9_]{0,60}_(?:KEY|TOKEN|SECRET)(?:_HERE)?$~D';

	/** Examples are short. */
	private const LONGEST = 64;

	/**
	 * A hidden form, copied from a screen that shows only the end of a key.
	 *
	 * @param string $text     Valid UTF-8.
	 * @param bool   $is_known Whether the shape is known, and this is not it. A password may hold stars and dots.
	 * @return Run|null
	 */
	public static function masked( string $text, bool $is_known ): ?array {
		// Most values have no two such characters in a row, and need no closer look.
		if ( 1 !== preg_match( '~[^\x21-\x7E]|[.*xX][-_]*[.*xX]~', $text ) ) {
			return null;
		}
		$characters = Characters::split( str_replace( array( '-', '_', ' ', '…' ), array( '', '', '', '...' ), $text ) );
		$run        = self::longest_run( $characters );
		if ( null === $run ) {
			return null;
		}
		$length  = $run['length'];
		$is_most = 2 * $length >= count( $characters );
		$ends    = $run['tail'] <= self::TAIL && ( $is_most || ( $is_known && $run['head'] <= self::HEAD ) );
		switch ( $run['mask'] ) {
			case 'bullet':
				return $length > 2 ? $run : null;
			case 'x':
				// With nothing else after it, it is a placeholder.
				$after = implode( '', array_slice( $characters, $run['head'] + $length ) );
				return $length > ( $is_most ? 3 : 5 ) && $ends && 1 === preg_match( '~[^x.]~i', $after ) ? $run : null;
			default:
				return $length > ( $is_known ? 2 : 3 ) && $ends ? $run : null;
		}
	}

	/**
	 * @param string $text     Valid UTF-8.
	 * @param string $prefix   What every key begins with, or ''.
	 * @param string $provider Id of the provider, whose name such texts often hold.
	 * @param bool   $is_known Whether the shape is known, and this is not it. A password may be a word like "secret".
	 * @return string|null `words`, `repeated`.
	 */
	public static function placeholder( string $text, string $prefix, string $provider, bool $is_known ): ?string {
		$begins = '' !== $prefix && 0 === strpos( $text, $prefix );
		$rest   = $begins ? (string) substr( $text, strlen( $prefix ) ) : $text;
		$pieces = Characters::lower( str_replace( array( '-', '_', '.', ' ' ), '', $rest ) );
		$first  = 1 === preg_match( '~^.~su', $pieces, $match ) ? $match[0] : '';
		if ( '' !== $first && '' === str_replace( $first, '', $pieces )
			&& Characters::count( $pieces ) > ( 'x' === $first ? 2 : 3 )
		) {
			return 'repeated';
		}
		return Characters::count( $text ) <= self::LONGEST && self::is_words( $rest, $provider, $is_known ) ? 'words' : null;
	}

	private static function is_words( string $text, string $provider, bool $is_known ): bool {
		if ( $is_known && 1 === preg_match( self::CONSTANT, $text ) ) {
			return true;
		}
		$letters = (string) preg_replace( '~[ _.<>[\]{}()$%#*:;,!?"\'=/\\\\|+@&\~^…-]~u', '', Characters::lower( $text ) );
		$letters = (string) preg_replace( '~x{2,}~', 'xx', $letters );
		$words   = str_replace( str_replace( '_', '', $provider ), '', $letters );
		return 1 === preg_match( self::WORDS, $words )
			&& ( $is_known || 1 === preg_match( self::TELLING, $words ) || 1 === preg_match( self::BRACKETS, $text ) );
	}

	/**
	 * @param list<string> $characters
	 * @return Run|null
	 */
	private static function longest_run( array $characters ): ?array {
		$best  = null;
		$from  = 0;
		$mask  = null;
		$total = count( $characters );
		for ( $index = 0; $index <= $total; $index++ ) {
			$next = $index < $total ? self::mask_of( $characters[ $index ] ) : null;
			if ( $next === $mask && $index < $total ) {
				continue;
			}
			if ( null !== $mask && $index - $from > ( $best['length'] ?? 0 ) ) {
				$best = array(
					'mask'   => $mask,
					'length' => $index - $from,
					'head'   => $from,
					'tail'   => $total - $index,
				);
			}
			$from = $index;
			$mask = $next;
		}
		return $best;
	}

	private static function mask_of( string $character ): ?string {
		foreach ( self::MASKS as $mask => $expression ) {
			if ( 1 === preg_match( $expression, $character ) ) {
				return $mask;
			}
		}
		return null;
	}
}
