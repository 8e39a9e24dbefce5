<?php
/**
 * What is said about a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences in the language of the reader, and the evidence under them. The shape is `Finding` in src/shared/types.ts.
 *
 * @phpstan-import-type Evidence_Array from Evidence
 * @phpstan-type Candidate array{diagnosis: string, reason: string|null, title: string, why: string, standing: string}
 * @phpstan-type Problem array{field: string, reason: string, text: string, cleanable: bool}
 * @phpstan-type Finding_Array array{state: string, diagnosis: string|null, reason: string|null, confidence: string|null, limited: bool, title: string, meaning: string, effect: string, button: string, fixes: list<string>, guides: list<string>, candidates: list<Candidate>, shape: list<Problem>, evidence: Evidence_Array|null, also_asked: list<Evidence_Array>, offers: array<string, list<string>>, permissions: array{needs: list<array{name: string, has: bool}>, too_much: list<string>, has: int, advice: string}|null}
 */
final class Finding {

	public const STATES = array( 'broken', 'attention', 'unknown', 'working', 'unchecked' );

	/** @var Finding_Array */
	private $data;

	/**
	 * @param array<string, mixed> $data Members of Finding_Array; what is left out is empty.
	 */
	public function __construct( array $data ) {
		/** @var Finding_Array $complete */
		$complete   = $data + array(
			'state'       => 'unchecked',
			'diagnosis'   => null,
			'reason'      => null,
			'confidence'  => null,
			'limited'     => false,
			'title'       => '',
			'meaning'     => '',
			'effect'      => '',
			'button'      => '',
			'fixes'       => array(),
			'guides'      => array(),
			'candidates'  => array(),
			'shape'       => array(),
			'evidence'    => null,
			'also_asked'  => array(),
			'offers'      => array(),
			'permissions' => null,
		);
		$this->data = $complete;
	}

	/**
	 * @return Finding_Array
	 */
	public function to_array(): array {
		return $this->data;
	}

	public function state(): string {
		return $this->data['state'];
	}

	public function diagnosis(): ?string {
		return $this->data['diagnosis'];
	}

	public function reason(): ?string {
		return $this->data['reason'];
	}

	public function title(): string {
		return $this->data['title'];
	}

	public function effect(): string {
		return $this->data['effect'];
	}

	public function quote(): ?string {
		return $this->data['evidence']['quote'] ?? null;
	}

	/** Whether the plugin can work with the key as it stands. */
	public function is_accepted(): bool {
		return in_array( $this->data['state'], array( 'working', 'attention' ), true );
	}
}
