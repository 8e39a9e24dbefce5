<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Diagnosis\Leftover_Keys;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Mail_Claim;
use KeyHealth\Diagnosis\Mail_Path;
use KeyHealth\Diagnosis\Mailer_Conflicts;
use KeyHealth\Diagnosis\Sending_Blocks;
use KeyHealth\Diagnosis\Site_Conflicts;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Conditions;
use KeyHealth\Discovery\Instances;
use KeyHealth\Discovery\Plugin_Conditions;
use KeyHealth\Discovery\Storage;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Discovery\Storage\Gravity_Forms_Seal;
use KeyHealth\Discovery\Storage\Rows;

/**
 * Mailer plugins of a catalog that a test makes, and what finds out who of them sends.
 */
final class Mailers_On_Site {

	/** @var Catalog */
	private $catalog;

	/** @var Plugin_Conditions */
	private $holds;

	/** @var Active_Plugins */
	private $active;

	/** @var Line_Edits */
	private $lines;

	/**
	 * @param string                              $folder  Empty.
	 * @param array<string, array<string, mixed>> $plugins What each has beside its name, by slug.
	 */
	public function __construct( string $folder, array $plugins ) {
		mkdir( "$folder/plugins" );
		foreach ( $plugins as $slug => $plugin ) {
			file_put_contents( "$folder/plugins/$slug.php", '<?php return ' . var_export( $plugin + self::plugin( $slug ), true ) . ';' );
		}
		$files         = new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR );
		$locator       = new Constant_Locator( $files, new Scanner() );
		$this->catalog = new Catalog( $folder );
		$this->active  = new Active_Plugins();
		$this->lines   = new Line_Edits( $locator, $files );
		$storage       = new Storage( new Rows(), new Formats( new Gravity_Forms_Seal() ), new Codecs() );
		$conditions    = new Conditions( $storage, $this->active );
		$this->holds   = new Plugin_Conditions( $conditions, new Instances( $storage, $conditions ) );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function plugin( string $slug ): array {
		$name = ucwords( str_replace( '-', ' ', $slug ) );
		return array(
			'slug'        => $slug,
			'name'        => $name,
			'short_name'  => $name,
			'files'       => array( "$slug/$slug.php" ),
			'purpose'     => 'mail',
			'settings'    => "admin.php?page=$slug",
			'screens'     => array(),
			'rule'        => array( 'name' => 'defined_wins' ),
			'connections' => array(
				array(
					'id'        => 'primary',
					'option'    => $slug,
					'constants' => true,
				),
			),
			'stores'      => array(
				array(
					'provider'      => 'mailersend',
					'provider_name' => 'MailerSend',
					'fields'        => array( 'api_key' => array( 'path' => array( 'api_key' ) ) ),
				),
			),
		);
	}

	public function path(): Mail_Path {
		return new Mail_Path( $this->catalog, $this->active, new Callback_Locator(), $this->holds );
	}

	public function conflicts( bool $shows_files = true ): Site_Conflicts {
		return new Site_Conflicts(
			$this->path(),
			new Sending_Blocks( $this->catalog, $this->lines, $this->holds ),
			new Mailer_Conflicts( $shows_files ),
			new Leftover_Keys( $this->catalog, $this->lines )
		);
	}

	/**
	 * @return array{claims: array<string, bool>, sender: string|null, by: string|null, file: string|null, line: int|null} Which plugins take mail, and whether they stand in its way; who gets it.
	 */
	public function told(): array {
		$sender = $this->path()->sender();
		$code   = null === $sender ? null : $sender->code();
		return array(
			'claims' => array_map( static fn( Mail_Claim $claim ): bool => null !== $claim->code(), $this->path()->claims() ),
			'sender' => null === $sender ? null : $sender->plugin(),
			'by'     => null === $sender ? null : $sender->by(),
			'file'   => null === $code ? null : $code->file(),
			'line'   => null === $code ? null : $code->line(),
		);
	}
}
