<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Tests\Diagnosis\Examples;

/**
 * The keys of a case: made up, all different, all of the right shape.
 *
 * @phpstan-import-type Released_Case from Descriptors
 */
final class Values {

	/** @var string */
	private $example;

	/** @var list<string> */
	private $given;

	/**
	 * @param array $of Of a descriptor.
	 * @phpstan-param Released_Case $of
	 */
	public function __construct( array $of ) {
		$provider      = (string) substr( (string) strrchr( $of['key'], '/' ), 1 );
		$fields        = Examples::all()[ $provider ] ?? array();
		$this->given   = $of['good'] ?? array();
		$this->example = $this->given[0] ?? ( isset( $of['field'] ) ? ( $fields[ $of['field'] ]['good'][0] ?? Examples::good( $provider ) ) : Examples::good( $provider ) );
	}

	/** What the plugin has stored. */
	public function stored(): string {
		return $this->example;
	}

	/** What Key Health writes. */
	public function replacement(): string {
		return $this->given[1] ?? $this->varied( 1 );
	}

	/** What a constant says. */
	public function of_constant(): string {
		return $this->given[2] ?? $this->varied( 2 );
	}

	/**
	 * The example with one character in the middle of its longest word changed: that is never a prefix or an ending that means something.
	 */
	private function varied( int $by ): string {
		preg_match_all( '/[0-9A-Za-z]+/', $this->example, $words, PREG_OFFSET_CAPTURE );
		$longest = array( '', 0 );
		foreach ( $words[0] as $word ) {
			$longest = strlen( $word[0] ) > strlen( $longest[0] ) ? $word : $longest;
		}
		$at   = $longest[1] + intdiv( strlen( $longest[0] ), 2 );
		$text = $this->example;
		foreach ( array( '0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ' ) as $alphabet ) {
			$place = strpos( $alphabet, $text[ $at ] );
			if ( false !== $place ) {
				$text[ $at ] = $alphabet[ ( $place + $by ) % strlen( $alphabet ) ];
				break;
			}
		}
		return $text;
	}
}
