<?php
/**
 * The REST routes that change files.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Secret;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Looking at a change is for whoever may see the files. Carrying one out takes more: what WordPress asks of who edits the code of
 * plugins, the person's own password, and a site on which files are written at all. Where they are not, the routes do not exist.
 */
final class Rest_Edit {

	/** @var Engine */
	private $engine;

	public function __construct( Engine $engine ) {
		$this->engine = $engine;
	}

	/** Whether files may be written is asked of the disk: not in requests that have nothing to do with us. */
	public function register_where_asked(): void {
		$wordpress = $GLOBALS['wp'] ?? null;
		$asked     = $wordpress instanceof \WP ? Loose::text( $wordpress->query_vars, 'rest_route' ) : '';
		if ( '' === $asked || 0 === strpos( $asked, '/' . Rest::SPACE ) ) {
			$this->register();
		}
	}

	public function register(): void {
		$key      = '/keys/(?P<id>' . Key::ID_PATTERN . ')/line';
		$conflict = '/conflicts/(?P<id>[a-z0-9_-]+)';
		$this->route( "$conflict/preview", 'preview_conflict', 'may_look', Rest_Schema::finding_id(), 'preview' );
		$this->route( "$key/preview", 'preview_key', 'may_look', Rest_Schema::key_id(), 'preview' );
		if ( $this->engine->editing()->writing()->is_possible() ) {
			$values = array( 'fields' => Rest_Schema::values()['fields'] ) + Rest_Schema::unchecked();
			$this->route( "$conflict/apply", 'apply_conflict', 'may_write', Rest_Schema::finding_id() + Edit_Schema::consent(), 'applied' );
			$this->route( '/edits/undo', 'undo', 'may_write', Edit_Schema::consent() + Edit_Schema::about(), 'applied' );
			$this->route( "$key/apply", 'apply_key', 'may_write', Rest_Schema::key_id() + Edit_Schema::consent() + $values, 'applied' );
		}
	}

	/**
	 * @return true|WP_Error
	 */
	public function may_look() {
		return Access::is_allowed() && Access::sees_files() ? true : $this->forbidden( __( 'Only somebody who may see the files of this site can look at them here.', 'key-health' ) );
	}

	/**
	 * @return true|WP_Error
	 */
	public function may_write() {
		return Access::writes_files() ? true : $this->forbidden( __( 'Only somebody who may edit the code of plugins on this site can have Key Health change files.', 'key-health' ) );
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function preview_conflict( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				return $this->engine->editing()->conflict_fix()->preview( Rest_Input::id( $request ) );
			}
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function preview_key( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				return $this->engine->editing()->line_fix()->preview( $this->key( $request ) );
			}
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function apply_conflict( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$this->confirm( $request );
				return $this->answered( $this->engine->editing()->conflict_fix()->apply( Rest_Input::id( $request ), Rest_Input::hash( $request ) ) );
			}
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function apply_key( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$this->confirm( $request );
				$key   = $this->key( $request );
				$given = Rest_Input::pasted( $request );
				$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
				$values = $this->engine->fixing()->candidate_values()->of( $key, $given, '' );
				$names  = array_map( 'strval', array_keys( $given ) );
				return $this->answered( $this->engine->editing()->line_fix()->apply( $key, $values, $names, Rest_Input::hash( $request ), (bool) $request->get_param( 'unchecked' ) ) );
			}
		);
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function undo( WP_REST_Request $request ) {
		return Guarded::answer(
			function () use ( $request ): array {
				$this->confirm( $request );
				return $this->answered( $this->engine->editing()->file_undo()->undo( Rest_Input::hash( $request ), Loose::text( $request->get_param( 'key_id' ) ) ) );
			}
		);
	}

	/**
	 * @throws Refused When it is not the person's own password.
	 */
	private function confirm( WP_REST_Request $request ): void {
		$this->engine->editing()->password()->confirm( new Secret( Loose::text( $request->get_param( 'password' ) ) ) );
	}

	/**
	 * @throws Refused When it is no longer there.
	 */
	private function key( WP_REST_Request $request ): Key {
		$key = $this->engine->discoverer()->key( Rest_Input::id( $request ) );
		if ( null === $key ) {
			throw new Refused( 'no_such_key', __( 'This key is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
		}
		return $key;
	}

	/**
	 * @param array{finding: array<string, mixed>|null, proof: list<array<string, string>>, fixed: bool, report: array<string, mixed>|null} $outcome What became of it.
	 * @return array<string, mixed> With this request's report where no new request told one: then nothing has changed.
	 */
	private function answered( array $outcome ): array {
		if ( null === $outcome['report'] ) {
			$outcome['report'] = Guarded::report( $this->engine );
		}
		return $outcome;
	}

	private function forbidden( string $sentence ): WP_Error {
		return new WP_Error( 'key_health_forbidden', $sentence, array( 'status' => rest_authorization_required_code() ) );
	}

	/**
	 * @param non-falsy-string     $path   Under the name space.
	 * @param string               $call   Method of this class.
	 * @param string               $may    Method of this class: who may.
	 * @param array<string, mixed> $args   Schema of the arguments.
	 * @param 'preview'|'applied'  $schema Schema of the answer.
	 */
	private function route( string $path, string $call, string $may, array $args, string $schema ): void {
		register_rest_route(
			Rest::SPACE,
			$path,
			array(
				array(
					'methods'             => WP_REST_Server::CREATABLE,
					'callback'            => array( $this, $call ),
					'permission_callback' => array( $this, $may ),
					'args'                => $args,
				),
				'schema' => array( Edit_Schema::class, $schema ),
			)
		);
	}
}
