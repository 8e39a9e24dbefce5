<?php
/**
 * Definitions that fight each other.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * A second axis beside what the provider says about the key, never instead of it.
 */
final class Conflict {

	/** @var string */
	private $diagnosis;

	/** @var string|null */
	private $reason;

	/** @var Key */
	private $key;

	/** @var list<Definition> The ones that fight, the winner first. */
	private $definitions;

	/** @var string The name that is fought over. */
	private $name;

	/** @var Line_Edit|null */
	private $edit;

	/** @var Definition|null A losing value that may be copied to where the plugin reads. */
	private $usable;

	/** @var array<string, string> Further names for the sentences. */
	private $names;

	/** @var list<array{label: string, url: string}> Screens of this site on which it is settled. */
	private $links = array();

	/**
	 * @param string                $diagnosis   Of the kind `conflict`.
	 * @param string|null           $reason      Which kind of it.
	 * @param Key                   $key         The key it is about.
	 * @param list<Definition>      $definitions The ones that fight, the winner first.
	 * @param string                $name        The name that is fought over.
	 * @param Line_Edit|null        $edit        What resolves it.
	 * @param Definition|null       $usable      A losing value that may be used instead.
	 * @param array<string, string> $names       Further names for the sentences.
	 */
	public function __construct( string $diagnosis, ?string $reason, Key $key, array $definitions, string $name, ?Line_Edit $edit = null, ?Definition $usable = null, array $names = array() ) {
		$this->diagnosis   = $diagnosis;
		$this->reason      = $reason;
		$this->key         = $key;
		$this->definitions = $definitions;
		$this->name        = $name;
		$this->edit        = $edit;
		$this->usable      = $usable;
		$this->names       = $names;
	}

	/** Stable while the conflict stands, safe in a URL. */
	public function id(): string {
		return self::id_of( $this->diagnosis, $this->key->id(), $this->name );
	}

	/**
	 * @param string $diagnosis Of the kind `conflict`.
	 * @param string $key_id    Of the key it is about.
	 * @param string $name      The name that is fought over.
	 */
	public static function id_of( string $diagnosis, string $key_id, string $name ): string {
		return sanitize_key( $diagnosis . '-' . str_replace( '/', '-', $key_id ) . '-' . $name );
	}

	public function diagnosis(): string {
		return $this->diagnosis;
	}

	public function reason(): ?string {
		return $this->reason;
	}

	public function key(): Key {
		return $this->key;
	}

	/**
	 * @return list<Definition>
	 */
	public function definitions(): array {
		return $this->definitions;
	}

	public function name(): string {
		return $this->name;
	}

	public function edit(): ?Line_Edit {
		return $this->edit;
	}

	public function usable(): ?Definition {
		return $this->usable;
	}

	/**
	 * @return array<string, string>
	 */
	public function names(): array {
		return $this->names;
	}

	/**
	 * @return list<array{label: string, url: string}> Screens of this site on which it is settled.
	 */
	public function links(): array {
		return $this->links;
	}

	/**
	 * The same conflict, with the screens of this site on which it is settled.
	 *
	 * @param list<array{label: string, url: string}> $links Screens.
	 */
	public function with_links( array $links ): self {
		$other        = clone $this;
		$other->links = $links;
		return $other;
	}
}
