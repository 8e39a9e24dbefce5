<?php
/**
 * Whether configuration files may be written here.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;

/**
 * What a person may do is asked elsewhere; this is about the site and its server.
 */
final class Permission {

	/** The word for this purpose in `wp_is_file_mod_allowed()`. */
	public const CONTEXT = 'key_health_wp_config';

	private Config_Files $files;

	private Opcache $opcache;

	/** @var callable(): (string|null) */
	private $host;

	/**
	 * @param Config_Files                   $files   Files of the site.
	 * @param Opcache                        $opcache PHP's cache of compiled files.
	 * @param (callable(): ?string)|null     $host    A sentence when the host's files cannot be changed from within WordPress, else null.
	 */
	public function __construct( Config_Files $files, Opcache $opcache, ?callable $host = null ) {
		$this->files   = $files;
		$this->opcache = $opcache;
		$this->host    = $host ?? static fn(): ?string => null;
	}

	/**
	 * @param Config_File|null $file Which file; wp-config.php if null.
	 * @return Refusal|null The first reason against it.
	 */
	public function why_not( ?Config_File $file = null ): ?Refusal {
		$refusal = $this->of_site();
		if ( null !== $refusal ) {
			return $refusal;
		}
		$file = $file ?? $this->wp_config();
		if ( null === $file ) {
			return new Refusal( Refusal::NOT_FOUND, __( 'wp-config.php was not found.', 'key-health' ) );
		}
		$refusal = Target::why_not( $file );
		if ( null !== $refusal ) {
			return $refusal;
		}
		if ( $this->opcache->keeps_old_code() ) {
			return new Refusal( Refusal::STALE_OPCACHE, __( 'This server goes on running the old file until PHP is restarted, so a change could not be tested. Change the file by hand, then restart PHP.', 'key-health' ) );
		}
		return self::is_direct() ? null : new Refusal( Refusal::NOT_DIRECT, __( 'WordPress writes files on this server through FTP or SSH only. Change the file by hand.', 'key-health' ) );
	}

	/**
	 * What to bear in mind though it forbids nothing.
	 *
	 * @return list<string> Sentences.
	 */
	public function notes(): array {
		$file  = $this->wp_config();
		$notes = array();
		if ( null !== $file && $this->is_deployed( dirname( $file->path() ) ) ) {
			$notes[] = __( 'The site lies in a Git working copy: the next deployment may undo the change. Make it in the repository too.', 'key-health' );
		}
		return $notes;
	}

	/** What the site itself says. */
	private function of_site(): ?Refusal {
		$is_off = defined( 'KEY_HEALTH_WRITE_CONFIG' ) && false === constant( 'KEY_HEALTH_WRITE_CONFIG' );
		/**
		 * Whether Key Health may write wp-config.php, each time after the person's password. Writing needs much else besides.
		 *
		 * @param bool $may Whether it may.
		 */
		if ( $is_off || true !== apply_filters( 'key_health_can_write_wp_config', true ) ) {
			return new Refusal( Refusal::SWITCHED_OFF, __( 'Whoever runs this site has switched off that Key Health changes files.', 'key-health' ) );
		}
		if ( ! wp_is_file_mod_allowed( self::CONTEXT ) ) {
			return new Refusal( Refusal::MODS_FORBIDDEN, __( 'This site allows no changes of files from within WordPress (DISALLOW_FILE_MODS).', 'key-health' ) );
		}
		if ( defined( 'DISALLOW_FILE_EDIT' ) && constant( 'DISALLOW_FILE_EDIT' ) ) {
			return new Refusal( Refusal::EDITS_FORBIDDEN, __( 'This site allows no editing of files from within WordPress (DISALLOW_FILE_EDIT).', 'key-health' ) );
		}
		$sentence = ( $this->host )();
		return null === $sentence ? null : new Refusal( Refusal::READ_ONLY_HOST, $sentence );
	}

	private function wp_config(): ?Config_File {
		foreach ( $this->files->all() as $file ) {
			if ( Config_File::WP_CONFIG === $file->role() ) {
				return $file;
			}
		}
		return null;
	}

	/** WordPress tries with a file among its own content: beside wp-config.php nothing must ever be left lying about. */
	private static function is_direct(): bool {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		return 'direct' === get_filesystem_method();
	}

	private function is_deployed( string $folder ): bool {
		return file_exists( $folder . '/.git' ) || file_exists( dirname( $folder ) . '/.git' );
	}
}
