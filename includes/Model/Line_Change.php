<?php
/**
 * What is to be done to a line.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * The recipe behind a `Line_Edit`: carried out on the bytes of the file, where that is allowed. Holds no secret.
 */
final class Line_Change {

	/** The value of a definition becomes another one; a secret one is handed over when it is carried out. */
	public const REPLACE_VALUE = 'replace_value';

	/** A definition goes. */
	public const REMOVE = 'remove';

	/** A definition gets another name. */
	public const RENAME = 'rename';

	/** A new definition, directly above the statement that loads wp-settings.php. */
	public const INSERT = 'insert';

	/** A definition moves to directly above the statement that loads wp-settings.php. */
	public const MOVE_UP = 'move_up';

	/** The quotes around name and value become straight ones. */
	public const STRAIGHTEN = 'straighten';

	/** What stands before the first `<?php` of a file goes. */
	public const STRIP_START = 'strip_start';

	/** @var self::* */
	private $kind;

	/** @var string Name of the constant; '' where it is about no constant. */
	private $name;

	/** @var string|null `Located_Site::id()` of the definition; the path of the file for STRIP_START. */
	private $site_id;

	/** @var string|null PHP source of a value that is no secret: `true`, `'smtp.example.com'`. */
	private $code;

	/** @var string|null */
	private $new_name;

	/**
	 * @param self::*     $kind     What is done.
	 * @param string      $name     Name of the constant; '' where it is about no constant.
	 * @param string|null $site_id  `Located_Site::id()` of the definition; null for an insertion.
	 * @param string|null $code     PHP source of a value that is no secret; null where the value is a secret, or none is given.
	 * @param string|null $new_name Of a renaming.
	 */
	public function __construct( string $kind, string $name, ?string $site_id = null, ?string $code = null, ?string $new_name = null ) {
		$this->kind     = $kind;
		$this->name     = $name;
		$this->site_id  = $site_id;
		$this->code     = $code;
		$this->new_name = $new_name;
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

	public function site_id(): ?string {
		return $this->site_id;
	}

	public function code(): ?string {
		return $this->code;
	}

	public function new_name(): ?string {
		return $this->new_name;
	}

	/** Whether a secret is needed to carry it out. */
	public function needs_secret(): bool {
		return null === $this->code && ( self::REPLACE_VALUE === $this->kind || self::INSERT === $this->kind );
	}
}
