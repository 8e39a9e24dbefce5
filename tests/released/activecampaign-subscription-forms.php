<?php
/**
 * ActiveCampaign: asks with raw curl when its settings are saved, and stores what was sent.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'activecampaign-subscription-forms/activecampaign.php',
	'cases'  => array(
		array(
			'key'   => 'activecampaign-subscription-forms/site/activecampaign',
			'store' => static function ( string $value ): void {
				// As activecampaign_plugin_options() does after ActiveCampaign accepted both.
				update_option(
					'settings_activecampaign',
					array(
						'api_url'        => 'https://shop.api-us1.com',
						'api_key'        => $value,
						'account'        => 'shop.activehosted.com',
						'tracking_actid' => '123456789',
						'account_view'   => array( 'account' => 'shop.activehosted.com' ),
						'forms'          => array(),
					)
				);
			},
			'uses'  => static function (): string {
				// Its settings page as it is shown, with the key in its field.
				ob_start();
				activecampaign_plugin_options();
				preg_match( '/name="api_key"[^>]*value="([^"]*)"/', (string) ob_get_clean(), $field );
				return html_entity_decode( $field[1] ?? '' );
			},
		),
	),
);
