<?php
/**
 * Wiring: WP-CLI.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Cli_Explain;

defined( 'ABSPATH' ) || exit;

$key_health_engine = engine();
\WP_CLI::add_command( 'key-health explain', new Cli_Explain( $key_health_engine ) );
