<?php
/**
 * Finds where the value of a constant comes from.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Source\Value_Matcher;

/**
 * Run time says which value a constant has; this says on which line it was given, or that it cannot say.
 */
final class Constant_Locator {

	private Load_Order $order;

	private Value_Matcher $matcher;

	private Estimate $estimate;

	/** @var list<Load_Step>|null */
	private ?array $steps = null;

	private Config_Files $files;

	private Scanner $scanner;

	private ?Rehearsal $rehearsal;

	private Runtime_File $runtime;

	/**
	 * @param Config_Files      $files     Files.
	 * @param Scanner           $scanner   Scanner.
	 * @param Rehearsal|null    $rehearsal How the files run; for the request that is running now if null.
	 * @param Runtime_File|null $runtime   What PHP itself says about files.
	 */
	public function __construct( Config_Files $files, Scanner $scanner, ?Rehearsal $rehearsal = null, ?Runtime_File $runtime = null ) {
		$this->files     = $files;
		$this->scanner   = $scanner;
		$this->order     = new Load_Order( $files, $scanner );
		$this->matcher   = new Value_Matcher();
		$this->estimate  = new Estimate( $this->matcher );
		$this->rehearsal = $rehearsal;
		$this->runtime   = $runtime ?? new Runtime_File();
	}

	/**
	 * Every place that defines a constant, run or not, in the order in which PHP meets them.
	 *
	 * @return list<Located_Site>
	 */
	public function sites( string $name ): array {
		$sites = array();
		foreach ( $this->steps() as $step ) {
			$located = $step->located();
			if ( null !== $located && Load_Step::DEFINITION === $step->kind() && $located->site()->name() === $name ) {
				$sites[ $located->id() ] = $located;
			}
		}
		return array_values( $sites );
	}

	/** Whether a definition is carried out for certain, be it in vain. */
	public function is_certain( Located_Site $site ): bool {
		$runs = $this->rehearsal()->outcome( $site->site()->name() )->runs( $site );
		// To the rehearsal, text from the environment is in no file.
		$is_told = Config_File::ENVIRONMENT !== $site->file()->role() && Outcome::NO !== $this->rehearsal()->arrives();
		if ( $is_told && Outcome::MAYBE !== $runs ) {
			return Outcome::YES === $runs;
		}
		$is_it = static fn( Load_Step $step ): bool => Load_Step::DEFINITION === $step->kind() && Context::CERTAIN === $step->reach()
			&& null !== $step->located() && $step->located()->id() === $site->id();
		return ! $site->site()->guarded() && array() !== array_filter( $this->steps(), $is_it );
	}

	/**
	 * The place that gave a constant its value; null when the files do not prove which one it was.
	 *
	 * The first definition that is reached decides. Those before it that may have been reached count if their value fits; when
	 * more than one place is left, nothing is said. A value that the source does not tell (an expression) is taken for a fit.
	 * Where something unseen may have defined the constant before (an include that only running it could resolve, `eval()`, a
	 * function that defines what it is given; after all that is read here, a plugin or the theme), only an equal and telling
	 * text counts; where a definition with a computed name stands in the open, nothing does.
	 *
	 * @param string $name          The constant.
	 * @param mixed  $runtime_value What it holds.
	 */
	public function winner( string $name, $runtime_value ): ?Located_Site {
		list( $left, $is_proven ) = $this->weigh( $name, $runtime_value );
		return $is_proven && 1 === count( $left ) ? $left[0] : null;
	}

	/**
	 * The places that may have given a constant its value. When there is a winner, it is the only one.
	 *
	 * @param string $name          The constant.
	 * @param mixed  $runtime_value What it holds.
	 * @return list<Located_Site> Those that certainly say the same value first.
	 */
	public function candidates( string $name, $runtime_value ): array {
		return $this->weigh( $name, $runtime_value )[0];
	}

	/**
	 * @param string $name          The constant.
	 * @param mixed  $runtime_value What it holds.
	 * @return array{list<Located_Site>, bool} Places that fit, and whether nothing else can have defined the constant.
	 */
	private function weigh( string $name, $runtime_value ): array {
		$outcome = $this->rehearsed( $name, $runtime_value );
		if ( null !== $outcome ) {
			$winner = $outcome->winner();
			// Evaluated text and computed names are no lines to point at, but nothing else has won either.
			$is_named = null !== $winner && $winner->site()->name() === $name;
			return array( null !== $winner && $is_named ? array( $winner ) : array(), $is_named );
		}
		list( $left, $is_proven ) = $this->estimate->of( $this->steps(), $name, $runtime_value );
		$path                     = $this->runtime->of( $name );
		if ( null === $path ) {
			return array( $left, $is_proven );
		}
		$left = array_filter( $left, static fn( Located_Site $located ): bool => $located->file()->path() === $path );
		return array( array_values( $left ), $is_proven );
	}

	/**
	 * What is certain to have become of it, when neither the value nor PHP itself contradicts.
	 *
	 * @param string $name          The constant.
	 * @param mixed  $runtime_value What it holds.
	 */
	private function rehearsed( string $name, $runtime_value ): ?Outcome {
		$this->rehearsal = $this->rehearsal ?? new Rehearsal( $this->files, $this->scanner, Surroundings::of_this_request() );

		$outcome = $this->rehearsal->outcome( $name );
		$place   = Outcome::NO === $this->rehearsal->arrives() ? null : $outcome->place();
		if ( null === $place || false === $outcome->has( $runtime_value ) ) {
			return null;
		}
		$located = $place->located();
		$fit     = null === $located ? Value_Matcher::POSSIBLE : $this->matcher->compare( $located->site()->reading(), $runtime_value );
		if ( Value_Matcher::DIFFERENT === $fit && ! $outcome->has_value() ) {
			return null;
		}
		$path = $this->runtime->of( $name );
		return null === $path || $path === $place->file()->path() ? $outcome : null;
	}

	private function rehearsal(): Rehearsal {
		$this->rehearsal = $this->rehearsal ?? new Rehearsal( $this->files, $this->scanner, Surroundings::of_this_request() );
		return $this->rehearsal;
	}

	/**
	 * @return list<Load_Step>
	 */
	private function steps(): array {
		// Only the rehearsal finds files whose names have to be worked out.
		$this->rehearsal()->arrives();
		$this->steps = $this->steps ?? $this->order->steps();
		return $this->steps;
	}
}
