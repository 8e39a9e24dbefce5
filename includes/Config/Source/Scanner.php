<?php
/**
 * Finds where a file defines constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Reads tokens, never runs anything, never throws. What it reads it remembers, so that asking twice costs nothing.
 */
final class Scanner {

	/** Tokens take about 25 times the memory of their source: of so many bytes of source they are kept. */
	private const KEPT = 131072;

	private Tokenizer $tokenizer;

	/** @var array<string, Scan> By the hash of the source. */
	private array $scans = array();

	/** @var array<string, \Closure(): Tokens> By the hash of the source. In functions, which no export looks into. */
	private array $tokens = array();

	/** Bytes of source whose tokens are kept. */
	private int $kept = 0;

	public function __construct() {
		$this->tokenizer = new Tokenizer();
	}

	/**
	 * @return list<Definition_Site> In the order of the source.
	 */
	public function scan( string $code ): array {
		return $this->read( $code )->sites();
	}

	/** Definitions, includes, and whether the file parses. */
	public function read( string $code ): Scan {
		$hash = hash( 'sha256', $code );
		if ( ! isset( $this->scans[ $hash ] ) ) {
			$this->scans[ $hash ] = ( new Site_Finder( $code, $this->tokens_of( $hash, $code ) ) )->scan();
		}
		return $this->scans[ $hash ];
	}

	/** For whoever reads more than that in a file. Full of secrets. */
	public function tokens( string $code ): Tokens {
		return $this->tokens_of( hash( 'sha256', $code ), $code );
	}

	private function tokens_of( string $hash, string $code ): Tokens {
		if ( isset( $this->tokens[ $hash ] ) ) {
			return ( $this->tokens[ $hash ] )();
		}
		$tokens = $this->tokenizer->tokens( $code );
		if ( $this->kept + strlen( $code ) <= self::KEPT ) {
			$this->kept           += strlen( $code );
			$this->tokens[ $hash ] = static fn(): Tokens => $tokens;
		}
		return $tokens;
	}
}
