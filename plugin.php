<?php
/**
 * Plugin Name:       Key Health
 * Description:       Finds every key that mail, newsletter and anti-spam plugins use, says what is wrong with it, and proves the fix.
 * Version:           0.1.0
 * Requires at least: 6.6
 * Requires PHP:      7.4
 * Author:            Key Health contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       key-health
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

defined( 'ABSPATH' ) || exit;

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/hooks.php';
