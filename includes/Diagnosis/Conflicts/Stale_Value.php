<?php
/**
 * A value of PHP that is not the one in the only line that gives it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Context;
use KeyHealth\Config\Located_Site;
use KeyHealth\Diagnosis\Names;
use KeyHealth\Discovery\Constant_Moments;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * PHP keeps compiled copies of files, and several servers may each have a file of their own.
 *
 * @phpstan-type Copy array{at: int|null, is_kept: bool}
 */
final class Stale_Value implements Kind {

	/** @var Config_Lines */
	private $config;

	/** @var Constant_Locator */
	private $locator;

	/** @var Constant_Moments */
	private $moments;

	public function __construct( Config_Lines $config, Constant_Locator $locator, Constant_Moments $moments ) {
		$this->config  = $config;
		$this->locator = $locator;
		$this->moments = $moments;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$name  = $definition->location()->name();
		$sites = $this->config->sites( $name );
		if ( 'not_reached' !== $definition->because() || ! defined( $name ) || 1 !== count( $sites ) ) {
			return null;
		}
		$site      = $sites[0];
		$is_likely = null !== $site->site()->value()
			&& Context::CERTAIN === $this->config->reach( $site )
			&& ! $site->site()->guarded()
			&& ! $site->site()->after_settings()
			&& Constant_Moments::CONFIG === $this->moments->of( $name )
			&& array() === $this->locator->candidates( $name, constant( $name ) )
			&& ! $this->config->may_be_unseen();
		$winner    = $field->effective();
		$both      = null === $winner || $winner === $definition ? array( $definition ) : array( $winner, $definition );
		return $is_likely ? self::conflict( $key, $both, $site ) : null;
	}

	/**
	 * @param Key              $key         The key.
	 * @param list<Definition> $definitions The value of PHP, and the line.
	 * @param Located_Site     $site        The line.
	 */
	public static function conflict( Key $key, array $definitions, Located_Site $site ): Conflict {
		$copy    = self::copy_of( $site->file()->path() );
		$changed = (int) filemtime( $site->file()->path() );
		$reason  = null;
		if ( null !== $copy ) {
			$is_older = null !== $copy['at'] && $copy['at'] < $changed;
			$reason   = $is_older ? 'cached' : ( $copy['is_kept'] ? 'kept' : 'elsewhere' );
		}
		return new Conflict(
			'stale_runtime',
			$reason,
			$key,
			$definitions,
			$site->site()->name(),
			null,
			null,
			array(
				'file'    => $site->file()->label(),
				'line'    => (string) $site->site()->line(),
				'saved'   => Names::time( $copy['at'] ?? null ),
				'since'   => Names::time( $changed ),
				'restart' => Php_Restart::here(),
			)
		);
	}

	/**
	 * PHP's own copy of a file: from which state of the file it was made.
	 *
	 * @phpstan-return Copy|null Null when PHP keeps none, or does not say.
	 */
	private static function copy_of( string $path ): ?array {
		$restricted = (string) ini_get( 'opcache.restrict_api' );
		if ( '' !== $restricted || ! function_exists( 'opcache_get_status' ) || ! ini_get( 'opcache.enable' ) ) {
			return null;
		}
		$status = opcache_get_status( true );
		$script = is_array( $status ) && is_array( $status['scripts'] ?? null ) ? $status['scripts'][ $path ] ?? null : null;
		if ( ! is_array( $script ) ) {
			return null;
		}
		$at = $script['timestamp'] ?? null;
		return array(
			'at'      => is_int( $at ) && $at > 0 ? $at : null,
			'is_kept' => ! ini_get( 'opcache.validate_timestamps' ),
		);
	}
}
