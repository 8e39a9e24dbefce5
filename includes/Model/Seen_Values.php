<?php
/**
 * The values that have stood in one place, by fingerprint.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * When each came, and when it was accepted or refused. Times are seconds since 1970.
 *
 * @phpstan-type Seen array{first: int, watching: bool, last_ok: int|null, ok_address: string, first_refused: int|null}
 */
final class Seen_Values {

	/** Values remembered for a key; the oldest goes first. */
	private const LIMIT = 8;

	/** In place of a fingerprint: the only value of before the salts changed. */
	private const FORMER = 'former';

	/** @var array<string, Seen> By fingerprint. */
	private $seen = array();

	/**
	 * @param mixed $stored As read from the store; anything unreadable is forgotten.
	 */
	public static function restore( $stored ): self {
		$values = new self();
		foreach ( is_array( $stored ) ? $stored : array() as $fingerprint => $seen ) {
			if ( is_array( $seen ) && isset( $seen['first'] ) && is_int( $seen['first'] ) ) {
				$values->seen[ (string) $fingerprint ] = array(
					'first'         => $seen['first'],
					'watching'      => ! empty( $seen['watching'] ),
					'last_ok'       => isset( $seen['last_ok'] ) && is_int( $seen['last_ok'] ) ? $seen['last_ok'] : null,
					'ok_address'    => isset( $seen['ok_address'] ) && is_string( $seen['ok_address'] ) ? $seen['ok_address'] : '',
					'first_refused' => isset( $seen['first_refused'] ) && is_int( $seen['first_refused'] ) ? $seen['first_refused'] : null,
				);
			}
		}
		return $values;
	}

	/**
	 * @return array<string, Seen> For the store.
	 */
	public function to_array(): array {
		return $this->seen;
	}

	public function is_empty(): bool {
		return array() === $this->seen;
	}

	/**
	 * @param string $fingerprint Of the value.
	 * @param int    $now         Seconds.
	 * @param bool   $watching    Whether Key Health knew the site before: then `first` is when it was saved.
	 * @param bool   $ends_alike  Whether it ends as the value that was here last.
	 */
	public function see( string $fingerprint, int $now, bool $watching, bool $ends_alike = false ): void {
		if ( isset( $this->seen[ $fingerprint ] ) ) {
			return;
		}
		$former = $this->seen[ self::FORMER ] ?? null;
		unset( $this->seen[ self::FORMER ] );
		$this->seen[ $fingerprint ] = self::first_seen( null !== $former && $ends_alike ? $former['first'] : $now, $watching && null === $former );
		$this->seen                 = array_slice( $this->seen, -self::LIMIT, null, true );
	}

	/** The fingerprints say nothing any more. Where there was one value only, it is known since when that was here. */
	public function under_other_salts(): self {
		$values = new self();
		if ( 1 === count( $this->seen ) ) {
			$values->seen[ self::FORMER ] = self::first_seen( (int) min( array_column( $this->seen, 'first' ) ), false );
		}
		return $values;
	}

	/**
	 * @return Seen
	 */
	private static function first_seen( int $first, bool $watching ): array {
		return array(
			'first'         => $first,
			'watching'      => $watching,
			'last_ok'       => null,
			'ok_address'    => '',
			'first_refused' => null,
		);
	}

	/**
	 * A value was accepted or refused.
	 *
	 * @param string|null $fingerprint Of the value.
	 * @param bool        $is_refused  Whether it was refused.
	 * @param string      $address     The address this server sent from.
	 * @param int         $now         Seconds.
	 */
	public function settle( ?string $fingerprint, bool $is_refused, string $address, int $now ): void {
		if ( null === $fingerprint || ! isset( $this->seen[ $fingerprint ] ) ) {
			return;
		}
		$seen = &$this->seen[ $fingerprint ];
		if ( $is_refused ) {
			$seen['first_refused'] = $seen['first_refused'] ?? $now;
			return;
		}
		$seen['last_ok']       = $now;
		$seen['ok_address']    = $address;
		$seen['first_refused'] = null;
	}

	/**
	 * @return Seen|null
	 */
	public function of( ?string $fingerprint ): ?array {
		return null === $fingerprint ? null : ( $this->seen[ $fingerprint ] ?? null );
	}

	/**
	 * When and from which address any of them was accepted last.
	 *
	 * @return array{address: string, until: int}|null
	 */
	public function last_accepted(): ?array {
		$last = null;
		foreach ( $this->seen as $seen ) {
			if ( null !== $seen['last_ok'] && ( null === $last || $seen['last_ok'] > $last['until'] ) ) {
				$last = array(
					'address' => $seen['ok_address'],
					'until'   => $seen['last_ok'],
				);
			}
		}
		return $last;
	}
}
