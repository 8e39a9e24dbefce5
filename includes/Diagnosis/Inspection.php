<?php
/**
 * What the values of one key say by themselves.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Inspection {

	/** A longer value is no key, and is never sent. */
	public const MAX_BYTES = 4096;

	/** Reasons that cleaning takes care of, and that matter even when the provider accepts the value. */
	private const VISIBLE = array( 'whitespace', 'invisible_character', 'quotes' );

	/** @var list<array{field: string, problem: Shape_Problem}> */
	private $problems;

	/** @var string|null */
	private $odd_type;

	/** @var Secret */
	private $value;

	/** @var Secret */
	private $cleaned;

	/** @var Shape_Sentences */
	private $sentences;

	/** @var bool */
	private $knows_shape;

	/**
	 * @param list<array{field: string, problem: Shape_Problem}> $problems  In order of precedence.
	 * @param string|null                                        $odd_type  What stands there instead of text.
	 * @param Secret                                             $value     The main value.
	 * @param Secret                                             $cleaned   The same without what does not belong to it.
	 * @param Shape_Sentences                                    $sentences   In the words of the provider.
	 * @param bool                                               $knows_shape Whether it is known what such a value looks like.
	 */
	public function __construct( array $problems, ?string $odd_type, Secret $value, Secret $cleaned, Shape_Sentences $sentences, bool $knows_shape ) {
		$this->problems    = $problems;
		$this->odd_type    = $odd_type;
		$this->value       = $value;
		$this->cleaned     = $cleaned;
		$this->sentences   = $sentences;
		$this->knows_shape = $knows_shape;
	}

	/** Whether the value looks right, as far as that is known; null when nobody knows what it should look like. */
	public function fits(): ?bool {
		if ( $this->problems ) {
			return false;
		}
		return $this->knows_shape ? true : null;
	}

	/** Whether something else than text stands there. */
	public function is_odd(): bool {
		return null !== $this->odd_type;
	}

	/**
	 * @return list<Shape_Problem>
	 */
	public function problems(): array {
		return array_column( $this->problems, 'problem' );
	}

	/**
	 * @return list<Shape_Problem> Spaces, invisible characters and quotation marks.
	 */
	public function visible_problems(): array {
		return array_values(
			array_filter(
				$this->problems(),
				static function ( Shape_Problem $problem ): bool {
					return in_array( $problem->reason(), self::VISIBLE, true );
				}
			)
		);
	}

	/** The problem with this reason, or the first one. */
	public function worst( ?string $reason ): ?Shape_Problem {
		foreach ( $this->problems() as $problem ) {
			if ( $problem->reason() === $reason ) {
				return $problem;
			}
		}
		return $this->problems()[0] ?? null;
	}

	/** Whether the value can never be accepted, so that nobody need be asked. */
	public function is_hopeless(): bool {
		foreach ( $this->problems() as $problem ) {
			if ( $problem->is_certain() ) {
				return true;
			}
		}
		return $this->value->length() > self::MAX_BYTES;
	}

	/** Whether it is another provider's key, which is none of this one's business. */
	public function is_of_another_provider(): bool {
		foreach ( $this->problems() as $problem ) {
			if ( 'other_provider' === $problem->reason() ) {
				return true;
			}
		}
		return false;
	}

	/** The cleaned value, where cleaning is all that is needed; else null. */
	public function cleaned_value(): ?Secret {
		$problem = $this->problems()[0] ?? null;
		return null !== $problem && $problem->is_cleanable() && ! $this->cleaned->equals( $this->value ) ? $this->cleaned : null;
	}

	/**
	 * @return array{title: string, meaning: string}
	 */
	public function sentences( Shape_Problem $problem ): array {
		return array(
			'title'   => $this->sentences->title( $problem ),
			'meaning' => $this->sentences->meaning( $problem ),
		);
	}

	/**
	 * @return list<array{field: string, reason: string, text: string, cleanable: bool}>
	 */
	public function to_array(): array {
		$list = array();
		foreach ( $this->problems as $entry ) {
			$list[] = array(
				'field'     => $entry['field'],
				'reason'    => $entry['problem']->reason(),
				'text'      => $this->sentences->text( $entry['problem'] ),
				'cleanable' => $entry['problem']->is_cleanable(),
			);
		}
		return $list;
	}
}
