<?php
/**
 * The settings page's route.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Routes;

use KeyHealth\Health\Schedule;
use KeyHealth\Health\Settings_View;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * What is chosen is kept at once, and the whole page answered.
 */
final class Settings extends Routes {

	public function register(): void {
		$this->route( '/settings-page', WP_REST_Server::READABLE, 'page', array( self::class, 'schema' ) );
		$this->route( '/settings-page', WP_REST_Server::CREATABLE, 'choose', array( self::class, 'schema' ), self::choices() );
	}

	public function page(): WP_REST_Response {
		return $this->answer( $this->engine->watching()->settings()->view()->page() );
	}

	public function choose( WP_REST_Request $request ): WP_REST_Response {
		$settings = $this->engine->watching()->settings()->settings();
		foreach ( array_keys( self::choices() ) as $name ) {
			$value = $request->get_param( $name );
			if ( is_bool( $value ) || is_int( $value ) ) {
				$settings->set( $name, $value );
			}
		}
		if ( null !== $request->get_param( 'daily' ) ) {
			$schedule = new Schedule();
			$request->get_param( 'daily' ) ? $schedule->start( $this->engine->clock()->now() ) : $schedule->stop();
		}
		return $this->page();
	}

	/**
	 * @return array<string, mixed> JSON schema of the answer: `SettingsPage` in src/settings/types.ts.
	 */
	public static function schema(): array {
		$bool = array( 'type' => 'boolean' );
		return Schema::answer(
			'key-health-settings',
			array(
				'choices'        => Schema::all_of( array_fill_keys( Settings_View::SWITCHES, $bool ) + array( 'rotation_days' => array( 'type' => 'integer' ) ) ),
				'asked'          => Schema::list_of(
					Schema::all_of(
						array(
							'provider' => Schema::text(),
							'hosts'    => Schema::list_of( Schema::text() ),
							'receives' => Schema::text(),
						)
					)
				),
				'dates'          => Schema::list_of(
					Schema::all_of(
						array(
							'key_id' => Schema::text(),
							'who'    => Schema::text(),
						) + self::end()
					)
				),
				'not_reminded'   => Schema::list_of(
					Schema::all_of(
						array(
							'key_id' => Schema::text(),
							'who'    => Schema::text(),
						)
					)
				),
				'calendar_since' => Schema::text( true ),
				'links'          => Schema::all_of(
					array(
						'health'  => Schema::text(),
						'privacy' => Schema::text( true ),
					)
				),
			)
		);
	}

	/**
	 * @return array<string, mixed> Members of `End` in src/shared/types.ts.
	 */
	public static function end(): array {
		return array(
			'on'   => Schema::text(),
			'what' => Schema::one_of( array( 'ends', 'lifetime', 'retires', 'rotate' ) ),
			'sure' => array( 'type' => 'boolean' ),
			'text' => Schema::text(),
		);
	}

	/**
	 * @return array<string, mixed> Schema of the arguments.
	 */
	private static function choices(): array {
		return array(
			'daily'         => array(
				'type'        => 'boolean',
				'description' => __( 'Whether keys are checked once a day.', 'key-health' ),
			),
			'guard'         => array(
				'type'        => 'boolean',
				'description' => __( 'Whether a key is kept that a request would empty.', 'key-health' ),
			),
			'banner'        => array(
				'type'        => 'boolean',
				'description' => __( 'Whether other screens show a notice when a key does not work.', 'key-health' ),
			),
			'rotation_days' => array(
				'type'        => 'integer',
				'minimum'     => 0,
				'maximum'     => 3650,
				'description' => __( 'After how many days a key is to be replaced; 0 for never.', 'key-health' ),
			),
		);
	}
}
