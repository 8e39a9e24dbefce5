<?php
/**
 * Which definitions may have given a constant its value, judged by what they say and in which order they stand.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Source\Value_Matcher;

/**
 * For whatever the rehearsal leaves open.
 */
final class Estimate {

	/** Text of this length is not the same by chance: it proves where it comes from, whatever else may have run. */
	private const TELLING_LENGTH = 12;

	private Value_Matcher $matcher;

	public function __construct( Value_Matcher $matcher ) {
		$this->matcher = $matcher;
	}

	/**
	 * @param list<Load_Step> $steps         What is met, in order.
	 * @param string          $name          The constant.
	 * @param mixed           $runtime_value What it holds.
	 * @return array{list<Located_Site>, bool} Places that fit, and whether nothing else can have defined the constant.
	 */
	public function of( array $steps, string $name, $runtime_value ): array {
		$fits      = array(
			Value_Matcher::EQUAL     => array(),
			Value_Matcher::POSSIBLE  => array(),
			Value_Matcher::UNLIKELY  => array(),
			Value_Matcher::DIFFERENT => array(),
		);
		$is_unseen = false;
		$is_open   = false;
		foreach ( self::effects( $steps, $name ) as $step ) {
			$located = $step->located();
			if ( Context::NEVER === $step->reach() ) {
				continue;
			}
			if ( null === $located ) {
				$is_unseen = true;
				continue;
			}
			$fit = $this->matcher->compare( $located->site()->reading(), $runtime_value );
			if ( '' === $located->site()->name() ) {
				$is_unseen = $is_unseen || Value_Matcher::DIFFERENT !== $fit;
				$is_called = $located->site()->in_function() && Value_Matcher::EQUAL !== $fit;
				$is_open   = $is_open || Value_Matcher::DIFFERENT !== $fit && ! $is_called;
				continue;
			}
			$fits[ $fit ][ $located->id() ] = $located;
			if ( Context::CERTAIN === $step->reach() ) {
				break;
			}
		}
		$is_equal   = array() !== $fits[ Value_Matcher::EQUAL ];
		$is_telling = $is_equal && is_string( $runtime_value ) && strlen( $runtime_value ) >= self::TELLING_LENGTH;
		$left       = $fits[ Value_Matcher::EQUAL ] + $fits[ Value_Matcher::POSSIBLE ];
		$left      += $is_equal ? array() : $fits[ Value_Matcher::UNLIKELY ];
		return array( array_values( $left ), ! $is_open && ( ! $is_unseen || $is_telling ) );
	}

	/**
	 * The definitions that may concern a constant, in the order in which they take effect.
	 *
	 * What `Config::define()` collects takes effect together; of those, the last one counts.
	 *
	 * @param list<Load_Step> $steps What is met, in order.
	 * @param string          $name  The constant.
	 * @return list<Load_Step>
	 */
	private static function effects( array $steps, string $name ): array {
		$effects   = array();
		$collected = array();
		foreach ( $steps as $step ) {
			$located = $step->located();
			$site    = null === $located ? null : $located->site();
			if ( Load_Step::APPLICATION === $step->kind() ) {
				$effects   = array_merge( $effects, self::applied( $collected, $step->reach() ) );
				$collected = Context::CERTAIN === $step->reach() ? array() : $collected;
			} elseif ( null !== $site && '' !== $site->name() && $name !== $site->name() ) {
				continue;
			} elseif ( null !== $site && Definition_Site::BY_CONFIG === $site->form() ) {
				array_unshift( $collected, $step );
			} else {
				$effects[] = $step;
			}
		}
		return array_merge( $effects, self::applied( $collected, Context::POSSIBLE ) );
	}

	/**
	 * @param list<Load_Step> $collected The last one first.
	 * @param Context::*      $reach     Whether they are applied.
	 * @return list<Load_Step>
	 */
	private static function applied( array $collected, string $reach ): array {
		$applied = array();
		foreach ( $collected as $step ) {
			$both      = Context::CERTAIN === $step->reach() || Context::NEVER === $reach ? $reach : $step->reach();
			$applied[] = new Load_Step( $step->kind(), $both, $step->located() );
		}
		return $applied;
	}
}
