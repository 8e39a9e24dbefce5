<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests;

final class Wp_Mail_Smtp_Stand_In_Test extends Wp_Mail_Smtp_Contract {

	protected function set_up() {
		parent::set_up();
		require_once dirname( __DIR__ ) . '/plugins/wp-mail-smtp/wp_mail_smtp.php';
		// The test before this one took its hooks along.
		add_filter( 'pre_wp_mail', 'KeyHealth\Tests\Wp_Mail_Smtp\send', 10, 2 );
	}
}
