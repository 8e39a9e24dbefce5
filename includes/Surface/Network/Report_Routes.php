<?php
/**
 * The routes that read what was found in the network.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Network;

use KeyHealth\Model\Loose;
use KeyHealth\Network\Report\Group_List;
use KeyHealth\Network\Report\Site_List;
use WP_REST_Request;
use WP_REST_Response;
use WP_REST_Server;

defined( 'ABSPATH' ) || exit;

/**
 * From the tables; nobody is asked. Shapes: src/network/types.ts.
 */
final class Report_Routes extends Network_Routes {

	public function register(): void {
		$this->route( '/network/report', WP_REST_Server::READABLE, 'report', array( Network_Schema::class, 'report' ) );
		$this->route( '/network/sites', WP_REST_Server::READABLE, 'sites', array( Network_Schema::class, 'sites' ), Network_Args::sites() );
		$this->route( '/network/sites/(?P<id>[1-9][0-9]{0,17})', WP_REST_Server::READABLE, 'site', array( Network_Schema::class, 'site' ), Network_Args::site() );
		$this->route( '/network/groups', WP_REST_Server::READABLE, 'groups', array( Network_Schema::class, 'groups' ), Network_Args::groups() );
	}

	protected function report(): WP_REST_Response {
		return $this->answer( $this->engine->network()->report()->report()->report() );
	}

	protected function sites( WP_REST_Request $request ): WP_REST_Response {
		return $this->answer( $this->engine->network()->report()->sites()->page( self::asked( $request, Site_List::PER_PAGE ) ) );
	}

	protected function site( WP_REST_Request $request ): WP_REST_Response {
		return $this->answer( $this->engine->network()->report()->site()->of( (int) Loose::text( $request->get_param( 'id' ) ) ) );
	}

	protected function groups( WP_REST_Request $request ): WP_REST_Response {
		$asked = self::asked( $request, Group_List::PER_PAGE );
		$by    = Loose::text( $request->get_param( 'by' ) );
		return $this->answer(
			'key' === $by
				? $this->engine->network()->report()->groups()->page( $asked )
				: $this->engine->network()->report()->tallies()->page( $by, $asked['page'], $asked['per_page'] )
		);
	}

	/**
	 * @return array{search: string, state: string, provider: string, plugin: string, group: string, orderby: string, order: string, page: int, per_page: int}
	 */
	private static function asked( WP_REST_Request $request, int $per_page ): array {
		$text = static function ( string $name ) use ( $request ): string {
			return Loose::text( $request->get_param( $name ) );
		};
		return array(
			'search'   => $text( 'search' ),
			'state'    => $text( 'state' ),
			'provider' => $text( 'provider' ),
			'plugin'   => $text( 'plugin' ),
			'group'    => $text( 'group' ),
			'orderby'  => $text( 'orderby' ),
			'order'    => $text( 'order' ),
			'page'     => max( 1, (int) $text( 'page' ) ),
			'per_page' => '' === $text( 'per_page' ) ? $per_page : (int) $text( 'per_page' ),
		);
	}
}
