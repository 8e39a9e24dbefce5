<?php
/**
 * What the report says about the site itself.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Connectors;
use KeyHealth\Health\Copies\Copy_View;
use KeyHealth\Health\Watching\Cron_State;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Entry from Key_View
 */
final class Site_View {

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Config_Files */
	private $files;

	/** @var Line_Edits */
	private $lines;

	/** @var Addresses */
	private $addresses;

	/** @var Store */
	private $store;

	/** @var Schedule */
	private $schedule;

	/** @var Clock */
	private $clock;

	/** @var bool Whether the reader may know which files there are. */
	private $shows_files;

	/** @var callable(): (array<string, string>|null) */
	private $last_edit;

	/** @var Cron_State */
	private $cron;

	/** @var Copy_View */
	private $copy;

	/**
	 * @param callable(): (array<string, string>|null) $last_edit The last change of a file that the reader may take back.
	 */
	public function __construct( Catalog $catalog, Active_Plugins $active, Config_Files $files, Line_Edits $lines, Addresses $addresses, Store $store, Schedule $schedule, Clock $clock, bool $shows_files, callable $last_edit, Cron_State $cron, Copy_View $copy ) {
		$this->catalog   = $catalog;
		$this->active    = $active;
		$this->files     = $files;
		$this->lines     = $lines;
		$this->addresses = $addresses;
		$this->store     = $store;
		$this->schedule  = $schedule;
		$this->clock     = $clock;

		$this->shows_files = $shows_files;
		$this->last_edit   = $last_edit;
		$this->cron        = $cron;
		$this->copy        = $copy;
	}

	/**
	 * @return array<string, string>|null `FileUndo` in src/shared/types.ts.
	 */
	public function edit(): ?array {
		return ( $this->last_edit )();
	}

	/**
	 * @param array<string, Key_Memory> $memories By key id.
	 * @param array<string, Key>        $keys     By id.
	 * @return array<string, mixed> `Report['site']` in src/shared/types.ts.
	 */
	public function site( array $memories, array $keys ): array {
		return array(
			'name'       => wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ),
			'url'        => home_url(),
			'host'       => (string) wp_parse_url( home_url(), PHP_URL_HOST ),
			'user_email' => (string) wp_get_current_user()->user_email,
			'consent'    => $this->store->setting( 'consent' ),
			'daily'      => null !== $this->schedule->next(),
			'cron'       => $this->cron->view(),
			'address'    => $this->addresses->view( $memories ),
			'copy'       => $this->copy->of( array_values( $keys ) ),
			'now'        => (string) Key_View::iso( $this->clock->now() ),
		);
	}

	/**
	 * Where was looked.
	 *
	 * @param array<string, Key> $keys The keys that were found.
	 * @return array<string, mixed> `Report['searched']` in src/shared/types.ts.
	 */
	public function searched( array $keys ): array {
		$plugins = array();
		foreach ( $this->active->names() as $plugin ) {
			$slug      = $this->known_as( $plugin['file'] );
			$plugins[] = $plugin + array(
				'known' => null !== $slug,
				'keys'  => count(
					array_filter(
						$keys,
						static function ( Key $key ) use ( $slug ): bool {
							return $key->plugin() === $slug;
						}
					)
				),
			);
		}
		return array(
			'plugins'       => $plugins,
			'places'        => $this->places(),
			// What WordPress itself registers is no plugin.
			'searchable'    => $this->shows_files,
			'known_plugins' => count( array_diff_key( $this->catalog->plugins(), array( Connectors::SLUG => true ) ) ),
		);
	}

	/**
	 * Requests that WordPress stopped before they left: which hosts, and the line that lets them through.
	 *
	 * @param array $entries All keys.
	 * @phpstan-param list<Entry> $entries
	 * @return array<string, mixed>|null `Report['blocked']` in src/shared/types.ts.
	 */
	public function blocked( array $entries ): ?array {
		$hosts = array();
		$ids   = array();
		foreach ( $entries as $entry ) {
			if ( 'blocked_by_site' === $entry['finding']->diagnosis() ) {
				$ids[] = $entry['key']->id();
				$hosts = array_merge( $hosts, $this->catalog->provider( $entry['key']->provider() )['hosts'] ?? array() );
			}
		}
		if ( ! $ids ) {
			return null;
		}
		$hosts   = array_values( array_unique( $hosts ) );
		$allowed = Loose::text( defined( 'WP_ACCESSIBLE_HOSTS' ) ? constant( 'WP_ACCESSIBLE_HOSTS' ) : '' );
		$all     = array_unique( array_merge( array_filter( array_map( 'trim', explode( ',', $allowed ) ) ), $hosts ) );
		$value   = implode( ',', $all );
		$line    = $this->shows_files ? $this->lines->set_public( 'WP_ACCESSIBLE_HOSTS', $value ) : $this->lines->add_public( 'WP_ACCESSIBLE_HOSTS', $value );
		$where   = $this->shows_files ? $this->lines->where( 'WP_HTTP_BLOCK_EXTERNAL' ) : null;
		return array(
			'hosts'   => $hosts,
			'key_ids' => $ids,
			'line'    => $line->by_hand( __( 'Key Health does not change this line. It shows what to write.', 'key-health' ) )->to_array(),
			'text'    => sprintf(
				/* translators: 1: host name of the site, 2: "constant WP_HTTP_BLOCK_EXTERNAL in wp-config.php, line 62", 3: list of host names, 4: a line of PHP. */
				__( "Hello,\n\nWordPress on %1\$s blocks outgoing requests (%2\$s). These hosts, which the site needs, are not on the list of exceptions: %3\$s. Please set the list to:\n\n%4\$s\n\nIf a firewall filters outgoing traffic as well, please allow HTTPS (port 443) to these hosts.\n\nThank you", 'key-health' ),
				(string) wp_parse_url( home_url(), PHP_URL_HOST ),
				null === $where ? __( 'constant WP_HTTP_BLOCK_EXTERNAL', 'key-health' ) : $where->label(),
				implode( ', ', $hosts ),
				(string) $line->after()
			),
		);
	}

	private function known_as( string $file ): ?string {
		foreach ( $this->catalog->plugins() as $slug => $plugin ) {
			if ( in_array( $file, $plugin['files'], true ) ) {
				return $slug;
			}
		}
		return null;
	}

	/**
	 * @return list<array{label: string, text: string, names: list<string>}>
	 */
	private function places(): array {
		$options   = array();
		$constants = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			$options = array_merge( $options, array_column( $plugin['connections'], 'option' ) );
			foreach ( Catalog::stores( $plugin ) as $store ) {
				foreach ( array_column( $store['fields'], 'constant' ) as $names ) {
					$constants = array_merge( $constants, (array) $names );
				}
			}
			$constants = array_merge( $constants, array_column( $plugin['inert'] ?? array(), 'constant' ) );
		}
		$files = array();
		foreach ( $this->files->all() as $file ) {
			$files[ $file->role() ][] = $file;
		}
		$places = array();
		foreach ( $files as $role => $list ) {
			$places[] = $this->file_place( (string) $role, $list );
		}
		$places[] = array(
			'label' => __( 'Constants', 'key-health' ),
			/* translators: %d: number of names. */
			'text'  => sprintf( _n( '%d name known to Key Health.', '%d names known to Key Health.', count( array_unique( $constants ) ), 'key-health' ), count( array_unique( $constants ) ) ),
			'names' => array(),
		);
		$places[] = array(
			'label' => __( 'Database', 'key-health' ),
			/* translators: %d: number of option names. */
			'text'  => sprintf( _n( '%d option name known to Key Health.', '%d option names known to Key Health.', count( array_unique( $options ) ), 'key-health' ), count( array_unique( $options ) ) ),
			'names' => array(),
		);
		return $places;
	}

	/**
	 * @param string            $role  Role of the files.
	 * @param list<Config_File> $files Files of that role.
	 * @return array{label: string, text: string, names: list<string>}
	 */
	private function file_place( string $role, array $files ): array {
		$labels  = array(
			'auto_prepend' => __( 'Loaded before WordPress', 'key-health' ),
			'wp_config'    => __( 'wp-config.php', 'key-health' ),
			'include'      => __( 'Files that wp-config.php loads', 'key-health' ),
			'mu_plugin'    => __( 'Must-use plugins', 'key-health' ),
			'drop_in'      => __( 'Drop-ins', 'key-health' ),
		);
		$names   = array();
		$trouble = 0;
		foreach ( $files as $file ) {
			$names[]  = self::file_name( $file );
			$trouble += null === $file->problem() ? 0 : 1;
		}
		return array(
			'label' => $labels[ $role ] ?? $role,
			'text'  => 0 === $trouble
				/* translators: %d: number of files. */
				? sprintf( _n( '%d file, read to the end.', '%d files, read to the end.', count( $files ), 'key-health' ), count( $files ) )
				/* translators: 1: number of files, 2: number of files that could not be read to the end. */
				: sprintf( _n( '%1$d file; %2$d could not be read to the end.', '%1$d files; %2$d could not be read to the end.', count( $files ), 'key-health' ), count( $files ), $trouble ),
			'names' => $this->shows_files ? $names : array(),
		);
	}

	/** The file, and what kept Key Health from reading it to the end. */
	private static function file_name( Config_File $file ): string {
		switch ( $file->problem() ) {
			case Config_File::UNREADABLE:
				/* translators: %s: name of a file. */
				return sprintf( __( '%s (this server may not read it)', 'key-health' ), $file->label() );
			case Config_File::TOO_LARGE:
				/* translators: %s: name of a file. */
				return sprintf( __( '%s (too large to search)', 'key-health' ), $file->label() );
			case Config_File::TOO_DEEP:
				/* translators: %s: name of a file. */
				return sprintf( __( '%s (nested too deeply to search)', 'key-health' ), $file->label() );
			case Config_File::DOES_NOT_PARSE:
				return null === $file->problem_line()
					/* translators: %s: name of a file. */
					? sprintf( __( '%s (PHP finds a mistake in it)', 'key-health' ), $file->label() )
					/* translators: 1: name of a file, 2: number of a line. */
					: sprintf( __( '%1$s (PHP finds a mistake in line %2$d)', 'key-health' ), $file->label(), $file->problem_line() );
			default:
				return $file->label();
		}
	}
}
