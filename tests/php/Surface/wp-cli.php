<?php
/**
 * The part of WP-CLI that the commands use, for tests: keeps what would be printed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace {
	if ( ! class_exists( 'WP_CLI', false ) ) {
		// phpcs:ignore Generic.Classes.DuplicateClassName.Found -- see tests/phpstan/wp-cli.stub.php.
		class WP_CLI {

			/** @var list<string> */
			public static $lines = array();

			/** @var int|null */
			public static $status;

			public static function line( string $message = '' ): void {
				self::$lines[] = $message;
			}

			/** @param bool|int $exit_code */
			public static function error( string $message, $exit_code = true ): void {
				self::$lines[] = "Error: $message";
				self::$status  = (int) $exit_code;
			}

			public static function halt( int $status ): void {
				self::$status = $status;
			}
		}
	}
}

namespace WP_CLI\Utils {
	if ( ! function_exists( 'WP_CLI\Utils\format_items' ) ) {
		/**
		 * @param iterable<array<string, mixed>> $items
		 * @param list<string>                   $fields
		 */
		function format_items( string $format, $items, array $fields ): void {
			\WP_CLI::line( "$format: " . implode( ' | ', $fields ) );
			foreach ( $items as $item ) {
				\WP_CLI::line( implode( ' | ', array_map( 'strval', array_intersect_key( $item, array_flip( $fields ) ) ) ) );
			}
		}
	}
}
