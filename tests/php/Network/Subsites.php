<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Network;

/** Sites of a network with an options table and nothing else, for a test that rolls them back. */
final class Subsites {

	/** @var int */
	private $made = 0;

	/**
	 * @param list<string>         $plugins Basenames of active plugins.
	 * @param array<string, mixed> $options Texts are stored as they are.
	 */
	public function add( array $plugins = array(), array $options = array() ): int {
		global $wpdb;
		$id       = $this->add_bare();
		$prefix   = $wpdb->get_blog_prefix( $id );
		$options += array(
			'active_plugins'       => $plugins,
			'blogname'             => "Tom &amp; Jerry $id",
			$prefix . 'user_roles' => get_blog_option( get_main_site_id(), $wpdb->base_prefix . 'user_roles' ),
		);
		$wpdb->query( "CREATE TABLE {$prefix}options LIKE {$wpdb->base_prefix}options" );
		foreach ( $options as $name => $value ) {
			$wpdb->insert(
				$prefix . 'options',
				array(
					'option_name'  => $name,
					'option_value' => is_string( $value ) ? $value : maybe_serialize( $value ),
					'autoload'     => 'on',
				)
			);
		}
		return $id;
	}

	/** A site that has a row in the list of sites, and no table. Ids have gaps of a million. */
	public function add_bare(): int {
		global $wpdb;
		$id = 4000000 + 1000000 * ( ++$this->made );
		$wpdb->insert(
			$wpdb->blogs,
			array(
				'blog_id' => $id,
				'site_id' => get_current_network_id(),
				'domain'  => get_network()->domain,
				'path'    => "/kh$id/",
			)
		);
		return $id;
	}
}
