<?php
/**
 * What else is known when an answer is read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Situation {

	/** @var Context */
	private $context;

	/** @var array<string, Secret> */
	private $values;

	/** @var int */
	private $now;

	/** @var string|null */
	private $so_far;

	/** @var bool */
	private $is_smtp;

	/**
	 * @param Context               $context This site's own names.
	 * @param array<string, Secret> $values  The key's values by field name.
	 * @param int                   $now     Seconds since 1970.
	 * @param string|null           $so_far  The verdict of the steps before.
	 * @param bool                  $is_smtp Whether the answer is one of SMTP, where 5xx is no outage.
	 */
	public function __construct( Context $context, array $values, int $now, ?string $so_far, bool $is_smtp = false ) {
		$this->context = $context;
		$this->values  = $values;
		$this->now     = $now;
		$this->so_far  = $so_far;
		$this->is_smtp = $is_smtp;
	}

	public function context(): Context {
		return $this->context;
	}

	public function now(): int {
		return $this->now;
	}

	public function so_far(): ?string {
		return $this->so_far;
	}

	public function is_smtp(): bool {
		return $this->is_smtp;
	}

	/** Only for comparing; '' when the key has no such field. */
	public function reveal( string $field ): string {
		return isset( $this->values[ $field ] ) ? $this->values[ $field ]->reveal() : '';
	}
}
