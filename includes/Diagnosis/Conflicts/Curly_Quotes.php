<?php
/**
 * Lines whose quotation marks are curly.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Site_Finder;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * PHP 8 stops with an error at such a line, so there it is found only where PHP does not come past.
 */
final class Curly_Quotes implements Site_Kind {

	/** @var Known_Names */
	private $names;

	/** @var Config_Lines */
	private $config;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Catalog $catalog, Config_Lines $config, Line_Edits $lines ) {
		$this->names  = new Known_Names( $catalog );
		$this->config = $config;
		$this->lines  = $lines;
	}

	public function of( array $keys ): array {
		$conflicts = array();
		foreach ( $this->config->names() as $name ) {
			$right = self::bare( $name );
			foreach ( $right === $name ? array() : $this->names->plugins( $keys ) as $slug => $plugin ) {
				$key = in_array( $right, $this->names->read_by( $plugin ), true ) ? $this->names->key_for( $slug, $right, $keys ) : null;
				if ( null === $key ) {
					continue;
				}
				foreach ( $this->config->sites( $name ) as $site ) {
					$conflict = $this->conflict( $key, $site, $right );

					$conflicts[ $conflict->id() ] = $conflicts[ $conflict->id() ] ?? $conflict;
				}
			}
		}
		return array_values( $conflicts );
	}

	private function conflict( Key $key, Located_Site $site, string $right ): Conflict {
		$location   = Config_Lines::location( $site );
		$definition = new Definition( $location, new Secret( '' ), Definition::DEAD, 'curly_quotes', __( 'Not in force: the quotation marks are curly.', 'key-health' ) );
		preg_match_all( Site_Finder::SMART_QUOTES, $site->site()->name(), $marks );
		return new Conflict(
			'smart_quotes',
			null,
			$key,
			array( $definition ),
			$right,
			$this->lines->straighten( $site, $right ),
			null,
			array(
				'file'  => $site->file()->label(),
				'line'  => (string) $site->site()->line(),
				'value' => implode( ' ', array_unique( $marks[0] ) ),
			)
		);
	}

	private static function bare( string $name ): string {
		return (string) preg_replace( Site_Finder::SMART_QUOTES, '', $name );
	}
}
