<?php
/**
 * Lines that are commented out, while a key is missing.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Files\Config_File;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A comment is no conflict: told only where nothing else defines the name and the plugin has no key at all.
 */
final class Commented_Lines implements Site_Kind {

	/** @var Catalog */
	private $catalog;

	/** @var Config_Lines */
	private $config;

	public function __construct( Catalog $catalog, Config_Lines $config ) {
		$this->catalog = $catalog;
		$this->config  = $config;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $keys as $key ) {
			$field = $key->main_field();
			if ( ! $key->in_use() || ! $field->value()->is_empty() || null !== $key->closed_field() ) {
				continue;
			}
			foreach ( $this->constants( $key ) as $name ) {
				$place = defined( $name ) || $this->config->sites( $name ) ? null : $this->commented( $name );
				if ( null !== $place ) {
					$conflicts[] = $this->conflict( $key, $place );
					break;
				}
			}
		}
		return $conflicts;
	}

	/**
	 * @return list<string> Constants that may hold the key itself.
	 */
	private function constants( Key $key ): array {
		$plugin = $this->catalog->plugin( $key->plugin() );
		foreach ( null === $plugin ? array() : Catalog::stores( $plugin ) as $store ) {
			if ( $store['provider'] === $key->provider() ) {
				return array_values( (array) ( $store['fields'][ $key->main_field()->name() ]['constant'] ?? array() ) );
			}
		}
		return array();
	}

	private function commented( string $name ): ?Location {
		$pattern = '/\bdefine\s*\(\s*([\'"])' . preg_quote( $name, '/' ) . '\1\s*,/i';
		foreach ( $this->config->files()->all() as $file ) {
			$is_read = in_array( $file->role(), array( Config_File::WP_CONFIG, Config_File::INCLUDED ), true ) && null === $file->problem();
			$source  = $is_read ? $this->config->files()->source( $file ) : '';
			foreach ( false === strpos( $source, $name ) || ! function_exists( 'token_get_all' ) ? array() : token_get_all( $source ) as $token ) {
				$is_comment = is_array( $token ) && ( T_COMMENT === $token[0] || T_DOC_COMMENT === $token[0] );
				if ( $is_comment && preg_match( $pattern, $token[1], $found, PREG_OFFSET_CAPTURE ) ) {
					return Location::constant( $name, $file->label(), $token[2] + substr_count( substr( $token[1], 0, $found[0][1] ), "\n" ) );
				}
			}
		}
		return null;
	}

	private function conflict( Key $key, Location $place ): Conflict {
		$name       = $place->name();
		$definition = new Definition( $place, new Secret( '' ), Definition::DEAD, 'commented_out', __( 'Commented out: PHP does not read it.', 'key-health' ) );
		$edit       = new Line_Edit( 'replace_line', $name, $place->file(), $place->line(), "// define( '" . $name . "', '…' );", "define( '" . $name . "', '…' );", false );
		return new Conflict( 'unreachable_definition', 'commented_out', $key, array( $definition ), $name, $edit );
	}
}
