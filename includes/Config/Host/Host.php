<?php
/**
 * The host or stack that a site runs on, as far as it decides where a constant is to be changed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Host;

defined( 'ABSPATH' ) || exit;

/**
 * What only memory says of a host steers what is said, and never forbids anything.
 */
final class Host {

	public const VIP        = 'vip';
	public const VIP_LOCAL  = 'vip_local';
	public const AUTOSCALE  = 'wpengine_autoscale';
	public const PANTHEON   = 'pantheon';
	public const BEDROCK    = 'bedrock';
	public const BITNAMI    = 'bitnami';
	public const DOCKER     = 'docker';
	public const WPENGINE   = 'wpengine';
	public const GRIDPANE   = 'gridpane';
	public const FLYWHEEL   = 'flywheel';
	public const KINSTA     = 'kinsta';
	public const SITEGROUND = 'siteground';
	public const UNKNOWN    = '';

	/** What is changed in a file of this site is gone with the next deploy or restart, or cannot be changed at all. */
	private const READ_ONLY = array( self::VIP, self::AUTOSCALE, self::PANTHEON, self::BITNAMI, self::DOCKER );

	/** Prefixes of names that cannot be variables (docs.wpvip.com/manage-environment-variables, read 2026-11-22). */
	private const RESERVED_BY_VIP = '/\A(?:WPCOM_|VIP_|IS_VIP_)/';

	private string $id;

	public function __construct( Host_Clues $clues ) {
		$this->id = self::recognize( $clues );
	}

	/** One of the constants; empty when nothing gives it away. */
	public function id(): string {
		return $this->id;
	}

	/** Whether a change of wp-config.php on this machine does not last. */
	public function is_read_only(): bool {
		return in_array( $this->id, self::READ_ONLY, true );
	}

	/** Whether constants are changed somewhere else than in the line that defines them. */
	public function is_changed_elsewhere(): bool {
		return $this->is_read_only() || self::BEDROCK === $this->id || self::VIP_LOCAL === $this->id;
	}

	/**
	 * Where a constant is to be changed.
	 *
	 * @param string $name The constant.
	 * @return string Sentences; empty when it is the file in which it stands, as anywhere else.
	 */
	public function advice( string $name ): string {
		if ( self::VIP === $this->id ) {
			$is_reserved = 1 === preg_match( self::RESERVED_BY_VIP, $name );
			return $is_reserved ? Host_Advice::reserved( $name ) : Host_Advice::of( self::VIP, $name );
		}
		return Host_Advice::of( $this->id, $name );
	}

	/** The first that fits; what rules the deploy comes before what lies below it. */
	private static function recognize( Host_Clues $clues ): string {
		// docs.wpvip.com/write-environment-specific-code (read 2026-11-22).
		if ( $clues->has_constant( 'VIP_GO_APP_ENVIRONMENT' ) ) {
			return 'local' === $clues->text( 'VIP_GO_APP_ENVIRONMENT' ) ? self::VIP_LOCAL : self::VIP;
		}
		// developers.wpengine.com, managed-hosting-platform/autoscale/constants (read 2026-11-22).
		if ( 'autoscale' === $clues->text( 'WPE_PLATFORM_NAME' ) ) {
			return self::AUTOSCALE;
		}
		// pantheon-systems/WordPress, wp-config.php (read 2026-11-21). Lando and DDEV set the variable on a developer's machine too (from memory).
		if ( ! in_array( $clues->variable( 'PANTHEON_ENVIRONMENT' ), array( '', 'lando', 'ddev' ), true ) ) {
			return self::PANTHEON;
		}
		if ( $clues->knows( 'Roots\\WPConfig\\Config' ) ) {
			return self::BEDROCK;
		}
		// bitnami/vms#717.
		if ( $clues->lies_in( '/bitnami/' ) || $clues->lies_in( '/opt/bitnami/' ) ) {
			return self::BITNAMI;
		}
		// The official image's wp-config.php declares it: docker-library/wordpress, wp-config-docker.php.
		if ( $clues->knows( 'getenv_docker' ) ) {
			return self::DOCKER;
		}
		return self::remembered( $clues );
	}

	/** No source but memory. */
	private static function remembered( Host_Clues $clues ): string {
		$signs = array(
			self::WPENGINE   => $clues->has_constant( 'WPE_APIKEY' ) || $clues->has_constant( 'PWP_NAME' ),
			self::GRIDPANE   => $clues->has_constant( 'GRIDPANE' ),
			self::FLYWHEEL   => $clues->has_constant( 'FLYWHEEL_CONFIG_DIR' ),
			self::KINSTA     => $clues->has_constant( 'KINSTAMU_VERSION' ) || '' !== $clues->variable( 'KINSTA_CACHE_ZONE' ),
			self::SITEGROUND => $clues->lies_in( '/home/customer/www/' ),
		);
		foreach ( $signs as $id => $is_there ) {
			if ( $is_there ) {
				return $id;
			}
		}
		return self::UNKNOWN;
	}
}
