<?php
/**
 * Where constants are changed on hosts that do not leave it to wp-config.php.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Host;

defined( 'ABSPATH' ) || exit;

final class Host_Advice {

	/**
	 * @param string $host A constant of `Host`.
	 * @param string $name The constant.
	 * @return string Sentences; empty when there is nothing particular to say.
	 */
	public static function of( string $host, string $name ): string {
		$sentences = self::sentences( $host );
		return '' === $sentences ? '' : sprintf( $sentences, $name );
	}

	/** On WordPress VIP, for a name that no variable may have (docs.wpvip.com/manage-environment-variables). */
	public static function reserved( string $name ): string {
		/* translators: %s: name of a constant. */
		return sprintf( __( 'This site runs on WordPress VIP, which deploys its files from a Git repository and keeps names like %1$s for itself. Store the value under another name with the command vip config envvar set. Then define %1$s from it with vip_get_env_var() in vip-config/vip-config.php, and deploy. A new value is visible after the next deploy.', 'key-health' ), $name );
	}

	/** With one placeholder, for the name of the constant. */
	private static function sentences( string $host ): string {
		switch ( $host ) {
			// docs.wpvip.com/manage-environment-variables (read 2026-11-22).
			case Host::VIP:
				/* translators: %s: name of a constant. */
				return __( 'This site runs on WordPress VIP, which deploys its files from a Git repository. Set %s with the command vip config envvar set, not in a file. The new value is visible after the next deploy.', 'key-health' );
			// docs.wpvip.com/vip-local-development-environment/environment-variables (read 2026-11-22).
			case Host::VIP_LOCAL:
				/* translators: %s: name of a constant. */
				return __( 'This is a local environment of WordPress VIP. Here %s comes from a constant whose name begins with VIP_ENV_VAR_, in a file of the folder client-mu-plugins.', 'key-health' );
			// developers.wpengine.com, managed-hosting-platform/autoscale/constants (read 2026-11-22).
			case Host::AUTOSCALE:
				/* translators: %s: name of a constant. */
				return __( 'This site runs on WP Engine Autoscale, which writes wp-config.php itself. Set %s as a secret in the User Portal; a secret wins over wp-content/config/config.php.', 'key-health' );
			// docs.pantheon.io/guides/secrets/php (read 2026-11-21).
			case Host::PANTHEON:
				/* translators: %s: name of a constant. */
				return __( 'This site runs on Pantheon, where the files of the test and live environments cannot be changed. Set the secret from which wp-config.php defines %s, with the scope web, or commit the change and deploy it. A new secret is visible after 15 minutes at most.', 'key-health' );
			// docker-library/wordpress, docker-entrypoint.sh and wp-config-docker.php (read 2026-11-21).
			case Host::DOCKER:
				/* translators: %s: name of a constant. */
				return __( 'This site runs in a container that takes its settings from the environment. Change %s where the container is configured, in WORDPRESS_CONFIG_EXTRA or the variable it is read from, and restart the container. A change inside the container is lost with it.', 'key-health' );
			// bitnami-docker-wordpress#303, bitnami/vms#717 (read 2026-11-21).
			case Host::BITNAMI:
				/* translators: %s: name of a constant. */
				return __( 'This site runs on a Bitnami image, where WordPress may not write wp-config.php. Change the line of %s as an administrator of the server. In a container, set it in WORDPRESS_EXTRA_WP_CONFIG_CONTENT instead.', 'key-health' );
			// roots/bedrock, config/application.php (read 2026-11-21): Config::define() throws when the name is defined already.
			case Host::BEDROCK:
				/* translators: %s: name of a constant. */
				return __( 'This site is built with Bedrock. Change %s in the .env file or in config/application.php, where the value comes from. Do not add a line to wp-config.php: Bedrock stops when a name is defined before it.', 'key-health' );
			// From memory: only where to look.
			case Host::GRIDPANE:
				/* translators: %s: name of a constant. */
				return __( 'This site seems to run on GridPane, which keeps lines of your own in user-configs.php. Look there for %s too.', 'key-health' );
			default:
				return '';
		}
	}
}
