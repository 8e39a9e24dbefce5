<?php
/**
 * Source that is not understood.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Never leaves this folder.
 */
final class Unreadable extends \RuntimeException {}
