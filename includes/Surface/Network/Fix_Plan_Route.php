<?php
/**
 * The route of what a fix for many needs to know before it begins.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Fix\Refused;
use KeyHealth\Health\Provider_View;
use KeyHealth\Model\Key;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Fix\Site_Kit;
use KeyHealth\Network\Group_Id;
use KeyHealth\Surface\Rest_Input;
use KeyHealth\Surface\Routes\Schema;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/** The group, its provider's guides and shapes, and the lines that would define the key for every site. */
final class Fix_Plan_Route extends Network_Routes {

	public function register(): void {
		$this->route( '/network/keys/(?P<id>' . Group_Id::PATTERN . ')', WP_REST_Server::READABLE, 'read', array( self::class, 'schema' ), Fix_Schema::group_id() );
	}

	/** @throws Refused When no site has the key any more. */
	protected function read( WP_REST_Request $request ): WP_REST_Response {
		$id    = Rest_Input::id( $request );
		$group = $this->engine->network()->report()->groups()->group( $id );
		if ( null === $group ) {
			throw new Refused( 'no_such_group', __( 'No site uses this key any more. Reload the page to see what is there now.', 'key-health' ), 404 );
		}
		$fixes = $this->engine->network()->fixes();
		$view  = new Provider_View( $this->engine->catalog() );
		$key   = $fixes->sample()->with( $id, static fn( Site_Kit $kit, Key $key ): Key => $key );
		return $this->answer(
			array(
				'group'       => $group,
				'provider'    => $view->of( array( $key->id() => $key ) )[ $key->provider() ] ?? null,
				'distinctive' => $view->distinctive(),
				'network'     => array(
					'name' => Loose::text( array( get_network_option( null, 'site_name' ) ), '0' ),
					'url'  => network_home_url(),
					'host' => (string) wp_parse_url( network_home_url(), PHP_URL_HOST ),
				),
				'lines'       => $fixes->lines()->of( $key, array_values( array_column( $group['plugins'], 'slug' ) ) ),
				'fix'         => $fixes->start()->under_way( $id ),
			)
		);
	}

	/**
	 * @return array<string, mixed> `FixPlan` in src/network/types.ts.
	 */
	public static function schema(): array {
		$object = array( 'type' => 'object' );
		return Schema::answer(
			'key-health-network-fix-plan',
			array(
				'group'       => Network_Schema::group(),
				'provider'    => $object,
				'distinctive' => Schema::list_of( $object ),
				'network'     => Schema::all_of(
					array(
						'name' => Schema::text(),
						'url'  => Schema::text(),
						'host' => Schema::text(),
					)
				),
				'lines'       => Schema::list_of( $object ),
				'fix'         => array( 'type' => array( 'integer', 'null' ) ),
			)
		);
	}
}
