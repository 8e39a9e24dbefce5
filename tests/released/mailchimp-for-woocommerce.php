<?php
/**
 * Mailchimp for WooCommerce: a token of the sign-in with the data center behind it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

use KeyHealth\Tests\Released\Wire;

return array(
	'plugin' => 'mailchimp-for-woocommerce/mailchimp-woocommerce.php',
	'needs'  => array( 'woocommerce/woocommerce.php' ),
	'cases'  => array(
		array(
			'key'   => 'mailchimp-for-woocommerce/site/mailchimp',
			// Its sign-in is an AJAX call, which ends the request.
			'store' => static function ( string $value ): void {
				add_option( 'mailchimp-woocommerce', array( 'active_tab' => 'api_key' ) );
				$parts = explode( '-', $value ) + array( 1 => 'us21' );
				add_filter( 'wp_doing_ajax', '__return_true' );
				add_filter(
					'wp_die_ajax_handler',
					static function (): \Closure {
						return static function (): void {
							throw new \RuntimeException( 'The AJAX call is over.' );
						};
					}
				);
				$_POST['token'] = 'token';
				ob_start();
				try {
					Wire::answering(
						array(
							'' => (string) wp_json_encode(
								array(
									'access_token' => $parts[0],
									'data_center'  => $parts[1],
								)
							),
						),
						static function (): void {
							MailChimp_WooCommerce_Admin::instance()->mailchimp_woocommerce_ajax_oauth_finish();
						}
					);
				} catch ( \RuntimeException $over ) {
					remove_filter( 'wp_doing_ajax', '__return_true' );
				}
				ob_end_clean();
				wp_cache_delete( 'mailchimp-woocommerce', 'options' );
				wp_cache_delete( 'alloptions', 'options' );
			},
			'uses'  => static function (): string {
				return (string) mailchimp_get_api_key();
			},
			'good'  => array( '0123456789abcdef0123456789abcdef-us21', 'f0e1d2c3b4a5968778695a4b3c2d1e0f-us6', 'abcdef0123456789abcdef0123456789-us13' ),
		),
	),
);
