<?php
/**
 * The single operations on the source of a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Site_Finder;
use KeyHealth\Config\Source\Tokenizer;
use KeyHealth\Config\Source\Tokens;
use KeyHealth\Config\Source\Value;
use KeyHealth\Config\Source\Value_Reader;
use KeyHealth\Model\Secret;

/**
 * @phpstan-import-type Range from Tokens
 */
final class Site_Work {

	private Secret $source;

	private Tokens $tokens;

	private Layout $layout;

	private ?Definition_Site $site;

	private ?Site_Tokens $place;

	/**
	 * @param string               $source What stands in the file.
	 * @param Definition_Site|null $site   A definition in it.
	 */
	public function __construct( string $source, ?Definition_Site $site = null ) {
		$this->source = new Secret( $source );
		$this->tokens = ( new Tokenizer() )->tokens( $source );
		$this->layout = new Layout( $source );
		$this->site   = $site;
		$this->place  = null === $site ? null : new Site_Tokens( $this->tokens, $site );
	}

	/**
	 * @param Secret $text  PHP source.
	 * @param string $shown The same for people.
	 */
	public function value( Secret $text, string $shown ): Splice {
		return new Splice( $this->site()->value_start(), $this->site()->value_end(), $text, $shown );
	}

	public function removal(): Splice {
		return ( new Removal( $this->tokens, $this->layout, $this->place() ) )->splice( $this->site() );
	}

	public function insertion( int $anchor ): Insertion {
		return new Insertion( $this->tokens, $this->layout, $anchor );
	}

	/** A byte order mark or text before the first `<?php`. */
	public function start(): Splice {
		foreach ( $this->layout->tokens() as list( $id, , $offset ) ) {
			if ( T_OPEN_TAG !== $id ) {
				continue;
			}
			if ( $offset > 0 ) {
				return Splice::removal( 0, $offset );
			}
			break;
		}
		throw new Not_Editable( Not_Editable::NOTHING_TO_DO, __( 'Nothing stands before the first line of PHP.', 'key-health' ) );
	}

	/**
	 * @return list<Splice>
	 */
	public function renaming( string $name ): array {
		$own  = $this->place()->name();
		$text = null === $own ? '' : $this->tokens->text( $own[0] );
		if ( null === $own || $this->tokens->end( $own[0] ) <= $this->tokens->start( $own[0] ) ) {
			throw new Not_Editable( Not_Editable::COMPUTED_NAME, __( 'The name of the constant is worked out while the site runs. Change it by hand.', 'key-health' ) );
		}
		if ( Definition_Site::BY_CONST === $this->site()->form() ) {
			if ( $text !== $this->site()->name() ) {
				throw new Not_Editable( Not_Editable::COMPUTED_NAME, __( 'The constant belongs to a namespace. Change it by hand.', 'key-health' ) );
			}
			return array( Splice::open( $this->tokens->start( $own[0] ), $this->tokens->end( $own[0] ), $name ) );
		}
		$splices = array( $this->name( $own, $name ) );
		$values  = new Value_Reader( $this->tokens );
		// `defined( 'OLD' ) || define( 'OLD', … )`: the question is meant for the constant that is defined.
		for ( $at = $this->place()->from(); $at < $own[0]; $at++ ) {
			if ( 'defined' === $this->tokens->name( $at ) && $values->text( $at + 2, $at + 2 ) === $this->site()->name() ) {
				$splices[] = $this->name( array( $at + 2, $at + 2 ), $name );
			}
		}
		return $splices;
	}

	/**
	 * @param Range  $range Tokens of a name.
	 * @param string $name  The new name.
	 */
	private function name( array $range, string $name ): Splice {
		$is_double = '"' === $this->tokens->text( $range[0] )[0] && $range[0] === $range[1];
		return Splice::open( $this->tokens->start( $range[0] ), $this->tokens->end( $range[1] ), $is_double ? '"' . $name . '"' : Php_Literal::quote( $name ) );
	}

	/**
	 * Straight quotes in place of curly ones, around the name and around the value.
	 *
	 * @return list<Splice>
	 */
	public function straightening(): array {
		if ( Definition_Site::BY_DEFINE !== $this->site()->form() || ! $this->place()->is_whole() ) {
			throw $this->unclear();
		}
		$name      = $this->place()->name();
		$name_text = null === $name ? null : $this->straight( $this->tokens->start( $name[0] ), $this->tokens->end( $name[1] ) );
		$splices   = array();
		if ( null !== $name && null !== $name_text ) {
			$plain     = Php_Literal::name( $name_text );
			$splices[] = Splice::open( $this->tokens->start( $name[0] ), $this->tokens->end( $name[1] ), Php_Literal::quote( $plain ) );
			Editable::name( $plain );
		}
		$value = $this->place()->arguments()->value();
		if ( null === $value ) {
			throw $this->unclear();
		}
		$start = $this->tokens->start( $value[0] );
		$end   = $this->tokens->end( $value[1] );
		$text  = $this->straight( $start, $end );
		if ( null !== $text ) {
			$splices[] = new Splice( $start, $end, Php_Literal::of( new Secret( $text ) ) );
		} elseif ( Value::LITERAL !== $this->site()->value_kind() && Value::SCALAR !== $this->site()->value_kind() ) {
			throw $this->unclear();
		}
		if ( array() === $splices ) {
			throw new Not_Editable( Not_Editable::NOTHING_TO_DO, __( 'The quotes in this line are straight already.', 'key-health' ) );
		}
		return $splices;
	}

	/** What stands between curly quotes; null when there are none around it. */
	private function straight( int $start, int $end ): ?string {
		$quote = substr( Site_Finder::SMART_QUOTES, 1, -2 );
		$text  = substr( $this->source->reveal(), $start, $end - $start );
		return preg_match( '/\A(?:' . $quote . ')(.*)(?:' . $quote . ')\z/su', $text, $found ) && ! preg_match( '/' . $quote . '/u', $found[1] ) ? $found[1] : null;
	}

	/**
	 * @param int $anchor Offset of the statement that loads wp-settings.php.
	 * @return list<Splice>
	 */
	public function moving( int $anchor ): array {
		$site = $this->site();
		if ( $site->start() < $anchor ) {
			throw new Not_Editable( Not_Editable::NOTHING_TO_DO, __( 'The line stands above the one that loads wp-settings.php already.', 'key-health' ) );
		}
		$removal = new Removal( $this->tokens, $this->layout, $this->place() );
		$is_own  = $this->place()->from() !== $this->place()->call()[0];
		$is_free = ! $site->in_condition() || $site->guarded() && $is_own && Context::CERTAIN === $site->reach();
		if ( ! $is_free || ! $removal->is_in_sequence() || ! $removal->is_statement( $site ) || Value::EXPRESSION === $site->value_kind() ) {
			throw new Not_Editable( Not_Editable::IN_CONDITION, __( 'The line depends on what stands around it. Move it by hand.', 'key-health' ) );
		}
		$removed = $removal->splice( $site );
		$is_line = $this->layout->line_start( $removed->start() ) === $removed->start() && $removed->end() > $site->end();
		$end     = $is_line ? $this->layout->with_comment( $site->end() ) : $site->end();
		$text    = substr( $this->source->reveal(), $site->start(), $end - $site->start() );
		$text   .= $this->place()->is_closed() ? '' : ';';
		return array( $removed, $this->insertion( $anchor )->splice( new Secret( $text ), null ) );
	}

	private function site(): Definition_Site {
		if ( null === $this->site ) {
			throw new \LogicException( 'There is no definition to work on.' );
		}
		return $this->site;
	}

	private function place(): Site_Tokens {
		if ( null === $this->place ) {
			throw new \LogicException( 'There is no definition to work on.' );
		}
		return $this->place;
	}

	private function unclear(): Not_Editable {
		return new Not_Editable( Not_Editable::EXPRESSION, __( 'It is not clear where the value begins and ends. Change it by hand.', 'key-health' ) );
	}
}
