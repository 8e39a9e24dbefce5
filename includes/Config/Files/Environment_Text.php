<?php
/**
 * PHP text in the environment that a configuration evaluates.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Files;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Source\Include_Site;
use KeyHealth\Config\Source\Marker;
use KeyHealth\Model\Secret;

/**
 * The wp-config.php of Docker's official image evaluates a variable, which it takes from a file that another variable names, or
 * else as it is (docker-library/wordpress, wp-config-docker.php, read 2026-11-21).
 */
final class Environment_Text {

	public const NAME = 'WORDPRESS_CONFIG_EXTRA';

	/** No path of this disk. */
	public const PATH = 'environment:' . self::NAME;

	/** Stands before the text so that it is a file; on the same line, so that lines are counted as PHP counts them. */
	private const OPENING = '<?php ';

	/** As the image has it: whatever is set is evaluated. */
	private const OFFICIAL = '~^if\s*\(\s*(\$\w+)\s*=\s*getenv_docker\(\s*[\'"]' . self::NAME . '[\'"]\s*,\s*[\'"]{2}\s*\)\s*\)\s*\{\s*eval\(\s*\1\s*\);~m';

	private Disk $disk;

	public function __construct( Disk $disk ) {
		$this->disk = $disk;
	}

	/**
	 * @param string       $source  Source of a file.
	 * @param list<Marker> $markers What happens in it.
	 * @return Include_Site|null Where the text is evaluated; null when the file does not do it, or there is no text.
	 */
	public function site( string $source, array $markers ): ?Include_Site {
		if ( false === strpos( $source, self::NAME ) ) {
			return null;
		}
		$found = array();
		foreach ( $markers as $marker ) {
			if ( Marker::EVALUATES === $marker->kind() && 0 === stripos( substr( $source, $marker->offset(), 4 ), 'eval' ) ) {
				$found[] = $marker;
			}
		}
		// With another one beside it nobody knows which one evaluates what.
		if ( 1 !== count( $found ) || '' === $this->text() ) {
			return null;
		}
		$offset  = $found[0]->offset();
		$context = 1 === preg_match( self::OFFICIAL, $source ) ? new Context( true, false, false, Context::CERTAIN ) : $found[0]->context();
		return new Include_Site( $offset, $offset, 1 + substr_count( $source, "\n", 0, $offset ), $context, null, false );
	}

	/** The path under which the text can be read from now on. */
	public function path(): string {
		$this->disk->provide( self::PATH, new Secret( self::OPENING . $this->text() ) );
		return self::PATH;
	}

	private function text(): string {
		$file = getenv( self::NAME . '_FILE' );
		if ( is_string( $file ) && '' !== $file ) {
			return rtrim( $this->disk->source( $this->disk->real_path( $file ) ), "\r\n" );
		}
		return (string) getenv( self::NAME );
	}
}
