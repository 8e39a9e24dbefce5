<?php
/**
 * Another plugin empties a key in a request to the REST API.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Keys_On_Site;

defined( 'ABSPATH' ) || exit;

global $wp, $wpdb;
require_once dirname( __DIR__ ) . '/autoload.php';
\KeyHealth\engine();
define( 'REST_REQUEST', true );
$_SERVER['REQUEST_METHOD']    = 'POST';
$wp->query_vars['rest_route'] = '/wp/v2/settings';
Keys_On_Site::akismet( 'aaaabbbbcccc' );
( new Engine() )->reporter()->report();

rest_get_server();
$key_health_loaded = static function (): array {
	return array_values( preg_grep( '~/build/catalog/plugins/~', get_included_files() ) );
};
$key_health_before = count( $key_health_loaded() );
$key_health_count  = $wpdb->num_queries;
\KeyHealth\engine()->witness()->changed( 'blogname', 'before', '' );
$key_health_queries = $wpdb->num_queries - $key_health_count;
$key_health_after   = array_slice( $key_health_loaded(), $key_health_before );

key_cleaner();
\KeyHealth\keep_losses();
$key_health_key = array_column( ( new Engine() )->reporter()->report()['keys'], null, 'id' )[ Keys_On_Site::AKISMET ];
return array(
	'loaded_before' => $key_health_after,
	'queries'       => $key_health_queries,
	'loss'          => \KeyHealth\engine()->store()->key( Keys_On_Site::AKISMET )->loss()->to_array(),
	'meaning'       => $key_health_key['meaning'],
);
