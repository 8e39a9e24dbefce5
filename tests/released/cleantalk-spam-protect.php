<?php
/**
 * CleanTalk: what runs reads the database; the constant is copied there when settings are saved.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

return array(
	'plugin' => 'cleantalk-spam-protect/cleantalk.php',
	'cases'  => array(
		array(
			'key'          => 'cleantalk-spam-protect/site/cleantalk',
			// Its note that the key is good, set once that is proven.
			'also_changes' => array( 'cleantalk_data/key_is_ok' ),
			'store'        => static function ( string $value ): void {
				global $apbct;
				$apbct->settings['apikey'] = $value;
				$apbct->saveSettings();
			},
			'uses'         => static function (): string {
				global $apbct;
				return (string) $apbct->api_key;
			},
			'constants'    => array( 'CLEANTALK_ACCESS_KEY' ),
		),
	),
);
