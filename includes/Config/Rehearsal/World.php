<?php
/**
 * Functions that ask about the world around: the environment, files, what exists.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class World {

	private Stage $stage;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * @param string      $name      Name in lower case.
	 * @param array<mixed> $arguments Arguments.
	 * @return array{mixed}|null Null when it is none of these.
	 */
	public function answer( string $name, array $arguments ): ?array {
		$first = $arguments[0] ?? null;
		switch ( $name ) {
			case 'defined':
				return array( is_string( $first ) ? $this->stage->definer->exists( $first ) : new Unknown() );
			case 'constant':
				return array( is_string( $first ) && false === strpos( $first, '::' ) ? $this->stage->definer->look_up( $first ) : $this->doubtful() );
			case 'getenv':
				return array( is_string( $first ) ? $this->environment( $first ) : new Unknown() );
			case 'putenv':
				$this->put( $first );
				return array( true );
			case 'php_sapi_name':
				return array( $this->stage->surroundings->sapi() );
			case 'phpversion':
				return array( array() === $arguments ? $this->stage->surroundings->version() : new Unknown() );
			case 'file_exists':
			case 'is_readable':
			case 'is_file':
			case 'is_dir':
			case 'realpath':
				return array( is_string( $first ) ? $this->file( $name, $first ) : new Unknown() );
			case 'file_get_contents':
				return 1 === count( $arguments ) && is_string( $first ) ? array( $this->content( $first ) ) : null;
			case 'function_exists':
				return array( is_string( $first ) ? $this->is_function( strtolower( ltrim( $first, '\\' ) ) ) : new Unknown() );
			case 'class_exists':
				return is_string( $first ) ? $this->is_class( strtolower( ltrim( $first, '\\' ) ) ) : null;
			default:
				return null;
		}
	}

	private function doubtful(): Unknown {
		$this->stage->may_throw();
		return new Unknown();
	}

	/**
	 * @return mixed
	 */
	private function environment( string $name ) {
		$state = $this->stage->state;
		if ( array_key_exists( "getenv $name", $state->changed ) ) {
			return $state->changed[ "getenv $name" ];
		}
		return $state->is_blind || isset( $state->changed['getenv '] ) ? new Unknown() : $this->stage->surroundings->environment( $name );
	}

	/**
	 * `putenv( 'NAME=value' )`
	 *
	 * @param mixed $setting Setting.
	 */
	private function put( $setting ): void {
		$parts = is_string( $setting ) ? explode( '=', $setting, 2 ) : array( '' );
		if ( '' === $parts[0] ) {
			foreach ( array_keys( $this->stage->state->changed ) as $what ) {
				if ( 0 === strpos( $what, 'getenv ' ) ) {
					unset( $this->stage->state->changed[ $what ] );
				}
			}
		}
		$this->stage->state->changed[ 'getenv ' . $parts[0] ] = '' === $parts[0] ? new Unknown() : $parts[1] ?? false;
	}

	/**
	 * Only what lies within the site is looked at.
	 *
	 * @return mixed
	 */
	private function file( string $function, string $path ) {
		$path = $this->stage->paths->within( $path );
		if ( null === $path ) {
			return new Unknown();
		}
		$disk = $this->stage->files->disk();
		switch ( $function ) {
			case 'file_exists':
				return $disk->exists( $path );
			case 'is_file':
				return $disk->is_file( $path );
			case 'is_readable':
				return $disk->is_file( $path ) ? 'unreadable' !== $disk->problem( $disk->real_path( $path ) ) : ( $disk->exists( $path ) ? new Unknown() : false );
			case 'is_dir':
				return $disk->exists( $path ) ? ! $disk->is_file( $path ) : false;
			default:
				return $disk->exists( $path ) ? $disk->real_path( $path ) : false;
		}
	}

	/**
	 * @return string|bool|Unknown
	 */
	private function content( string $path ) {
		$path = $this->stage->paths->within( $path );
		$disk = $this->stage->files->disk();
		if ( null === $path ) {
			return new Unknown();
		}
		$real = $disk->real_path( $path );
		return null === $disk->problem( $real ) ? $disk->source( $real ) : ( $disk->exists( $path ) ? new Unknown() : false );
	}

	/**
	 * @return bool|Unknown
	 */
	private function is_function( string $name ) {
		$function = $this->stage->state->functions[ $name ] ?? null;
		if ( $function instanceof Routine || function_exists( $name ) && ( new \ReflectionFunction( $name ) )->isInternal() ) {
			return true;
		}
		return null === $function && ! $this->is_crowded() ? false : new Unknown();
	}

	/**
	 * @return array{bool|Unknown}|null
	 */
	private function is_class( string $name ): ?array {
		$type = $this->stage->state->types[ $name ] ?? null;
		if ( $type instanceof Type || class_exists( $name, false ) && ! ( new \ReflectionClass( $name ) )->isUserDefined() ) {
			return array( true );
		}
		// A loader of classes may be asked.
		return $this->stage->state->calls ? null : array( null === $type && ! $this->is_crowded() ? false : new Unknown() );
	}

	/** Whether there may be functions and classes that were not seen. */
	private function is_crowded(): bool {
		return $this->stage->state->is_blind || Outcome::BEFORE !== $this->stage->state->phase;
	}
}
