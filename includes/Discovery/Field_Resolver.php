<?php
/**
 * Every definition of one field, the winner first.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Discovery\Rule\Rule;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * Puts together what the constant, the database, filters and the plugin's own getter say.
 *
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Stored_Field from Catalog
 */
final class Field_Resolver {

	/** @var Option_Reader */
	private $options;

	/** @var Getter */
	private $getter;

	/** @var Constant_Definitions */
	private $constants;

	/** @var Callback_Locator */
	private $callbacks;

	public function __construct( Option_Reader $options, Getter $getter, Constant_Definitions $constants, Callback_Locator $callbacks ) {
		$this->options   = $options;
		$this->getter    = $getter;
		$this->constants = $constants;
		$this->callbacks = $callbacks;
	}

	/**
	 * @param string $name      Name of the field.
	 * @param bool   $is_secret Whether it is a secret.
	 * @param array  $place     Path and constant.
	 * @param array  $where     The connection the field belongs to.
	 * @param array  $plugin    The plugin.
	 * @param Rule   $rule      How the plugin decides.
	 * @phpstan-param Stored_Field $place
	 * @phpstan-param Connection $where
	 * @phpstan-param Plugin $plugin
	 */
	public function resolve( string $name, bool $is_secret, array $place, array $where, array $plugin, Rule $rule ): Field {
		$constant_name = $where['constants'] ? ( $place['constant'] ?? null ) : null;
		$constant      = Found::constant( $constant_name );
		$option        = $this->options->seen( $where['option'], $place['path'], $where['unslash'] ?? false );
		$decision      = $rule->decide( $constant, $option, (string) $constant_name );

		$definitions = array();
		if ( null !== $constant_name ) {
			$definitions = $this->constants->of( $constant_name, $constant, $decision );
		}
		$stored = $this->option_definition( $where, $place, $option, ! $decision->constant_wins(), $decision->about_option() );
		if ( null !== $stored ) {
			$decision->constant_wins() ? $definitions[] = $stored : array_unshift( $definitions, $stored );
		}

		$expected = $decision->constant_wins() ? $constant : $option;
		$actual   = $this->last_word( $expected, $where, $place, $plugin );
		if ( $this->is_default( $expected, $actual, $place ) ) {
			$definitions = $this->by_default( $actual, $where, $place, $plugin, $definitions );
		} elseif ( ! $actual->secret()->equals( $expected->secret() ) ) {
			$definitions = $this->overruled( $actual, $definitions, $plugin );
		}
		return new Field( $name, $is_secret, array_merge( $definitions, $this->inert_definitions( $plugin, $constant_name ) ) );
	}

	/**
	 * The value at a place that is no field of a key (selector, sender address).
	 *
	 * @param array $place Path and constant.
	 * @param array $where The connection.
	 * @param Rule  $rule  How the plugin decides.
	 * @phpstan-param Stored_Field $place
	 * @phpstan-param Connection $where
	 */
	public function value( array $place, array $where, Rule $rule ): string {
		$constant_name = $where['constants'] ? ( $place['constant'] ?? null ) : null;
		$constant      = Found::constant( $constant_name );
		$option        = $this->options->seen( $where['option'], $place['path'], $where['unslash'] ?? false );
		$expected      = $rule->decide( $constant, $option, (string) $constant_name )->constant_wins() ? $constant : $option;
		$actual        = isset( $where['getter'] ) && 'path' === $where['getter']['args'] ? $this->getter->ask( $where['getter'], $place['path'] ) : null;
		return ( $actual ?? $expected )->secret()->reveal();
	}

	/**
	 * @param array                                  $where  The connection.
	 * @param array                                  $place  Path and constant.
	 * @param Found                                  $option What the plugin would get from the option.
	 * @param bool                                   $wins   Whether it is the value in use.
	 * @param array{because: string, reason: string} $about  Why.
	 * @phpstan-param Connection $where
	 * @phpstan-param Stored_Field $place
	 */
	private function option_definition( array $where, array $place, Found $option, bool $wins, array $about ): ?Definition {
		if ( $option->is_empty() && ! $wins ) {
			return null;
		}
		$location = Location::option( $where['option'], $place['path'] );
		$because  = $about['because'];
		if ( $wins && ! $option->is_empty() ) {
			$row     = $this->options->stored( $where['option'], $place['path'], $where['unslash'] ?? false );
			$because = $row->secret()->equals( $option->secret() ) ? $because : 'option_filtered';
		}
		return new Definition(
			$location,
			$option->secret(),
			$wins ? Definition::EFFECTIVE : Definition::SHADOWED,
			$because,
			'option_filtered' === $because
				? $this->filtered_reason( $where['option'] )
				: ( $wins && $option->is_empty() ? __( 'Nothing is stored here.', 'key-health' ) : $about['reason'] ),
			null,
			$option->odd_type()
		);
	}

	private function filtered_reason( string $option ): string {
		foreach ( array( 'pre_option_' . $option, 'option_' . $option, 'default_option_' . $option ) as $hook ) {
			$callback = $this->callbacks->last( $hook );
			if ( null !== $callback ) {
				/* translators: 1: name of a filter, 2: the place in the code that uses it. */
				return sprintf( __( 'The filter %1$s (%2$s) supplies this value; the database itself holds another one.', 'key-health' ), $hook, $callback->label() );
			}
		}
		return __( 'A filter supplies this value; the database itself holds another one.', 'key-health' );
	}

	/**
	 * @param Found $expected What the rule says.
	 * @param Found $actual   What the plugin really gets.
	 * @param array $place    Path and constant.
	 * @phpstan-param Stored_Field $place
	 */
	private function is_default( Found $expected, Found $actual, array $place ): bool {
		return isset( $place['otherwise'] ) && $expected->is_empty() && $actual->secret()->reveal() === $place['otherwise'];
	}

	/**
	 * Nothing is stored, and the plugin has a value of its own for that.
	 *
	 * @param Found            $actual      The plugin's own value.
	 * @param array            $where       The connection.
	 * @param array            $place       Path and constant.
	 * @param array            $plugin      The plugin.
	 * @param list<Definition> $definitions What stands in the places we know.
	 * @phpstan-param Connection $where
	 * @phpstan-param Stored_Field $place
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition>
	 */
	private function by_default( Found $actual, array $where, array $place, array $plugin, array $definitions ): array {
		/* translators: %s: short name of a plugin. */
		$reason = sprintf( __( 'Nothing is stored here. %s uses this value of its own.', 'key-health' ), $plugin['short_name'] );
		$others = array_filter(
			$definitions,
			static function ( Definition $definition ): bool {
				return ! $definition->is_effective();
			}
		);
		$own    = new Definition( Location::option( $where['option'], $place['path'] ), $actual->secret(), Definition::EFFECTIVE, 'plugin_default', $reason );
		return array_merge( array( $own ), array_values( $others ) );
	}

	/**
	 * What the plugin really gets, after its own filters.
	 *
	 * @param Found $expected What the rule says.
	 * @param array $where    The connection.
	 * @param array $place    Path and constant.
	 * @param array $plugin   The plugin.
	 * @phpstan-param Connection $where
	 * @phpstan-param Stored_Field $place
	 * @phpstan-param Plugin $plugin
	 */
	private function last_word( Found $expected, array $where, array $place, array $plugin ): Found {
		$got = isset( $where['getter'] ) ? $this->getter->ask( $where['getter'], $place['path'] ) : null;
		if ( null !== $got ) {
			return $got;
		}
		foreach ( $plugin['filters'] ?? array() as $hook ) {
			if ( '' !== $hook && has_filter( $hook ) ) {
				/** The plugin's own filter, named in its catalog file. */
				$expected = Found::value( apply_filters( $hook, $expected->secret()->reveal() ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
			}
		}
		return $expected;
	}

	/**
	 * @param Found            $actual      What the plugin really gets.
	 * @param list<Definition> $definitions What stands in the places we know.
	 * @param array            $plugin      The plugin.
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition> The filter first, the others demoted.
	 */
	private function overruled( Found $actual, array $definitions, array $plugin ): array {
		$hook     = '';
		$callback = null;
		foreach ( $plugin['filters'] ?? array() as $candidate ) {
			$callback = $this->callbacks->last( $candidate );
			if ( null !== $callback ) {
				$hook = $candidate;
				break;
			}
		}
		$location = '' === $hook || null === $callback
			? Location::filter( __( 'unknown code', 'key-health' ) )
			: Location::filter( $hook, $callback->file(), $callback->line() );
		/* translators: %s: short name of a plugin. */
		$reason  = sprintf( __( '%s gets this value. Code on this site supplies it, and it has the last word.', 'key-health' ), $plugin['short_name'] );
		$why_not = __( 'The value comes from code, not from a setting.', 'key-health' );
		$first   = new Definition( $location, $actual->secret(), Definition::EFFECTIVE, 'filter_wins', $reason, $why_not, $actual->odd_type() );

		$lost = __( 'Ignored because code on this site supplies another value.', 'key-health' );
		$rest = array();
		foreach ( $definitions as $definition ) {
			if ( $definition->is_effective() && $definition->secret()->is_empty() ) {
				continue;
			}
			$rest[] = $definition->is_effective()
				? new Definition( $definition->location(), $definition->secret(), Definition::SHADOWED, 'filter_wins', $lost, $definition->why_not(), $definition->odd_type() )
				: $definition;
		}
		return array_merge( array( $first ), $rest );
	}

	/**
	 * Constants that look right and are read by nobody.
	 *
	 * @param array       $plugin        The plugin.
	 * @param string|null $constant_name The constant it really reads.
	 * @phpstan-param Plugin $plugin
	 * @return list<Definition>
	 */
	private function inert_definitions( array $plugin, ?string $constant_name ): array {
		$definitions = array();
		foreach ( $plugin['inert'] ?? array() as $inert ) {
			if ( $inert['meant'] === $constant_name ) {
				$definitions = array_merge( $definitions, $this->constants->inert( $inert['constant'], $inert['why'] ) );
			}
		}
		return $definitions;
	}
}
