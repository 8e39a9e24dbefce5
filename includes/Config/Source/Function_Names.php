<?php
/**
 * Which function names of a file mean define().
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Namespaces, imports and functions of one's own can take the name away or lend it to another.
 */
final class Function_Names {

	private Tokens $tokens;

	/** Namespace of the statements to come, with a backslash behind. */
	private string $prefix = '';

	/** Whether the file declares a function called define. */
	private bool $declares = false;

	/** @var array<string, bool> Imported names => whether they mean PHP's define(). */
	private array $imported = array();

	public function __construct( Tokens $tokens ) {
		$this->tokens = $tokens;
		$modifiers    = array( T_PUBLIC, T_PROTECTED, T_PRIVATE, T_STATIC, T_ABSTRACT, T_FINAL );
		foreach ( $tokens->all_of( T_FUNCTION ) as $at ) {
			if ( in_array( $tokens->id( $at - 1 ), $modifiers, true ) ) {
				continue;
			}
			$name           = '&' === $tokens->mark( $at + 1 ) ? $at + 2 : $at + 1;
			$this->declares = $this->declares || 'define' === $tokens->name( $name ) && '(' === $tokens->mark( $name + 1 );
		}
	}

	/** To be told of each `namespace` and `use` statement in turn. */
	public function pass( Statement $statement ): void {
		$from = $statement->from();
		if ( T_NAMESPACE === $this->tokens->id( $from ) ) {
			$name           = $this->tokens->text( $from + 1 );
			$this->prefix   = T_STRING === $this->tokens->id( $from + 1 ) ? $name . '\\' : '';
			$this->imported = array();
			return;
		}
		if ( T_FUNCTION !== $this->tokens->id( $from + 1 ) ) {
			return;
		}
		foreach ( $this->tokens->split( $from + 2, $statement->to(), array( ',' ) ) as list( $first, $last ) ) {
			$name  = $this->tokens->name( $first );
			$slash = strrpos( $name, '\\' );
			$alias = substr( $name, false === $slash ? 0 : $slash + 1 );
			$alias = T_AS === $this->tokens->id( $last - 1 ) ? $this->tokens->name( $last ) : $alias;
			if ( '' !== $name ) {
				$this->imported[ $alias ] = 'define' === $name;
			}
		}
	}

	/** Namespace here, with a backslash behind; empty for the global one. */
	public function prefix(): string {
		return $this->prefix;
	}

	/** Whether the name at this index calls PHP's define(). */
	public function is_define( int $at ): bool {
		if ( in_array( $this->tokens->id( $at - 1 ), array( T_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_NEW ), true ) ) {
			return false;
		}
		$text = strtolower( $this->tokens->text( $at ) );
		if ( '\\define' === $text ) {
			return true;
		}
		if ( isset( $this->imported[ $text ] ) ) {
			return $this->imported[ $text ];
		}
		return 'define' === $text && ! ( $this->declares && '' !== $this->prefix );
	}
}
