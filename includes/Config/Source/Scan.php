<?php
/**
 * What one file says about constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

final class Scan {

	/** @var list<Definition_Site> */
	private array $sites;

	/** @var list<Definition_Site> */
	private array $unnamed;

	/** @var list<Include_Site> */
	private array $includes;

	/** @var list<Marker> */
	private array $markers;

	private ?int $error_line;

	private bool $is_too_deep;

	/**
	 * @param list<Definition_Site> $sites      Definitions, in the order of the source.
	 * @param list<Definition_Site> $unnamed    Definitions of a constant whose name is worked out at run time.
	 * @param list<Include_Site>    $includes   Include statements.
	 * @param list<Marker>          $markers    `Config::apply()` and `eval()`.
	 * @param int|null              $error_line Where PHP's parser gave up.
	 */
	public function __construct( array $sites, array $unnamed, array $includes, array $markers, ?int $error_line ) {
		$this->sites       = $sites;
		$this->unnamed     = $unnamed;
		$this->includes    = $includes;
		$this->markers     = $markers;
		$this->error_line  = $error_line;
		$this->is_too_deep = false;
	}

	/** Of a file that is nested too deep to be read. */
	public static function too_deep( ?int $error_line ): self {
		$scan              = new self( array(), array(), array(), array(), $error_line );
		$scan->is_too_deep = true;
		return $scan;
	}

	/**
	 * @return list<Definition_Site>
	 */
	public function sites(): array {
		return $this->sites;
	}

	/**
	 * Definitions of a constant whose name is worked out at run time; their name is empty.
	 *
	 * @return list<Definition_Site>
	 */
	public function unnamed(): array {
		return $this->unnamed;
	}

	/**
	 * @return list<Include_Site>
	 */
	public function includes(): array {
		return $this->includes;
	}

	/**
	 * @return list<Marker>
	 */
	public function markers(): array {
		return $this->markers;
	}

	/** The first statement that can be reached and loads wp-settings.php. */
	public function settings(): ?Include_Site {
		foreach ( $this->includes as $include ) {
			if ( $include->is_settings() && Context::NEVER !== $include->context()->reach() ) {
				return $include;
			}
		}
		return null;
	}

	/** Whether nothing is known because blocks or brackets are nested too deep. */
	public function is_too_deep(): bool {
		return $this->is_too_deep;
	}

	/** Line at which PHP's parser gave up; null when the file parses. */
	public function error_line(): ?int {
		return $this->error_line;
	}
}
