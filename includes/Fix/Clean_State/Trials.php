<?php
/**
 * Keeps the trial that this site wants to have with itself next.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

use KeyHealth\Config\Write\Shared_Row;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Put down here, taken up by `Must_Use`: once, within a minute, by whoever holds the token. What runs stands in the database and never
 * in the request, so there is nothing in it that could be forged; of the token only the hash is kept.
 */
final class Trials {

	public const LIFETIME_S = 60;

	/** @var Secret */
	private $salt;

	/** @var Clock */
	private $clock;

	/** @var Shared_Row */
	private $row;

	/**
	 * @param string $salt  The site's own salt (`wp_salt( 'auth' )`).
	 * @param Clock  $clock The time.
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->salt  = new Secret( hash( 'sha256', 'key-health-clean-state' . $salt ) );
		$this->clock = $clock;
		$this->row   = new Shared_Row( Must_Use::ROW );
	}

	/** @return Secret The token. */
	public function put( Trial $trial ): Secret {
		$this->clear();
		$token = new Secret( bin2hex( random_bytes( 32 ) ) );
		$this->row->claim(
			(string) wp_json_encode(
				array(
					'hash'  => hash( 'sha256', $token->reveal() ),
					'until' => $this->clock->now() + self::LIFETIME_S,
					'plan'  => $trial->to_array(),
				)
			)
		);
		return $token;
	}

	/** Whoever comes late finds nothing. */
	public function clear(): void {
		$old = $this->row->read();
		if ( null !== $old ) {
			$this->row->drop( $old );
		}
	}

	/** Proves that a text comes from this site, and from the request with this token. */
	public function seal( Secret $token, string $text ): string {
		return hash_hmac( 'sha256', $text, hash_hmac( 'sha256', $token->reveal(), $this->salt->reveal(), true ) );
	}
}
