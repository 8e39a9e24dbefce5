<?php
/**
 * Nothing is set here; see the folder config.
 */
require_once dirname( __DIR__ ) . '/packages/autoload.php';
require_once dirname( __DIR__ ) . '/config/application.php';
require_once ABSPATH . 'wp-settings.php';
