<?php
/**
 * Puts a finding together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Evidence;
use KeyHealth\Model\Finding;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * Fills the names into what is said of a key, and adds what every finding has: evidence, candidates, guides.
 *
 * @phpstan-import-type Ranked from Ranker
 */
final class Finding_Builder {

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	public function __construct( Catalog $catalog, Wording $wording ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
	}

	/**
	 * @param Subject                                                                                                                             $subject The key and what is known of it.
	 * @param array{state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, button: string, fixes: list<string>} $said    With placeholders.
	 * @param Verdict|null                                                                                                                        $verdict What the probe found out.
	 * @param list<Ranked>                                                                                                                        $ranked  Causes.
	 */
	public function finding( Subject $subject, array $said, ?Verdict $verdict, array $ranked = array() ): Finding {
		$names    = $subject->names();
		$evidence = null === $verdict ? null : $verdict->deciding_evidence();
		return new Finding(
			array(
				'title'      => $names->fill( $said['title'] ),
				'meaning'    => $names->fill( $said['meaning'] ),
				'button'     => $names->fill( $said['button'] ),
				'limited'    => null !== $verdict && $verdict->is_limited(),
				'effect'     => 'broken' === $said['state'] ? $this->wording->effect( $subject->key() ) : '',
				'guides'     => $this->guides( $subject, $said['diagnosis'], $said['reason'], $ranked ),
				'candidates' => $this->candidates( $names, $ranked ),
				'shape'      => $subject->inspection()->to_array(),
				'evidence'   => null === $evidence ? null : $evidence->to_array(),
				'also_asked' => null === $verdict ? array() : array_map(
					static function ( Evidence $other ): array {
						return $other->to_array();
					},
					$verdict->other_evidence()
				),
				'offers'     => null === $verdict ? array() : $verdict->offers(),
			) + $said
		);
	}

	/**
	 * @param Names        $names  For the placeholders.
	 * @param list<Ranked> $ranked Causes.
	 * @return list<array{diagnosis: string, reason: string|null, title: string, why: string, standing: string}>
	 */
	private function candidates( Names $names, array $ranked ): array {
		$candidates = array();
		foreach ( $ranked as $cause ) {
			$candidates[] = array(
				'diagnosis' => $cause['is'],
				'reason'    => $cause['reason'],
				'title'     => $names->fill( $cause['title'] ),
				'why'       => $names->fill( $cause['why'] ),
				'standing'  => $cause['standing'],
			);
		}
		return $candidates;
	}

	/**
	 * The provider's guides that fit, best first.
	 *
	 * @param Subject      $subject   The key.
	 * @param string       $diagnosis What it is.
	 * @param string|null  $reason    Which kind of it.
	 * @param list<Ranked> $ranked    What else it can be.
	 * @return list<string>
	 */
	private function guides( Subject $subject, string $diagnosis, ?string $reason, array $ranked ): array {
		$there = array_keys( $this->catalog->provider( $subject->key()->provider() )['guides'] ?? array() );
		$names = array( $diagnosis . '/' . $reason, $diagnosis );
		foreach ( Ranker::standing( $ranked ) as $cause ) {
			$names[] = $cause['is'] . '/' . $cause['reason'];
			$names[] = $cause['is'];
		}
		return array_values( array_unique( array_intersect( $names, $there ) ) );
	}
}
