<?php
/**
 * The part of WP-CLI that the commands use, for PHPStan. Signatures only.
 *
 * @package KeyHealth
 */

namespace {
	// phpcs:ignore Generic.Classes.DuplicateClassName.Found -- what the analysis reads; the tests have a stand-in of their own.
	class WP_CLI {
		/**
		 * @param callable|object|class-string $callable_or_class
		 * @param array<string, mixed>         $args
		 */
		public static function add_command( string $name, $callable_or_class, array $args = array() ): bool {}

		public static function line( string $message = '' ): void {}

		public static function log( string $message ): void {}

		public static function success( string $message ): void {}

		public static function warning( string $message ): void {}

		/**
		 * @param string|\WP_Error $message
		 * @param bool|int         $exit_code Status to end with; false goes on.
		 */
		public static function error( $message, $exit_code = true ): void {}

		/** @return never */
		public static function halt( int $status ): void {}

		/** @param array<string, mixed> $assoc_args */
		public static function confirm( string $question, array $assoc_args = array() ): void {}

		public static function colorize( string $text ): string {}
	}
}

namespace WP_CLI\Utils {
	/**
	 * @param string                           $format table, json, csv, yaml, ids or count.
	 * @param iterable<array<string, mixed>>   $items
	 * @param list<string>|string              $fields
	 */
	function format_items( string $format, $items, $fields ): void {}

	/**
	 * @param array<string, mixed> $assoc_args
	 * @param mixed                $fallback
	 * @return mixed
	 */
	function get_flag_value( array $assoc_args, string $flag, $fallback = null ) {}

	/** @return \cli\progress\Bar|\WP_CLI\NoOp */
	function make_progress_bar( string $message, int $count ) {}
}

namespace cli\progress {
	class Bar {
		public function tick( int $increment = 1 ): void {}

		public function finish(): void {}
	}
}

namespace WP_CLI {
	class NoOp {
		public function tick( int $increment = 1 ): void {}

		public function finish(): void {}
	}
}
