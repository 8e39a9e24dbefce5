<?php
/**
 * The calendar's routes.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Refused;
use KeyHealth\Health\Calendar\Feed_Link;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;
use KeyHealth\Surface\Access;
use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Schema;
use WP_Error;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * A link that reads the calendar without signing in, as calendar programs need it, and what makes and removes it. A wrong link costs
 * one hash, and is answered like one that never was.
 */
final class Calendar extends Routes {

	private const PATH = '/calendar/(?P<token>' . Feed_Link::PATTERN . ')\.ics';

	public function register(): void {
		$this->route( '/calendar', WP_REST_Server::CREATABLE, 'make', array( self::class, 'schema' ) );
		$this->route( '/calendar', WP_REST_Server::DELETABLE, 'remove', array( Settings::class, 'schema' ) );
		$this->route( '/keys/(?P<id>' . Key::ID_PATTERN . ')/reminder', WP_REST_Server::CREATABLE, 'remind', array( Settings::class, 'schema' ), Rest_Schema::key_id() + self::on() );
		register_rest_route(
			Rest::SPACE,
			self::PATH,
			array(
				'methods'             => WP_REST_Server::READABLE,
				'callback'            => array( $this, 'read' ),
				'permission_callback' => array( $this, 'may_read' ),
				'args'                => array(
					'token' => array(
						'type'        => 'string',
						'description' => __( 'The secret in the address of the calendar.', 'key-health' ),
					),
				),
			)
		);
	}

	public function make(): WP_REST_Response {
		$token = $this->engine->watching()->calendar()->link()->make();
		return $this->answer(
			array(
				'url'  => rest_url( Rest::SPACE . '/calendar/' . $token . '.ics' ),
				'page' => $this->page(),
			)
		);
	}

	public function remove(): WP_REST_Response {
		$this->engine->watching()->calendar()->link()->remove();
		return $this->answer( $this->page() );
	}

	public function remind( WP_REST_Request $request ): WP_REST_Response {
		$this->engine->watching()->calendar()->not_reminded()->set( $this->key( $request )->id(), (bool) $request->get_param( 'on' ) );
		return $this->answer( $this->page() );
	}

	/**
	 * @return true|WP_Error
	 */
	public function may_read( WP_REST_Request $request ) {
		return Access::has_screens() && $this->engine->watching()->calendar()->link()->opens( Loose::text( $request->get_param( 'token' ) ) )
			? true
			: new WP_Error( 'rest_no_route', __( 'There is no such calendar.', 'key-health' ), array( 'status' => 404 ) );
	}

	/**
	 * @return WP_REST_Response|WP_Error
	 */
	public function read() {
		try {
			$this->engine->rate_limit()->spend( 'calendar', Rate_Limit::CALENDARS_PER_HOUR );
		} catch ( Refused $refused ) {
			return new WP_Error( 'key_health_' . $refused->word(), $refused->getMessage(), array( 'status' => $refused->status() ) );
		}
		$calendar = $this->engine->watching()->calendar();
		try {
			$text = $calendar->feed()->text( $calendar->agenda()->dates(), $this->engine->clock()->now() );
		} catch ( No_Answer $none ) {
			// A calendar without entries would take away what was noted from the reader's own.
			return new WP_Error( 'key_health_' . $none::WORD, $none->getMessage(), array( 'status' => $none::STATUS ) );
		}
		$response = new WP_REST_Response( $text );
		$response->header( 'Content-Type', 'text/calendar; charset=utf-8' );
		$response->header( 'Cache-Control', 'no-store, private' );
		$response->header( 'Content-Disposition', 'inline; filename="key-health.ics"' );
		// WordPress would answer with the text as JSON.
		add_filter( 'rest_pre_serve_request', array( self::class, 'print' ), 10, 2 );
		return $response;
	}

	/**
	 * @param mixed $is_served Whether somebody has answered already.
	 * @param mixed $response  What is answered.
	 * @return mixed
	 */
	public static function print( $is_served, $response ) {
		$text = $response instanceof WP_REST_Response ? $response->get_data() : null;
		if ( $is_served || ! is_string( $text ) || 0 !== strpos( $text, 'BEGIN:VCALENDAR' ) ) {
			return $is_served;
		}
		echo $text; // phpcs:ignore WordPress.Security.EscapeOutput -- no HTML: text/calendar, escaped for that.
		return true;
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: `NewCalendar` in src/settings/types.ts.
	 */
	public static function schema(): array {
		$page = Settings::schema();
		unset( $page['$schema'], $page['title'] );
		return Schema::answer(
			'key-health-new-calendar',
			array(
				'url'  => Schema::text(),
				'page' => $page,
			)
		);
	}

	/**
	 * @return array<string, mixed> `SettingsPage` in src/settings/types.ts.
	 */
	private function page(): array {
		return $this->engine->watching()->settings()->view()->page();
	}

	/**
	 * @return array<string, mixed> Schema of an argument.
	 */
	private static function on(): array {
		return array(
			'on' => array(
				'type'        => 'boolean',
				'required'    => true,
				'description' => __( 'Whether to remind of replacing this key.', 'key-health' ),
			),
		);
	}
}
