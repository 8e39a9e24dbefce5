<?php
/**
 * Environment variables that a key comes from, or should.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Value;
use KeyHealth\Discovery\Constant_Moments;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Only variables that a line of the configuration or a plugin reads. Their names are told, never their values.
 */
final class Environment_Of_Key implements Kind {

	/** What gives the text of a variable as it is. */
	private const PLAIN = array( 'getenv', '$_ENV', '$_SERVER', 'getenv_docker' );

	/** @var Config_Lines */
	private $config;

	/** @var Constant_Locator */
	private $locator;

	/** @var Constant_Moments */
	private $moments;

	/** @var Host */
	private $host;

	public function __construct( Config_Lines $config, Constant_Locator $locator, Constant_Moments $moments, Host $host ) {
		$this->host    = $host;
		$this->config  = $config;
		$this->locator = $locator;
		$this->moments = $moments;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$location = $definition->location();
		$winner   = $field->effective();
		if ( 'environment_wins' === $definition->because() && ! $definition->is_effective() && null !== $winner ) {
			$is_same = ! $definition->is_closed() && $definition->secret()->equals( $winner->secret() );
			return $is_same ? null : $this->told( null, $key, array( $winner, $definition ), $winner->location()->name(), $winner->location()->name() );
		}
		if ( Location::ENVIRONMENT === $location->kind() && $definition->is_effective() ) {
			$untidy = self::untidy( $definition->secret()->reveal() );
			return '' === $untidy ? null : $this->told( $untidy, $key, array( $definition ), $location->name(), $location->name() );
		}
		if ( Location::CONSTANT !== $location->kind() || ! defined( $location->name() ) || in_array( $definition->role(), array( Definition::SHADOWED, Definition::DEAD ), true ) ) {
			return null;
		}
		$site   = $this->config->site( $definition ) ?? $this->only_candidate( $location->name() );
		$reason = null === $site ? '' : $this->reason( $site, $definition );
		return null === $site || '' === $reason ? null : $this->told( $reason, $key, array( $definition ), $location->name(), (string) $site->site()->env() );
	}

	/** The one line that can have given the constant its value, though that is not proven: the value of a variable is not in it. */
	private function only_candidate( string $name ): ?Located_Site {
		$sites = $this->locator->candidates( $name, constant( $name ) ) ?: $this->config->sites( $name );
		return 1 === count( $sites ) ? $sites[0] : null;
	}

	/** What is wrong with the variable that a line reads; '' for nothing. */
	private function reason( Located_Site $site, Definition $definition ): string {
		$variable = (string) $site->site()->env();
		if ( Value::ENV !== $site->site()->value_kind() || '' === $variable ) {
			return '';
		}
		$reading = $site->site()->reading();
		$set     = self::read( (string) $reading->env_reader(), $variable );
		if ( null === $set || '' === $set ) {
			if ( null !== $reading->fallback() || ! $definition->secret()->is_empty() ) {
				return '';
			}
			return '' === self::reader_that_works( $variable ) ? 'not_set' : 'elsewhere';
		}
		if ( ! hash_equals( $set, $definition->secret()->reveal() ) ) {
			$is_plain = null === $definition->odd_type() && in_array( $reading->env_reader(), self::PLAIN, true );
			return $is_plain && Constant_Moments::CONFIG === $this->moments->of( $definition->location()->name() ) ? 'changed' : '';
		}
		return self::untidy( $set );
	}

	/** What the reader of a line gets; null for nothing. */
	private static function read( string $reader, string $variable ): ?string {
		if ( '$_ENV' === $reader || '$_SERVER' === $reader ) {
			// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared only.
			$value = '$_ENV' === $reader ? $_ENV[ $variable ] ?? null : $_SERVER[ $variable ] ?? null;
			return is_string( $value ) ? $value : null;
		}
		$value = getenv( $variable );
		if ( 'getenv_docker' === $reader && false !== getenv( $variable . '_FILE' ) ) {
			// What stands in that file is not ours to read.
			return null;
		}
		return is_string( $value ) ? $value : null;
	}

	/** Code that gets the variable on this server; '' where nothing does. */
	private static function reader_that_works( string $variable ): string {
		$code = array(
			'getenv'   => "getenv( '$variable' )",
			'$_ENV'    => "\$_ENV['$variable']",
			'$_SERVER' => "\$_SERVER['$variable']",
		);
		foreach ( $code as $reader => $expression ) {
			$value = self::read( $reader, $variable );
			if ( null !== $value && '' !== $value ) {
				return $expression;
			}
		}
		return '';
	}

	private static function untidy( string $value ): string {
		if ( '' === trim( $value ) ) {
			return '';
		}
		if ( rtrim( $value, "\r\n" ) !== $value ) {
			return 'line_end';
		}
		if ( trim( $value ) !== $value ) {
			return 'spaces';
		}
		return preg_match( '/\A([\'"]).+\1\z/s', $value ) ? 'quotes' : '';
	}

	/**
	 * @param string|null      $reason      Which kind of it.
	 * @param Key              $key         The key.
	 * @param list<Definition> $definitions The winner first.
	 * @param string           $name        The constant or the variable that is fought over.
	 * @param string           $variable    The variable.
	 */
	private function told( ?string $reason, Key $key, array $definitions, string $name, string $variable ): Conflict {
		$advice = $this->host->advice( $variable );
		$names  = array(
			'variable' => $variable,
			'value'    => self::reader_that_works( $variable ),
			'advice'   => '' === $advice ? __( 'Go to where this server gets its environment: the panel of your host, the settings of PHP-FPM, or those of the container.', 'key-health' ) : $advice,
			'restart'  => Php_Restart::here(),
		);
		return new Conflict( 'env_mismatch', $reason, $key, $definitions, $name, null, null, $names );
	}
}
