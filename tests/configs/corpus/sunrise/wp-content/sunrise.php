<?php
/**
 * Finds out which site a domain belongs to.
 */
if ( ! defined( 'SUNRISE_LOADED' ) ) {
	define( 'SUNRISE_LOADED', 1 );
}
if ( defined( 'COOKIE_DOMAIN' ) ) {
	die( 'COOKIE_DOMAIN is defined. Remove it so that domains can be mapped.' );
}
if ( 'store.example' === $_SERVER['HTTP_HOST'] ) {
	define( 'COOKIE_DOMAIN', 'store.example' );
}
