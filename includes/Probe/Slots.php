<?php
/**
 * What the `{slots}` of a request stand for.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A slot is a field of the key, one of the site's own names, or something that the provider's file makes out of a field: a region's
 * host, the data centre at the end of a key.
 *
 * @phpstan-import-type Provider from Catalog
 * @phpstan-import-type Slot from Catalog
 */
final class Slots {

	/** @var array<string, Slot> */
	private $specs;

	/** @var array<string, Secret> */
	private $values;

	/** @var Context */
	private $context;

	/** @var array<string, string> Slots that were set from outside. */
	private $set = array();

	/**
	 * @param array                 $provider The provider.
	 * @param array<string, Secret> $values   The key's values by field name.
	 * @param Context               $context  This site's own names.
	 * @phpstan-param Provider $provider
	 */
	public function __construct( array $provider, array $values, Context $context ) {
		$this->specs   = $provider['slots'] ?? array();
		$this->values  = $values;
		$this->context = $context;
	}

	/** The same with one slot set. */
	public function with( string $name, string $value ): self {
		$other               = clone $this;
		$other->set[ $name ] = $value;
		return $other;
	}

	/** The same with another value in a field. */
	public function with_secret( string $field, Secret $secret ): self {
		$other                   = clone $this;
		$other->values[ $field ] = $secret;
		return $other;
	}

	public function get( string $name ): string {
		if ( isset( $this->set[ $name ] ) ) {
			return $this->set[ $name ];
		}
		if ( isset( $this->specs[ $name ] ) ) {
			return $this->made( $this->specs[ $name ] );
		}
		return isset( $this->values[ $name ] ) ? $this->values[ $name ]->reveal() : $this->context->slot( $name );
	}

	public function secret( string $field ): Secret {
		return $this->values[ $field ] ?? new Secret( '' );
	}

	public function context(): Context {
		return $this->context;
	}

	/**
	 * What else a slot with a map can stand for.
	 *
	 * @return array<string, string> Name in the map => value.
	 */
	public function others( string $name ): array {
		$now    = $this->get( $name );
		$others = array();
		foreach ( $this->specs[ $name ]['map'] ?? array() as $key => $value ) {
			if ( $value !== $now && ! in_array( $value, $others, true ) ) {
				$others[ (string) $key ] = $value;
			}
		}
		return $others;
	}

	/**
	 * Fills `{slot}`s into a text.
	 *
	 * @param string                          $template The text.
	 * @param (callable(string): string)|null $encode   Applied to each value.
	 */
	public function fill( string $template, ?callable $encode = null ): string {
		return (string) preg_replace_callback(
			'/\{(\w+)\}/',
			function ( array $match ) use ( $encode ): string {
				$value = $this->get( $match[1] );
				return null === $encode ? $value : $encode( $value );
			},
			$template
		);
	}

	/**
	 * @param mixed $node A JSON value with `{slot}` texts.
	 * @return mixed The same with the slots filled; members whose slot is empty are left out.
	 */
	public function fill_json( $node ) {
		if ( is_string( $node ) ) {
			return $this->fill( $node );
		}
		if ( ! is_array( $node ) ) {
			return $node;
		}
		$filled = array();
		foreach ( $node as $name => $member ) {
			if ( is_string( $member ) && 1 === preg_match( '/^\{(\w+)\}$/D', $member, $match ) && '' === $this->get( $match[1] ) ) {
				continue;
			}
			$filled[ $name ] = $this->fill_json( $member );
		}
		return $filled;
	}

	/**
	 * @param array $spec How it is made.
	 * @phpstan-param Slot $spec
	 */
	private function made( array $spec ): string {
		$value = trim( $this->get( $spec['field'] ) );
		if ( isset( $spec['matches'] ) ) {
			$value = 1 === preg_match( Pattern::expression( $spec['matches'] ), $value, $match ) ? ( $match[1] ?? '' ) : '';
		}
		if ( isset( $spec['map'] ) ) {
			$value = array_change_key_case( $spec['map'] )[ strtolower( $value ) ] ?? '';
		}
		return '' === $value ? ( $spec['otherwise'] ?? '' ) : $value;
	}
}
