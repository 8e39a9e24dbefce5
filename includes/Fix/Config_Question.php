<?php
/**
 * What this site asks itself when one of its files was changed.
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
 * A constant keeps its value as long as a request lasts, so only a new one tells what a changed file means. There are two questions:
 * what some constants hold, and what the whole report says to the person who made the change. Both are taken up once, by whoever
 * holds the token, within a minute.
 */
final class Config_Question {

	/** @var Secret */
	private $salt;

	/** @var Token_Box */
	private $box;

	/**
	 * @param string $salt The site's own salt (`wp_salt( 'auth' )`).
	 */
	public function __construct( string $salt, Clock $clock ) {
		$this->salt = new Secret( hash( 'sha256', 'key-health-config' . $salt ) );
		$this->box  = new Token_Box( 'key_health_anew_', $clock );
	}

	/**
	 * @param list<string> $constants Names.
	 * @return Secret The token.
	 */
	public function about_constants( array $constants ): Secret {
		return $this->box->put( array( 'constants' => $constants ) );
	}

	/**
	 * @param int    $user   Who is told: the report is the one this person may see.
	 * @param string $key_id Key whose provider is asked first, '' for none.
	 * @return Secret The token.
	 */
	public function about_report( int $user, string $key_id ): Secret {
		return $this->box->put(
			array(
				'user'   => $user,
				'key_id' => $key_id,
			)
		);
	}

	/**
	 * The question, which is then gone.
	 *
	 * @return array{constants: list<string>, user: int, key_id: string}|null Without a user it is about constants. Null for a token
	 *                                                                         that is wrong, used or too old.
	 */
	public function take( Secret $token ): ?array {
		$kept = $this->box->take( $token );
		return null === $kept ? null : array(
			'constants' => array_values( Loose::texts( $kept['constants'] ?? null ) ),
			'user'      => (int) Loose::text( $kept, 'user' ),
			'key_id'    => Loose::text( $kept, 'key_id' ),
		);
	}

	/**
	 * Tells whether two requests mean the same, and nothing else: without token and salts nobody can try values against it.
	 *
	 * @param Secret         $token Of the question.
	 * @param string         $name  The constant.
	 * @param Constant_State $state What it holds.
	 */
	public function fingerprint( Secret $token, string $name, Constant_State $state ): string {
		return $this->seal( $token, $name . "\0" . $state->secret()->reveal() );
	}

	/** Proves that a text comes from this site: who stands between has no salts. */
	public function seal( Secret $token, string $text ): string {
		return hash_hmac( 'sha256', $text, hash_hmac( 'sha256', $token->reveal(), $this->salt->reveal(), true ) );
	}
}
