<?php
/**
 * What must hold of a provider that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * Everything the engine relies on, and everything that guards a key: where it goes, and that it does not stand in an address. Our
 * own files are checked by `src/catalog/check.mjs`.
 */
final class Provider_Rules {

	private const PROVIDER = array(
		'id'                     => 'text',
		'name'                   => 'text',
		'purpose'                => 'choice:mail|spam|marketing',
		'noun'                   => 'text',
		'hosts'                  => 'texts',
		'connectivity'           => '?map',
		'receives'               => 'string',
		'shown_once'             => 'boolean',
		'fields'                 => 'list',
		'steps'                  => 'list',
		'guides'                 => 'array',
		'links'                  => 'map',
		'message'                => '?string',
		'site_bound'             => '?string',

		'default_lifetime_hours' => '?integer',
		'retirements'            => '?list',
	);

	private const RETIREMENT = array(
		'on'         => 'text',
		'says'       => 'text',
		'values'     => '?list',
		'likely'     => '?boolean',
		'confidence' => 'choice:source|ran|doc|issue|memory',
	);

	private const FIELD = array(
		'name'   => 'text',
		'label'  => 'text',
		'secret' => 'boolean',
		'shape'  => '?array',
	);

	private const SHAPE = array(
		'pattern'     => 'pattern',
		'also'        => '?texts',
		'looks_like'  => 'string',
		'prefix'      => '?string',
		'length'      => '?integer',
		'alphabet'    => '?string',
		'wrong_kinds' => '?list',
	);

	private const GUIDE = array(
		'title' => 'text',
		'steps' => 'list',
		'link'  => '?map',
	);

	/** A name with a dot in it and letters at its end: no address, no wildcard, no scheme, no port. */
	private const HOST = '/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/D';

	/** @var Step_Rules */
	private $steps;

	public function __construct( Step_Rules $steps ) {
		$this->steps = $steps;
	}

	/**
	 * @param array<mixed> $provider Anything.
	 * @return string The problem, '' for none.
	 */
	public function problem( array $provider ): string {
		return Types::problem( $provider, self::PROVIDER )
			?: self::problem_in_hosts( (array) $provider['hosts'] )
			?: self::problem_in_fields( (array) $provider['fields'] )
			?: Types::problem_in_each( $provider['guides'], self::GUIDE, 'guides' )
			?: self::problem_in_guides( (array) $provider['guides'] )
			?: self::problem_in_retirements( $provider['retirements'] ?? array() )
			?: $this->steps->problem( $provider );
	}

	/**
	 * @param array<mixed> $hosts Texts.
	 */
	private static function problem_in_hosts( array $hosts ): string {
		foreach ( $hosts as $host ) {
			if ( ! is_string( $host ) || 1 !== preg_match( self::HOST, $host ) ) {
				return sprintf( '"%s" is no host name: small letters, without https://, port, path, wildcard, and no IP address', is_string( $host ) ? $host : '' );
			}
		}
		return $hosts ? '' : 'it has no hosts';
	}

	/**
	 * @param array<mixed> $fields Anything.
	 */
	private static function problem_in_fields( array $fields ): string {
		$problem = Types::problem_in_each( $fields, self::FIELD, 'fields' );
		$secrets = 0;
		foreach ( '' === $problem ? $fields : array() as $field ) {
			$field    = (array) $field;
			$secrets += true === $field['secret'] ? 1 : 0;
			$shape    = $field['shape'] ?? null;
			if ( is_array( $shape ) ) {
				$problem = $problem
					?: Types::problem( $shape, self::SHAPE )
					?: Types::problem_in_each(
						$shape['wrong_kinds'] ?? array(),
						array(
							'pattern' => 'pattern',
							'says'    => 'string',
						),
						'wrong_kinds'
					);
			}
		}
		return $problem ?: ( $secrets ? '' : 'none of its fields is secret' );
	}

	/**
	 * @param mixed $retirements A list.
	 */
	private static function problem_in_retirements( $retirements ): string {
		$problem = Types::problem_in_each( $retirements, self::RETIREMENT, 'retirements' );
		foreach ( '' === $problem && is_array( $retirements ) ? $retirements : array() as $retirement ) {
			$problem = $problem ?: Types::problem_in_each(
				is_array( $retirement ) ? $retirement['values'] ?? array() : array(),
				array(
					'field'   => 'text',
					'matches' => 'pattern',
				),
				'values of retirements'
			);
		}
		return $problem;
	}

	/**
	 * @param array<mixed> $guides Arrays with steps.
	 */
	private static function problem_in_guides( array $guides ): string {
		foreach ( $guides as $name => $guide ) {
			$problem = Types::problem_in_each( is_array( $guide ) ? $guide['steps'] : array(), array( 'text' => 'text' ), 'guide ' . $name );
			if ( '' !== $problem ) {
				return $problem;
			}
		}
		return '';
	}
}
