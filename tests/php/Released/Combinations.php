<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

/**
 * Every way in which a site can define the key of a case: constants, switches, the option.
 *
 * @phpstan-import-type Released_Case from Descriptors
 * @phpstan-type Combination array{config: list<string>, stored: bool, switch: string}
 */
final class Combinations {

	/**
	 * @param array $of      A case.
	 * @param bool  $is_full Whether to leave nothing out. The second key of a plugin obeys the same rule as its first, so that each
	 *                       switch on (its first value) and a stored key are enough to see whether its names are right.
	 * @phpstan-param Released_Case $of
	 * @return array<string, Combination> By a sentence about the site.
	 */
	public static function of( array $of, bool $is_full ): array {
		$constants = array( '' => array() );
		foreach ( $of['constants'] ?? array() as $name => $value ) {
			// A constant with a value of its own stands beside the key: it is there or it is not.
			$constants = is_int( $name )
				? self::times(
					$constants,
					$value,
					array(
						self::literal( ( new Values( $of ) )->of_constant() ) => 'a key',
						"''" => 'empty',
					)
				)
				: self::times( $constants, $name, array( self::literal( $value ) => $value ) );
		}
		$settings = array( '' );
		foreach ( $of['switches'] ?? array() as $name => $values ) {
			if ( $values instanceof \Closure ) {
				$settings[] = $name;
			} else {
				$values    = $is_full ? $values : array_slice( $values, 0, 1 );
				$constants = self::times( $constants, $name, array_combine( $values, $values ) );
			}
		}
		$all = array();
		foreach ( $constants as $sentence => $config ) {
			foreach ( $settings as $setting ) {
				foreach ( $is_full ? array( 'stored', 'nothing stored' ) : array( 'stored' ) as $option ) {
					$name         = implode( '; ', array_filter( array( ltrim( $sentence, ', ' ), $setting, $option ) ) );
					$all[ $name ] = array(
						'config' => $config,
						'stored' => 'stored' === $option,
						'switch' => $setting,
					);
				}
			}
		}
		return $all;
	}

	private static function literal( string $value ): string {
		return "'" . addcslashes( $value, "\\'" ) . "'";
	}

	/**
	 * @param array<string, list<string>> $so_far Lines of wp-config.php by sentence.
	 * @param string                      $name   A constant.
	 * @param array<string, string>       $values Word by PHP literal.
	 * @return array<string, list<string>> Each once without and once with each of the values.
	 */
	private static function times( array $so_far, string $name, array $values ): array {
		$all = $so_far;
		foreach ( $so_far as $sentence => $config ) {
			foreach ( $values as $literal => $word ) {
				$all[ "$sentence, $name is $word" ] = array_merge( $config, array( "define( '$name', $literal );" ) );
			}
		}
		return $all;
	}
}
