<?php
/**
 * Loads a test site's WordPress, as a request for its front page would.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * WordPress's files read and set globals without declaring them, so whoever loads them inside a function must.
 *
 * @param string $site Folder.
 * @param string $path Path of the request: names the subsite of a network.
 */
function load_site( string $site, string $path = '/' ): void {
	$_SERVER['HTTP_HOST']       = trim( (string) file_get_contents( "$site/.domain" ) );
	$_SERVER['SERVER_NAME']     = explode( ':', $_SERVER['HTTP_HOST'] )[0];
	$_SERVER['REQUEST_URI']     = $path;
	$_SERVER['REQUEST_METHOD']  = 'GET';
	$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
	$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

	$globals = array(
		'allowedentitynames',
		'allowedposttags',
		'allowedtags',
		'allowedxmlentitynames',
		'blog_id',
		'current_blog',
		'current_site',
		'is_IIS',
		'is_apache',
		'is_iis7',
		'is_nginx',
		'l10n',
		'l10n_unloaded',
		'locale',
		'pagenow',
		'PHP_SELF',
		'required_mysql_version',
		'required_php_extensions',
		'required_php_version',
		'shortcode_tags',
		'super_admins',
		'table_prefix',
		'timestart',
		'wp',
		'wp_actions',
		'wp_current_db_version',
		'wp_current_filter',
		'wp_db_version',
		'wp_embed',
		'wp_filter',
		'wp_filters',
		'wp_local_package',
		'wp_locale',
		'wp_locale_switcher',
		'wp_object_cache',
		'wp_plugin_paths',
		'wp_post_statuses',
		'wp_post_types',
		'wp_query',
		'wp_rewrite',
		'wp_roles',
		'wp_scripts',
		'wp_styles',
		'wp_taxonomies',
		'wp_textdomain_registry',
		'wp_the_query',
		'wp_theme_directories',
		'wp_version',
		'wp_widget_factory',
		'wp_xmlrpc_server_class',
		'wpdb',
		'wpmu_version',
		'tinymce_version',
	);
	foreach ( $globals as $name ) {
		global $$name;
	}
	require_once "$site/wp-load.php";
}
