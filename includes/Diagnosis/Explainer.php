<?php
/**
 * Says what an error means that somebody has seen.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Explain\Common_Words;
use KeyHealth\Diagnosis\Explain\Cover;
use KeyHealth\Diagnosis\Explain\Fit;
use KeyHealth\Diagnosis\Explain\Naming;
use KeyHealth\Diagnosis\Explain\Order;
use KeyHealth\Diagnosis\Explain\Pasted;
use KeyHealth\Diagnosis\Explain\Provider_Fits;
use KeyHealth\Diagnosis\Explain\Rule_Kind;
use KeyHealth\Diagnosis\Explain\Rule_Words;
use KeyHealth\Diagnosis\Explain\Telling;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Answer_Reader;
use KeyHealth\Probe\Conditions;
use KeyHealth\Probe\Context;
use KeyHealth\Probe\Failure_Reader;
use KeyHealth\Probe\Situation;

defined( 'ABSPATH' ) || exit;

/**
 * The same rules that read the answers of a check read a pasted text. Asks nobody, keeps nothing. The text is somebody else's: it may be
 * hostile, and it may hold a key, which is covered before anything reads it.
 *
 * @phpstan-type Explanation array{provider: array{id: string, name: string}|null, alike: list<string>, state: string, diagnosis: string, reason: string|null, confidence: string, title: string, meaning: string, says: string, why: string, words: string, key_ids: list<string>, button: string, fix: string|null}
 * @phpstan-type Explanations array{text: string, covered: bool, results: list<Explanation>, title: string, meaning: string}
 */
final class Explainer {

	/** Characters that are read; an error message is shorter. */
	public const MAX_CHARACTERS = 4000;

	private const MOST = 3;

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Clock */
	private $clock;

	public function __construct( Catalog $catalog, Wording $wording, Clock $clock ) {
		$this->catalog = $catalog;
		$this->wording = $wording;
		$this->clock   = $clock;
	}

	/**
	 * @param string             $text What somebody has seen.
	 * @param array<string, Key> $keys The keys of this site, by id.
	 * @return array
	 * @phpstan-return Explanations
	 */
	public function explain( string $text, array $keys ): array {
		$plain   = self::plain( $text );
		$covered = $this->covered( $plain, $keys );
		$pasted  = new Pasted( $covered );
		$naming  = new Naming( $this->catalog );
		$named   = $naming->in( $pasted->text() );
		$order   = new Order( $named, self::used( $keys ) );
		$telling = new Telling( $this->catalog, $this->wording, $naming, $order, home_url() );
		$results = array();
		foreach ( $order->best( $this->fits( $pasted, $naming, $named, $order ), self::MOST ) as $group ) {
			$results[] = $telling->of( $group, $pasted, $keys );
		}
		return array(
			'text'    => $covered,
			'covered' => $covered !== $plain,
			'results' => $results,
		) + $telling->of_nothing( $named, (bool) $results, (bool) $keys );
	}

	/**
	 * A text without keys: those of this site, and what looks like one.
	 *
	 * @param string             $text What somebody has seen.
	 * @param array<string, Key> $keys The keys of this site, by id.
	 */
	public function covered( string $text, array $keys ): string {
		return ( new Cover( $this->catalog, self::secrets( $keys ) ) )->of( self::plain( $text ) );
	}

	private static function plain( string $text ): string {
		return mb_substr( trim( Plain_Text::of( $text ) ), 0, self::MAX_CHARACTERS );
	}

	/**
	 * @param Pasted       $pasted The text.
	 * @param Naming       $naming For the hosts it names.
	 * @param list<string> $named  Ids of the providers it names.
	 * @param Order        $order  For what is enough.
	 * @return list<Fit>
	 */
	private function fits( Pasted $pasted, Naming $naming, array $named, Order $order ): array {
		$common  = new Common_Words( new Failure_Reader() );
		$whose   = 1 === count( $named ) ? $named[0] : '';
		$fits    = $this->fits_of_providers( $pasted, $naming, $named, $order );
		$failure = $common->failure( $pasted );
		if ( null !== $failure && ( 0 === stripos( $failure->words(), 'cURL error' ) || ! self::speak_for( $fits, $order, $named ) ) ) {
			// Nothing was answered, so no provider has said anything.
			return array( $failure->said_of( $whose ) );
		}
		if ( self::speak_for( $fits, $order, $named ) ) {
			return $fits;
		}
		$words = $common->words( $pasted );
		$smtp  = $this->catalog->provider( 'smtp' );
		if ( null !== $words && null !== $smtp && '' === $whose && 0 === stripos( $words->words(), 'SMTP ' ) ) {
			// WordPress's own mail class says this, and only of a log-in by SMTP.
			return array( $words->said_of( 'smtp' )->told_by( Rule_Kind::bare_rule( $smtp, $words->diagnosis() ) ) );
		}
		return null === $words ? array() : array( $words->said_of( $whose ) );
	}

	/**
	 * @param Pasted       $pasted The text.
	 * @param Naming       $naming For the hosts it names.
	 * @param list<string> $named  Ids of the providers it names.
	 * @param Order        $order  For what is enough.
	 * @return list<Fit>
	 */
	private function fits_of_providers( Pasted $pasted, Naming $naming, array $named, Order $order ): array {
		$conditions = new Conditions();
		$reader     = new Provider_Fits( $naming, new Rule_Words( $conditions ), new Answer_Reader( $conditions ) );
		$situation  = new Situation( new Context( home_url(), '', false ), array(), $this->clock->now(), null );
		$fits       = array();
		foreach ( $this->catalog->providers() as $id => $provider ) {
			foreach ( $reader->of( $provider, $pasted, $situation, in_array( (string) $id, $named, true ) ) as $fit ) {
				if ( $order->is_enough( $fit ) ) {
					$fits[] = $fit;
				}
			}
		}
		return $fits;
	}

	/**
	 * Whether the readings are of what the text names: another provider's rules explain nothing there.
	 *
	 * @param list<Fit>    $fits  Readings.
	 * @param Order        $order For whom the text names.
	 * @param list<string> $named Ids of the providers it names.
	 */
	private static function speak_for( array $fits, Order $order, array $named ): bool {
		foreach ( $fits as $fit ) {
			if ( ! $named || $order->is_named( $fit ) || $fit->weight() >= Fit::SENTENCE ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return list<string> Ids of providers.
	 */
	private static function used( array $keys ): array {
		$used = array();
		foreach ( $keys as $key ) {
			$used[] = $key->provider();
		}
		return array_values( array_unique( $used ) );
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return list<Secret>
	 */
	private static function secrets( array $keys ): array {
		$secrets = array();
		foreach ( $keys as $key ) {
			foreach ( $key->fields() as $field ) {
				foreach ( $field->is_secret() ? $field->definitions() : array() as $definition ) {
					$secrets[] = $definition->secret();
				}
			}
		}
		return $secrets;
	}
}
