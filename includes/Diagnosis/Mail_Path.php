<?php
/**
 * Who really sends the mail of this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Plugin_Conditions;

defined( 'ABSPATH' ) || exit;

/**
 * Asks what runs in this request: whose function `wp_mail()` is, whose object stands in the place of PHPMailer, who hangs on
 * the hooks. Sends nothing.
 *
 * The order is that of WordPress: `wp_mail()` is whoever defined it first; the one in WordPress asks `pre_wp_mail`, then the filter
 * `wp_mail` (where some put their object in place), then `phpmailer_init`, then the object sends.
 *
 * @phpstan-import-type Plugin from Catalog
 */
final class Mail_Path {

	/** A file of a plugin is small; what is longer is not read. */
	private const LONGEST_FILE = 1048576;

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var Plugin_Conditions */
	private $conditions;

	public function __construct( Catalog $catalog, Active_Plugins $active, Callback_Locator $callbacks, Plugin_Conditions $conditions ) {
		$this->catalog    = $catalog;
		$this->active     = $active;
		$this->callbacks  = $callbacks;
		$this->conditions = $conditions;
	}

	/**
	 * The active plugins that take over mail, whether they get it or not.
	 *
	 * @return array<string, Mail_Claim> By slug.
	 */
	public function claims(): array {
		$claims = array();
		foreach ( $this->catalog->plugins() as $slug => $plugin ) {
			$takes = $plugin['takes_mail'] ?? null;
			if ( null === $takes || ! $this->active->runs( $plugin ) || ( isset( $takes['when'] ) && ! $this->conditions->holds( $takes['when'], $plugin ) ) ) {
				continue;
			}
			$code = $this->code( $plugin, $takes['by'], $takes['class'] ?? '' );
			if ( null !== $code || $this->was_too_late( $takes['by'] ) ) {
				$claims[ $slug ] = new Mail_Claim( $slug, $plugin['short_name'], $takes['by'], $code );
			}
		}
		return $claims;
	}

	/** The one that gets the mail; null when nobody takes it over, or that shows only when a mail is sent. */
	public function sender(): ?Mail_Claim {
		$claims = $this->claims();
		$owner  = $this->callbacks->describe( 'wp_mail', 10 );
		$early  = $this->standing( $claims, Mail_Claim::PRE_WP_MAIL );
		if ( $early ) {
			return null === $owner || $this->asks_first( $owner ) ? $this->first( $early, Mail_Claim::PRE_WP_MAIL ) : null;
		}
		if ( null !== $owner ) {
			$owners = $this->standing( $claims, Mail_Claim::WP_MAIL );
			return reset( $owners ) ?: new Mail_Claim( '', $owner->owner(), Mail_Claim::WP_MAIL, $owner );
		}
		$objects = $this->standing( $claims, Mail_Claim::PHPMAILER );
		if ( $objects ) {
			// An object that stands there already may still give way to one that is put there when a mail is sent.
			return 1 === count( $objects ) ? reset( $objects ) : null;
		}
		$other = $this->mailer_in_place();
		if ( null !== $other ) {
			return new Mail_Claim( '', $other->owner(), Mail_Claim::PHPMAILER, $other );
		}
		$last = array_reverse( $this->callbacks->all( 'phpmailer_init' ) );
		return $this->of_code( $last, $this->standing( $claims, Mail_Claim::PHPMAILER_INIT ) );
	}

	/**
	 * What of a plugin stands in the way of mail at this moment; null for nothing.
	 *
	 * @param array  $plugin The plugin.
	 * @param string $by     In which way.
	 * @param string $class  Class of its own mailer.
	 * @phpstan-param Plugin $plugin
	 */
	private function code( array $plugin, string $by, string $class ): ?Callback {
		switch ( $by ) {
			case Mail_Claim::WP_MAIL:
				$owner = $this->callbacks->describe( 'wp_mail', 10 );
				return null !== $owner && self::is_of( $owner, $plugin ) ? $owner : null;
			case Mail_Claim::PHPMAILER:
				return $this->object_of( $class ) ?? $this->on_hook( 'wp_mail', $plugin );
			default:
				return $this->on_hook( $by, $plugin );
		}
	}

	/** Whether somebody else stands where a plugin would, so that it is not to be seen there. */
	private function was_too_late( string $by ): bool {
		if ( Mail_Claim::WP_MAIL === $by ) {
			return null !== $this->callbacks->describe( 'wp_mail', 10 );
		}
		return Mail_Claim::PHPMAILER === $by && null !== $this->mailer_in_place();
	}

	/** The mailer that stands in the place of PHPMailer, when it is of that class. */
	private function object_of( string $class ): ?Callback {
		$mailer = $GLOBALS['phpmailer'] ?? null;
		return is_object( $mailer ) && '' !== $class && is_a( $mailer, $class ) ? $this->mailer_in_place() : null;
	}

	/** Whose object stands in the place of PHPMailer; null for WordPress's own, or none. */
	private function mailer_in_place(): ?Callback {
		$mailer = $GLOBALS['phpmailer'] ?? null;
		return is_object( $mailer ) && method_exists( $mailer, 'send' ) ? $this->callbacks->of_class( get_class( $mailer ) ) : null;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	private function on_hook( string $hook, array $plugin ): ?Callback {
		foreach ( array_reverse( $this->callbacks->all( $hook ) ) as $callback ) {
			if ( self::is_of( $callback, $plugin ) ) {
				return $callback;
			}
		}
		return null;
	}

	/**
	 * Whether code belongs to a plugin.
	 *
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 */
	private static function is_of( Callback $code, array $plugin ): bool {
		foreach ( $plugin['files'] as $file ) {
			if ( '' !== $code->plugin() && explode( '/', $file )[0] === $code->plugin() ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param array<string, Mail_Claim> $claims By slug.
	 * @return array<string, Mail_Claim> Those that stand in the way of mail in this way.
	 */
	private function standing( array $claims, string $by ): array {
		return array_filter(
			$claims,
			static function ( Mail_Claim $claim ) use ( $by ): bool {
				return $by === $claim->by() && null !== $claim->code();
			}
		);
	}

	/**
	 * @param array<string, Mail_Claim> $claims Those that hang on the hook.
	 */
	private function first( array $claims, string $hook ): ?Mail_Claim {
		return $this->of_code( $this->callbacks->all( $hook ), $claims );
	}

	/**
	 * @param list<Callback>            $callbacks In the order that counts.
	 * @param array<string, Mail_Claim> $claims    Those that may be meant.
	 */
	private function of_code( array $callbacks, array $claims ): ?Mail_Claim {
		foreach ( $callbacks as $callback ) {
			foreach ( $claims as $slug => $claim ) {
				$plugin = $this->catalog->plugin( $slug );
				if ( null !== $plugin && self::is_of( $callback, $plugin ) ) {
					return $claim;
				}
			}
		}
		return null;
	}

	/** Whether another's wp_mail() asks `pre_wp_mail` as WordPress's own does. Its file says so, or it is not known. */
	private function asks_first( Callback $owner ): bool {
		if ( null === $owner->file() || ! function_exists( 'wp_mail' ) ) {
			return false;
		}
		$path = ( new \ReflectionFunction( 'wp_mail' ) )->getFileName();
		if ( false === $path || ! is_readable( $path ) ) {
			return false;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this server, part of it.
		return false !== strpos( (string) file_get_contents( $path, false, null, 0, self::LONGEST_FILE ), "'pre_wp_mail'" );
	}
}
