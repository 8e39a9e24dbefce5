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
	 * Leaves nothing out.
	 *
	 * @param array $of A case.
	 * @phpstan-param Released_Case $of
	 * @return array<string, Combination> By a sentence about the site.
	 */
	public static function all( array $of ): array {
		$constants = array( '' => array() );
		foreach ( $of['constants'] ?? array() as $name => $value ) {
			// A constant with a value of its own stands beside the key: it is there or it is not.
			$values    = is_int( $name )
				? array_combine( array( self::literal( ( new Values( $of ) )->of_constant() ), "''" ), array( 'a key', 'empty' ) )
				: array( self::literal( $value ) => $value );
			$constants = self::times( $constants, is_int( $name ) ? $value : $name, $values );
		}
		$settings = array( '' );
		foreach ( $of['switches'] ?? array() as $name => $values ) {
			if ( $values instanceof \Closure ) {
				$settings[] = $name;
			} else {
				$constants = self::times( $constants, $name, array_combine( $values, $values ) );
			}
		}
		$all = array();
		foreach ( $constants as $sentence => $config ) {
			foreach ( $settings as $setting ) {
				foreach ( array( true, false ) as $stored ) {
					$name         = implode( '; ', array_filter( array( ltrim( $sentence, ', ' ), $setting, $stored ? 'stored' : 'nothing stored' ) ) );
					$all[ $name ] = self::one( $config, $setting, $stored );
				}
			}
		}
		return $all;
	}

	/**
	 * For a plugin's second key: it obeys the rule that the first one has shown, so that a stored key and every switch on are enough to
	 * see whether the names of its constants are right.
	 *
	 * @param array $of A case.
	 * @phpstan-param Released_Case $of
	 * @return array<string, Combination> By a sentence about the site.
	 */
	public static function brief( array $of ): array {
		$key      = array();
		$empty    = array();
		$on       = array();
		$settings = array();
		foreach ( $of['constants'] ?? array() as $name => $value ) {
			$key[]   = is_int( $name ) ? self::define( $value, self::literal( ( new Values( $of ) )->of_constant() ) ) : self::define( $name, self::literal( $value ) );
			$empty[] = is_int( $name ) ? self::define( $value, "''" ) : self::define( $name, self::literal( $value ) );
		}
		foreach ( $of['switches'] ?? array() as $name => $values ) {
			if ( $values instanceof \Closure ) {
				$settings[] = $name;
			} else {
				$on[] = self::define( $name, $values[0] );
			}
		}
		$brief = array( 'stored' => self::one( array(), '', true ) );
		foreach ( $settings as $setting ) {
			$brief[ "$setting; stored" ] = self::one( array(), $setting, true );
		}
		if ( $key && ( $on || $settings ) ) {
			$brief['a key in its constants, which are off; stored'] = self::one( $key, '', true );
		}
		foreach ( $key ? ( $settings ?: array( '' ) ) : array() as $setting ) {
			$brief[ "a key in its constants; $setting; stored" ]  = self::one( array_merge( $key, $on ), $setting, true );
			$brief[ "its constants are empty; $setting; stored" ] = self::one( array_merge( $empty, $on ), $setting, true );
		}
		return $brief;
	}

	/**
	 * @param list<string> $config Lines of wp-config.php.
	 * @return array
	 * @phpstan-return Combination
	 */
	private static function one( array $config, string $setting, bool $stored ): array {
		return array(
			'config' => $config,
			'stored' => $stored,
			'switch' => $setting,
		);
	}

	private static function define( string $name, string $literal ): string {
		return "define( '$name', $literal );";
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
				$all[ "$sentence, $name is $word" ] = array_merge( $config, array( self::define( $name, (string) $literal ) ) );
			}
		}
		return $all;
	}
}
