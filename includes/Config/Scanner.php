<?php
/**
 * Finds where a file defines constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

/**
 * Reads tokens, never runs anything, never throws. What it reads it remembers, so that asking twice costs nothing.
 */
final class Scanner {

	private Tokenizer $tokenizer;

	/** @var array<string, Scan> By the hash of the source. */
	private array $scans = array();

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
			$this->scans[ $hash ] = ( new Site_Finder( $code, $this->tokenizer->tokens( $code ) ) )->scan();
		}
		return $this->scans[ $hash ];
	}
}
