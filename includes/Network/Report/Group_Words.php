<?php
/**
 * What is the matter with keys that sites share, in words.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Report;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Inventory\Inventory;
use KeyHealth\Network\Severity;

defined( 'ABSPATH' ) || exit;

/**
 * As the screen of one site would word it: with the key itself, read from a site that has it, and the answer of its provider as it is
 * stored. Where the key is no longer there, or cannot be read, from what is stored alone. What was said holds as long as what was counted
 * does: both speak of what the last look at the sites has found.
 *
 * @phpstan-import-type Row from Reading
 * @phpstan-type Said array{title: string, meaning: string, fixes: list<string>|null}
 */
final class Group_Words {

	/** @var Reading */
	private $reading;

	/** @var Inventory */
	private $inventory;

	/** @var Examiner */
	private $examiner;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Answer_Words */
	private $words;

	/** @var Site_Names */
	private $names;

	public function __construct( Reading $reading, Inventory $inventory, Examiner $examiner, Fingerprinter $fingerprinter, Answer_Words $words, Site_Names $names ) {
		$this->reading       = $reading;
		$this->inventory     = $inventory;
		$this->examiner      = $examiner;
		$this->fingerprinter = $fingerprinter;
		$this->words         = $words;
		$this->names         = $names;
	}

	/**
	 * @param array                 $uses     Uses of keys.
	 * @param array<string, string> $verdicts By set of values.
	 * @phpstan-param array<array-key, Row> $uses
	 * @return array<array-key, array{title: string, meaning: string, fixes: list<string>|null}> In the same order; `fixes` is null where nobody can say.
	 */
	public function of( array $uses, array $verdicts ): array {
		$names = array_keys( $uses );
		$rows  = $this->reading->kept( 'words ' . \KeyHealth\VERSION . ' ' . determine_locale() . ' ' . implode( ' ', $names ), fn(): array => $this->rows( $uses, $verdicts ) );
		$said  = array();
		foreach ( $names as $at => $name ) {
			$fixes         = json_decode( $rows[ $at ]['fixes'] ?? '', true );
			$said[ $name ] = array(
				'title'   => $rows[ $at ]['title'] ?? '',
				'meaning' => $rows[ $at ]['meaning'] ?? '',
				'fixes'   => is_array( $fixes ) ? array_values( Loose::texts( $fixes ) ) : null,
			);
		}
		return $said;
	}

	/**
	 * In the form in which they are kept.
	 *
	 * @param array                 $uses     Uses of keys.
	 * @param array<string, string> $verdicts By set of values.
	 * @phpstan-param array<array-key, Row> $uses
	 * @return list<array<string, string>>
	 */
	private function rows( array $uses, array $verdicts ): array {
		$keys = $this->keys( $uses );
		$said = array();
		foreach ( $uses as $use ) {
			$stored  = $verdicts[ $use['probe'] ] ?? '';
			$finding = $this->finding( $use, $stored, $keys[ $use['blog_id'] . ' ' . $use['key_id'] ] ?? null );
			// The stored state is what sites are counted by: words that contradict it are those of a value that has changed.
			$is_true = null !== $finding && $finding->state() === Severity::state( (int) $use['severity'] );
			$said[]  = array(
				'title'   => $is_true ? $finding->title() : $this->words->title( $use, $stored ),
				'meaning' => $is_true ? $finding->to_array()['meaning'] : $this->words->meaning( $use, $stored ),
				'fixes'   => $is_true ? (string) wp_json_encode( $finding->to_array()['fixes'] ) : '',
			);
		}
		return $said;
	}

	/**
	 * @param array $uses Uses of keys.
	 * @phpstan-param array<array-key, Row> $uses
	 * @return array<string, Key> By site and id.
	 */
	private function keys( array $uses ): array {
		$keys = array();
		// Of what works, or was never asked, there is nothing that only the key could tell.
		$bad = array_filter( $uses, static fn( array $use ): bool => (int) $use['severity'] <= Severity::of( 'unknown' ) );
		$ids = array_values( array_unique( array_map( 'intval', array_column( $bad, 'blog_id' ) ) ) );
		foreach ( $this->inventory->keys( $ids ) as $id => $found ) {
			foreach ( $found as $key ) {
				$keys[ $id . ' ' . $key->id() ] = $key;
			}
		}
		return $keys;
	}

	/**
	 * @param array    $use    A use of a key.
	 * @param string   $stored What its provider said.
	 * @param Key|null $key    The key as it is on the site now.
	 * @phpstan-param Row $use
	 */
	private function finding( array $use, string $stored, ?Key $key ): ?Finding {
		$verdict = $this->words->verdict( $stored );
		if ( null === $verdict || null === $key || $use['fingerprint'] !== (string) $this->fingerprinter->of( $key->main_field()->value() ) ) {
			return null;
		}
		return $this->examiner->explain( $key, self::memory( $use, $stored ), $verdict, $this->names->home( Site_Names::address( $use ) ) );
	}

	/**
	 * @param array  $use    A use of a key.
	 * @param string $stored What its provider said.
	 * @phpstan-param Row $use
	 */
	private static function memory( array $use, string $stored ): Key_Memory {
		$time  = static function ( string $name ) use ( $use ): ?int {
			return (int) ( $use[ $name ] ?? 0 ) > 0 ? (int) $use[ $name ] : null;
		};
		$first = $time( 'last_ok' ) ?? $time( 'first_refused' );
		return Key_Memory::restore(
			array(
				'verdict'    => json_decode( $stored, true ),
				'checked_at' => $time( 'checked_at' ),
				'seen'       => null === $first ? array() : array(
					$use['fingerprint'] => array(
						'first'         => $first,
						'last_ok'       => $time( 'last_ok' ),
						'first_refused' => $time( 'first_refused' ),
					),
				),
			)
		);
	}
}
