<?php
/**
 * A request that cannot be carried out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

defined( 'ABSPATH' ) || exit;

/**
 * Carries a stable code and a sentence that names the thing and the way out. Never holds a value.
 */
final class Refused extends \RuntimeException {

	/** @var string */
	private $word;

	/** @var int */
	private $status;

	/**
	 * @param string $word    Stable code, without the prefix.
	 * @param string $message A whole sentence.
	 * @param int    $status  HTTP status.
	 */
	public function __construct( string $word, string $message, int $status = 400 ) {
		parent::__construct( $message );
		$this->word   = $word;
		$this->status = $status;
	}

	public function word(): string {
		return $this->word;
	}

	public function status(): int {
		return $this->status;
	}
}
