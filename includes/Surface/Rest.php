<?php
/**
 * The REST routes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Health\Schedule;
use KeyHealth\Model\Key;
use KeyHealth\Surface\Routes\Routes;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * Thin: checks who asks and what is asked, hands over, answers with the whole new report. No answer holds a value of a key.
 */
final class Rest extends Routes {

	public function register(): void {
		$key = '(?P<id>' . Key::ID_PATTERN . ')';
		$this->reports( '/report', WP_REST_Server::READABLE, 'report' );
		$this->reports( '/check', WP_REST_Server::CREATABLE, 'check_all' );
		$this->reports( '/keys/' . $key . '/check', WP_REST_Server::CREATABLE, 'check', Rest_Schema::key_id() );
		$this->reports( '/keys/' . $key . '/candidate', WP_REST_Server::CREATABLE, 'candidate', Rest_Schema::key_id() + Rest_Schema::values() );
		$this->reports( '/keys/' . $key . '/replace', WP_REST_Server::CREATABLE, 'replace', Rest_Schema::key_id() + Rest_Schema::values() + Rest_Schema::unchecked() + Rest_Schema::also() );
		$this->reports( '/keys/' . $key . '/restore', WP_REST_Server::CREATABLE, 'restore', Rest_Schema::key_id() );
		$this->reports( '/keys/' . $key . '/old', WP_REST_Server::CREATABLE, 'old', Rest_Schema::key_id() );
		$this->reports( '/keys/' . $key . '/expiry', WP_REST_Server::CREATABLE, 'expiry', Rest_Schema::key_id() + Rest_Schema::expiry() );
		$this->reports( '/findings/(?P<id>[a-z0-9_/-]+)/dismiss', WP_REST_Server::CREATABLE, 'dismiss', Rest_Schema::finding_id() );
		$this->reports( '/findings/(?P<id>[a-z0-9_/-]+)/dismiss', WP_REST_Server::DELETABLE, 'undismiss', Rest_Schema::finding_id() );
		$this->reports( '/settings', WP_REST_Server::CREATABLE, 'settings', Rest_Schema::settings() );
	}

	public function report(): WP_REST_Response {
		return $this->answer( $this->fresh_report() );
	}

	public function check_all(): WP_REST_Response {
		$this->engine->store()->set_setting( 'consent', true );
		$this->engine->checker()->check_all( true );
		$this->engine->editing()->readable_files()->look( array_values( $this->engine->discoverer()->keys() ) );
		return $this->report();
	}

	public function check( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		$this->engine->store()->set_setting( 'consent', true );
		$this->engine->checker()->check( $key, true );
		$this->engine->editing()->readable_files()->look( array_values( $this->engine->discoverer()->keys() ) );
		return $this->report();
	}

	public function candidate( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
		$values  = Rest_Input::values( $this->engine, $key, $request );
		$finding = $this->engine->replacement()->try_out( $key, $values );
		return $this->answer(
			array(
				'finding'   => $finding->to_array(),
				'recovered' => Rest_Input::salts( $request ) ? array( 'last4' => $key->with_values( $values )->main_field()->value()->last4() ) : null,
				'report'    => $this->fresh_report(),
			)
		);
	}

	public function replace( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
		$values = Rest_Input::values( $this->engine, $key, $request );
		$also   = Rest_Input::also( $request );
		$others = $this->engine->fixing()->other_places();
		$others->refuse_strangers( $key, $also );
		$outcome = $this->engine->replacement()->replace( $key, $values, (bool) $request->get_param( 'unchecked' ) );
		return $this->outcome( $outcome, $outcome['fixed'] ? $others->write( $key, $values, $also ) : array() );
	}

	public function restore( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		return $this->outcome( $this->engine->replacement()->restore( $key ) );
	}

	public function old( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		$this->engine->rate_limit()->spend( 'old', Rate_Limit::OLD_KEYS_PER_HOUR );
		$answer = $this->engine->fixing()->old_key()->ask( $key );
		return $this->answer( $answer + array( 'report' => $this->fresh_report() ) );
	}

	public function expiry( WP_REST_Request $request ): WP_REST_Response {
		$key = $this->key( $request );
		$this->engine->store()->refresh( array( $key->id() ) );
		$memory = $this->engine->store()->key( $key->id() );
		$memory->set_expires_on( Rest_Input::day( $request ) );
		$this->engine->store()->put_key( $key->id(), $memory );
		return $this->report();
	}

	public function dismiss( WP_REST_Request $request ): WP_REST_Response {
		$mark = $this->engine->reporter()->mark_of( Rest_Input::id( $request ) );
		if ( null === $mark ) {
			throw new Refused( 'no_such_finding', __( 'This is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
		}
		$this->engine->store()->dismiss( Rest_Input::id( $request ), $mark );
		return $this->report();
	}

	public function undismiss( WP_REST_Request $request ): WP_REST_Response {
		$this->engine->store()->dismiss( Rest_Input::id( $request ), null );
		return $this->report();
	}

	public function settings( WP_REST_Request $request ): WP_REST_Response {
		if ( null !== $request->get_param( 'consent' ) ) {
			$this->engine->store()->set_setting( 'consent', (bool) $request->get_param( 'consent' ) );
		}
		if ( null !== $request->get_param( 'daily' ) ) {
			$schedule = new Schedule();
			$this->engine->store()->set_setting( 'daily', (bool) $request->get_param( 'daily' ) );
			$request->get_param( 'daily' ) ? $schedule->start( $this->engine->clock()->now() ) : $schedule->stop();
		}
		return $this->report();
	}

	/**
	 * @param array{finding: \KeyHealth\Model\Finding, proof: list<array<string, string>>, fixed: bool} $outcome Of a replacement.
	 * @param list<array{key_id: string, name: string, fixed: bool, why_not: string, proof: list<array<string, string>>}> $places What became of the others.
	 */
	private function outcome( array $outcome, array $places = array() ): WP_REST_Response {
		foreach ( Access::sees_files() ? array() : $places as $index => $place ) {
			$places[ $index ]['proof'] = Access::without_files( $place['proof'] );
		}
		return $this->answer(
			array(
				'finding' => $outcome['finding']->to_array(),
				'proof'   => Access::sees_files() ? $outcome['proof'] : Access::without_files( $outcome['proof'] ),
				'fixed'   => $outcome['fixed'],
				'places'  => $places,
				'report'  => Guarded::report( $this->engine ),
			)
		);
	}

	/**
	 * @param non-falsy-string     $path   Under the name space.
	 * @param string               $method HTTP method.
	 * @param string               $call   Method of this class.
	 * @param array<string, mixed> $args   Schema of the arguments.
	 */
	private function reports( string $path, string $method, string $call, array $args = array() ): void {
		$this->route( $path, $method, $call, array( Rest_Schema::class, 'report' ), $args );
	}
}
