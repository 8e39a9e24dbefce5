<?php
/**
 * The database gave no answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * That is not the same as "there is nothing": nothing may be said then, and nothing written over what may stand there.
 */
final class No_Answer extends \RuntimeException {

	/** For an answer over HTTP. */
	public const STATUS = 503;

	public const WORD = 'database';

	public function __construct() {
		parent::__construct( __( 'The database gave no answer, so nothing can be said of your keys. Try again in a minute.', 'key-health' ) );
	}
}
