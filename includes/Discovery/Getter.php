<?php
/**
 * Asks the plugin itself which value it uses.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * A plugin's own getter has the last word on what is effective. Only getters named in the catalog are called, and none that
 * validates or writes.
 *
 * @phpstan-import-type Getter from Catalog as Getter_Spec
 */
final class Getter {

	/** Getters that want a path take a group and a name; what stands deeper is in what they give. */
	private const DEPTH = 2;

	/**
	 * @param array        $spec Which class and method.
	 * @param list<string> $path Where in the option the value stands; the arguments of getters that want it.
	 * @phpstan-param Getter_Spec $spec
	 * @return Found|null Null when the plugin is not loaded or its getter fails.
	 */
	public function ask( array $spec, array $path ): ?Found {
		if ( ! class_exists( $spec['class'] ) ) {
			return null;
		}
		try {
			$target = ( $spec['construct'] ?? false ) ? new $spec['class']() : $spec['class'];
			$call   = array( $target, $spec['method'] );
			if ( ! is_callable( $call ) ) {
				return null;
			}
			$value = call_user_func_array( $call, 'path' === $spec['args'] ? array_slice( $path, 0, self::DEPTH ) : array() );
			foreach ( 'path' === $spec['args'] ? array_slice( $path, self::DEPTH ) : array() as $name ) {
				$value = is_array( $value ) ? ( $value[ $name ] ?? null ) : null;
			}
		} catch ( \Throwable $error ) {
			// Another plugin's code may do anything; without its answer our own reading stands.
			return null;
		}
		return null === $value || false === $value ? Found::nothing() : Found::value( $value );
	}
}
