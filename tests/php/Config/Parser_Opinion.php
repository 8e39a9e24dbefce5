<?php
/**
 * What another parser says about the same source.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config;

use PhpParser\ConstExprEvaluationException;
use PhpParser\ConstExprEvaluator;
use PhpParser\Node;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\NodeVisitor\ParentConnectingVisitor;
use PhpParser\NodeFinder;
use PhpParser\Parser;
use PhpParser\ParserFactory;

final class Parser_Opinion {

	/** Controls its `stmts`. */
	private const BODIES = array( Node\Stmt\If_::class, Node\Stmt\ElseIf_::class, Node\Stmt\Else_::class, Node\Stmt\While_::class, Node\Stmt\Do_::class, Node\Stmt\For_::class, Node\Stmt\Foreach_::class, Node\Stmt\Case_::class, Node\Stmt\Catch_::class );

	/** The right side may not run. */
	private const SHORT_CIRCUITS = array( Node\Expr\BinaryOp\BooleanAnd::class, Node\Expr\BinaryOp\BooleanOr::class, Node\Expr\BinaryOp\LogicalAnd::class, Node\Expr\BinaryOp\LogicalOr::class, Node\Expr\BinaryOp\LogicalXor::class, Node\Expr\BinaryOp\Coalesce::class );

	private Parser $parser;

	private NodeTraverser $walker;

	public function __construct() {
		$this->parser = ( new ParserFactory() )->createForHostVersion();
		$this->walker = new NodeTraverser( new NameResolver( null, array( 'preserveOriginalNames' => true ) ), new ParentConnectingVisitor() );
	}

	/**
	 * @return list<array{name: string, form: string, line: int, offset: int, value: array{int, int}, text: string|null, in_condition: bool, in_function: bool}>
	 */
	public function sites( string $code ): array {
		$tree      = $this->walker->traverse( $this->parser->parse( $code ) ?? array() );
		$finder    = new NodeFinder();
		$functions = array_map( static fn( Node $node ): string => strtolower( self::full_name( $node ) ), $finder->findInstanceOf( $tree, Node\Stmt\Function_::class ) ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- The parser’s own name.
		$sites     = array();
		$is_wanted = static fn( Node $node ): bool => $node instanceof Node\Expr\FuncCall || $node instanceof Node\Expr\StaticCall || $node instanceof Node\Stmt\Const_;
		foreach ( $finder->find( $tree, $is_wanted ) as $node ) {
			if ( $node instanceof Node\Stmt\Const_ ) {
				foreach ( $node->consts as $const ) {
					$sites[] = $this->site( $node, 'const', self::full_name( $const ), $const->value ); // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- The parser’s own name.
				}
				continue;
			}
			$near = $node->name->getAttribute( 'namespacedName' );
			if ( null !== $near && in_array( $near->toLowerString(), $functions, true ) ) {
				continue; // A function of the namespace has the name.
			}
			$form = self::form( $node );
			if ( null !== $form && ! $node->isFirstClassCallable() ) {
				list( $name, $value ) = self::arguments( $node );
				$text                 = null === $name ? null : self::text( $name );
				if ( null !== $text && null !== $value ) {
					$sites[] = $this->site( $node, $form, $text, $value );
				}
			}
		}
		usort( $sites, static fn( array $a, array $b ): int => array( $a['offset'], $a['value'] ) <=> array( $b['offset'], $b['value'] ) );
		return $sites;
	}

	/**
	 * @param Node\Expr\FuncCall|Node\Expr\StaticCall $node
	 */
	private static function form( Node $node ): ?string {
		if ( $node instanceof Node\Expr\FuncCall ) {
			return 'define' === self::called( $node ) || self::is_called_back( $node ) ? 'define' : null;
		}
		$is_config = $node->class instanceof Node\Name && 'config' === strtolower( $node->class->getLast() );
		return $is_config && $node->name instanceof Node\Identifier && 'define' === $node->name->toLowerString() ? 'config' : null;
	}

	/** Name and namespace of what is declared. */
	private static function full_name( Node $node ): string {
		return $node->{'namespacedName'}->toString();
	}

	private static function called( Node\Expr\FuncCall $node ): string {
		return $node->name instanceof Node\Name ? $node->name->toLowerString() : '';
	}

	/** `call_user_func( 'define', … )` */
	private static function is_called_back( Node $node ): bool {
		$first = $node instanceof Node\Expr\FuncCall && 'call_user_func' === self::called( $node ) && ! $node->isFirstClassCallable() ? $node->getArgs()[0] ?? null : null;
		return null !== $first && $first->value instanceof Node\Scalar\String_ && 'define' === $first->value->value;
	}

	/**
	 * @param Node\Expr\FuncCall|Node\Expr\StaticCall $node
	 * @return array{Node\Expr|null, Node\Expr|null}
	 */
	private static function arguments( Node $node ): array {
		$found = array( null, null );
		foreach ( array_slice( $node->getArgs(), self::is_called_back( $node ) ? 1 : 0 ) as $position => $argument ) {
			if ( $argument->unpack ) {
				return array( null, null );
			}
			$name     = null === $argument->name ? $position : $argument->name->toString();
			$position = array(
				0               => 0,
				1               => 1,
				'constant_name' => 0,
				'value'         => 1,
			)[ $name ] ?? null;
			if ( null !== $position ) {
				$found[ $position ] = $argument->value;
			}
		}
		return $found;
	}

	private static function text( Node\Expr $node ): ?string {
		$evaluator = new ConstExprEvaluator(
			static function (): void {
				throw new ConstExprEvaluationException( 'Not a literal.' );
			}
		);
		$is_text   = $node instanceof Node\Scalar\String_ || $node instanceof Node\Expr\BinaryOp\Concat;
		try {
			$text = $is_text ? $evaluator->evaluateDirectly( $node ) : null;
		} catch ( ConstExprEvaluationException $error ) {
			$text = null;
		}
		return is_string( $text ) ? $text : null;
	}

	private function site( Node $node, string $form, string $name, Node\Expr $value ): array {
		list( $in_condition, $in_function ) = self::surroundings( $node );
		return array(
			'name'         => $name,
			'form'         => $form,
			'line'         => $node->getStartLine(),
			'offset'       => $node->getStartFilePos(),
			'value'        => array( $value->getStartFilePos(), $value->getEndFilePos() + 1 ),
			'text'         => self::text( $value ),
			'in_condition' => $in_condition,
			'in_function'  => $in_function,
		);
	}

	/**
	 * @return array{bool, bool}
	 */
	private static function surroundings( Node $node ): array {
		$in_condition = false;
		$in_function  = false;
		$in_body      = false;
		$child        = $node;
		$parent       = $child->getAttribute( 'parent' );
		while ( null !== $parent ) {
			foreach ( self::BODIES as $class ) {
				$in_condition = $in_condition || $parent instanceof $class && in_array( $child, $parent->stmts, true );
			}
			// What follows the first condition is asked only when that one fails.
			$in_condition = $in_condition || $parent instanceof Node\Stmt\ElseIf_;
			if ( ! $in_body ) {
				$in_condition = $in_condition || self::is_behind_operator( $parent, $child );
			}
			$in_function = $in_function || $parent instanceof Node\FunctionLike;
			$in_body     = $in_body || $parent instanceof Node\Stmt\ClassLike || $parent instanceof Node\Expr\Closure;
			$child       = $parent;
			$parent      = $child->getAttribute( 'parent' );
		}
		return array( $in_condition, $in_function );
	}

	private static function is_behind_operator( Node $parent, Node $child ): bool {
		if ( $parent instanceof Node\Expr\Ternary ) {
			return $child !== $parent->cond;
		}
		foreach ( self::SHORT_CIRCUITS as $class ) {
			if ( $parent instanceof $class && $child === $parent->right ) {
				return true;
			}
		}
		return $parent instanceof Node\MatchArm;
	}
}
