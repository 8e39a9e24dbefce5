<?php
/**
 * Finds keys that somebody has pasted into the code of a plugin.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Search\Hit;
use KeyHealth\Config\Search\Mention;
use KeyHealth\Config\Search\Wanted;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * A constant that a plugin's file defines, a variable that old instructions tell to fill in, and a text that only one provider's keys
 * look like. Each becomes a definition of the key it belongs to; a key that the site does not have is left alone.
 */
final class Pasted_Keys {

	/** Searches whose results are kept. */
	private const MOST_HELD = 200;

	/** @var Catalog */
	private $catalog;

	/** @var Plugin_Files */
	private $files;

	/** @var Constant_Locator */
	private $locator;

	/** @var array<string, Pasted_Key> By the id of the location. */
	private $found = array();

	/** @var array<string, array<string, list<Hit>>> What the files of plugins hold, by what was looked for in which, while many sites are looked at. */
	private $held = array();

	public function __construct( Catalog $catalog, Plugin_Files $files, Constant_Locator $locator ) {
		$this->catalog = $catalog;
		$this->files   = $files;
		$this->locator = $locator;
	}

	/** The pasted key that a definition is; null for any other definition. */
	public function at( Definition $definition ): ?Pasted_Key {
		return $this->found[ $definition->location()->id() ] ?? null;
	}

	/** The name for people of the plugin in whose file it stands. */
	public function owner( Pasted_Key $pasted ): string {
		return $this->files->name( $pasted->plugin() );
	}

	/** Whether that plugin comes with updates, which write its files anew. */
	public function is_updated( Pasted_Key $pasted ): bool {
		return $this->files->is_updated( $pasted->plugin() );
	}

	/**
	 * @param array<string, Key> $keys   By id.
	 * @param string|null        $active Names the active plugins, where many sites are looked at: their files are read once.
	 * @return array<string, Key> The same, with what stands in the code of plugins.
	 */
	public function into( array $keys, ?string $active = null ): array {
		$this->found = array();
		$search      = null === $active ? null : md5( $active . self::looked_for( $keys ) );
		if ( array() === $keys || array() === ( $this->held[ $search ] ?? null ) ) {
			return $keys;
		}
		$constants = $this->constants( $keys );
		$variables = $this->variables( $keys );
		$shapes    = $this->shapes( $keys );
		$wanted    = new Wanted( array_map( 'strval', array_keys( $constants ) ), array_map( 'strval', array_keys( $variables ) ), array(), array_values( array_unique( array_column( $shapes, 'prefix' ) ) ) );
		foreach ( $this->holding( $wanted->given(), $search ) as $plugin => $hits ) {
			foreach ( $hits as $hit ) {
				$value = $hit->mention()->value();
				$name  = ltrim( $hit->mention()->name(), '$' );
				if ( in_array( $hit->mention()->kind(), array( Mention::READ, Mention::VALUE ), true ) || null === $value || $value->is_empty() ) {
					continue;
				}
				$is_variable = isset( $variables[ $name ] ) && $name !== $hit->mention()->name();
				$target      = ( $is_variable ? $variables[ $name ] : $constants[ $name ] ?? null ) ?? self::of_shape( $value, $shapes );
				if ( null !== $target && isset( $keys[ $target[0] ] ) ) {
					$keys[ $target[0] ] = $this->with( $keys[ $target[0] ], $target[1], $hit, (string) $plugin, $is_variable );
				}
			}
		}
		return $keys;
	}

	/**
	 * @return array<string, list<Hit>> By the basename of the plugin.
	 */
	private function holding( Wanted $wanted, ?string $search ): array {
		if ( null === $search ) {
			return $this->files->holding( $wanted );
		}
		if ( ! isset( $this->held[ $search ] ) ) {
			$this->held            = count( $this->held ) < self::MOST_HELD ? $this->held : array();
			$this->held[ $search ] = $this->files->holding( $wanted );
		}
		return $this->held[ $search ];
	}

	/**
	 * All of keys that decides about what is looked for.
	 *
	 * @param array<string, Key> $keys By id.
	 */
	private static function looked_for( array $keys ): string {
		$said = '';
		foreach ( $keys as $id => $key ) {
			$said .= "\n$id " . $key->use() . ' ' . implode( ' ', array_keys( $key->fields() ) );
		}
		return $said;
	}

	/**
	 * @param Key    $key         The key.
	 * @param string $name        Name of the field.
	 * @param Hit    $hit         Where the value stands.
	 * @param string $plugin      In whose file.
	 * @param bool   $is_variable A variable that nobody reads.
	 */
	private function with( Key $key, string $name, Hit $hit, string $plugin, bool $is_variable ): Key {
		$field = $key->field( $name );
		$value = $hit->mention()->value();
		if ( null === $field || null === $value ) {
			return $key;
		}
		$constant = $hit->mention()->name();
		$located  = $is_variable ? null : $this->unlocated( $field, $constant );
		if ( null !== $located && $this->gives( $constant, $value ) ) {
			$pasted = new Pasted_Key( $hit, $plugin, Pasted_Key::USED );
			$other  = self::located( $field, $located, $pasted->location() );
		} else {
			$is_lost = $is_variable || Mention::ASSIGNMENT !== $hit->mention()->kind() && defined( $constant );
			$pasted  = new Pasted_Key( $hit, $plugin, $is_lost ? Pasted_Key::LOST : Pasted_Key::UNCLEAR );
			$other   = $field->with_definitions( array_merge( $field->definitions(), array( self::definition( $pasted, $value ) ) ) );
		}
		if ( null !== $field->definition( $pasted->location()->id() ) ) {
			return $key;
		}
		$this->found[ $pasted->location()->id() ] = $pasted;
		return $key->with_field( $other );
	}

	/** The definition by a constant of which nobody knows where it is defined. */
	private function unlocated( Field $field, string $constant ): ?Definition {
		$definition = $field->definition( Location::constant( $constant )->id() );
		return null === $definition || ! defined( $constant ) ? null : $definition;
	}

	/** Whether a constant has its value from there: it is the same, and no file that is loaded before may have defined it. */
	private function gives( string $constant, Secret $value ): bool {
		$held = constant( $constant );
		return is_string( $held ) && $value->equals( new Secret( $held ) ) && array() === $this->locator->candidates( $constant, $held );
	}

	private static function located( Field $field, Definition $wanted, Location $location ): Field {
		// What is said of a constant that no file is known for (Constant_Definitions).
		/* translators: %s: a sentence about a constant. */
		$unknown = sprintf( __( '%s Where it is defined could not be located.', 'key-health' ), '' );
		return $field->with_definitions(
			array_map(
				static function ( Definition $definition ) use ( $wanted, $location, $unknown ): Definition {
					return $definition === $wanted ? $definition->located( $location, trim( str_replace( $unknown, '', $definition->reason() ) ) ) : $definition;
				},
				$field->definitions()
			)
		);
	}

	private static function definition( Pasted_Key $pasted, Secret $value ): Definition {
		$reason = Pasted_Key::LOST === $pasted->use()
			? __( 'Not read. It stands in the code of a plugin, where an update erases it. The file was not compared with the original.', 'key-health' )
			: __( 'It stands in the code of a plugin, where an update erases it. The file was not compared with the original.', 'key-health' );
		return new Definition( $pasted->location(), $value, Definition::SHADOWED, 'pasted', $reason, __( 'Key Health does not change the code of plugins.', 'key-health' ) );
	}

	/**
	 * Constants that may hold a secret, and for which field of which key. Of several keys, one in use comes first.
	 *
	 * @param array<string, Key> $keys By id.
	 * @return array<string, array{string, string}> Constant => id of the key, name of the field.
	 */
	private function constants( array $keys ): array {
		$constants = array();
		foreach ( self::used_first( $keys ) as $key ) {
			$plugin = Key::GONE === $key->use() ? null : $this->catalog->plugin( $key->plugin() );
			foreach ( null === $plugin ? array() : Catalog::stores( $plugin ) as $store ) {
				foreach ( $store['provider'] === $key->provider() ? $store['fields'] : array() as $name => $spec ) {
					$field = $key->field( $name );
					if ( null !== $field && $field->is_secret() ) {
						$constants += array_fill_keys( (array) ( $spec['constant'] ?? array() ), array( $key->id(), $name ) );
					}
				}
			}
		}
		return $constants;
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return array<string, array{string, string}> Variable => id of the key, name of the field.
	 */
	private function variables( array $keys ): array {
		$variables = array();
		foreach ( self::used_first( $keys ) as $key ) {
			$variables += array_fill_keys( $this->catalog->plugin( $key->plugin() )['pasted'] ?? array(), array( $key->id(), $key->main_field()->name() ) );
		}
		return $variables;
	}

	/**
	 * Shapes that only one provider's keys have, of providers that this site uses.
	 *
	 * @param array<string, Key> $keys By id.
	 * @return list<array{prefix: string, pattern: string, target: array{string, string}}>
	 */
	private function shapes( array $keys ): array {
		$shapes = array();
		$sorted = self::used_first( $keys );
		foreach ( $this->catalog->distinctive_shapes() as $shape ) {
			foreach ( '' === $shape['prefix'] ? array() : $sorted as $key ) {
				if ( $key->provider() === $shape['provider'] && $key->in_use() ) {
					$shapes[] = array(
						'prefix'  => $shape['prefix'],
						'pattern' => $shape['pattern'],
						'target'  => array( $key->id(), $key->main_field()->name() ),
					);
					break;
				}
			}
		}
		return $shapes;
	}

	/**
	 * @param Secret                                                                      $value  A value in a file.
	 * @param list<array{prefix: string, pattern: string, target: array{string, string}}> $shapes Shapes of keys.
	 * @return array{string, string}|null
	 */
	private static function of_shape( Secret $value, array $shapes ): ?array {
		foreach ( $shapes as $shape ) {
			if ( 1 === preg_match( Pattern::expression( $shape['pattern'], 'D' ), $value->reveal() ) ) {
				return $shape['target'];
			}
		}
		return null;
	}

	/**
	 * @param array<string, Key> $keys By id.
	 * @return list<Key>
	 */
	private static function used_first( array $keys ): array {
		$used = array();
		$rest = array();
		foreach ( $keys as $key ) {
			$key->in_use() ? $used[] = $key : $rest[] = $key;
		}
		return array_merge( $used, $rest );
	}
}
