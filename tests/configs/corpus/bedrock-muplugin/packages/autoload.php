<?php
// Stands for the autoloader of Composer: classes when they are named, functions at once.
spl_autoload_register(
	static function ( string $name ): void {
		if ( 'Roots\WPConfig\Config' === $name ) {
			require __DIR__ . '/Config.php';
		}
	}
);
require_once __DIR__ . '/env.php';
