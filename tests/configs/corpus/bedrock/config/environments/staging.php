<?php
/**
 * Staging: as production, but nothing is indexed.
 */
use Roots\WPConfig\Config;

Config::define( 'DISALLOW_INDEXING', true );
Config::define( 'WPCOM_API_KEY', 'b0e11abfad20' );
