<?php
/**
 * A function in the place of another one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe\Hooks;

defined( 'ABSPATH' ) || exit;

/**
 * Takes any arguments and hands them on as one list, in which those by reference stay references. PHP warns when an argument that
 * is no reference meets a parameter that wants one, so there is one function for each number of them (`Request_Hooks`).
 */
final class Wrapper {

	/**
	 * @param int                          $references How many of the first arguments come by reference: 0, 1, 2, 4 or 5.
	 * @param callable(list<mixed>): mixed $run        Takes the list.
	 */
	public static function around( int $references, callable $run ): \Closure {
		switch ( $references ) {
			case 0:
				return static function ( ...$rest ) use ( $run ) {
					return $run( array_values( $rest ) );
				};
			case 1:
				return static function ( &$first = null, ...$rest ) use ( $run ) {
					return $run( self::joined( array( &$first ), func_num_args(), $rest ) );
				};
			case 2:
				return static function ( &$first = null, &$second = null, ...$rest ) use ( $run ) {
					return $run( self::joined( array( &$first, &$second ), func_num_args(), $rest ) );
				};
			case 4:
				return static function ( &$first = null, &$second = null, &$third = null, &$fourth = null, ...$rest ) use ( $run ) {
					return $run( self::joined( array( &$first, &$second, &$third, &$fourth ), func_num_args(), $rest ) );
				};
			default:
				return static function ( &$first = null, &$second = null, &$third = null, &$fourth = null, &$fifth = null, ...$rest ) use ( $run ) {
					return $run( self::joined( array( &$first, &$second, &$third, &$fourth, &$fifth ), func_num_args(), $rest ) );
				};
		}
	}

	/**
	 * @param array<int, mixed> $references The first ones, by reference.
	 * @param int               $given      How many arguments there were.
	 * @param array<mixed>      $rest       The others.
	 * @return list<mixed>
	 */
	private static function joined( array $references, int $given, array $rest ): array {
		$all = array();
		foreach ( array_keys( $references ) as $index ) {
			if ( $index < $given ) {
				$all[] = &$references[ $index ];
			}
		}
		foreach ( $rest as $more ) {
			$all[] = $more;
		}
		return $all;
	}
}
