<?php
/**
 * Keeps what one request of this site wants to tell another one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Clock;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Put down by one request, taken out by another: once, within a minute, by whoever holds the token. Only the token's hash is kept.
 */
final class Token_Box {

	public const LIFETIME_S = 60;

	public const TOKEN_PATTERN = '[0-9a-f]{64}';

	/** @var string */
	private $prefix;

	/** @var Clock */
	private $clock;

	/**
	 * @param string $prefix Of the transients in which it is kept: one that ends is not loaded with every page.
	 * @param Clock  $clock  The time.
	 */
	public function __construct( string $prefix, Clock $clock ) {
		$this->prefix = $prefix;
		$this->clock  = $clock;
	}

	/**
	 * @param array<string, mixed> $what What is kept. No secret.
	 * @return Secret The token.
	 */
	public function put( array $what ): Secret {
		$token = bin2hex( random_bytes( 32 ) );
		$hash  = hash( 'sha256', $token );
		set_transient(
			$this->name( $hash ),
			array(
				'hash'  => $hash,
				'until' => $this->clock->now() + self::LIFETIME_S,
			) + $what,
			self::LIFETIME_S
		);
		return new Secret( $token );
	}

	/**
	 * What was kept, which is then gone.
	 *
	 * @return array<string, mixed>|null Null for a token that is wrong, used or too old.
	 */
	public function take( Secret $token ): ?array {
		$hash = hash( 'sha256', $token->reveal() );
		$kept = get_transient( $this->name( $hash ) );
		// Of two who come at the same time, only one has deleted it.
		if ( ! is_array( $kept ) || ! delete_transient( $this->name( $hash ) ) ) {
			return null;
		}
		if ( ! hash_equals( Loose::text( $kept, 'hash' ), $hash ) || $this->clock->now() > (int) Loose::text( $kept, 'until' ) ) {
			return null;
		}
		return Loose::map( $kept );
	}

	private function name( string $hash ): string {
		return $this->prefix . substr( $hash, 0, 16 );
	}
}
