<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

use KeyHealth\Tests\Site_Twin;
use KeyHealth\Tests\Test_Case;

/**
 * The constants of every plugin of the catalog, all defined at once. Which wins is told by a table of its own here.
 *
 * @group single
 */
final class Every_Constant_Test extends Test_Case {

	private const CONSTANT = 'constant';
	private const OPTION   = 'option';

	private const CASES = array( 'constant', 'both', 'empty', 'flag off' );

	/**
	 * By the rule: who wins when the constant alone has a key, when both have, and when the constant is empty.
	 */
	private const WINNERS = array(
		'defined_wins'          => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'not_null_wins'         => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'one_constant_for_all'  => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'any_of'                => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'nonempty_wins'         => array( self::CONSTANT, self::CONSTANT, self::OPTION ),
		'truthy_wins'           => array( self::CONSTANT, self::CONSTANT, self::OPTION ),
		'pair_wins'             => array( self::CONSTANT, self::CONSTANT, self::OPTION ),
		'env_constant_option'   => array( self::CONSTANT, self::CONSTANT, self::OPTION ),
		'option_wins'           => array( self::CONSTANT, self::OPTION, self::OPTION ),
		'import_on_save'        => array( self::OPTION, self::OPTION, self::OPTION ),
		'import_once'           => array( self::OPTION, self::OPTION, self::OPTION ),
		'enabled_flag on'       => array( self::CONSTANT, self::CONSTANT, self::OPTION ),
		'enabled_flag off'      => array( self::OPTION, self::OPTION, self::OPTION ),
		'switched on'           => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'switched off'          => array( self::OPTION, self::OPTION, self::OPTION ),
		'flag_then_defined on'  => array( self::CONSTANT, self::CONSTANT, self::CONSTANT ),
		'flag_then_defined off' => array( self::OPTION, self::OPTION, self::OPTION ),
	);

	/** @var array<string, array<string, int>> By plugin. */
	private static $table = array();

	/**
	 * @testWith ["a key", true]
	 *           ["nothing", true]
	 *           ["a key", false]
	 */
	public function test_who_wins_between_a_constant_and_the_database( string $holds, bool $is_on ): void {
		$defines  = self::constants( 'a key' === $holds );
		$problems = array();
		$seen     = $this->seen( ( $is_on ? array_fill_keys( self::flags(), true ) : array() ) + $defines );
		foreach ( $seen as $one ) {
			self::note( $one, 'nothing' === $holds, $is_on );
			$problems = array_merge( $problems, self::problem( $one, $defines, $is_on ) );
		}
		$this->assertSame( array(), $problems );
		$this->assertGreaterThan( 150, count( $seen ) );
	}

	public static function tear_down_after_class(): void {
		$total = array_fill_keys( self::CASES, 0 );
		$lines = array();
		foreach ( self::$table as $slug => $counts ) {
			$lines[ $slug ] = $counts + $total;
		}
		foreach ( self::$table as $counts ) {
			foreach ( $counts as $case => $count ) {
				$total[ $case ] += $count;
			}
		}
		fwrite( STDOUT, sprintf( "\n%-42s %9s %9s %9s %9s\n", 'fields of', ...self::CASES ) );
		foreach ( $lines + array( count( $lines ) . ' plugins' => $total ) as $name => $counts ) {
			fwrite( STDOUT, vsprintf( "%-42s %9d %9d %9d %9d\n", array_merge( array( $name ), array_map( fn( string $case ): int => $counts[ $case ], self::CASES ) ) ) );
		}
		fwrite( STDOUT, 'Shared by several plugins: ' . ( implode( ', ', self::shared() ) ?: 'none' ) . "\n" );
		self::$table = array();
		parent::tear_down_after_class();
	}

	/**
	 * @param array<string, mixed> $one A field that was looked at.
	 */
	private static function note( array $one, bool $is_empty, bool $is_on ): void {
		$case                                   = $is_empty ? 'empty' : ( '' === $one['stored'] ? 'constant' : 'both' );
		$case                                   = $is_on && 'off' !== $one['switch'] ? $case : 'flag off';
		self::$table[ $one['plugin'] ][ $case ] = 1 + ( self::$table[ $one['plugin'] ][ $case ] ?? 0 );
	}

	/**
	 * @return list<string> Constants that several plugins read: they hold the same for all.
	 */
	private static function shared(): array {
		$readers = array();
		foreach ( Plugins_On_Site::slugs() as $slug ) {
			foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
				foreach ( array_keys( $key->places() ) as $field ) {
					foreach ( $key->constants( $field ) as $name ) {
						$readers[ $name ][ $slug ] = true;
					}
				}
			}
		}
		return array_keys( array_filter( $readers, fn( array $slugs ): bool => count( $slugs ) > 1 ) );
	}

	/**
	 * @param array<string, mixed>  $one     A field that was looked at.
	 * @param array<string, string> $defines Constants.
	 * @param bool                  $is_on   Whether flags are defined.
	 * @return list<string>
	 */
	private static function problem( array $one, array $defines, bool $is_on ): array {
		$rule = $one['rule'];
		if ( 'enabled_flag' === $rule ) {
			$rule .= $is_on ? ' on' : ' off';
		} elseif ( isset( self::WINNERS[ "$rule on" ] ) ) {
			$rule .= ' ' . $one['switch'];
		}
		$name   = $one['constants'][0];
		$case   = '' === $defines[ $name ] ? 2 : ( '' === $one['stored'] ? 0 : 1 );
		$winner = self::WINNERS[ $rule ][ $case ] ?? 'no expectation';
		$said   = self::CONSTANT === $winner ? array( $one['kind'], $one['name'], $one['value'] ) : array( $one['kind'], $one['value'] );
		$wanted = self::CONSTANT === $winner ? array( $winner, $name, $one['map'][ $defines[ $name ] ] ?? $defines[ $name ] ) : array( $winner, $one['stored'] ?: $one['otherwise'] );
		if ( ! $one['is_there'] && '' === $wanted[ count( $wanted ) - 1 ] ) {
			return array();
		}
		return $said === $wanted ? array() : array( "{$one['field']}, $rule, switch {$one['switch']}, stored “{$one['stored']}”: " . wp_json_encode( $said ) . ' and not ' . wp_json_encode( $wanted ) );
	}

	/**
	 * @param array<string, string|true> $defines Constants.
	 * @return list<array<string, mixed>>
	 */
	private function seen( array $defines ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		// Where they stand is told by other tests; hundreds of lines would be read again and again here.
		$code = 'foreach ( ' . var_export( $defines, true ) . ' as $name => $value ) { define( $name, $value ); }';
		$seen = $twin->must_use( 'constants', $code )->run(
			"require_once '" . dirname( __DIR__ ) . "/autoload.php';
			require '" . __DIR__ . "/constants.php';
			return KeyHealth\\Tests\\Discovery\\seen_beside_constants();"
		);
		$this->assertStringNotContainsString( 'key-health', $twin->log() );
		return $seen;
	}

	/**
	 * @return array<string, string> Value by name.
	 */
	private static function constants( bool $are_filled ): array {
		$values = array();
		foreach ( Plugins_On_Site::slugs() as $slug ) {
			foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
				foreach ( $key->rule()['constants'] ?? array() as $name ) {
					$values[ $name ] = $are_filled ? 'c-' . md5( $name ) : '';
				}
				foreach ( array_keys( $key->places() ) as $field ) {
					foreach ( $key->constants( $field ) as $name ) {
						$word            = (string) array_key_last( $key->places()[ $field ]['map'] ?? array() );
						$values[ $name ] = $are_filled ? ( $word ?: 'c-' . md5( $name ) ) : '';
					}
				}
			}
		}
		return $values;
	}

	/**
	 * @return list<string> Constants that switch others on.
	 */
	private static function flags(): array {
		$flags = array();
		foreach ( Plugins_On_Site::slugs() as $slug ) {
			foreach ( Plugins_On_Site::keys( $slug ) as $key ) {
				$flags[] = 'enabled_flag' === $key->rule()['name'] ? $key->rule()['constant'] : '';
				$flags[] = $key->rule()['when']['constant'] ?? '';
			}
		}
		return array_values( array_unique( array_filter( $flags ) ) );
	}
}
