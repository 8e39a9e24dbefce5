<?php
/**
 * The definitions of one constant: the one that counts, and the lines that do not.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Located_Site;
use KeyHealth\Discovery\Rule\Decision;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Run-time truth first: whether the constant is defined, and as what, PHP itself says. The files only say where.
 */
final class Constant_Definitions {

	/** @var Constant_Locator */
	private $locator;

	public function __construct( Constant_Locator $locator ) {
		$this->locator = $locator;
	}

	/**
	 * @param string       $name     The constant that counts.
	 * @param Found        $constant What it holds.
	 * @param Decision     $decision Whether it wins.
	 * @param list<string> $names    All constants that may hold the field, in the plugin's order.
	 * @return list<Definition> The one in force first.
	 */
	public function of( string $name, Found $constant, Decision $decision, array $names ): array {
		$others = $this->read_later( $name, $names );
		$about  = $decision->about_constant();
		if ( ! $constant->is_there() ) {
			// The plugin looks at the constant alone, and there is none.
			$wanted = new Definition( Location::constant( $name ), $constant->secret(), Definition::EFFECTIVE, $about['because'], $about['reason'], self::why_not() );
			return array_merge( $decision->constant_wins() ? array( $wanted ) : array(), $this->never_defined( $name ), $others );
		}
		$winner = $this->locator->winner( $name, constant( $name ) );
		$first  = new Definition(
			null === $winner ? Location::constant( $name ) : self::location( $winner ),
			$constant->secret(),
			$decision->constant_wins() ? Definition::EFFECTIVE : Definition::IGNORED,
			$about['because'],
			null === $winner ? $this->not_located( $name, $about['reason'] ) : $about['reason'],
			self::why_not(),
			$constant->odd_type()
		);
		return array_merge( array( $first ), $this->losing_lines( $name, $winner ), $others );
	}

	/**
	 * A variable of the server's environment in front of everything else.
	 *
	 * @param string           $name        Name of the variable.
	 * @param Found            $environment What it holds.
	 * @param list<Definition> $definitions What stands in the other places.
	 * @return list<Definition>
	 */
	public function behind_environment( string $name, Found $environment, array $definitions ): array {
		$used  = __( 'This one is used. The environment of the server wins over constants and the database.', 'key-health' );
		$why   = __( 'It is set where this server is configured, outside WordPress.', 'key-health' );
		$first = new Definition( Location::environment( $name ), $environment->secret(), Definition::EFFECTIVE, 'environment_wins', $used, $why );
		$rest  = array();
		foreach ( $definitions as $definition ) {
			if ( ! $definition->is_effective() ) {
				$rest[] = $definition;
			} elseif ( ! $definition->secret()->is_empty() ) {
				/* translators: %s: name of an environment variable. */
				$rest[] = $definition->demoted( Definition::SHADOWED, 'environment_wins', sprintf( __( 'Ignored because the environment variable %s is set and wins.', 'key-health' ), $name ) );
			}
		}
		return array_merge( array( $first ), $rest );
	}

	/**
	 * Other constants for the same field: the plugin reads them only while the first is not defined.
	 *
	 * @param string       $name  The constant that counts.
	 * @param list<string> $names All of them, in the plugin's order.
	 * @return list<Definition>
	 */
	private function read_later( string $name, array $names ): array {
		$definitions = array();
		foreach ( $names as $other ) {
			$constant = Found::constant( $other );
			if ( $other === $name || ! $constant->is_there() ) {
				continue;
			}
			$site = $this->locator->winner( $other, constant( $other ) );
			/* translators: %s: name of a constant. */
			$reason        = sprintf( __( 'Ignored because %s is defined, and is read first.', 'key-health' ), $name );
			$definitions[] = new Definition( null === $site ? Location::constant( $other ) : self::location( $site ), $constant->secret(), Definition::SHADOWED, 'other_constant', $reason, self::why_not(), $constant->odd_type() );
		}
		return $definitions;
	}

	/**
	 * @return list<Definition>
	 */
	public function inert( string $name, string $why ): array {
		$constant = Found::constant( $name );
		if ( ! $constant->is_there() ) {
			return array();
		}
		$winner = $this->locator->winner( $name, constant( $name ) );
		return array(
			new Definition(
				null === $winner ? Location::constant( $name ) : self::location( $winner ),
				$constant->secret(),
				Definition::IGNORED,
				'inert',
				$why,
				self::why_not(),
				$constant->odd_type()
			),
		);
	}

	/** What is said in place of a file and a line. */
	private function not_located( string $name, string $reason ): string {
		$lines = array();
		foreach ( $this->locator->candidates( $name, constant( $name ) ) as $site ) {
			/* translators: 1: file, 2: number of the line. */
			$lines[] = sprintf( __( '%1$s, line %2$d', 'key-health' ), $site->file()->label(), $site->site()->line() );
		}
		if ( array() === $lines && Constant_Moments::BEFORE === Constant_Moments::of_this_request()->of( $name ) ) {
			/* translators: %s: a sentence about a constant. */
			return sprintf( __( '%s Your host defines it, or a file that is loaded before wp-config.php. No file that can be read defines it.', 'key-health' ), $reason );
		}
		return array() === $lines
			/* translators: %s: a sentence about a constant. */
			? sprintf( __( '%s Where it is defined could not be located.', 'key-health' ), $reason )
			/* translators: 1: a sentence about a constant, 2: list of files with line numbers. */
			: sprintf( __( '%1$s Which line defines it could not be proven. It may be: %2$s.', 'key-health' ), $reason, implode( '; ', $lines ) );
	}

	/**
	 * @return list<Definition> Lines that are written down, though PHP never defined the name.
	 */
	private function never_defined( string $name ): array {
		$definitions = array();
		foreach ( $this->locator->sites( $name ) as $site ) {
			$definitions[] = new Definition(
				self::location( $site ),
				self::literal( $site ),
				Definition::DEAD,
				'not_reached',
				__( 'Never defined: PHP does not come past this line.', 'key-health' ),
				self::why_not()
			);
		}
		return $definitions;
	}

	/**
	 * @return list<Definition> Other lines with the same name, but none that may be the one in force.
	 */
	private function losing_lines( string $name, ?Located_Site $winner ): array {
		$definitions = array();
		$is_after    = false;
		$undecided   = array();
		foreach ( null === $winner ? $this->locator->candidates( $name, constant( $name ) ) : array() as $site ) {
			$undecided[ $site->id() ] = true;
		}
		foreach ( $this->locator->sites( $name ) as $site ) {
			$location = self::location( $site );
			if ( isset( $undecided[ $site->id() ] ) ) {
				continue;
			}
			if ( null !== $winner && self::location( $winner )->id() === $location->id() ) {
				$is_after = true;
				continue;
			}
			// A branch for another machine, or a default that steps aside, is no attempt to define the name again.
			$is_later      = $is_after && $this->locator->is_certain( $site );
			$definitions[] = new Definition(
				$location,
				self::literal( $site ),
				$is_later ? Definition::SHADOWED : Definition::DEAD,
				$is_later ? 'later_line' : 'not_reached',
				$is_later && null !== $winner
					/* translators: 1: file, 2: number of the line. */
					? sprintf( __( 'Ignored because %1$s, line %2$d, defines the same name first.', 'key-health' ), $winner->file()->label(), $winner->site()->line() )
					: __( 'Not in force: this line did not define the value that PHP has.', 'key-health' ),
				self::why_not()
			);
		}
		return $definitions;
	}

	private static function location( Located_Site $site ): Location {
		return Location::constant( $site->site()->name(), $site->file()->label(), $site->site()->line() );
	}

	private static function literal( Located_Site $site ): Secret {
		return $site->site()->value() ?? new Secret( '' );
	}

	private static function why_not(): string {
		return __( 'It stands in a file: there is a line to change.', 'key-health' );
	}
}
