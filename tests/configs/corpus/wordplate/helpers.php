<?php

function env( string $name, $otherwise = null ) {
	$value = $_ENV[ $name ] ?? getenv( $name );
	return false === $value || '' === $value ? $otherwise : $value;
}
