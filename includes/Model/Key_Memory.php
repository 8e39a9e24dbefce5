<?php
/**
 * What is remembered of one key between requests.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Ids, times and fingerprints; never a value. Times are seconds since 1970.
 *
 * @phpstan-import-type Seen from Seen_Values
 */
final class Key_Memory {

	/** @var string Which values the verdict is about. */
	private $print = '';

	/** @var mixed The last verdict, as it was stored. */
	private $verdict;

	/** @var array<string, mixed> Verdicts about losing definitions, by definition id. */
	private $others = array();

	/** @var int|null */
	private $checked_at;

	/** @var Standing */
	private $standing;

	/** @var int How many checks in a row came to no answer. */
	private $failures = 0;

	/** @var Seen_Values */
	private $seen;

	/** @var string|null Last characters of the value that was here last. */
	private $last4;

	/** @var string|null YYYY-MM-DD, entered by a person. */
	private $expires_on;

	/** @var Loss|null How the value that was here last went away. */
	private $loss;

	/** @var Noted_Error|null The error its plugin has noted without a time. */
	private $recorded;

	/** @var array{from: int, to: int}|null Between which times the salts of the site changed; known to the store, not kept here. */
	private $salts_changed;

	public function __construct() {
		$this->seen     = new Seen_Values();
		$this->standing = new Standing();
	}

	/**
	 * @param mixed $stored As read from the store; anything unreadable is forgotten.
	 */
	public static function restore( $stored ): self {
		$memory = new self();
		if ( ! is_array( $stored ) ) {
			return $memory;
		}
		$text               = static function ( string $name ) use ( $stored ): ?string {
			return isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : null;
		};
		$number             = static function ( string $name ) use ( $stored ): ?int {
			return isset( $stored[ $name ] ) && is_int( $stored[ $name ] ) ? $stored[ $name ] : null;
		};
		$memory->print      = (string) $text( 'print' );
		$memory->verdict    = $stored['verdict'] ?? null;
		$memory->others     = Loose::map( $stored['others'] ?? null );
		$memory->checked_at = $number( 'checked_at' );
		$memory->standing   = Standing::restore( $stored );
		$memory->failures   = max( 0, (int) $number( 'failures' ) );
		$memory->last4      = $text( 'last4' );
		$memory->set_expires_on( $text( 'expires_on' ) );
		$memory->loss     = Loss::restore( $stored['loss'] ?? null );
		$memory->recorded = Noted_Error::restore( $stored['recorded'] ?? null );
		$memory->seen     = Seen_Values::restore( $stored['seen'] ?? null );
		return $memory;
	}

	/**
	 * @return array<string, mixed> For the store.
	 */
	public function to_array(): array {
		return array(
			'print'      => $this->print,
			'verdict'    => $this->verdict,
			'others'     => $this->others,
			'checked_at' => $this->checked_at,
			'failures'   => $this->failures,
			'seen'       => $this->seen->to_array(),
			'last4'      => $this->last4,
			'expires_on' => $this->expires_on,
			'loss'       => null === $this->loss ? null : $this->loss->to_array(),
			'recorded'   => null === $this->recorded ? null : $this->recorded->to_array(),
		) + $this->standing->to_array();
	}

	/**
	 * A value stands there now.
	 *
	 * @param string      $fingerprint Of the value.
	 * @param string|null $last4       Its last characters.
	 * @param int         $now         Seconds.
	 * @param bool        $watching    Whether Key Health knew the site before: then `first` is when it was saved.
	 * @param bool        $is_stored   Whether it stands where keys are stored; else the loss of a stored one is not made good by it.
	 */
	public function see( string $fingerprint, ?string $last4, int $now, bool $watching, bool $is_stored = true ): void {
		$ends_alike = null !== $last4 && $this->last4 === $last4;
		if ( $is_stored || null === $this->loss ) {
			$this->last4 = $last4;
			$this->loss  = null;
		}
		$this->seen->see( $fingerprint, $now, $watching, $ends_alike );
	}

	/** What holds whatever fingerprints look like; verdicts are about values that cannot be recognised any more. */
	public function under_other_salts(): self {
		$memory             = new self();
		$memory->last4      = $this->last4;
		$memory->expires_on = $this->expires_on;
		$memory->loss       = $this->loss;
		$memory->recorded   = $this->recorded;
		$memory->seen       = $this->seen->under_other_salts();
		return $memory;
	}

	/**
	 * A check has ended.
	 *
	 * @param string               $print       Which values were checked.
	 * @param array<string, mixed> $verdict     The verdict, for the store.
	 * @param string               $diagnosis   Its diagnosis.
	 * @param string               $state       Its state.
	 * @param string|null          $fingerprint Of the main value.
	 * @param string               $address     The address this server sent from.
	 * @param int                  $now         Seconds.
	 */
	public function remember( string $print, array $verdict, string $diagnosis, string $state, ?string $fingerprint, string $address, int $now ): void {
		$this->failures   = 'unknown' === $state ? 1 + ( $this->is_about( $print ) ? $this->failures : 0 ) : 0;
		$this->print      = $print;
		$this->verdict    = $verdict;
		$this->others     = array();
		$this->checked_at = $now;
		if ( 'unknown' === $state ) {
			// Network trouble says nothing about the key: what was known of it stays.
			return;
		}
		$this->standing->settle( $diagnosis, $state, $now );
		$this->seen->settle( $fingerprint, 'broken' === $state, $address, $now );
	}

	/**
	 * A verdict about the value of a losing definition: wherever that moves, it holds.
	 *
	 * @param string               $fingerprint Of the value.
	 * @param array<string, mixed> $verdict     For the store.
	 */
	public function remember_other( string $fingerprint, array $verdict ): void {
		$this->others[ $fingerprint ] = $verdict;
	}

	public function is_about( string $print ): bool {
		return '' !== $this->print && $this->print === $print;
	}

	/**
	 * @return mixed As it was stored.
	 */
	public function verdict() {
		return $this->verdict;
	}

	/**
	 * @param string|null $fingerprint Of a value that is not in use.
	 * @return mixed The verdict about it as it was stored; null for none.
	 */
	public function other( ?string $fingerprint ) {
		return null === $fingerprint ? null : $this->others[ $fingerprint ] ?? null;
	}

	public function checked_at(): ?int {
		return $this->checked_at;
	}

	public function since(): ?int {
		return $this->standing->since();
	}

	public function standing_mark(): string {
		return $this->standing->mark();
	}

	/** How many checks in a row came to no answer. */
	public function failures(): int {
		return $this->failures;
	}

	public function last4(): ?string {
		return $this->last4;
	}

	/** YYYY-MM-DD: what the provider or the key itself told, else what a person entered. */
	public function expires_on(): ?string {
		$told = $this->told( 'ends' );
		return null === $told ? $this->expires_on : gmdate( 'Y-m-d', $told );
	}

	/** Until when the provider wants to be left alone; null when it did not say. */
	public function retry_at(): ?int {
		return $this->told( 'retry_at' );
	}

	/** A time that the last verdict holds under a name. */
	private function told( string $name ): ?int {
		$time = Loose::text( $this->verdict, 'names', $name );
		return ctype_digit( $time ) ? (int) $time : null;
	}

	public function set_expires_on( ?string $date ): void {
		$this->expires_on = 1 === preg_match( '/^\d{4}-\d\d-\d\d$/D', (string) $date ) ? $date : null;
	}

	/**
	 * @return Seen|null
	 */
	public function seen( ?string $fingerprint ): ?array {
		return $this->seen->of( $fingerprint );
	}

	/**
	 * When and from which address any value of this key was accepted last.
	 *
	 * @return array{address: string, until: int}|null
	 */
	public function last_accepted(): ?array {
		return $this->seen->last_accepted();
	}

	/**
	 * @param array{from: int, to: int}|null $changed Between which times the salts of the site changed last.
	 */
	public function with_salts_changed( ?array $changed ): self {
		$this->salts_changed = $changed;
		return $this;
	}

	/**
	 * @return array{from: int, to: int}|null
	 */
	public function salts_changed(): ?array {
		return $this->salts_changed;
	}

	/** Whether a value has ever been seen here. */
	public function knows_a_value(): bool {
		return ! $this->seen->is_empty();
	}

	/** The value is gone; how is remembered until one stands there again. */
	public function lose( Loss $loss ): void {
		$this->loss = $loss;
	}

	public function loss(): ?Loss {
		return $this->loss;
	}

	/**
	 * When an error that bears no time was first seen here.
	 *
	 * @param string $mark Names its text.
	 * @param int    $now  Seconds.
	 */
	public function recorded_since( string $mark, int $now ): int {
		if ( null === $this->recorded || ! $this->recorded->is( $mark ) ) {
			$this->recorded = new Noted_Error( $mark, $now );
		}
		return $this->recorded->at();
	}

	/** Since when the value with this fingerprint has been refused; null when it was not. */
	public function refused_since( ?string $fingerprint ): ?int {
		return $this->seen( $fingerprint )['first_refused'] ?? null;
	}
}
