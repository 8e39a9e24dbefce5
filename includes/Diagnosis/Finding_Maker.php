<?php
/**
 * Says what is the matter with a key.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Finding;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * Turns ids and facts into sentences. What is proven is the title; what is only likely says so.
 *
 * @phpstan-import-type Ranked from Ranker
 * @phpstan-import-type Answer from Catalog as Rule_Array
 */
final class Finding_Maker {

	/** Days before its end at which a key is spoken of. */
	private const EXPIRY_NOTICE_DAYS = 14;

	/** Told anew, also to who has put the first notice aside. */
	private const LAST_NOTICE_DAYS = 3;

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Ranker */
	private $ranker;

	/** @var Finding_Builder */
	private $builder;

	public function __construct( Catalog $catalog, Wording $wording, Ranker $ranker ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
		$this->ranker  = $ranker;
		$this->builder = new Finding_Builder( $catalog, $wording );
	}

	/** What can be said without asking anyone: nothing is known yet, or the value itself is wrong. */
	public function unasked( Subject $subject ): Finding {
		$inspection = $subject->inspection();
		if ( $inspection->is_odd() ) {
			return $this->plain( $subject, 'malformed', 'not_text', 'broken' );
		}
		if ( null !== $subject->key()->closed_field() ) {
			return $this->plain( $subject, 'undecryptable', $subject->reason_closed(), 'broken' );
		}
		$provider = $this->catalog->provider( $subject->key()->provider() );
		if ( $subject->key()->main_field()->value()->is_empty() && ( $subject->was_lost() || ! ( $provider['oauth'] ?? false ) ) ) {
			return $this->plain( $subject, 'missing', $subject->reason_missing(), 'broken' );
		}
		if ( null === $provider ) {
			return $this->plain( $subject, 'not_checkable', 'no_provider' );
		}
		if ( $inspection->problems() ) {
			return $this->malformed( $subject, 'attention', '', null );
		}
		return new Finding(
			array(
				'state'   => 'unchecked',
				'title'   => __( 'Not checked yet', 'key-health' ),
				'meaning' => $subject->was_checked()
					? $subject->names()->fill( __( 'The {key} has changed since the last check.', 'key-health' ) )
					: '',
			)
		);
	}

	/** What a probe found out. */
	public function of( Subject $subject, Verdict $verdict ): Finding {
		$names   = $subject->names()->with( $this->wording->names_of_verdict( $verdict ) );
		$subject = $subject->with_names( $names );
		if ( 'malformed' === $verdict->diagnosis() ) {
			return $this->malformed( $subject, 'broken', '', $verdict );
		}
		if ( 'ok' === $verdict->diagnosis() ) {
			return $this->accepted( $subject, $verdict );
		}
		if ( 'undecryptable' === $verdict->diagnosis() ) {
			return $this->plain( $subject, 'undecryptable', $subject->reason_closed(), 'broken' );
		}
		if ( 'missing' === $verdict->diagnosis() ) {
			// Nobody was asked, and why nothing is there is seen here.
			return $this->plain( $subject, 'missing', $subject->reason_missing(), 'broken' );
		}
		if ( 'rate_limited' === $verdict->diagnosis() && ctype_digit( $verdict->name( 'retry_at' ) ) ) {
			return $this->plain( $subject, 'rate_limited', 'until', null, $verdict );
		}
		$rule   = $this->rule( $subject, $verdict->rule() );
		$ranked = null === $rule || $verdict->rule() === null ? array() : $this->ranker->rank( $rule['causes'] ?? array(), $subject->facts( $verdict ) );
		return $ranked && Ranker::MOST_LIKELY === $ranked[0]['standing']
			? $this->likely( $subject, $verdict, $rule ?? array(), $ranked )
			: $this->plain( $subject, $verdict->diagnosis(), $verdict->reason(), null, $verdict, $rule );
	}

	private function accepted( Subject $subject, Verdict $verdict ): Finding {
		$odd = $subject->inspection()->visible_problems();
		if ( $odd ) {
			return $this->malformed(
				$subject,
				'attention',
				__( '{provider} accepted it all the same. Sent in another way, it may be refused.', 'key-health' ),
				$verdict
			);
		}
		$left = $subject->days_left();
		if ( null !== $left && $left <= self::EXPIRY_NOTICE_DAYS ) {
			return $this->plain( $subject, 'expiring_soon', $left <= self::LAST_NOTICE_DAYS ? 'days' : null, null, $verdict );
		}
		$reason = $verdict->is_limited() ? 'limited' : $verdict->reason();
		return $this->plain( $subject, 'ok', 'too_much' === $verdict->reason() ? 'too_much' : $reason, null, $verdict, $this->rule( $subject, $verdict->rule() ) );
	}

	/**
	 * One answer, several causes.
	 *
	 * @param Subject      $subject The key and what is known of it.
	 * @param Verdict      $verdict What the probe found out.
	 * @param array        $rule    The rule that read the answer.
	 * @param list<Ranked> $ranked  Its causes, the most likely first.
	 * @phpstan-param Rule_Array $rule
	 */
	private function likely( Subject $subject, Verdict $verdict, array $rule, array $ranked ): Finding {
		$top = $ranked[0];
		if ( 'malformed' === $top['is'] && $subject->inspection()->problems() ) {
			return $this->malformed( $subject, 'broken', '', $verdict, $ranked );
		}
		$base  = $this->wording->words( $verdict->diagnosis(), $verdict->reason() );
		$words = $this->wording->words( $top['is'], $top['reason'] );
		// One cause alone is an assumption; several that all mean the same are not.
		$is_same = count( $rule['causes'] ?? array() ) > 1 && array( $verdict->diagnosis() ) === array_values( array_unique( array_column( Ranker::standing( $ranked ), 'is' ) ) );
		return $this->builder->finding(
			$subject,
			array(
				'state'      => $words['state'],
				'diagnosis'  => $top['is'],
				'reason'     => $top['reason'] ?? ( $top['is'] === $verdict->diagnosis() ? $verdict->reason() : null ),
				// That the other causes are ruled out proves none that the answer itself does not speak of.
				'confidence' => $is_same && $verdict->is_certain() ? 'proven' : 'likely',
				'title'      => $rule['title'] ?? $base['title'],
				// Of a refusal the meaning names a cause, and here the causes are only likely.
				'meaning'    => $rule['meaning'] ?? ( 'invalid' === $verdict->diagnosis() ? $subject->refused_since() : $base['meaning'] ),
				'button'     => $words['button'],
				'fixes'      => $rule['fixes'] ?? $words['fixes'],
			),
			$verdict,
			$ranked
		);
	}

	/**
	 * The words of the catalog as they are.
	 *
	 * @param Subject      $subject   The key and what is known of it.
	 * @param string       $diagnosis The diagnosis.
	 * @param string|null  $reason    Which kind of it.
	 * @param string|null  $state     Instead of the diagnosis's own state.
	 * @param Verdict|null $verdict   What the probe found out.
	 * @param array|null   $rule      The rule that read the answer.
	 * @phpstan-param Rule_Array|null $rule
	 */
	private function plain( Subject $subject, string $diagnosis, ?string $reason, ?string $state = null, ?Verdict $verdict = null, ?array $rule = null ): Finding {
		$words   = $this->wording->words( $diagnosis, $reason );
		$meaning = $rule['meaning'] ?? $words['meaning'];
		$worked  = 'unknown' === $words['state'] && '' !== $subject->names()->get( 'last_ok' )
			? ' ' . __( 'It worked at the last check that got an answer, {last_ok}.', 'key-health' )
			: '';
		return $this->builder->finding(
			$subject,
			array(
				'state'      => $state ?? $words['state'],
				'diagnosis'  => $diagnosis,
				'reason'     => $reason,
				'confidence' => null === $verdict || $verdict->is_certain() ? 'proven' : 'likely',
				'title'      => $rule['title'] ?? $words['title'],
				'meaning'    => $meaning . $worked . $this->habits( $subject, $reason ),
				'button'     => $words['button'],
				'fixes'      => $rule['fixes'] ?? $words['fixes'],
			),
			$verdict
		);
	}

	/** What the plugin itself does to its keys, where one was here and is gone. */
	private function habits( Subject $subject, ?string $reason ): string {
		$plugin = 0 === strpos( (string) $reason, 'wiped' ) ? $this->catalog->plugin( $subject->key()->plugin() ) : null;
		return null === $plugin || empty( $plugin['empties'] ) ? '' : ' ' . implode( ' ', $plugin['empties'] );
	}

	/**
	 * The value itself is wrong.
	 *
	 * @param Subject      $subject The key and what is known of it.
	 * @param string       $state   Attention before anyone was asked or when it was accepted all the same, broken after a refusal.
	 * @param string       $meaning Instead of the inspection's own.
	 * @param Verdict|null $verdict What the probe found out.
	 * @param list<Ranked> $ranked  Causes, when the answer has several.
	 */
	private function malformed( Subject $subject, string $state, string $meaning, ?Verdict $verdict, array $ranked = array() ): Finding {
		$problem = $subject->inspection()->worst( null === $verdict ? null : $verdict->reason() );
		if ( null === $problem ) {
			return $this->plain( $subject, 'malformed', null, $state, $verdict );
		}
		$words     = $this->wording->words( 'malformed', $problem->reason() );
		$sentences = $subject->inspection()->sentences( $problem );
		$is_proven = null === $verdict ? $problem->is_certain() : ( 'malformed' === $verdict->diagnosis() || 'attention' === $state );
		$fixes     = $problem->is_cleanable() ? $words['fixes'] : array( 'replace_key' );
		return $this->builder->finding(
			$subject,
			array(
				'state'      => $state,
				'diagnosis'  => 'malformed',
				'reason'     => $problem->reason(),
				'confidence' => $is_proven ? 'proven' : 'likely',
				'title'      => $sentences['title'],
				'meaning'    => '' === $meaning ? $sentences['meaning'] : $meaning,
				'button'     => $problem->is_cleanable() ? $words['button'] : $this->wording->words( 'malformed', null )['button'],
				'fixes'      => $fixes,
			),
			$verdict,
			$ranked
		);
	}

	/**
	 * @return Rule_Array|null
	 */
	private function rule( Subject $subject, ?string $rule_id ): ?array {
		foreach ( null === $rule_id ? array() : ( $this->catalog->provider( $subject->key()->provider() )['steps'] ?? array() ) as $step ) {
			foreach ( $step['answers'] as $rule ) {
				if ( $rule['rule'] === $rule_id ) {
					return $rule;
				}
			}
		}
		return null;
	}
}
