<?php
/**
 * What names in a file mean, by its namespace and its imports.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Names {

	public const TYPES     = 'type';
	public const FUNCTIONS = 'function';
	public const CONSTANTS = 'const';

	private string $namespace = '';

	/** @var array<string, array<string, string>> Full names, by what they name and by alias. */
	private array $imports = array();

	public function enter( string $namespace ): void {
		$this->namespace = $namespace;
		$this->imports   = array();
	}

	public function current(): string {
		return $this->namespace;
	}

	/**
	 * @param self::* $what  What is imported.
	 * @param string  $name  Full name.
	 * @param string  $alias The name it gets here; empty for its own last part.
	 */
	public function import( string $what, string $name, string $alias ): void {
		$name  = ltrim( $name, '\\' );
		$alias = '' === $alias ? self::last( $name ) : $alias;

		$this->imports[ $what ][ self::CONSTANTS === $what ? $alias : strtolower( $alias ) ] = $name;
	}

	/** Full name of what is declared here. */
	public function declared( string $name ): string {
		return '' === $this->namespace ? $name : $this->namespace . '\\' . $name;
	}

	/**
	 * Full names that a name may stand for, the first that exists.
	 *
	 * @param self::* $what What it names.
	 * @param string  $name As it stands in the source.
	 * @return non-empty-list<string>
	 */
	public function resolve( string $what, string $name ): array {
		if ( '\\' === $name[0] ) {
			return array( substr( $name, 1 ) );
		}
		if ( 0 === stripos( $name, 'namespace\\' ) ) {
			return array( $this->declared( substr( $name, 10 ) ) );
		}
		$parts = explode( '\\', $name, 2 );
		if ( isset( $parts[1] ) ) {
			$import = $this->imports[ self::TYPES ][ strtolower( $parts[0] ) ] ?? null;
			return array( null === $import ? $this->declared( $name ) : $import . '\\' . $parts[1] );
		}
		$import = $this->imports[ $what ][ self::CONSTANTS === $what ? $name : strtolower( $name ) ] ?? null;
		if ( null !== $import ) {
			return array( $import );
		}
		if ( '' === $this->namespace ) {
			return array( $name );
		}
		return self::TYPES === $what ? array( $this->declared( $name ) ) : array( $this->declared( $name ), $name );
	}

	public static function last( string $name ): string {
		$slash = strrpos( $name, '\\' );
		return false === $slash ? $name : substr( $name, $slash + 1 );
	}
}
