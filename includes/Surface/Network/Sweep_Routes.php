<?php
/**
 * The routes of a sweep of the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Network\Sweep\Progress;
use KeyHealth\Network\Sweep\Spread;
use KeyHealth\Surface\Routes\Schema;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * `work` does a slice of it within the request: so it comes to its end also where no cron comes by, as long as the screen is open.
 */
final class Sweep_Routes extends Network_Routes {

	/** A slice. Hosts give a request 30 seconds, and the last question of a slice may take ten of them. */
	private const SLICE_S = 8;

	public function register(): void {
		$this->route( '/network/sweep', WP_REST_Server::READABLE, 'state', array( self::class, 'schema' ) );
		$this->route( '/network/sweep', WP_REST_Server::CREATABLE, 'change', array( self::class, 'schema' ), self::args() );
	}

	public function state(): WP_REST_Response {
		return $this->answer( $this->engine->network()->sweep()->state() );
	}

	public function change( WP_REST_Request $request ): WP_REST_Response {
		$sweep = $this->engine->network()->sweep();
		switch ( $request->get_param( 'do' ) ) {
			case 'start':
				$sweep->start();
				break;
			case 'continue':
				$sweep->go_on();
				break;
			case 'cancel':
				$sweep->cancel();
				break;
			default:
				$sweep->work( self::SLICE_S );
		}
		return $this->state();
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: `Sweep` in src/network/types.ts.
	 */
	public static function schema(): array {
		return Schema::answer( 'key-health-network-sweep', self::members() );
	}

	/**
	 * @return array<string, mixed>
	 */
	public static function members(): array {
		$count = array(
			'type'    => 'integer',
			'minimum' => 0,
		);
		return array(
			'id'          => $count,
			'state'       => Schema::one_of( array( Progress::NONE, Progress::RUNNING, Progress::PAUSED, Progress::DONE ) ),
			'total'       => $count,
			'looked'      => $count,
			'passed_over' => Schema::all_of(
				array(
					'archived' => $count,
					'deleted'  => $count,
					'spam'     => $count,
				)
			),
			'problems'    => $count,
			'asked'       => $count,
			'to_ask'      => $count,
			'started_at'  => Schema::text( true ),
			'ended_at'    => Schema::text( true ),
			'engine'      => Schema::one_of( Spread::ENGINES ),
			'is_stalled'  => array( 'type' => 'boolean' ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function args(): array {
		return array(
			'do' => Schema::one_of( array( 'start', 'continue', 'cancel', 'work' ) ) + array(
				'required'    => true,
				'description' => __( 'What to do with it; work does a part of it now.', 'key-health' ),
			),
		);
	}
}
