<?php
/**
 * The rehearsal took longer than any configuration should.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

/**
 * Never leaves this folder.
 */
final class Endless extends \RuntimeException {}
