<?php
/**
 * Wiring: the REST routes. Loaded in `rest_api_init`.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth;

use KeyHealth\Surface\Rest;
use KeyHealth\Surface\Rest_Anew;
use KeyHealth\Surface\Rest_Checklist;
use KeyHealth\Surface\Rest_Clean_State;
use KeyHealth\Surface\Rest_Edit;
use KeyHealth\Surface\Rest_Explain;
use KeyHealth\Surface\Rest_Fresh;
use KeyHealth\Surface\Rest_Interference;
use KeyHealth\Surface\Rest_Mail;
use KeyHealth\Surface\Rest_Reach;
use KeyHealth\Surface\Rest_Search;
use KeyHealth\Surface\Rest_Support;
use KeyHealth\Surface\Routes\Alerts;
use KeyHealth\Surface\Routes\Copy;
use KeyHealth\Surface\Routes\History;
use KeyHealth\Surface\Routes\Kept;
use KeyHealth\Surface\Routes\Calendar;
use KeyHealth\Surface\Routes\Settings;
use KeyHealth\Surface\Routes\Site_Health_Routes;

defined( 'ABSPATH' ) || exit;

/** Every route of Key Health. */
function register_routes(): void {
	$engine = engine();
	$rest   = new Rest( $engine );
	$rest->register();
	( new Rest_Explain( $engine, $rest ) )->register();
	( new Rest_Fresh( $engine ) )->register();
	( new Rest_Search( $engine ) )->register();
	( new Rest_Interference( $engine, $rest ) )->register();
	( new Rest_Reach( $engine, $rest ) )->register();
	( new Rest_Anew( $engine ) )->register();
	( new Rest_Mail( $engine, $rest ) )->register();
	( new Rest_Checklist( $engine, $rest ) )->register();
	( new Rest_Support( $engine, $rest ) )->register();
	( new Copy( $engine ) )->register();
	( new Settings( $engine ) )->register();
	( new Alerts( $engine ) )->register();
	( new Calendar( $engine ) )->register();
	( new Site_Health_Routes( $engine ) )->register();
	( new History( $engine ) )->register();
	( new Kept( $engine ) )->register();
	( new Rest_Edit( $engine ) )->register_where_asked();
	( new Rest_Clean_State( $engine ) )->register_where_asked();
	if ( is_multisite() ) {
		require_once __DIR__ . '/hooks-network.php';
		register_network_routes();
	}
}
