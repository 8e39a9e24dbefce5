<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Released;

use KeyHealth\Surface\Engine;
use KeyHealth\Tests\Canned_Http;

/**
 * What released plugins do by themselves to a key that is there, inside the site, each in one request.
 */
final class Erased {

	/**
	 * @param string $slug Whose own code runs.
	 * @param string $id   Of the key.
	 * @return array{loss: array<string, mixed>|null, state: string, reason: string, meaning: string, fixes: list<string>, memory: array<string, mixed>}
	 */
	public static function by( string $slug, string $id ): array {
		\KeyHealth\engine();
		// Key Health has seen the key.
		self::report( $id );
		switch ( $slug ) {
			case 'mailin':
				Wire::asked( array( \SIB_API_Manager::class, 'get_account_info' ), 401, '{"code":"unauthorized","message":"Key not found"}' );
				break;
			case 'convertkit':
				Wire::asked( array( self::class, 'kit' ), 401, '{"errors":["The access token is invalid"]}' );
				break;
			case 'wp-mail-smtp':
				// As its settings screen saves.
				$options = \WPMailSMTP\Options::init();
				$options->set( $options->get_all(), false, false );
				break;
			case 'activecampaign-subscription-forms':
				self::active_campaign();
				break;
		}
		return self::said( $id );
	}

	/**
	 * @param array<string, mixed> $memory Of an earlier request: options of Key Health.
	 * @return array{loss: array<string, mixed>|null, state: string, reason: string, meaning: string, fixes: list<string>, memory: array<string, mixed>} At the end of the request.
	 */
	public static function said( string $id, array $memory = array() ): array {
		\KeyHealth\engine();
		foreach ( $memory as $option => $value ) {
			update_option( $option, $value, false );
		}
		\KeyHealth\keep_losses();
		$loss = \KeyHealth\engine()->store()->key( $id )->loss();
		$key  = self::report( $id );
		return array(
			'loss'    => null === $loss ? null : $loss->to_array(),
			'state'   => (string) ( $key['state'] ?? '' ),
			'reason'  => (string) ( $key['reason'] ?? '' ),
			'meaning' => (string) ( $key['meaning'] ?? '' ),
			'fixes'   => $key['fixes'] ?? array(),
			'memory'  => self::memory(),
		);
	}

	/**
	 * @return array<string, mixed> What requests leave for each other, and harnesses do not.
	 */
	private static function memory(): array {
		global $wpdb;
		$names = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'key\\_health\\_%'" );
		return array_combine( $names, array_map( 'get_option', $names ) );
	}

	public static function kit(): void {
		$settings = new \ConvertKit_Settings();
		$api      = new \ConvertKit_API_V4( CONVERTKIT_OAUTH_CLIENT_ID, CONVERTKIT_OAUTH_CLIENT_REDIRECT_URI, $settings->get_access_token(), $settings->get_refresh_token() );
		$api->get_account();
	}

	/** A new address with a slip of the pen in it, saved on the settings screen. */
	private static function active_campaign(): void {
		wp_set_current_user( 1 );
		$_SERVER['REQUEST_METHOD'] = 'POST';
		$_POST                     = array(
			'api_url' => 'https://shop.api-us1.co',
			'api_key' => 'aaaabbbbccccdddd',
		);
		$_REQUEST                  = array( '_wpnonce' => wp_create_nonce( 'activecampaign_save_settings' ) );
		ob_start();
		activecampaign_plugin_options();
		ob_end_clean();
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function report( string $id ): array {
		wp_cache_flush();
		$engine = new Engine( null, new Canned_Http( Canned_Http::accepts() ) );
		return array_column( $engine->reporter()->report()['keys'], null, 'id' )[ $id ] ?? array();
	}
}
