<?php
/**
 * Code of a network that has a say in keys: constants for all of its sites, a filter that changes the option of some, and one that
 * supplies what no row holds.
 *
 * @package KeyHealth
 */

define( 'WPMS_ON', true );
define( 'WPMS_SENDGRID_API_KEY', 'SG.aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' );

add_filter(
	'option_wordpress_api_key',
	static function ( $value ) {
		return 0 === get_current_blog_id() % 7 ? substr( md5( (string) get_current_blog_id() ), 0, 12 ) : $value;
	}
);

add_filter(
	'default_option_sendgrid_api_key',
	static function ( $value ) {
		return 0 === get_current_blog_id() % 11 ? 'SG.cccccccccccccccccccccc.ddddddddddddddddddddddddddddddddddddddddddd' : $value;
	}
);
