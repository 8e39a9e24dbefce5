<?php
/**
 * Why a file is not written.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class Refusal {

	public const SWITCHED_OFF    = 'switched_off';
	public const MODS_FORBIDDEN  = 'mods_forbidden';
	public const EDITS_FORBIDDEN = 'edits_forbidden';
	public const NOT_DIRECT      = 'not_direct';
	public const READ_ONLY_HOST  = 'read_only_host';
	public const NOT_FOUND       = 'not_found';
	public const OUTSIDE         = 'outside';
	public const NOT_WRITABLE    = 'not_writable';
	public const OTHER_OWNER     = 'other_owner';
	public const HARD_LINKED     = 'hard_linked';
	public const STALE_OPCACHE   = 'stale_opcache';

	/** @var self::* */
	private string $word;

	private string $sentence;

	/**
	 * @param self::* $word     For programs.
	 * @param string  $sentence For people.
	 */
	public function __construct( string $word, string $sentence ) {
		$this->word     = $word;
		$this->sentence = $sentence;
	}

	/**
	 * @return self::*
	 */
	public function word(): string {
		return $this->word;
	}

	public function sentence(): string {
		return $this->sentence;
	}
}
