<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Fix;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Edit\Checks;
use KeyHealth\Config\Edit\Edits;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Config\Write\Audit;
use KeyHealth\Config\Write\Opcache;
use KeyHealth\Config\Write\Permission;
use KeyHealth\Config\Write\Settlement;
use KeyHealth\Config\Write\Vault;
use KeyHealth\Config\Write\Vault_Folder;
use KeyHealth\Config\Write\Writer;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Fix\Expected_Constants;
use KeyHealth\Fix\Line_Writing;
use KeyHealth\Fix\Proven_Write;
use KeyHealth\Fix\Refused;
use KeyHealth\Fix\Site_Trial;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

/**
 * A configuration of the test's own, in a folder that is gone afterwards. The site's is never touched.
 */
abstract class Line_Test_Case extends Fix_Test_Case {

	/** @var string */
	protected $config;

	/** @var string A constant that no other test has. */
	protected $name;

	/** @var string */
	protected $old;

	/** @var Changed_Site */
	protected $changed;

	/** @var list<int> Milliseconds that were waited. */
	protected $waits = array();

	protected function set_up() {
		parent::set_up();
		$folder = WP_CONTENT_DIR . '/' . uniqid( 'line-', false );
		mkdir( $folder );
		$this->name   = 'KH_LINE_' . strtoupper( bin2hex( random_bytes( 6 ) ) );
		$this->old    = 'mlsn.' . bin2hex( random_bytes( 32 ) );
		$this->config = "$folder/wp-config.php";
		file_put_contents( "$folder/wp-settings.php", '<?php' );
		file_put_contents( $this->config, "<?php\r\ndefine( 'DB_PASSWORD', 'hunter2hunter2' );\r\ndefine( '$this->name', '$this->old' ); // theirs\r\ndefine( 'KH_AFTER', 7 );\r\nif ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }\r\nrequire_once ABSPATH . 'wp-settings.php';\r\n" );
		define( $this->name, $this->old );
		$this->changed = new Changed_Site( $this->config, $this->engine->editing()->question(), $this->engine->fresh_question() );
		$this->changed->plugin_reads( $this->name );
	}

	protected function tear_down() {
		( new Vault( new Vault_Folder(), $this->clock ) )->erase_all();
		foreach ( (array) glob( dirname( $this->config ) . '/{,.}[!.]*', GLOB_BRACE ) as $file ) {
			unlink( (string) $file );
		}
		rmdir( dirname( $this->config ) );
		parent::tear_down();
	}

	protected function files(): Config_Files {
		$folder = dirname( $this->config );
		return new Config_Files( "$folder/", "$folder/none", "$folder/none", new Scanner() );
	}

	protected function lines( bool $is_trusted = true ): Line_Edits {
		$files = $this->files();
		return new Line_Edits( new Constant_Locator( $files, new Scanner() ), $files, new Line_Writing( new Edits( $files, new Scanner() ), new Permission( $files, new Opcache() ), static fn(): bool => $is_trusted ) );
	}

	protected function write(): Proven_Write {
		$files   = $this->files();
		$scanner = new Scanner();
		$checks  = new Checks( $files, $scanner, Surroundings::of_this_request() );
		$vault   = new Vault( new Vault_Folder(), $this->clock );
		$writer  = new Writer( $checks, new Permission( $files, new Opcache() ), $vault, new Settlement( $vault, new Opcache(), new Audit() ), $this->clock );
		$trial   = new Site_Trial(
			$this->changed,
			$this->engine->editing()->question(),
			function ( int $milliseconds ): void {
				$this->waits[] = $milliseconds;
			}
		);
		return new Proven_Write( new Edits( $files, $scanner ), $checks, $writer, new Expected_Constants( $files, $scanner ), $trial, $this->clock );
	}

	protected function definition(): Definition {
		return new Definition( Location::constant( $this->name, 'wp-config.php', 3 ), new Secret( $this->old ), Definition::EFFECTIVE, 'defined_wins', 'In use.' );
	}

	protected function now(): string {
		return (string) file_get_contents( $this->config );
	}

	protected function hash(): string {
		return hash( 'sha256', $this->now() );
	}

	/**
	 * @param callable(): mixed $do What is refused.
	 */
	protected function refused( callable $do ): Refused {
		try {
			$do();
		} catch ( Refused $refused ) {
			return $refused;
		}
		$this->fail( 'It was not refused.' );
	}
}
