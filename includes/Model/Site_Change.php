<?php
/**
 * Something that changed around the keys: a plugin, WordPress, PHP, the salts, a constant, the theme.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Names, versions and times; of a constant only whether it is there, never its value.
 *
 * @phpstan-type Site_Change_Array array{at: int, from: int, kind: string, name: string, before: string, after: string}
 */
final class Site_Change {

	public const PLUGIN_UPDATED     = 'plugin_updated';
	public const PLUGIN_INSTALLED   = 'plugin_installed';
	public const PLUGIN_ACTIVATED   = 'plugin_activated';
	public const PLUGIN_DEACTIVATED = 'plugin_deactivated';
	public const CORE_UPDATED       = 'core_updated';
	public const SALTS_CHANGED      = 'salts_changed';
	public const CONSTANT_CHANGED   = 'constant_changed';
	public const PHP_CHANGED        = 'php_changed';
	public const THEME_SWITCHED     = 'theme_switched';

	public const KINDS = array( self::PLUGIN_UPDATED, self::PLUGIN_INSTALLED, self::PLUGIN_ACTIVATED, self::PLUGIN_DEACTIVATED, self::CORE_UPDATED, self::SALTS_CHANGED, self::CONSTANT_CHANGED, self::PHP_CHANGED, self::THEME_SWITCHED );

	/** @var int Seconds: when it was seen. */
	private $at;

	/** @var int Seconds: the earliest time at which it may have happened. */
	private $from;

	/** @var string One of KINDS. */
	private $kind;

	/** @var string What changed, for machines: the plugin's file, the constant, the theme's folder. */
	private $subject;

	/** @var array{name: string, before: string, after: string} For people. */
	private $words;

	/**
	 * @param string                                              $kind    One of KINDS.
	 * @param string                                              $subject What changed, for machines.
	 * @param array{name: string, before: string, after: string} $words   What changed, for people: its name, and versions or the like.
	 * @param int                                                 $from    The earliest time at which it may have happened.
	 * @param int                                                 $at      When it was seen.
	 */
	public function __construct( string $kind, string $subject, array $words, int $from, int $at ) {
		$this->kind    = $kind;
		$this->subject = $subject;
		$this->words   = $words;
		$this->from    = $from;
		$this->at      = $at;
	}

	/**
	 * @param mixed $stored As read from the store; what cannot be read is no change.
	 */
	public static function restore( $stored ): ?self {
		if ( ! is_array( $stored ) || ! is_int( $stored['at'] ?? null ) || ! in_array( $stored['kind'] ?? null, self::KINDS, true ) ) {
			return null;
		}
		$words = array(
			'name'   => Loose::text( $stored, 'name' ),
			'before' => Loose::text( $stored, 'before' ),
			'after'  => Loose::text( $stored, 'after' ),
		);
		$from  = is_int( $stored['from'] ?? null ) ? $stored['from'] : $stored['at'];
		return new self( Loose::text( $stored, 'kind' ), Loose::text( $stored, 'subject' ), $words, min( $from, $stored['at'] ), $stored['at'] );
	}

	/**
	 * @return Site_Change_Array
	 */
	public function to_array(): array {
		return array(
			'at'   => $this->at,
			'from' => $this->from,
			'kind' => $this->kind,
		) + $this->words;
	}

	/**
	 * @return array<string, mixed> For the store.
	 */
	public function for_store(): array {
		return $this->to_array() + array( 'subject' => $this->subject );
	}

	public function at(): int {
		return $this->at;
	}

	public function from(): int {
		return $this->from;
	}

	public function is_exact(): bool {
		return $this->from === $this->at;
	}

	public function kind(): string {
		return $this->kind;
	}

	public function subject(): string {
		return $this->subject;
	}

	public function is_of_plugin(): bool {
		return 0 === strpos( $this->kind, 'plugin_' );
	}

	public function name(): string {
		return $this->words['name'];
	}

	public function before(): string {
		return $this->words['before'];
	}

	public function after(): string {
		return $this->words['after'];
	}

	/** Whether two requests have seen the same. */
	public function is_as( self $other ): bool {
		return $this->kind === $other->kind && $this->subject === $other->subject
			&& $this->words['before'] === $other->words['before'] && $this->words['after'] === $other->words['after']
			&& $this->from <= $other->at && $other->from <= $this->at;
	}
}
