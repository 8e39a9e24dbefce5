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
 * @phpstan-import-type Evidence_Array from Evidence
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
		$said     = $this->without_missing_field( $subject, $this->without_pasting( $subject, $said ), $verdict );
		$evidence = null === $verdict ? null : $verdict->deciding_evidence();
		return new Finding(
			array(
				'title'       => $names->fill( $said['title'] ),
				'meaning'     => $names->fill( $said['meaning'] ),
				'button'      => $names->fill( $said['button'] ),
				'limited'     => null !== $verdict && $verdict->is_limited(),
				'effect'      => 'broken' === $said['state'] ? $this->wording->effect( $subject->key() ) : '',
				'guides'      => $this->guides( $subject, $said['diagnosis'], $said['reason'], $ranked ),
				'candidates'  => $this->candidates( $names, $ranked ),
				'shape'       => $subject->inspection()->to_array(),
				'evidence'    => null === $evidence ? null : $this->read( $evidence, $names ),
				'also_asked'  => null === $verdict ? array() : array_map(
					function ( Evidence $other ) use ( $names ): array {
						return $this->read( $other, $names );
					},
					$verdict->other_evidence()
				),
				'offers'      => null === $verdict ? array() : $verdict->offers(),
				'permissions' => null === $verdict ? null : $this->permissions( $subject, $verdict ),
			) + $said
		);
	}

	/**
	 * What comes from a log-in at the provider is renewed there; there is nothing to paste.
	 *
	 * @param Subject                                                                                                                                               $subject The key.
	 * @param array{state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, button: string, fixes: list<string>} $said    With placeholders.
	 * @return array{state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, button: string, fixes: list<string>}
	 */
	private function without_pasting( Subject $subject, array $said ): array {
		$provider = $this->catalog->provider( $subject->key()->provider() );
		$pasting  = array( 'replace_key', 'rotate_key' );
		if ( ! ( $provider['oauth'] ?? false ) || ! array_intersect( $pasting, $said['fixes'] ) ) {
			return $said;
		}
		$said['fixes']  = array_values( array_unique( array_merge( array( 'reconnect' ), array_diff( $said['fixes'], $pasting, array( 'clean_key' ) ) ) ) );
		$said['button'] = $this->wording->words( 'oauth_reauthorize', null )['button'];
		return $said;
	}

	/**
	 * Where the plugin has no setting for the region, the other way comes first.
	 *
	 * @param Subject                                                                                                                                               $subject The key.
	 * @param array{state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, button: string, fixes: list<string>} $said    With placeholders.
	 * @param Verdict|null                                                                                                                                          $verdict What the probe found out.
	 * @return array{state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, button: string, fixes: list<string>}
	 */
	private function without_missing_field( Subject $subject, array $said, ?Verdict $verdict ): array {
		$field = null === $verdict ? null : ( array_keys( $verdict->offers() )[0] ?? null );
		if ( 'wrong_region' !== $said['diagnosis'] || null === $field || null !== $subject->key()->field( $field ) || ! in_array( 'replace_key', $said['fixes'], true ) ) {
			return $said;
		}
		$said['fixes']  = array( 'replace_key', 'change_companion' );
		$said['button'] = $this->wording->words( 'invalid', null )['button'];
		return $said;
	}

	/**
	 * Our own words about an answer hold placeholders; the provider's words do not, and are left as they are.
	 *
	 * @return Evidence_Array
	 */
	private function read( Evidence $evidence, Names $names ): array {
		$shown         = $evidence->to_array();
		$shown['says'] = $names->fill( $shown['says'] );
		return $shown;
	}

	/**
	 * @return array{needs: list<array{name: string, has: bool}>, too_much: list<string>, has: int, advice: string}|null
	 */
	private function permissions( Subject $subject, Verdict $verdict ): ?array {
		$may = $verdict->permissions();
		if ( null === $may ) {
			return null;
		}
		$advice = '';
		foreach ( $this->catalog->provider( $subject->key()->provider() )['steps'] ?? array() as $step ) {
			$advice = $step['permissions']['advice'] ?? $advice;
		}
		return $may + array( 'advice' => $subject->names()->fill( $advice ) );
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
		$provider = $this->catalog->provider( $subject->key()->provider() );
		$there    = null === $provider ? array() : array_keys( $this->catalog->guides( $provider ) );
		$names    = array( $diagnosis . '/' . $reason, $diagnosis );
		foreach ( Ranker::standing( $ranked ) as $cause ) {
			$names[] = $cause['is'] . '/' . $cause['reason'];
			$names[] = $cause['is'];
		}
		return array_values( array_unique( array_intersect( $names, $there ) ) );
	}
}
