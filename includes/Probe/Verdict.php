<?php
/**
 * What a probe found out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Model\Evidence;

defined( 'ABSPATH' ) || exit;

/**
 * The verdict in words that do not change with the language: ids and facts. Sentences are made of it when it is shown. Holds no
 * secret, so it can be stored as it is.
 *
 * @phpstan-type Permission_View array{needs: list<array{name: string, has: bool}>, too_much: list<string>, has: int}
 */
final class Verdict {

	/** @var string */
	private $diagnosis;

	/** @var string|null */
	private $reason;

	/** @var string|null The rule of the catalog that decided. */
	private $rule;

	/** @var bool False when something was left open: a later request failed, or the rule rests on memory. */
	private $is_certain = true;

	/** @var bool */
	private $is_limited = false;

	/** @var bool True while the last answer fits a key that works as well as one that does not. */
	private $is_open = false;

	/** @var list<Evidence> In the order in which it was asked. */
	private $evidence = array();

	/** @var int|null Index of the deciding evidence. */
	private $decided_by;

	/** @var array<string, list<string>> Values to choose from, by field. */
	private $offers = array();

	/** @var array<string, string> Names for the sentences (`host`, `who`, `where`, `minutes`). */
	private $names = array();

	/** @var Permission_View|null What the key may do. */
	private $permissions;

	/** @var string The address this server sent from, '' when unknown. */
	private $address = '';

	public function __construct( string $diagnosis, ?string $reason = null, ?string $rule = null ) {
		$this->diagnosis = $diagnosis;
		$this->reason    = $reason;
		$this->rule      = $rule;
	}

	public function diagnosis(): string {
		return $this->diagnosis;
	}

	public function reason(): ?string {
		return $this->reason;
	}

	public function rule(): ?string {
		return $this->rule;
	}

	public function is_certain(): bool {
		return $this->is_certain;
	}

	public function is_limited(): bool {
		return $this->is_limited;
	}

	public function is_open(): bool {
		return $this->is_open;
	}

	/**
	 * @return list<Evidence>
	 */
	public function evidence(): array {
		return $this->evidence;
	}

	public function decided_by(): ?int {
		return $this->decided_by;
	}

	public function deciding_evidence(): ?Evidence {
		return null === $this->decided_by ? null : ( $this->evidence[ $this->decided_by ] ?? null );
	}

	/**
	 * @return list<Evidence>
	 */
	public function other_evidence(): array {
		return array_values( array_diff_key( $this->evidence, null === $this->decided_by ? array() : array( $this->decided_by => true ) ) );
	}

	/**
	 * @return array<string, list<string>>
	 */
	public function offers(): array {
		return $this->offers;
	}

	public function name( string $name ): string {
		return $this->names[ $name ] ?? '';
	}

	public function address(): string {
		return $this->address;
	}

	/** The same diagnosis under another id, for a reader that knows more (a cleaned value was accepted). */
	public function became( string $diagnosis, ?string $reason ): self {
		$other             = clone $this;
		$other->diagnosis  = $diagnosis;
		$other->reason     = $reason;
		$other->rule       = null;
		$other->is_certain = true;
		return $other;
	}

	/**
	 * Takes over what a reading says.
	 *
	 * @param Reading  $reading The reading.
	 * @param int|null $by      Index of the evidence it comes from; null when nobody was asked.
	 */
	public function decide( Reading $reading, ?int $by ): void {
		$this->diagnosis = $reading->diagnosis();
		$this->reason    = $reading->reason();
		$this->rule      = $reading->rule_id();
		// Known to be a send-only key by an earlier answer: that stays true.
		$this->is_limited = $reading->is_limited() || ( $this->is_limited && 'ok' === $reading->diagnosis() );
		$this->is_certain = $reading->is_certain();
		$this->is_open    = $reading->is_undecided();
		$this->decided_by = $by;
	}

	/** Another cause for the same evidence. */
	public function blame( string $diagnosis, ?string $reason ): void {
		$this->diagnosis = $diagnosis;
		$this->reason    = $reason;
	}

	/**
	 * What the key may do beside what it needs; too little is a diagnosis of its own.
	 *
	 * @param array $permissions As read from an answer.
	 * @param bool  $is_certain  Whether the fact behind it is good enough.
	 * @phpstan-param Permission_View $permissions
	 */
	public function set_permissions( array $permissions, bool $is_certain ): void {
		$this->permissions = $permissions;
		if ( in_array( false, array_column( $permissions['needs'], 'has' ), true ) ) {
			$this->diagnosis  = 'insufficient_permission';
			$this->reason     = null;
			$this->rule       = null;
			$this->is_certain = $this->is_certain && $is_certain;
		}
	}

	/**
	 * @return Permission_View|null
	 */
	public function permissions(): ?array {
		return $this->permissions;
	}

	/** @return int Its index. */
	public function add( Evidence $evidence ): int {
		$this->evidence[] = $evidence;
		return count( $this->evidence ) - 1;
	}

	public function doubt(): void {
		$this->is_certain = false;
	}

	/**
	 * @param string       $field  Name of a field.
	 * @param list<string> $values Values to choose from.
	 */
	public function offer( string $field, array $values ): void {
		$this->offers[ $field ] = $values;
	}

	public function set_name( string $name, string $value ): void {
		$this->names[ $name ] = $value;
	}

	public function set_address( string $address ): void {
		$this->address = $address;
	}

	/**
	 * @return array<string, mixed> For the store.
	 */
	public function to_array(): array {
		return array(
			'diagnosis'  => $this->diagnosis,
			'reason'     => $this->reason,
			'rule'       => $this->rule,
			'certain'    => $this->is_certain,
			'limited'    => $this->is_limited,
			'decided_by' => $this->decided_by,
			'offers'     => $this->offers,
			'names'      => $this->names,
			'address'    => $this->address,
			'may'        => $this->permissions,
			'evidence'   => array_map(
				static function ( Evidence $evidence ): array {
					return $evidence->to_array();
				},
				$this->evidence
			),
		);
	}

	/**
	 * @param mixed $stored As read from the store.
	 */
	public static function restore( $stored ): ?self {
		if ( ! is_array( $stored ) || ! isset( $stored['diagnosis'] ) || ! is_string( $stored['diagnosis'] ) ) {
			return null;
		}
		$text                 = static function ( string $name ) use ( $stored ): ?string {
			return isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : null;
		};
		$verdict              = new self( $stored['diagnosis'], $text( 'reason' ), $text( 'rule' ) );
		$verdict->is_certain  = ! empty( $stored['certain'] );
		$verdict->is_limited  = ! empty( $stored['limited'] );
		$verdict->decided_by  = isset( $stored['decided_by'] ) && is_int( $stored['decided_by'] ) ? $stored['decided_by'] : null;
		$verdict->address     = (string) $text( 'address' );
		$verdict->permissions = Permissions::restore( $stored['may'] ?? null );
		foreach ( is_array( $stored['names'] ?? null ) ? $stored['names'] : array() as $name => $value ) {
			$verdict->set_name( (string) $name, is_string( $value ) ? $value : '' );
		}
		foreach ( is_array( $stored['offers'] ?? null ) ? $stored['offers'] : array() as $field => $values ) {
			$verdict->offer( (string) $field, array_values( array_filter( is_array( $values ) ? $values : array(), 'is_string' ) ) );
		}
		foreach ( is_array( $stored['evidence'] ?? null ) ? $stored['evidence'] : array() as $item ) {
			$evidence = Evidence::restore( $item );
			if ( null !== $evidence ) {
				$verdict->evidence[] = $evidence;
			}
		}
		return $verdict;
	}
}
