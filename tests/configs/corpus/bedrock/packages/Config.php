<?php
namespace Roots\WPConfig;

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
