<?php
/**
 * Every definition of one field, the winner first.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Rule\Decision;
use KeyHealth\Discovery\Rule\Defined_Wins;
use KeyHealth\Discovery\Rule\Rule;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * Puts together what the environment, the constant, the database, filters and the plugin's own getter say.
 *
 * @phpstan-import-type Getter from Catalog as Getter_Spec
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Stored_Field from Catalog
 */
final class Field_Resolver {

	/** @var Storage */
	private $storage;

	/** @var Getter */
	private $getter;

	/** @var Constant_Definitions */
	private $constants;

	/** @var Stored_Definitions */
	private $stored;

	public function __construct( Storage $storage, Getter $getter, Constant_Definitions $constants, Stored_Definitions $stored ) {
		$this->storage   = $storage;
		$this->getter    = $getter;
		$this->constants = $constants;
		$this->stored    = $stored;
	}

	/**
	 * @param string   $name      Name of the field.
	 * @param bool     $is_secret Whether it is a secret.
	 * @param array    $spec      Where it stands.
	 * @param Instance $instance  The connection it belongs to.
	 * @param array    $plugin    The plugin.
	 * @param Rule     $rule      How the plugin decides.
	 * @phpstan-param Stored_Field $spec
	 * @phpstan-param Plugin $plugin
	 */
	public function resolve( string $name, bool $is_secret, array $spec, Instance $instance, array $plugin, Rule $rule ): Field {
		$place         = $instance->place( $spec );
		$names         = $this->constants_of( $spec, $instance );
		$constant_name = $this->first_defined( $names );
		$constant      = self::in_our_words( Found::constant( $constant_name ), $place );
		$option        = $this->storage->seen( $place );
		$decision      = $this->decide( $rule, $constant, $option, $constant_name, $plugin );
		$wins          = $decision->constant_wins();

		$definitions = null === $constant_name ? array() : $this->constants->of( $constant_name, $constant, $decision, $names );
		$stored      = $this->stored->of( $place, $option, ! $wins, $decision->about_option() );
		if ( null !== $stored ) {
			$wins ? $definitions[] = $stored : array_unshift( $definitions, $stored );
		}
		$expected    = $wins ? $constant : $option;
		$environment = Found::environment( $instance->connection()['constants'] ? ( $spec['environment'] ?? null ) : null );
		if ( ! $environment->is_empty() ) {
			$expected    = $environment;
			$definitions = $this->constants->behind_environment( (string) ( $spec['environment'] ?? '' ), $environment, $definitions );
		}
		$actual = $this->last_word( $expected, $spec, $place, $instance, $plugin );
		if ( $this->is_default( $expected, $actual, $spec ) ) {
			$definitions = $this->stored->by_default( $actual, $place, $plugin, $definitions );
		} elseif ( $expected->is_closed() && ! $actual->is_closed() ) {
			$definitions = $this->stored->opened_by_plugin( $actual, $definitions );
		} elseif ( ! $actual->secret()->equals( $expected->secret() ) ) {
			$definitions = $this->stored->overruled( $actual, $definitions, $plugin );
		}
		return new Field( $name, $is_secret, array_merge( $definitions, $this->inert_definitions( $plugin, $names ) ), $place );
	}

	/**
	 * The value at a place that is no field of a key (selector, sender address).
	 *
	 * @param array    $spec     Path and constant.
	 * @param Instance $instance The connection.
	 * @param array    $plugin   The plugin.
	 * @param Rule     $rule     How the plugin decides.
	 * @phpstan-param Stored_Field $spec
	 * @phpstan-param Plugin $plugin
	 */
	public function value( array $spec, Instance $instance, array $plugin, Rule $rule ): string {
		$place    = $instance->place( $spec );
		$name     = $this->first_defined( $this->constants_of( $spec, $instance ) );
		$constant = Found::constant( $name );
		$option   = $this->storage->seen( $place );
		$expected = $this->decide( $rule, $constant, $option, $name, $plugin )->constant_wins() ? $constant : $option;
		$getter   = $this->asked( $instance->connection()['getter'] ?? null );
		$actual   = null !== $getter && 'path' === ( $getter['args'] ?? '' ) ? $this->getter->ask( $getter, $place->path() ) : null;
		return ( $actual ?? $expected )->secret()->reveal();
	}

	/**
	 * @param Rule        $rule     How the plugin decides.
	 * @param Found       $constant What the constant holds.
	 * @param Found       $option   What the database holds.
	 * @param string|null $name     The constant; null for a field that has none: then no rule can turn the database off.
	 * @param array       $plugin   The plugin.
	 * @phpstan-param Plugin $plugin
	 */
	private function decide( Rule $rule, Found $constant, Found $option, ?string $name, array $plugin ): Decision {
		return ( null === $name ? new Defined_Wins( $plugin['short_name'] ) : $rule )->decide( $constant, $option, (string) $name );
	}

	/**
	 * @param array    $spec     A field.
	 * @param Instance $instance The connection.
	 * @phpstan-param Stored_Field $spec
	 * @return list<string> Names of the constants that may hold it; the first that is defined counts.
	 */
	private function constants_of( array $spec, Instance $instance ): array {
		return $instance->connection()['constants'] ? array_values( (array) ( $spec['constant'] ?? array() ) ) : array();
	}

	/**
	 * @param list<string> $names Names of constants.
	 */
	private function first_defined( array $names ): ?string {
		foreach ( $names as $name ) {
			if ( defined( $name ) ) {
				return $name;
			}
		}
		return $names[0] ?? null;
	}

	/**
	 * @param Found $expected What the rule says.
	 * @param Found $actual   What the plugin really gets.
	 * @param array $spec     Path and constant.
	 * @phpstan-param Stored_Field $spec
	 */
	private function is_default( Found $expected, Found $actual, array $spec ): bool {
		return isset( $spec['otherwise'] ) && $expected->is_empty() && $actual->secret()->reveal() === $spec['otherwise'];
	}

	/**
	 * What the plugin really gets, after its own filters.
	 *
	 * @param Found    $expected What the rule says.
	 * @param array    $spec     The field.
	 * @param Place    $place    Where it stands.
	 * @param Instance $instance The connection.
	 * @param array    $plugin   The plugin.
	 * @phpstan-param Stored_Field $spec
	 * @phpstan-param Plugin $plugin
	 */
	private function last_word( Found $expected, array $spec, Place $place, Instance $instance, array $plugin ): Found {
		// A getter gives one number, not the sum.
		$getter = null === $place->plus() ? $this->asked( $spec['getter'] ?? $instance->connection()['getter'] ?? null ) : null;
		$got    = null === $getter ? null : $this->getter->ask( $getter, $place->path() );
		if ( null !== $got ) {
			return $this->understood( $got, $expected, $place );
		}
		if ( $expected->is_empty() && isset( $spec['otherwise'] ) && null === $getter ) {
			$expected = Found::value( $spec['otherwise'] );
		}
		foreach ( $expected->is_closed() ? array() : $plugin['filters'] ?? array() as $hook ) {
			if ( '' !== $hook && has_filter( $hook ) ) {
				$value = $expected->secret()->reveal();
				/** The plugin's own filter, named in its catalog file. */
				$expected = Found::value( $this->storage->site()->inside( static fn() => apply_filters( $hook, $value ) ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
			}
		}
		return $expected;
	}

	/**
	 * The getter, where it may be asked: what a plugin has read are the settings of the site for which this request is.
	 *
	 * @param array|null $getter Of the catalog.
	 * @phpstan-param Getter_Spec|null $getter
	 * @phpstan-return Getter_Spec|null
	 */
	private function asked( ?array $getter ): ?array {
		return $this->storage->site()->is_own() ? $getter : null;
	}

	/**
	 * What a getter gave, in our words: where the plugin cannot open a value, it gives nothing, or what it would send instead.
	 *
	 * @param Found $got      What the getter gave.
	 * @param Found $expected What the rule says.
	 * @param Place $place    Where it stands.
	 */
	private function understood( Found $got, Found $expected, Place $place ): Found {
		if ( $expected->is_closed() && ( $got->is_empty() || $got->secret()->equals( $expected->sent_instead() ) ) ) {
			return $expected;
		}
		return self::in_our_words( $got, $place );
	}

	/** The provider's word for the plugin's, wherever the plugin's word stands. */
	private static function in_our_words( Found $found, Place $place ): Found {
		$word = $found->secret()->reveal();
		$said = $place->understood( $word );
		return $said === $word ? $found : Found::value( $said );
	}

	/**
	 * Constants that look right and are read by nobody.
	 *
	 * @param array        $plugin The plugin.
	 * @param list<string> $names  The constants it really reads.
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition>
	 */
	private function inert_definitions( array $plugin, array $names ): array {
		$definitions = array();
		foreach ( $plugin['inert'] ?? array() as $inert ) {
			if ( in_array( $inert['meant'], $names, true ) ) {
				$definitions = array_merge( $definitions, $this->constants->inert( $inert['constant'], $inert['why'] ) );
			}
		}
		return $definitions;
	}
}
