<?php
/**
 * Asks the plugin itself to open a value.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * For schemes newer than ours: asked only where ours could not open the value and the plugin is loaded. Named in the catalog are only
 * functions that neither validate nor write.
 */
final class Own_Code {

	/** @var array<string, mixed> */
	private $spec;

	/**
	 * @param array<string, mixed> $spec `function`, or `class` and `method` (`construct`: of a new object); `args` after the value.
	 */
	public function __construct( array $spec ) {
		$this->spec = $spec;
	}

	/**
	 * @return Secret|null Null where the plugin is not loaded or gives nothing, the stored value itself, or noise.
	 */
	public function open(
		#[\SensitiveParameter]
		string $stored
	): ?Secret {
		// A value it cannot open makes it warn: in the site's log that would be our doing.
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions.error_log_set_error_handler -- only around this one call.
		set_error_handler( static fn(): bool => true );
		try {
			$callback = $this->callback();
			$value    = null === $callback ? null : $callback( $stored, ...array_values( Loose::texts( $this->spec['args'] ?? array() ) ) );
		} catch ( \Throwable $error ) {
			// Another plugin's code may do anything; without its answer the value stays closed.
			return null;
		} finally {
			restore_error_handler();
		}
		return is_string( $value ) && '' !== $value && $value !== $stored && Form::is_text( $value ) ? new Secret( $value ) : null;
	}

	private function callback(): ?callable {
		$function = Loose::text( $this->spec, 'function' );
		if ( '' !== $function ) {
			return is_callable( $function ) ? $function : null;
		}
		$class = Loose::text( $this->spec, 'class' );
		if ( ! class_exists( $class ) ) {
			return null;
		}
		$callback = array( empty( $this->spec['construct'] ) ? $class : new $class(), Loose::text( $this->spec, 'method' ) );
		return is_callable( $callback ) ? $callback : null;
	}
}
