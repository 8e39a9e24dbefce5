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
 * minute and once.
 */
final class Fresh_Question {

	public const LIFETIME_S = Token_Box::LIFETIME_S;

	public const TOKEN_PATTERN = Token_Box::TOKEN_PATTERN;

	/** @var Secret */
	private $salt;

	/** @var Token_Box */
	private $box;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'auth' )`).
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->salt = new Secret( hash( 'sha256', 'key-health-fresh' . $salt ) );
		$this->box  = new Token_Box( 'key_health_fresh_', $clock );
	}

	/**
	 * @param string       $key_id What is asked about.
	 * @param list<string> $names  Names of its fields.
	 * @return Secret The token.
	 */
	public function put( string $key_id, array $names ): Secret {
		return $this->box->put(
			array(
				'key_id' => $key_id,
				'names'  => $names,
			)
		);
	}

	/**
	 * The question, which is then gone.
	 *
	 * @return array{key_id: string, names: list<string>}|null Null for a token that is wrong, used or too old.
	 */
	public function take( Secret $token ): ?array {
		$kept = $this->box->take( $token );
		return null === $kept ? null : array(
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
}
