<?php
namespace Env;

if ( ! function_exists( 'Env\\env' ) ) {
	function env( string $name ) {
		$value = $_ENV[ $name ] ?? getenv( $name );
		return false === $value ? null : $value;
	}
}
