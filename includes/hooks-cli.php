<?php
/**
 * Wiring: WP-CLI.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Cli\Check_Command;
use KeyHealth\Surface\Cli\Conflicts_Command;
use KeyHealth\Surface\Cli\Explain_Command;
use KeyHealth\Surface\Cli\Fix_Command;
use KeyHealth\Surface\Cli\History_Command;
use KeyHealth\Surface\Cli\List_Command;
use KeyHealth\Surface\Cli\Sweep_Command;
use KeyHealth\Surface\Cli\Wp_Cli_Console;

defined( 'ABSPATH' ) || exit;

$key_health_engine  = engine();
$key_health_console = new Wp_Cli_Console();
foreach ( array(
	'list'      => List_Command::class,
	'check'     => Check_Command::class,
	'conflicts' => Conflicts_Command::class,
	'explain'   => Explain_Command::class,
	'fix'       => Fix_Command::class,
	'history'   => History_Command::class,
	'sweep'     => Sweep_Command::class,
) as $key_health_name => $key_health_command ) {
	\WP_CLI::add_command( "key-health $key_health_name", new $key_health_command( $key_health_engine, $key_health_console ) );
}
