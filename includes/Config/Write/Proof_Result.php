<?php
/**
 * Whether the site works with a file as it stands.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

final class Proof_Result {

	private bool $is_proven;

	private string $word;

	private string $sentence;

	/** @var list<array<string, mixed>> */
	private array $lines;

	/**
	 * @param bool                       $is_proven Whether it works.
	 * @param string                     $word      Why not, for programs.
	 * @param string                     $sentence  Why not, for people.
	 * @param list<array<string, mixed>> $lines     Lines of the proof, as REST tells them; kept for the caller, not looked at.
	 */
	private function __construct( bool $is_proven, string $word, string $sentence, array $lines ) {
		$this->is_proven = $is_proven;
		$this->word      = $word;
		$this->sentence  = $sentence;
		$this->lines     = $lines;
	}

	/**
	 * @param list<array<string, mixed>> $lines Lines of the proof.
	 */
	public static function proven( array $lines = array() ): self {
		return new self( true, '', '', $lines );
	}

	/**
	 * @param string                     $word     Why, for programs.
	 * @param string                     $sentence Why, for people.
	 * @param list<array<string, mixed>> $lines    Lines of the proof.
	 */
	public static function failed( string $word, string $sentence, array $lines = array() ): self {
		return new self( false, $word, $sentence, $lines );
	}

	public function is_proven(): bool {
		return $this->is_proven;
	}

	public function word(): string {
		return $this->word;
	}

	public function sentence(): string {
		return $this->sentence;
	}

	/**
	 * @return list<array<string, mixed>>
	 */
	public function lines(): array {
		return $this->lines;
	}
}
