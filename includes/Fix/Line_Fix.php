<?php
/**
 * Puts a new key into the line of a file that holds it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Store;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * As Replacement does it in the database: verify, write, read back in a new request, ask the provider about what was read. This
 * request goes on with the constant it began with, so what a new request gets is known by its fingerprint.
 *
 * @phpstan-import-type Proof from Replacement
 * @phpstan-import-type Step from Proven_Write
 * @phpstan-type Outcome array{finding: array<string, mixed>|null, proof: list<Proof>, fixed: bool, report: array<string, mixed>|null}
 */
final class Line_Fix {

	/** @var Line_Edits */
	private $lines;

	/** @var Proven_Write */
	private $write;

	/** @var Examiner */
	private $examiner;

	/** @var Checker */
	private $checker;

	/** @var Backups */
	private $backups;

	/** @var Store */
	private $store;

	/** @var Fresh_Look */
	private $fresh;

	/** @var New_Report */
	private $new_report;

	/** @var Wording */
	private $wording;

	public function __construct( Line_Edits $lines, Proven_Write $write, Examiner $examiner, Checker $checker, Backups $backups, Store $store, Fresh_Look $fresh, New_Report $new_report, Wording $wording ) {
		$this->lines      = $lines;
		$this->write      = $write;
		$this->examiner   = $examiner;
		$this->checker    = $checker;
		$this->backups    = $backups;
		$this->store      = $store;
		$this->fresh      = $fresh;
		$this->new_report = $new_report;
		$this->wording    = $wording;
	}

	/**
	 * @return array<string, mixed> `EditPreview` in src/shared/types.ts.
	 * @throws Refused When no line holds this key.
	 */
	public function preview( Key $key ): array {
		return $this->write->preview( $this->line( $key ) );
	}

	/**
	 * @param Key                   $key       The key.
	 * @param array<string, Secret> $values    All values by field name, the new one among them.
	 * @param list<string>          $given     Names of those that are new.
	 * @param string                $hash      SHA-256 of the file that was looked at.
	 * @param bool                  $unchecked Write although the provider could not be asked.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When nothing was written.
	 */
	public function apply( Key $key, array $values, array $given, string $hash, bool $unchecked ): array {
		$name = $key->main_field()->name();
		if ( array( $name ) !== $given ) {
			/* translators: %s: name of a field. */
			throw new Refused( 'unknown_field', sprintf( __( 'This line holds one value. Send only: %s.', 'key-health' ), $name ) );
		}
		$value   = $values[ $name ];
		$edit    = $this->write->edit( $this->line( $key ), $hash, $value );
		$now     = $key->with_values( $values );
		$verdict = $this->examiner->ask_about( $key, $values );
		$finding = $this->examiner->explain( $now, $this->store->key( $key->id() ), $verdict );
		if ( ! $this->examiner->is_accepted( $verdict ) && ! ( $unchecked && 'unknown' === $finding->state() ) ) {
			return $this->refused( $finding );
		}
		$proof = array();
		if ( $this->examiner->is_accepted( $verdict ) ) {
			/* translators: %s: last 4 characters of a key. */
			$ends    = null === $value->last4() ? '' : sprintf( __( 'Ends in %s.', 'key-health' ), $value->last4() );
			$proof[] = Proven_Write::step( 'accepted', 'done', $this->sentence( $key, __( '{provider} accepts the new {key}', 'key-health' ) ), $ends );
		}
		$result = $this->write->carry_out(
			$edit,
			$value,
			$proof,
			function () use ( $key, $now, $values, $name, &$verdict ): array {
				$steps = array( $this->read_back( $key, array( $name => $values[ $name ] ) ) );
				if ( 'failed' !== $steps[0]['state'] ) {
					$verdict = $this->examiner->ask_about( $key, $values );
					$steps   = array_merge( $steps, $this->asked_again( $now, $verdict ) );
				}
				return $steps;
			}
		);
		if ( ! $result['stands'] ) {
			return self::outcome( $this->examiner->look( $key, $this->store->key( $key->id() ) ), $result['proof'], false );
		}
		// The file's own old text is the undo; this is what the provider is asked about once the old key is revoked.
		$this->backups->keep( $key->id(), array(), $key->main_field()->value()->last4(), $key->values(), array( $name => $value ) );
		$this->checker->remember_written( $now, $verdict );
		$finding           = $this->examiner->explain( $now, $this->store->key( $key->id() ), $verdict );
		$outcome           = self::outcome( $finding, $result['proof'], $this->examiner->is_accepted( $verdict ) );
		$new               = $this->new_report->about( '' );
		$outcome['report'] = $new['report'] ?? null;
		return $outcome;
	}

	/**
	 * @throws Refused When no line holds this key.
	 */
	private function line( Key $key ): Line_Edit {
		$effective = $key->main_field()->effective();
		$line      = null === $effective ? null : $this->lines->replace_value( $effective );
		if ( null === $line ) {
			throw new Refused( 'not_editable', __( 'The plugin does not get this key from a line of a file. Reload the page to see where it stands. Nothing was changed.', 'key-health' ), 409 );
		}
		return $line;
	}

	/**
	 * @param Key                   $key   The key.
	 * @param array<string, Secret> $value What was written.
	 * @return Step
	 */
	private function read_back( Key $key, array $value ): array {
		$look = $this->fresh->look( $key, $value );
		return Proven_Write::step( 'read_back', $look['state'], $this->sentence( $key, $look['text'] ), $look['sub'] );
	}

	/**
	 * @return list<Step>
	 */
	private function asked_again( Key $now, \KeyHealth\Probe\Verdict $verdict ): array {
		if ( $this->examiner->is_refused( $verdict ) ) {
			return array( Proven_Write::step( 'accepted_again', 'failed', $this->sentence( $now, __( '{provider} refused the {key} that was read back', 'key-health' ) ) ) );
		}
		return $this->examiner->is_accepted( $verdict )
			? array( Proven_Write::step( 'accepted_again', 'done', $this->sentence( $now, __( '{provider} accepted the {key} that was read back', 'key-health' ) ) ) )
			: array();
	}

	/**
	 * @return array
	 * @phpstan-return Outcome
	 */
	private function refused( Finding $finding ): array {
		$step = Proven_Write::step( 'accepted', 'failed', $finding->title(), __( 'Nothing was written, and the file is as it was.', 'key-health' ) );
		return self::outcome( $finding, $this->write->dated( array( $step ) ), false );
	}

	/**
	 * @param Finding $finding What is said of the key.
	 * @param array   $proof   What was proven.
	 * @param bool    $fixed   Whether the new key is proven.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Outcome
	 */
	private static function outcome( Finding $finding, array $proof, bool $fixed ): array {
		return array(
			'finding' => $finding->to_array(),
			'proof'   => $proof,
			'fixed'   => $fixed,
			'report'  => null,
		);
	}

	private function sentence( Key $key, string $text ): string {
		return $this->wording->names( $key, $this->store->key( $key->id() ), null, home_url() )->fill( $text );
	}
}
