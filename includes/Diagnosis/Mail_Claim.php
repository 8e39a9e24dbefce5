<?php
/**
 * A plugin that takes over the mail of the site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis;

use KeyHealth\Config\Callback;

defined( 'ABSPATH' ) || exit;

final class Mail_Claim {

	public const WP_MAIL        = 'wp_mail';
	public const PRE_WP_MAIL    = 'pre_wp_mail';
	public const PHPMAILER      = 'phpmailer';
	public const PHPMAILER_INIT = 'phpmailer_init';

	/** @var string Slug of the plugin; '' for code that the catalog does not know. */
	private $plugin;

	/** @var string Name for people. */
	private $name;

	/** @var string One of the four ways. */
	private $by;

	/** @var Callback|null Its code that stands in the way of mail at this moment. */
	private $code;

	public function __construct( string $plugin, string $name, string $by, ?Callback $code ) {
		$this->plugin = $plugin;
		$this->name   = $name;
		$this->by     = $by;
		$this->code   = $code;
	}

	public function plugin(): string {
		return $this->plugin;
	}

	public function name(): string {
		return $this->name;
	}

	public function by(): string {
		return $this->by;
	}

	public function code(): ?Callback {
		return $this->code;
	}

	/** What it does, as a sentence: with file and line, where these are known and the reader may know them. */
	public function sentence( bool $shows_files ): string {
		$texts = array(
			/* translators: %s: name of a plugin. `wp_mail()` is the name of a function. */
			self::WP_MAIL        => __( '%s defines `wp_mail()` first.', 'key-health' ),
			/* translators: %s: name of a plugin. `pre_wp_mail` is the name of a filter. */
			self::PRE_WP_MAIL    => __( '%s answers the filter `pre_wp_mail`, before anyone else gets the mail.', 'key-health' ),
			/* translators: %s: name of a plugin. PHPMailer is a library. */
			self::PHPMAILER      => __( '%s puts its own mailer in the place of PHPMailer.', 'key-health' ),
			/* translators: %s: name of a plugin. `phpmailer_init` is the name of a hook. */
			self::PHPMAILER_INIT => __( '%s is called last on the hook `phpmailer_init`.', 'key-health' ),
		);
		$text  = sprintf( $texts[ $this->by ] ?? '%s', $this->name );
		$file  = null === $this->code ? null : $this->code->file();
		if ( ! $shows_files || null === $file || null === $this->code ) {
			return $text;
		}
		/* translators: 1: a whole sentence, 2: file, 3: number of the line. */
		return sprintf( __( '%1$s See %2$s, line %3$d.', 'key-health' ), $text, $file, (int) $this->code->line() );
	}
}
