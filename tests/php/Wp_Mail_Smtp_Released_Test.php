<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

/**
 * @group real-plugins
 */
final class Wp_Mail_Smtp_Released_Test extends Wp_Mail_Smtp_Contract {

	protected function set_up() {
		parent::set_up();
		$this->need_plugin( 'wp-mail-smtp/wp_mail_smtp.php' );
	}

	/**
	 * The plugin reads its option once in a request and again when it has stored it itself. What it stores is cleaned up; what
	 * other code and older versions have stored is not.
	 */
	protected function put( array $options ): void {
		$as_it_is = static function () use ( $options ): array {
			return $options;
		};
		add_filter( 'pre_update_option_wp_mail_smtp', $as_it_is );
		\WPMailSMTP\Options::init()->set( $options );
		remove_filter( 'pre_update_option_wp_mail_smtp', $as_it_is );
	}
}
