<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;
use KeyHealth\Surface\Engine;

/**
 * What Key Health does with an option that does not hold what the plugin put there. Runs inside the site.
 *
 * @phpstan-import-type Released_Case from Descriptors
 */
final class Damage {

	/**
	 * Reads, checks and tries to replace, once for every kind of damage.
	 *
	 * @param string       $value What is tried to be written.
	 * @param list<string> $known Options that were damaged already, for another key.
	 * @return array<string, array{option: string, error: string, touched: bool, fixed: bool, diagnosis: string|null}>|null By kind of damage; null when the key is not found.
	 */
	public static function survived( int $number, string $value, array $known ): ?array {
		global $wpdb;
		\KeyHealth\engine();
		$case = Inside::request()->case( $number );
		$key  = ( new Engine() )->discoverer()->key( $case['key'] );
		$said = array();
		if ( null === $key ) {
			return null;
		}
		foreach ( array_diff_key( self::options( $case, $key ), array_flip( $known ) ) as $option => $path ) {
			$whole = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $option ) );
			foreach ( self::kinds( $whole, $path ) as $kind => $damaged ) {
				$wpdb->query( 'SAVEPOINT key_health_damage' );
				$wpdb->query( $wpdb->prepare( "UPDATE {$wpdb->options} SET option_value = %s WHERE option_name = %s", $damaged, $option ) );
				wp_cache_flush();
				$said[ "$option holds $kind" ] = self::outcome( $case, $option, $damaged, $value );
				$wpdb->query( 'ROLLBACK TO SAVEPOINT key_health_damage' );
			}
		}
		return $said;
	}

	/**
	 * @param array $case What is replaced.
	 * @phpstan-param Released_Case $case
	 * @return array{option: string, error: string, touched: bool, fixed: bool, diagnosis: string|null}
	 */
	private static function outcome( array $case, string $option, string $damaged, string $value ): array {
		global $wpdb;
		$error     = '';
		$fixed     = false;
		$diagnosis = null;
		try {
			$engine    = new Engine();
			$provider  = $engine->catalog()->provider( (string) substr( (string) strrchr( $case['key'], '/' ), 1 ) ) ?? array( 'id' => 'none' );
			$engine    = new Engine( null, new Accepting_Http( $provider, array( $value ) ) );
			$diagnosis = In_Site::diagnosis( $engine, $case['key'] );
			$key       = $engine->discoverer()->key( $case['key'] );
			if ( null !== $key ) {
				$engine->checker()->check( $key, true );
				$field = In_Site::field( $case, $key );
				$fixed = null !== $field && $engine->replacement()->replace( $key, array( $field->name() => new Secret( $value ) ) + $key->values(), false )['fixed'];
			}
		} catch ( Refused $refused ) {
			$fixed = false;
		} catch ( \Throwable $thrown ) {
			$error = get_class( $thrown ) . ': ' . $thrown->getMessage() . ' in ' . basename( $thrown->getFile() ) . ':' . $thrown->getLine();
		}
		$now = (string) $wpdb->get_var( $wpdb->prepare( "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s", $option ) );
		return array(
			'option'    => $option,
			'error'     => $error,
			'touched'   => $now !== $damaged,
			'fixed'     => $fixed,
			'diagnosis' => $diagnosis,
		);
	}

	/**
	 * @param array $case Of a descriptor.
	 * @phpstan-param Released_Case $case
	 * @return array<string, list<string>> Path of the key by the option that holds it.
	 */
	private static function options( array $case, Key $key ): array {
		$field   = In_Site::field( $case, $key );
		$options = array();
		foreach ( null === $field ? array() : $field->definitions() as $definition ) {
			if ( 'option' === $definition->location()->kind() && $definition->location()->path() ) {
				$options[ $definition->location()->name() ] = $definition->location()->path();
			}
		}
		return $options;
	}

	/**
	 * @param string       $whole The option's row.
	 * @param list<string> $path  Where in it the key stands.
	 * @return array<string, string> Rows, by what they hold.
	 */
	private static function kinds( string $whole, array $path ): array {
		$kinds = array(
			'a text'                    => 'not settings',
			'nothing'                   => '',
			'a number'                  => serialize( 7 ),
			'a cut-off row'             => substr( $whole, 0, (int) ( strlen( $whole ) / 2 ) ),
			'an object of a class gone' => 'O:16:"Gone_Plugin_Part":1:{s:7:"api_key";s:3:"abc";}',
			'five megabytes of text'    => str_repeat( 'key health ', 480000 ),
		);
		foreach ( array(
			'a list where the key belongs'    => array( 'x' ),
			'an object where the key belongs' => new \stdClass(),
		) as $kind => $value ) {
			$settings = maybe_unserialize( $whole );
			if ( is_array( $settings ) ) {
				$kinds[ $kind ] = serialize( self::with( $settings, $path, $value ) );
			}
		}
		return $kinds;
	}

	/**
	 * @param array<mixed> $settings
	 * @param list<string> $path
	 * @param mixed        $value
	 * @return array<mixed>
	 */
	private static function with( array $settings, array $path, $value ): array {
		$step              = (string) array_shift( $path );
		$inner             = $settings[ $step ] ?? array();
		$settings[ $step ] = $path ? self::with( is_array( $inner ) ? $inner : array(), $path, $value ) : $value;
		return $settings;
	}
}
