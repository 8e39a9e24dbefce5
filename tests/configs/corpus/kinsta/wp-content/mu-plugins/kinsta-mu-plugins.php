<?php
/**
 * Plugin Name: Tools of the host
 */
if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
define( 'KINSTAMU_VERSION', '3.1.0' );
