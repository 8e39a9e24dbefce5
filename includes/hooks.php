<?php
/**
 * The wiring: every add_action and add_filter, and nothing else.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

defined( 'ABSPATH' ) || exit;
