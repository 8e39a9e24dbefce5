<?php
/**
 * What can be seen of where a site runs.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Host;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Disk;

final class Host_Clues {

	/** @var callable(string): mixed */
	private $constant;

	/** @var callable(string): bool */
	private $is_known;

	private string $root;

	/**
	 * @param callable(string): mixed $constant Value of a constant, null when it is not defined.
	 * @param callable(string): bool  $is_known Whether a function or class of this name is loaded.
	 * @param string                  $root     WordPress's root, links resolved.
	 */
	public function __construct( callable $constant, callable $is_known, string $root ) {
		$this->constant = $constant;
		$this->is_known = $is_known;
		$this->root     = rtrim( $root, '/' ) . '/';
	}

	/** Of the request that is going on. */
	public static function of_this_request(): self {
		return new self(
			static fn( string $name ) => defined( $name ) ? constant( $name ) : null,
			static fn( string $name ): bool => function_exists( $name ) || class_exists( $name, false ),
			( new Disk() )->real_path( ABSPATH )
		);
	}

	public function has_constant( string $name ): bool {
		return null !== ( $this->constant )( $name );
	}

	/** The constant as text; empty when it is none. */
	public function text( string $name ): string {
		$value = ( $this->constant )( $name );
		return is_string( $value ) ? $value : '';
	}

	/** A variable of the environment; empty when it is not set. Hosts set some only as the server's own variables. */
	public function variable( string $name ): string {
		$value = getenv( $name );
		if ( false === $value ) {
			// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- Compared, and never shown.
			$value = $_ENV[ $name ] ?? $_SERVER[ $name ] ?? '';
		}
		return is_string( $value ) ? $value : '';
	}

	/** Whether a function or class of this name is loaded. */
	public function knows( string $name ): bool {
		return ( $this->is_known )( $name );
	}

	/** Whether WordPress lies in this folder or below it. */
	public function lies_in( string $folder ): bool {
		return 0 === strpos( $this->root, $folder );
	}
}
