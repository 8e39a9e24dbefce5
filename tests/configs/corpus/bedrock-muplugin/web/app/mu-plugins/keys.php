<?php
/**
 * Plugin Name: Keys of the shop
 */
define( 'WPCOM_API_KEY', '027b185b2ebf' );
