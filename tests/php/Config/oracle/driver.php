<?php
/**
 * Runs configurations and writes down which definitions PHP really carried out.
 *
 * To be started with define() among the disabled functions: since PHP 8.0 a disabled function does not exist, so the one below
 * takes its place, and the file under test runs as it is, its line numbers untouched.
 *
 * Argument: a JSON file with a list of `{ "config": path, "out": path }`.
 *
 * @package KeyHealth
 */

namespace {
	/** What happened, in the order in which it did. */
	final class Oracle_Log {

		/** @var list<array{name: string, value: mixed, file: string, line: int, won: bool, phase: string, late: bool}> */
		public static $calls = array();

		/** @var array<string, true> Names that are no identifiers: PHP accepts them, eval() does not. */
		public static $odd = array();

		/** @var array<string, array{mixed, string, int}> What Config::define() collected. */
		public static $collected = array();

		/** @var array{string, int}|null */
		public static $place = null;

		/** @var string */
		public static $config = '';

		/** @var bool */
		private static $is_after_settings = false;

		public static function define( string $name, $value, string $file, int $line ): bool {
			$won           = ! defined( $name ) && ! isset( self::$odd[ $name ] );
			$phase         = self::phase();
			$late          = array() !== preg_grep( '~/wp-content/plugins/~', get_included_files() );
			self::$calls[] = compact( 'name', 'value', 'file', 'line', 'won', 'phase', 'late' );
			if ( ! $won ) {
				return false;
			}
			if ( preg_match( '/\A(?:(?<space>[a-z_][\w\\\\]*)\\\\)?(?<word>[a-z_][\w\x80-\xff]*)\z/i', $name, $part ) ) {
				$space = '' === $part['space'] ? '' : 'namespace ' . $part['space'] . '; ';
				eval( $space . 'const ' . $part['word'] . ' = ' . var_export( $value, true ) . ';' );
			} else {
				self::$odd[ $name ] = true;
			}
			return true;
		}

		public static function exists( string $name ): bool {
			try {
				constant( $name );
				return true;
			} catch ( \Error $error ) {
				return false;
			}
		}

		private static function phase(): string {
			self::$is_after_settings = self::$is_after_settings || in_array( 'wp-settings.php', array_map( 'basename', get_included_files() ), true );
			return self::$is_after_settings ? 'after' : 'before';
		}

		public static function write( string $out, array $before, ?string $fatal ): void {
			$constants = array_diff_key( get_defined_constants( true )['user'] ?? array(), $before );
			$result    = array(
				'calls'     => self::$calls,
				'constants' => $constants,
				'files'     => get_included_files(),
				'config'    => self::$config,
				'fatal'     => $fatal,
			);
			file_put_contents( $out, serialize( $result ) );
		}
	}

	/** A name that is no identifier can be defined, but not by what stands in for define(). */
	function defined( string $constant_name ): bool {
		return isset( Oracle_Log::$odd[ $constant_name ] ) || Oracle_Log::exists( ltrim( $constant_name, '\\' ) );
	}

	function define( string $constant_name, $value, bool $case_insensitive = false ): bool {
		$place = debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, 1 )[0];
		return Oracle_Log::define( $constant_name, $value, $place['file'] ?? '', $place['line'] ?? 0 );
	}
}

namespace Roots\WPConfig {
	/** Behaves like Bedrock's class of this name. */
	final class Config {

		public static function define( string $name, $value ): void {
			$place                           = debug_backtrace( DEBUG_BACKTRACE_IGNORE_ARGS, 1 )[0];
			\Oracle_Log::$collected[ $name ] = array( $value, $place['file'] ?? '', $place['line'] ?? 0 );
		}

		public static function get( string $name ) {
			return \Oracle_Log::$collected[ $name ][0];
		}

		public static function apply(): void {
			foreach ( \Oracle_Log::$collected as $name => $item ) {
				\Oracle_Log::define( $name, $item[0], $item[1], $item[2] );
			}
		}
	}
}

namespace Env {
	function env( string $name ) {
		$value = getenv( $name );
		return false === $value ? null : $value;
	}
}

namespace {
	class_alias( 'Roots\WPConfig\Config', 'Config' );
	error_reporting( 0 );

	$oracle_can_fork = function_exists( 'pcntl_fork' );
	foreach ( json_decode( file_get_contents( $argv[1] ), true ) as $oracle_job ) {
		if ( $oracle_can_fork ) {
			$oracle_pid = pcntl_fork();
			if ( $oracle_pid > 0 ) {
				pcntl_waitpid( $oracle_pid, $oracle_status );
				continue;
			}
		}
		register_shutdown_function(
			static function ( string $out, array $before ): void {
				$error = error_get_last();
				$fatal = null !== $error && ( $error['type'] & ( E_ERROR | E_PARSE | E_COMPILE_ERROR ) ) ? $error['message'] : null;
				while ( ob_get_level() > 0 ) {
					ob_end_clean();
				}
				Oracle_Log::write( $out, $before, $fatal );
			},
			$oracle_job['out'],
			get_defined_constants( true )['user'] ?? array()
		);
		Oracle_Log::$config   = $oracle_job['config'];
		$_SERVER['HTTP_HOST'] = 'shop.example';
		chdir( dirname( $oracle_job['config'] ) );
		ob_start();
		require $oracle_job['config'];
		exit;
	}
}
