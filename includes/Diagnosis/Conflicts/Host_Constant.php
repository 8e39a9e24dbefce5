<?php
/**
 * A constant that was there before wp-config.php was read.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Host\Host;
use KeyHealth\Discovery\Constant_Moments;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * A host may well supply keys: told only where the key is refused, or another one is there and loses.
 */
final class Host_Constant implements Kind {

	/** @var Constant_Locator */
	private $locator;

	/** @var Constant_Moments */
	private $moments;

	/** @var Host */
	private $host;

	public function __construct( Constant_Locator $locator, Constant_Moments $moments, Host $host ) {
		$this->locator = $locator;
		$this->moments = $moments;
		$this->host    = $host;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		if ( ! $definition->is_effective() || ! $field->is_secret() || ! $this->is_injected( $definition->location() ) ) {
			return null;
		}
		$losers     = array_values(
			array_filter(
				$field->definitions(),
				static function ( Definition $other ) use ( $definition ): bool {
					return $other !== $definition && ! $other->is_closed() && ! $other->secret()->is_empty() && ! $other->secret()->equals( $definition->secret() );
				}
			)
		);
		$is_refused = 'refused' === ( $accepted[ $definition->location()->id() ] ?? '' );
		if ( ! $is_refused && array() === $losers ) {
			return null;
		}
		$name   = $definition->location()->name();
		$advice = $this->host->advice( $name );
		return new Conflict(
			'host_injected',
			$is_refused ? 'refused' : null,
			$key,
			array_merge( array( $definition ), $losers ),
			$name,
			null,
			null,
			array( 'advice' => '' === $advice ? __( 'Ask your host where it is set: in its panel, or in a file that PHP loads before all others (`auto_prepend_file`).', 'key-health' ) : $advice )
		);
	}

	private function is_injected( Location $location ): bool {
		return Location::CONSTANT === $location->kind()
			&& null === $location->file()
			&& Constant_Moments::BEFORE === $this->moments->of( $location->name() )
			&& array() === $this->locator->candidates( $location->name(), constant( $location->name() ) );
	}
}
