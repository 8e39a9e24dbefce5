<?php
/**
 * Sorts out catalog entries that other plugins handed in wrongly.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * The generator has checked our own files. What comes through a filter is checked here for everything the engine relies on:
 * an entry that is not right is left out, and the developer is told why.
 */
final class Validator {

	private const PROVIDER = array(
		'id'         => 'string',
		'name'       => 'string',
		'purpose'    => 'string',
		'noun'       => 'string',
		'hosts'      => 'list',
		'receives'   => 'string',
		'shown_once' => 'boolean',
		'fields'     => 'list',
		'steps'      => 'list',
		'guides'     => 'array',
		'links'      => 'array',
	);

	private const FIELD = array(
		'name'   => 'string',
		'label'  => 'string',
		'secret' => 'boolean',
	);

	private const STEP = array(
		'id'      => 'string',
		'request' => 'array',
		'asks'    => 'string',
		'keep'    => 'list',
		'answers' => 'list',
	);

	private const REQUEST = array(
		'method' => 'string',
		'url'    => 'string',
		'auth'   => 'array',
	);

	private const AUTH = array(
		'scheme' => 'string',
		'field'  => 'string',
	);

	private const ANSWER = array(
		'rule'       => 'string',
		'when'       => 'array',
		'is'         => 'string',
		'says'       => 'string',
		'confidence' => 'string',
	);

	private const PLUGIN = array(
		'slug'        => 'string',
		'name'        => 'string',
		'short_name'  => 'string',
		'files'       => 'list',
		'purpose'     => 'string',
		'settings'    => 'string',
		'screens'     => 'list',
		'rule'        => 'array',
		'connections' => 'list',
		'stores'      => 'list',
	);

	private const CONNECTION = array(
		'id'        => 'string',
		'option'    => 'string',
		'constants' => 'boolean',
	);

	private const STORED = array(
		'provider'      => 'string',
		'provider_name' => 'string',
		'fields'        => 'array',
	);

	/**
	 * @param mixed $entries As the filter gave them.
	 * @return array<string, array<mixed>>
	 */
	public function providers( $entries ): array {
		return $this->sound(
			$entries,
			'key_health_providers',
			'id',
			function ( array $entry ): string {
				return $this->problem( $entry, self::PROVIDER )
					?: $this->problem_in_each( $entry['fields'], self::FIELD, 'fields' )
					?: $this->problem_in_steps( $entry );
			}
		);
	}

	/**
	 * @param mixed $entries As the filter gave them.
	 * @return array<string, array<mixed>>
	 */
	public function plugins( $entries ): array {
		return $this->sound(
			$entries,
			'key_health_plugins',
			'slug',
			function ( array $entry ): string {
				return $this->problem( $entry, self::PLUGIN )
					?: $this->problem_in_each( $entry['connections'], self::CONNECTION, 'connections' )
					?: $this->problem_in_each( $entry['stores'], self::STORED, 'stores' );
			}
		);
	}

	/**
	 * @param mixed                          $entries As the filter gave them.
	 * @param string                         $filter  Name of the filter.
	 * @param string                         $id_name Member that must equal the name of the entry.
	 * @param callable(array<mixed>): string $judge   Gives the problem of an entry, '' for none.
	 * @return array<string, array<mixed>>
	 */
	private function sound( $entries, string $filter, string $id_name, callable $judge ): array {
		$sound = array();
		foreach ( is_array( $entries ) ? $entries : array() as $id => $entry ) {
			$problem = is_array( $entry ) ? $judge( $entry ) : 'it is not an array';
			if ( '' === $problem && ( Loose::text( $entry, $id_name ) !== (string) $id || 1 !== preg_match( '/^[a-z0-9_-]+$/D', (string) $id ) ) ) {
				$problem = sprintf( 'its %s must be its name in the list: small letters, digits, - and _', $id_name );
			}
			if ( '' === $problem && is_array( $entry ) ) {
				$sound[ (string) $id ] = $entry;
				continue;
			}
			_doing_it_wrong( esc_html( $filter ), esc_html( sprintf( 'The entry "%s" is left out: %s.', $id, $problem ) ), '0.1.0' );
		}
		return $sound;
	}

	/**
	 * @param array<mixed> $provider An entry whose members are there.
	 */
	private function problem_in_steps( array $provider ): string {
		$problem = $this->problem_in_each( $provider['steps'], self::STEP, 'steps' );
		if ( '' !== $problem ) {
			return $problem;
		}
		foreach ( Loose::maps( $provider['steps'] ) as $step ) {
			$request = Loose::map( $step['request'] );
			$problem = $this->problem( $request, self::REQUEST )
				?: $this->problem( $request['auth'], self::AUTH )
				?: $this->problem_in_each( $step['answers'], self::ANSWER, 'answers' );
			if ( '' !== $problem ) {
				return sprintf( 'step %s: %s', Loose::text( $step, 'id' ), $problem );
			}
		}
		return '';
	}

	/**
	 * @param mixed                 $items Members of a list.
	 * @param array<string, string> $spec  Name of a member => its type.
	 * @param string                $name  Name of the list.
	 */
	private function problem_in_each( $items, array $spec, string $name ): string {
		foreach ( is_array( $items ) ? $items : array() as $item ) {
			$problem = is_array( $item ) ? $this->problem( $item, $spec ) : 'an item is not an array';
			if ( '' !== $problem ) {
				return sprintf( '%s: %s', $name, $problem );
			}
		}
		return '';
	}

	/**
	 * @param mixed                 $entry An entry.
	 * @param array<string, string> $spec  Name of a member => its type.
	 */
	private function problem( $entry, array $spec ): string {
		foreach ( $spec as $name => $type ) {
			$value = is_array( $entry ) ? ( $entry[ $name ] ?? null ) : null;
			$is    = is_array( $value ) && 'list' === $type && array_values( $value ) === $value ? 'list' : gettype( $value );
			if ( $is !== $type ) {
				return sprintf( '"%s" must be of type %s', $name, $type );
			}
		}
		return '';
	}
}
