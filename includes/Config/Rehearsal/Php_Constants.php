<?php
/**
 * The constants that PHP itself has.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Php_Constants {

	private Surroundings $surroundings;

	/** @var array<string, mixed>|null By name, once they are asked for. */
	private ?array $all = null;

	public function __construct( Surroundings $surroundings ) {
		$this->surroundings = $surroundings;
	}

	/** Whether it is one of PHP's own. */
	public function has( string $name ): bool {
		if ( ! defined( $name ) || false !== strpos( $name, '\\' ) ) {
			return false;
		}
		if ( null === $this->all ) {
			$this->all = array();
			foreach ( get_defined_constants( true ) as $group => $constants ) {
				if ( 'user' !== $group && is_array( $constants ) ) {
					$this->all += $constants;
				}
			}
		}
		return array_key_exists( $name, $this->all );
	}

	/**
	 * @return mixed
	 */
	public function value( string $name ) {
		$version = array_map( 'intval', explode( '.', $this->surroundings->version() ) );
		$known   = array(
			'PHP_SAPI'            => $this->surroundings->sapi(),
			'PHP_VERSION'         => $this->surroundings->version(),
			'PHP_VERSION_ID'      => $this->surroundings->version_id(),
			'PHP_MAJOR_VERSION'   => $version[0],
			'PHP_MINOR_VERSION'   => $version[1] ?? 0,
			'PHP_RELEASE_VERSION' => $version[2] ?? 0,
		);
		$value   = $known[ $name ] ?? $this->all[ $name ] ?? null;
		return is_object( $value ) || is_resource( $value ) ? new Unknown() : $value;
	}
}
