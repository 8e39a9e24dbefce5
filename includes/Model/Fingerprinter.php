<?php
/**
 * Names a secret without telling it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * The same value has the same fingerprint on this installation and another one everywhere else: it is keyed by the site's salts.
 */
final class Fingerprinter {

	private const LENGTH = 16;

	/** @var Secret */
	private $pepper;

	/** @var Secret */
	private $all_salts;

	/**
	 * @param string $salt      The site's own salt (`wp_salt( 'auth' )`).
	 * @param string $all_salts All salts of the site, one after another.
	 */
	public function __construct( string $salt, string $all_salts = '' ) {
		$this->all_salts = new Secret( $all_salts );
		$this->pepper    = new Secret( hash_hmac( 'sha256', 'key-health-fingerprint', $salt ) );
	}

	/** 16 hexadecimal digits, or null for an empty value. */
	public function of( Secret $secret ): ?string {
		if ( $secret->is_empty() ) {
			return null;
		}
		return substr( hash_hmac( 'sha256', $secret->reveal(), $this->pepper->reveal() ), 0, self::LENGTH );
	}

	/** Changes when the site's salts do; tells "the salts changed" from "the key changed". */
	public function epoch(): string {
		return substr( hash_hmac( 'sha256', 'epoch', $this->pepper->reveal() ), 0, self::LENGTH );
	}

	/** Changes when any of the site's salts does: plugins encrypt with one or another. */
	public function salts(): string {
		return substr( hash_hmac( 'sha256', $this->all_salts->reveal(), 'key-health-salts' ), 0, self::LENGTH );
	}
}
