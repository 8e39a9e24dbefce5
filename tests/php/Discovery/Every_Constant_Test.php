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

	/**
	 * @testWith ["a key", true]
	 *           ["nothing", true]
	 *           ["a key", false]
	 */
	public function test_who_wins_between_a_constant_and_the_database( string $holds, bool $is_on ): void {
		$defines = self::constants( 'a key' === $holds );
		$lines   = array();
		foreach ( $is_on ? self::flags() : array() as $flag ) {
			$lines[] = "define( '$flag', true );";
		}
		foreach ( $defines as $name => $value ) {
			$lines[] = "defined( '$name' ) || define( '$name', '$value' );";
		}
		$problems = array();
		$seen     = $this->seen( $lines );
		foreach ( $seen as $one ) {
			$problems = array_merge( $problems, self::problem( $one, $defines, $is_on ) );
		}
		$this->assertSame( array(), $problems );
		$this->assertGreaterThan( 150, count( $seen ) );
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
	 * @param list<string> $lines Of wp-config.php.
	 * @return list<array<string, mixed>>
	 */
	private function seen( array $lines ): array {
		$twin = new Site_Twin( $this->temporary_folder() );
		$seen = $twin->configure( ...$lines )->run(
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
			foreach ( Seeded_Key::all( Plugins_On_Site::plugin( $slug ) ) as $key ) {
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
			foreach ( Seeded_Key::all( Plugins_On_Site::plugin( $slug ) ) as $key ) {
				$flags[] = 'enabled_flag' === $key->rule()['name'] ? $key->rule()['constant'] : '';
				$flags[] = $key->rule()['when']['constant'] ?? '';
			}
		}
		return array_values( array_unique( array_filter( $flags ) ) );
	}
}
