<?php
/**
 * A question that this site asks itself once.
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
 * Put down by one request, taken up by another. It names a key and its fields; whoever holds its token may have it answered, within a
 * minute and once. Only the token's hash is kept.
 */
final class Fresh_Question {

	public const LIFETIME_S = 60;

	public const TOKEN_PATTERN = '[0-9a-f]{64}';

	/** A transient that ends is not loaded with every page. */
	private const PREFIX = 'key_health_fresh_';

	/** @var Secret */
	private $salt;

	/** @var Clock */
	private $clock;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'auth' )`).
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->salt  = new Secret( hash( 'sha256', 'key-health-fresh' . $salt ) );
		$this->clock = $clock;
	}

	/**
	 * @param string       $key_id What is asked about.
	 * @param list<string> $names  Names of its fields.
	 * @return Secret The token.
	 */
	public function put( string $key_id, array $names ): Secret {
		$token = bin2hex( random_bytes( 32 ) );
		$hash  = hash( 'sha256', $token );
		set_transient(
			self::name( $hash ),
			array(
				'hash'   => $hash,
				'key_id' => $key_id,
				'names'  => $names,
				'until'  => $this->clock->now() + self::LIFETIME_S,
			),
			self::LIFETIME_S
		);
		return new Secret( $token );
	}

	/**
	 * The question, which is then gone.
	 *
	 * @return array{key_id: string, names: list<string>}|null Null for a token that is wrong, used or too old.
	 */
	public function take( Secret $token ): ?array {
		$hash = hash( 'sha256', $token->reveal() );
		$kept = get_transient( self::name( $hash ) );
		// Of two who come at the same time, only one has deleted it.
		if ( ! is_array( $kept ) || ! delete_transient( self::name( $hash ) ) ) {
			return null;
		}
		if ( ! hash_equals( Loose::text( $kept, 'hash' ), $hash ) || $this->clock->now() > (int) Loose::text( $kept, 'until' ) ) {
			return null;
		}
		return array(
			'key_id' => Loose::text( $kept, 'key_id' ),
			'names'  => array_values( Loose::texts( $kept['names'] ?? null ) ),
		);
	}

	/**
	 * Tells whether two requests read the same, and nothing else. The site's salt is in it, so that who finds token and fingerprint in
	 * a log of requests cannot try passwords against them.
	 *
	 * @param Secret $token Of the question.
	 * @param string $name  The field.
	 * @param Secret $value Its value.
	 */
	public function fingerprint( Secret $token, string $name, Secret $value ): string {
		return hash_hmac( 'sha256', $name . "\0" . $value->reveal(), hash_hmac( 'sha256', $token->reveal(), $this->salt->reveal(), true ) );
	}

	private static function name( string $hash ): string {
		return self::PREFIX . substr( $hash, 0, 16 );
	}
}
