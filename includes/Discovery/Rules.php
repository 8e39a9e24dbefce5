<?php
/**
 * Makes the rule that a catalog file names.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Discovery\Rule\Any_Of;
use KeyHealth\Discovery\Rule\Defined_Wins;
use KeyHealth\Discovery\Rule\Enabled_Flag;
use KeyHealth\Discovery\Rule\Env_Constant_Option;
use KeyHealth\Discovery\Rule\Flag_Then_Defined;
use KeyHealth\Discovery\Rule\Import_Once;
use KeyHealth\Discovery\Rule\Import_On_Save;
use KeyHealth\Discovery\Rule\Nonempty_Wins;
use KeyHealth\Discovery\Rule\Not_Null_Wins;
use KeyHealth\Discovery\Rule\One_Constant_For_All;
use KeyHealth\Discovery\Rule\Option_Wins;
use KeyHealth\Discovery\Rule\Pair_Wins;
use KeyHealth\Discovery\Rule\Rule;
use KeyHealth\Discovery\Rule\Switched;
use KeyHealth\Discovery\Rule\Truthy_Wins;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-type Rule_Spec array{name: string, constant?: string, when?: array<mixed>, called?: string, constants?: list<string>}
 */
final class Rules {

	/**
	 * @param array    $spec   The rule, as the catalog has it.
	 * @param string   $plugin Short name of the plugin, for the sentences.
	 * @param callable $holds  Tells whether a condition of the catalog holds for the connection.
	 * @phpstan-param Rule_Spec $spec
	 * @phpstan-param callable(array<mixed>): bool $holds
	 * @throws \DomainException When there is no such rule.
	 */
	public function of( array $spec, string $plugin, callable $holds ): Rule {
		$rule = $this->plain( $spec['name'], $plugin );
		if ( null !== $rule ) {
			return $rule;
		}
		switch ( $spec['name'] ) {
			case 'enabled_flag':
				return new Enabled_Flag( $plugin, $spec['constant'] ?? '' );
			case 'switched':
				return new Switched( $plugin, $holds( $spec['when'] ?? array() ), $spec['called'] ?? '' );
			case 'flag_then_defined':
				return new Flag_Then_Defined( $plugin, $holds( $spec['when'] ?? array() ), $spec['called'] ?? '' );
			case 'any_of':
				return new Any_Of( $plugin, $spec['constants'] ?? array() );
			case 'pair_wins':
				return new Pair_Wins( $plugin, $spec['constants'] ?? array() );
			default:
				throw new \DomainException( sprintf( '%s names the unknown rule "%s".', esc_html( $plugin ), esc_html( $spec['name'] ) ) );
		}
	}

	/** Rules that need to know nothing more than the plugin's name. */
	private function plain( string $name, string $plugin ): ?Rule {
		switch ( $name ) {
			case 'defined_wins':
				return new Defined_Wins( $plugin );
			case 'not_null_wins':
				return new Not_Null_Wins( $plugin );
			case 'nonempty_wins':
				return new Nonempty_Wins( $plugin );
			case 'truthy_wins':
				return new Truthy_Wins( $plugin );
			case 'one_constant_for_all':
				return new One_Constant_For_All( $plugin );
			case 'option_wins':
				return new Option_Wins( $plugin );
			case 'import_on_save':
				return new Import_On_Save( $plugin );
			case 'import_once':
				return new Import_Once( $plugin );
			case 'env_constant_option':
				return new Env_Constant_Option( $plugin );
			default:
				return null;
		}
	}
}
