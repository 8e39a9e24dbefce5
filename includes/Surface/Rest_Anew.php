<?php
/**
 * What this site tells itself when one of its files was changed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Config_Question;
use KeyHealth\Fix\Constant_State;
use KeyHealth\Fix\Token_Box;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;
use KeyHealth\Model\Secret;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Answers in a request that has just begun, by REST and by admin-ajax.php: what some constants hold, as fingerprints, or the report of
 * the person who made the change. As in Rest_Fresh the token is the right to ask: only this site puts it down, for one question, and
 * takes it up itself within moments; a wrong, a used and an old one are answered alike. The report holds no secret, and it is the one
 * that this person may see.
 */
final class Rest_Anew {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	public function register(): void {
		register_rest_route(
			Rest::SPACE,
			'/anew/(?P<token>' . Token_Box::TOKEN_PATTERN . ')',
			array(
				array(
					'methods'             => WP_REST_Server::READABLE,
					'callback'            => array( $this, 'answer' ),
					'permission_callback' => '__return_true',
					'show_in_index'       => false,
					'args'                => array(
						'token' => array(
							'type'        => 'string',
							'required'    => true,
							'description' => __( 'Names a question that this site has for itself.', 'key-health' ),
						),
					),
				),
				'schema' => array( self::class, 'schema' ),
			)
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function answer( WP_REST_Request $request ) {
		// The one in the address: a query string could name another.
		$answer = $this->said( new Secret( Loose::text( $request->get_url_params(), 'token' ) ) );
		if ( null === $answer ) {
			return new WP_Error( 'key_health_no_question', __( 'There is nothing here.', 'key-health' ), array( 'status' => 404 ) );
		}
		$response = new WP_REST_Response( $answer );
		$response->header( 'Cache-Control', 'no-store, private' );
		return $response;
	}

	/** The same through admin-ajax.php: another way into WordPress. */
	public function answer_ajax(): void {
		// phpcs:ignore WordPress.Security.NonceVerification -- The token is the right to ask, and it works once.
		$token  = isset( $_GET['token'] ) && is_string( $_GET['token'] ) ? sanitize_key( $_GET['token'] ) : '';
		$answer = $this->said( new Secret( $token ) );
		nocache_headers();
		wp_send_json( $answer ?? array( 'code' => 'key_health_no_question' ), null === $answer ? 404 : 200 );
	}

	/**
	 * @return array<string, mixed>|null Null when there is no such question.
	 */
	private function said( Secret $token ): ?array {
		$question = $this->engine->editing()->question();
		$asked    = $question->take( $token );
		if ( null === $asked ) {
			return null;
		}
		return 0 === $asked['user'] ? $this->constants( $question, $token, $asked['constants'] ) : $this->report( $question, $token, $asked['user'], $asked['key_id'] );
	}

	/**
	 * @param list<string> $names Constants.
	 * @return array<string, mixed>
	 */
	private function constants( Config_Question $question, Secret $token, array $names ): array {
		$prints = array();
		foreach ( $names as $name ) {
			$prints[ $name ] = $question->fingerprint( $token, $name, Constant_State::here( $name ) );
		}
		return array(
			'prints' => (object) $prints,
			'seal'   => $question->seal( $token, (string) wp_json_encode( (object) $prints ) ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private function report( Config_Question $question, Secret $token, int $user, string $key_id ): array {
		$before = get_current_user_id();
		wp_set_current_user( $user );
		switch_to_user_locale( $user );
		// What the engine has made so far, it made for nobody.
		$this->engine->forget();
		$seen = array(
			'finding' => null,
			'report'  => null,
		);
		try {
			$seen = Access::is_allowed() ? $this->seen( $key_id ) : $seen;
		} catch ( No_Answer $none ) {
			// Whoever asked gets no report, and proves nothing by it.
			$seen['report'] = null;
		}
		$this->engine->forget();
		restore_previous_locale();
		wp_set_current_user( $before );
		$said = (string) wp_json_encode( Rest_Schema::with_maps( $seen ) );
		return array(
			'said' => $said,
			'seal' => $question->seal( $token, $said ),
		);
	}

	/**
	 * @return array{finding: array<string, mixed>|null, report: array<string, mixed>|null}
	 */
	private function seen( string $key_id ): array {
		$key = '' === $key_id ? null : $this->engine->discoverer()->key( $key_id );
		if ( null !== $key && $this->engine->store()->setting( 'consent' ) ) {
			$this->engine->checker()->check( $key, true );
		}
		$finding = null === $key ? null : $this->engine->examiner()->look( $key, $this->engine->store()->key( $key->id() ) )->to_array();
		$this->engine->forget();
		return array(
			'finding' => $finding,
			'report'  => $this->engine->reporter()->report(),
		);
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer.
	 */
	public static function schema(): array {
		$text = array( 'type' => 'string' );
		return array(
			'$schema'              => 'http://json-schema.org/draft-04/schema#',
			'title'                => 'key-health-anew',
			'type'                 => 'object',
			'required'             => array( 'seal' ),
			'additionalProperties' => false,
			'properties'           => array(
				'prints' => array(
					'type'                 => 'object',
					'additionalProperties' => $text,
				),
				'said'   => $text,
				'seal'   => $text,
			),
		);
	}
}
