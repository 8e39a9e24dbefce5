<?php
/**
 * The routes of one fix for many sites.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Fix\Fix_Record;
use KeyHealth\Network\Group_Id;
use KeyHealth\Surface\Rest_Input;
use KeyHealth\Surface\Rest_Schema;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * The page that shows a fix drives it: each request works for some seconds. When nobody looks, cron does.
 */
final class Fix_Routes extends Network_Routes {

	/** Seconds that one request works. */
	private const SLICE_S = 5;

	public function register(): void {
		$group  = '/network/keys/(?P<id>' . Group_Id::PATTERN . ')';
		$fix    = '/network/fixes/(?P<id>[0-9]+)';
		$schema = array( Fix_Schema::class, 'fix' );
		$this->route( $group . '/candidate', WP_REST_Server::CREATABLE, 'candidate', array( Fix_Schema::class, 'candidate' ), Fix_Schema::group_id() + Fix_Schema::fields() );
		$this->route( $group . '/replace', WP_REST_Server::CREATABLE, 'replace', $schema, Fix_Schema::group_id() + Fix_Schema::fields() );
		$this->route( $fix, WP_REST_Server::READABLE, 'read', $schema, Fix_Schema::fix_id() );
		$this->route( $fix, WP_REST_Server::CREATABLE, 'go_on', $schema, Fix_Schema::fix_id() + Fix_Schema::what() + Fix_Schema::fields() );
	}

	protected function candidate( WP_REST_Request $request ): WP_REST_Response {
		$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
		$finding = $this->engine->network()->fixes()->start()->try_out( Rest_Input::id( $request ), Rest_Input::pasted( $request ) );
		return $this->answer( array( 'finding' => $finding->to_array() ) );
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	protected function replace( WP_REST_Request $request ) {
		$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
		$fixes = $this->engine->network()->fixes();
		$begun = $fixes->start()->begin( Rest_Input::id( $request ), Rest_Input::pasted( $request ), get_current_user_id() );
		if ( $begun instanceof Finding ) {
			return new WP_Error(
				'key_health_not_accepted',
				__( 'Nothing was begun, and every site is as it was.', 'key-health' ),
				array(
					'status'  => 409,
					'finding' => Rest_Schema::with_maps( array( 'finding' => $begun->to_array() ) )['finding'],
				)
			);
		}
		$fixes->calendar()->plan( $begun->id() );
		return $this->shown( $begun );
	}

	protected function read( WP_REST_Request $request ): WP_REST_Response {
		$fixes = $this->engine->network()->fixes();
		$fixes->many_fix()->erase_old();
		return $this->shown( $fixes->many_fix()->fix( self::fix_id( $request ) ) );
	}

	/** @throws Refused When it cannot be done. */
	protected function go_on( WP_REST_Request $request ): WP_REST_Response {
		$id    = self::fix_id( $request );
		$fixes = $this->engine->network()->fixes();
		$many  = $fixes->many_fix();
		$fix   = $many->fix( $id );
		switch ( $request->get_param( 'do' ) ) {
			case 'work':
				$many->work( $id, self::SLICE_S );
				break;
			case 'pause':
				$many->pause( $id );
				break;
			case 'continue':
				$pasted = Rest_Input::pasted( $request );
				if ( $pasted ) {
					$this->engine->rate_limit()->spend( 'candidate', Rate_Limit::CANDIDATES_PER_HOUR );
				}
				$many->resume( $id, $pasted ? $fixes->start()->pasted( $fix, $pasted ) : null );
				break;
			case 'undo':
				$many->undo( $id );
				break;
		}
		$fixes->calendar()->plan( $id );
		return $this->shown( $many->fix( $id ) );
	}

	/** The one in the address: a body may hold another one. */
	private static function fix_id( WP_REST_Request $request ): int {
		return (int) Loose::text( $request->get_url_params(), 'id' );
	}

	private function shown( Fix_Record $fix ): WP_REST_Response {
		$fixes = $this->engine->network()->fixes();
		return $this->answer( $fixes->view()->of( $fix, $fixes->many_fix()->needs_values( $fix ) ) );
	}
}
