<?php
/**
 * A place in a file at which something that was looked for stands.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Search;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

final class Mention {

	public const DEFINE     = 'define';
	public const BY_CONST   = 'const';
	public const ASSIGNMENT = 'assignment';

	/** The name is read. */
	public const READ = 'read';

	/** The text of a value stands there, given to no name. */
	public const VALUE = 'value';

	/** @var self::* */
	private string $kind;

	private string $name;

	private int $line;

	private ?Secret $value;

	/** @var string|null The statement on one line, without any value in it. */
	private ?string $masked;

	/**
	 * @param self::*     $kind   What happens there.
	 * @param string      $name   The constant or variable; '' where a value stands alone.
	 * @param int         $line   Line.
	 * @param Secret|null $value  The text that is given to the name; null when it is worked out at run time.
	 * @param string|null $masked The statement on one line, values masked.
	 */
	public function __construct( string $kind, string $name, int $line, ?Secret $value = null, ?string $masked = null ) {
		$this->kind   = $kind;
		$this->name   = $name;
		$this->line   = $line;
		$this->value  = $value;
		$this->masked = $masked;
	}

	/**
	 * @return self::*
	 */
	public function kind(): string {
		return $this->kind;
	}

	public function name(): string {
		return $this->name;
	}

	public function line(): int {
		return $this->line;
	}

	public function value(): ?Secret {
		return $this->value;
	}

	public function masked(): ?string {
		return $this->masked;
	}
}
