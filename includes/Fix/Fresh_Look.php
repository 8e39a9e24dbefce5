<?php
/**
 * Looks at a written key from outside this request.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Secret;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Request;

defined( 'ABSPATH' ) || exit;

/**
 * What reads a key in the request that wrote it may see what only that request sees: settings that a plugin keeps in memory, a
 * filter that it added itself. So the site asks itself, in one request that begins anew, what the plugin gets there.
 *
 * That request may be served by another process with an object cache of its own (APCu on several servers). Nothing is done about it:
 * when the old value comes from there, the plugin gets the old value there, and that is what is to be found out; and when the
 * question is not found there, nothing was found out.
 *
 * @phpstan-type Look array{state: 'done'|'failed'|'skipped', text: string, sub: string}
 */
final class Fresh_Look {

	/** Under the name space of the REST routes; the token follows. */
	private const ROUTE = 'key-health/v1/fresh/';

	/** Characters of what the answer says about a place. */
	private const PLACE_LENGTH = 300;

	/** @var Http */
	private $http;

	/** @var Fresh_Question */
	private $question;

	/**
	 * @param Http           $http     Reaches this site.
	 * @param Fresh_Question $question What is asked.
	 */
	public function __construct( Http $http, Fresh_Question $question ) {
		$this->http     = $http;
		$this->question = $question;
	}

	/**
	 * @param Key                   $key     The key as this request reads it.
	 * @param array<string, Secret> $written What was written; its main value is asked about when nothing was.
	 * @return array
	 * @phpstan-return Look The text has placeholders. `skipped`: nobody could say.
	 */
	public function look( Key $key, array $written ): array {
		$main   = $key->main_field();
		$values = $written ? $written : array( $main->name() => $main->value() );
		$token  = $this->question->put( $key->id(), array_map( 'strval', array_keys( $values ) ) );
		$answer = $this->http->send( self::request( $token ) );
		// Whoever comes late finds nothing.
		$this->question->take( $token );

		$prints = 200 === $answer->status() ? $answer->at( '/prints' ) : array();
		if ( ! isset( $prints[0] ) || ! is_array( $prints[0] ) ) {
			return self::skipped( No_Answer::reason( $answer ) );
		}
		$prints = Loose::texts( $prints[0] );
		foreach ( $values as $name => $value ) {
			if ( ! isset( $prints[ $name ] ) ) {
				return self::skipped( __( 'The plugin does not run in a request of that kind.', 'key-health' ) );
			}
			if ( ! hash_equals( $this->question->fingerprint( $token, (string) $name, $value ), $prints[ $name ] ) ) {
				return array(
					'state' => 'failed',
					'text'  => __( 'In a new request, {plugin} still gets another value', 'key-health' ),
					// It came over the network.
					'sub'   => mb_substr( Plain_Text::of( Loose::text( $answer->at( '/places/' . $name )[0] ?? '' ) ), 0, self::PLACE_LENGTH ),
				);
			}
		}
		return array(
			'state' => 'done',
			'text'  => isset( $values[ $main->name() ] )
				? __( 'Read back in a new request: {plugin} uses the new {key}', 'key-health' )
				: __( 'Read back in a new request: {plugin} uses the new {field}', 'key-health' ),
			'sub'   => '',
		);
	}

	/** The token stands in the address: no cache can have an answer to it, and who reads it in a log comes too late. */
	private static function request( Secret $token ): Request {
		return new Request(
			'GET',
			rest_url( self::ROUTE . '••••' ),
			array( 'Cache-Control' => 'no-cache' ),
			null,
			array(),
			null,
			new Secret( rest_url( self::ROUTE . $token->reveal() ) )
		);
	}

	/**
	 * @return array
	 * @phpstan-return Look
	 */
	private static function skipped( string $reason ): array {
		return array(
			'state' => 'skipped',
			'text'  => __( 'This site cannot call itself, so a new request could not be tried', 'key-health' ),
			'sub'   => $reason,
		);
	}
}
