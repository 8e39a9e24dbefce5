<?php
/**
 * A request that must not be sent.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

defined( 'ABSPATH' ) || exit;

/**
 * Thrown before anything leaves the site: a host that is not the provider's, or a value that no header can carry. The message
 * never holds the value.
 */
final class Unsendable extends \RuntimeException {

	public const HOST   = 1;
	public const VALUE  = 2;
	public const SERVER = 3;
}
