<?php
use Roots\WPConfig\Config;

Config::define( 'WPCOM_API_KEY', 'production00' );
Config::define( 'DISALLOW_FILE_MODS', true );
