<?php
/**
 * Goes through the statements of one file and collects what defines, includes or leaves.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Source;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Model\Secret;

/**
 * @phpstan-import-type Range from Tokens
 */
final class Site_Finder {

	/** Curly and angular quotes and primes, which no PHP string begins with. */
	public const SMART_QUOTES = '/\x{2018}|\x{2019}|\x{201C}|\x{201D}|\x{00AB}|\x{00BB}|\x{2032}|\x{2033}/u';

	private string $code;

	private Tokens $tokens;

	private Value_Reader $values;

	private Context_Reader $contexts;

	private Include_Reader $include_reader;

	private Function_Names $names;

	/** @var list<Definition_Site> */
	private array $sites = array();

	/** @var list<Definition_Site> */
	private array $unnamed = array();

	/** @var list<Include_Site> */
	private array $includes = array();

	/** @var list<Marker> */
	private array $markers = array();

	/** Byte offset behind the statement that loads wp-settings.php. */
	private int $settings_end = PHP_INT_MAX;

	public function __construct( string $code, Tokens $tokens ) {
		$this->code           = $code;
		$this->tokens         = $tokens;
		$this->values         = new Value_Reader( $tokens );
		$this->contexts       = new Context_Reader( $tokens, new Condition_Reader( $tokens, $this->values ) );
		$this->include_reader = new Include_Reader( $tokens, $this->values );
		$this->names          = new Function_Names( $tokens );
	}

	public function scan(): Scan {
		$statements = ( new Outline_Parser( $this->tokens, new Trigger_Words( $this->code ) ) )->statements();
		if ( null === $statements ) {
			return Scan::too_deep( $this->tokens->error_line() );
		}
		foreach ( $statements as $statement ) {
			$this->contexts->pass( $statement );
			$first = $this->tokens->id( $statement->from() );
			if ( T_NAMESPACE === $first || T_USE === $first ) {
				$this->names->pass( $statement );
			} elseif ( T_CONST === $first ) {
				$this->constants( $statement );
			} else {
				$this->expression( $statement );
			}
		}
		return new Scan( $this->sites, $this->unnamed, $this->includes, $this->markers, $this->tokens->error_line() );
	}

	private function expression( Statement $statement ): void {
		foreach ( $statement->indexes() as $at ) {
			switch ( $this->tokens->id( $at ) ) {
				case T_STRING:
					$this->name( $statement, $at );
					break;
				case T_EVAL:
					$this->mark( $statement, $at, Marker::EVALUATES );
					break;
				case T_CONSTANT_ENCAPSED_STRING:
					$this->callback( $statement, $at );
					break;
				case T_INCLUDE:
				case T_INCLUDE_ONCE:
				case T_REQUIRE:
				case T_REQUIRE_ONCE:
					$this->inclusion( $statement, $at );
					break;
			}
		}
	}

	private function name( Statement $statement, int $at ): void {
		if ( '(' === $this->tokens->mark( $at + 1 ) ) {
			if ( $this->names->is_define( $at ) ) {
				$this->definition( $statement, $at, new Define_Call( $this->tokens, $at + 1, $statement->to() ), Definition_Site::BY_DEFINE );
			} elseif ( 'call_user_func' === $this->tokens->name( $at ) && 'define' === $this->values->text( $at + 2, $at + 2 ) ) {
				$this->definition( $statement, $at, new Define_Call( $this->tokens, $at + 1, $statement->to(), 1 ), Definition_Site::BY_DEFINE );
			} elseif ( 'call_user_func_array' === $this->tokens->name( $at ) && 'define' === $this->values->text( $at + 2, $at + 2 ) ) {
				// Out of an array, like `define( ...$pair )`.
				$this->note( $statement, $at, '', Definition_Site::BY_DEFINE, null );
			}
			return;
		}
		// Bedrock: `Config::define()` collects, `Config::apply()` defines.
		if ( T_DOUBLE_COLON !== $this->tokens->id( $at + 1 ) || ! preg_match( '/(?:\A|\\\\)config\z/', $this->tokens->name( $at ) ) ) {
			return;
		}
		$method = '(' === $this->tokens->mark( $at + 3 ) ? $this->tokens->name( $at + 2 ) : '';
		if ( 'define' === $method ) {
			$this->definition( $statement, $at, new Define_Call( $this->tokens, $at + 3, $statement->to() ), Definition_Site::BY_CONFIG );
		} elseif ( 'apply' === $method ) {
			$this->mark( $statement, $at, Marker::APPLIES );
		}
	}

	/** `array_map( 'define', … )`, `$function = 'define'`. */
	private function callback( Statement $statement, int $at ): void {
		$is_define   = 'define' === ltrim( strtolower( String_Literal::quoted( $this->tokens->text( $at ) ) ), '\\' );
		$is_harmless = T_DOUBLE_ARROW === $this->tokens->id( $at + 1 ) || 'call_user_func' === $this->tokens->name( $at - 2 );
		if ( $is_define && ! $is_harmless ) {
			$this->mark( $statement, $at, Marker::EVALUATES );
		}
	}

	/**
	 * @param Statement $statement The statement.
	 * @param int       $at        Index of the word.
	 * @param Marker::* $kind      What happens there.
	 */
	private function mark( Statement $statement, int $at, string $kind ): void {
		$this->markers[] = new Marker( $kind, $this->tokens->start( $at ), $this->contexts->context( $statement, $at, null ) );
	}

	private function inclusion( Statement $statement, int $at ): void {
		$include          = $this->include_reader->read( $statement, $at, $this->contexts->context( $statement, $at, null ) );
		$this->includes[] = $include;
		if ( $include->is_settings() && ! $include->context()->in_function() ) {
			$this->settings_end = min( $this->settings_end, $include->end() );
		}
	}

	/**
	 * @param Statement                                             $statement The statement.
	 * @param int                                                   $at        Index of the word that PHP reports the line of.
	 * @param Define_Call                                           $call      Its arguments.
	 * @param Definition_Site::BY_DEFINE|Definition_Site::BY_CONFIG $form      How it defines.
	 */
	private function definition( Statement $statement, int $at, Define_Call $call, string $form ): void {
		$name  = $call->name();
		$value = $call->value();
		if ( null === $name && ! $call->is_spread() ) {
			return; // `define(...)` makes a closure, `define()` fails.
		}
		$text = null === $name || $call->is_spread() ? '' : $this->name_of( $name );
		$this->note( $statement, $at, $text, $form, $call->is_spread() ? null : $value );
	}

	/** `const A = 1, B = 2;` */
	private function constants( Statement $statement ): void {
		$to     = $statement->to() - (int) ( ';' === $this->tokens->mark( $statement->to() ) );
		$prefix = $this->names->prefix();
		foreach ( $this->tokens->split( $statement->from() + 1, $to, array( ',' ) ) as list( $from, $last ) ) {
			if ( '=' === $this->tokens->mark( $from + 1 ) && $from + 1 < $last ) {
				$name = $prefix . $this->tokens->text( $from );
				$this->note( $statement, $statement->from(), $name, Definition_Site::BY_CONST, array( $from + 2, $last ) );
			}
		}
	}

	/**
	 * @param Statement                 $statement The statement.
	 * @param int                       $at        Index of the word that PHP reports the line of.
	 * @param string                    $name      Name of the constant, empty when it is worked out at run time.
	 * @param Definition_Site::BY_*     $form      How it defines.
	 * @param Range|null                $range     Tokens of the value.
	 */
	private function note( Statement $statement, int $at, string $name, string $form, ?array $range ): void {
		$start   = $this->tokens->start( $statement->from() );
		$end     = $this->tokens->end( $statement->to() );
		$nothing = $this->tokens->end( $at );
		$is_read = null !== $range && $range[0] <= $range[1];
		$value   = $is_read ? $this->values->read( $range[0], $range[1] ) : Value::expression( $nothing, $nothing );
		$source  = new Statement_Text( new Secret( substr( $this->code, $start, $end - $start ) ), $start, $name, $value );
		$site    = new Definition_Site(
			$name,
			$form,
			new Position( $this->tokens->line( $at ), $this->tokens->start( $at ), $start, $end ),
			$value,
			$this->contexts->context( $statement, $at, $name ),
			$start >= $this->settings_end,
			$source
		);
		if ( '' === $name ) {
			$this->unnamed[] = $site;
		} else {
			$this->sites[] = $site;
		}
	}

	/**
	 * The name in the source; empty when it is worked out at run time.
	 *
	 * Curly quotes make a name of their own: PHP 7.4 really defines a constant called so, PHP 8 stops with an error.
	 *
	 * @param Range $range Tokens of the name.
	 */
	private function name_of( array $range ): string {
		$text = $this->values->text( $range[0], $range[1] );
		if ( null !== $text ) {
			return $text;
		}
		$word = $range[0] === $range[1] && T_STRING === $this->tokens->id( $range[0] ) ? $this->tokens->text( $range[0] ) : '';
		return preg_match( self::SMART_QUOTES, $word ) ? $word : '';
	}
}
