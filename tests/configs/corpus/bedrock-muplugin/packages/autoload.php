<?php
// Stands for the autoloader of Composer.
namespace Roots\WPConfig {
	if ( ! class_exists( Config::class, false ) ) {
		final class Config {
			private static $values = array();

			public static function define( string $name, $value ): void {
				if ( defined( $name ) ) {
					throw new \RuntimeException( "$name is defined already." );
				}
				self::$values[ $name ] = $value;
			}

			public static function get( string $name ) {
				return self::$values[ $name ];
			}

			public static function apply(): void {
				foreach ( self::$values as $name => $value ) {
					\define( $name, $value );
				}
			}
		}
	}
}

namespace Env {
	if ( ! function_exists( 'Env\\env' ) ) {
		function env( string $name ) {
			$value = $_ENV[ $name ] ?? getenv( $name );
			return false === $value ? null : $value;
		}
	}
}
