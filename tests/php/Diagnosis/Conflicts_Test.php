<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Diagnosis;

use KeyHealth\Model\Definition;
use KeyHealth\Model\Key;

/**
 * What follows from each rule when constant and database do not agree. The constants stand in no file.
 */
final class Conflicts_Test extends Conflicts_Test_Case {

	private const SENDGRID = 'SG.aaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb';

	/**
	 * @dataProvider fights
	 *
	 * @param array<string, mixed>                  $rule     The plugin's rule.
	 * @param mixed                                 $constant What the constant holds; null for one that is not defined.
	 * @param string|null                           $row      What the database holds; null for nothing.
	 * @param array{string, string|null, string}|null $expected Diagnosis, reason and kind of edit.
	 */
	public function test_what_follows_from_a_rule( array $rule, $constant, ?string $row, ?array $expected ): void {
		$name      = $this->constant( $constant );
		$rule      = self::with_names( $rule, $name );
		$conflicts = $this->conflicts( $rule, $this->key( array( $this->field( 'api_key', $rule, $name, $row ) ) ) );

		$this->assertSame( null === $expected ? array() : array( $expected ), array_map( array( self::class, 'told' ), $conflicts ) );
		foreach ( $conflicts as $conflict ) {
			$this->assertSame( $name, $conflict->name() );
			$this->assert_words( $conflict );
		}
	}

	/**
	 * @return array<string, array{array<string, mixed>, mixed, string|null, array{string, string|null, string}|null}>
	 */
	public function fights(): array {
		$rule = static fn( string $name, array $more = array() ) => array( 'name' => $name ) + $more;
		$off  = array(
			'when'   => array( 'constant' => 'KH_NEVER_DEFINED' ),
			'called' => 'the switch',
			'holds'  => false,
		);
		$on   = array( 'holds' => true ) + $off;
		$pair = array( 'constants' => array( '{name}', 'KH_NEVER_DEFINED' ) );
		return array(
			'a constant that is switched off is told, with the switch' => array( $rule( 'switched', $off ), 'one', 'two', array( 'constant_ignored', 'switched_off', 'add_line' ) ),
			'a switch on the settings screen has no line: the constant goes' => array( $rule( 'switched', array( 'when' => array( 'path' => array( 'x' ) ) ) + $off ), 'one', 'two', array( 'constant_ignored', 'switched_off', 'remove_line' ) ),
			'the same with a flag and defined constants'   => array( $rule( 'flag_then_defined', $off ), 'one', 'two', array( 'constant_ignored', 'switched_off', 'add_line' ) ),
			'switched off, and the same value: no conflict' => array( $rule( 'switched', $off ), 'one', 'one', null ),
			'switched on, and another value in the database: chosen, no conflict' => array( $rule( 'switched', $on ), 'one', 'two', null ),
			'switched on, and the constant is not defined' => array( $rule( 'switched', $on ), null, 'two', array( 'empty_constant_masks', 'switched', 'add_line' ) ),
			'switched on, and there is nothing anywhere: no conflict' => array( $rule( 'switched', $on ), null, null, null ),
			'a flag that is off'                           => array( $rule( 'enabled_flag', array( 'constant' => 'KH_NEVER_DEFINED' ) ), 'one', 'two', array( 'constant_ignored', null, 'add_line' ) ),
			'a flag that is off, and the same value: no conflict' => array( $rule( 'enabled_flag', array( 'constant' => 'KH_NEVER_DEFINED' ) ), 'one', 'one', null ),
			'half a pair'                                  => array( $rule( 'pair_wins', $pair ), 'one', 'two', array( 'constant_ignored', 'pair_incomplete', 'add_line' ) ),
			'a constant behind the database'               => array( $rule( 'option_wins' ), 'one', 'two', array( 'constant_ignored', 'option_wins', 'remove_line' ) ),
			'a constant behind the same value: no conflict' => array( $rule( 'option_wins' ), 'one', 'one', null ),
			'a constant that was changed and not copied'   => array( $rule( 'import_on_save' ), 'one', 'two', array( 'constant_ignored', 'import_pending', 'remove_line' ) ),
			'a constant that was copied: no conflict'      => array( $rule( 'import_on_save' ), 'one', 'one', null ),
			'an empty constant that a save would copy'     => array( $rule( 'import_on_save' ), '', 'two', array( 'constant_ignored', 'import_empties', 'remove_line' ) ),
			'a constant that was only looked at once'      => array( $rule( 'import_once' ), 'one', 'two', array( 'constant_ignored', 'import_over', 'remove_line' ) ),
			'a constant that is a list'                    => array( $rule( 'env_constant_option' ), array( 'one' ), 'two', array( 'constant_ignored', 'no_text', 'remove_line' ) ),
			'a constant that wins'                         => array( $rule( 'truthy_wins' ), 'one', 'two', array( 'shadowed', null, 'remove_line' ) ),
			'a constant that wins with the same value: no conflict' => array( $rule( 'truthy_wins' ), 'one', 'one', null ),
			'a constant that hides a key by being false'   => array( $rule( 'nonempty_wins' ), false, 'two', array( 'empty_constant_masks', null, 'remove_line' ) ),
			'an empty constant that is passed over: no conflict' => array( $rule( 'nonempty_wins' ), '', 'two', null ),
		);
	}

	public function test_a_half_that_is_not_defined_is_told_with_the_half_that_is(): void {
		$there  = $this->constant( 'AKIA' );
		$absent = $this->constant( null );
		$rule   = array(
			'name'      => 'any_of',
			'constants' => array( $there, $absent ),
		);
		$key    = $this->key( array( $this->field( 'secret_access_key', $rule, $absent, 'stored' ), $this->field( 'access_key_id', $rule, $there, 'AKIA' ) ) );
		$told   = $this->conflicts( $rule, $key );

		$this->assertSame( array( array( 'missing_companion', null, 'add_line' ) ), array_map( array( self::class, 'told' ), $told ) );
		$this->assertSame( array( $absent, $there ), array( $told[0]->name(), $told[0]->names()['other_name'] ) );
		$this->assertSame( "define( '$absent', '…' );", $told[0]->edit()->to_array()['after'] );
		$this->assertCount( 2, $told[0]->definitions() );
		$this->assert_words( $told[0] );
	}

	/**
	 * @dataProvider one_for_all
	 *
	 * @param list<string> $secrets  Names of the secrets that the constant stands for.
	 * @param string|null  $expected The reason.
	 */
	public function test_one_constant_for_every_provider_is_told_where_it_cannot_be_right( string $provider, array $secrets, string $value, string $use, ?string $expected ): void {
		$name   = $this->constant( $value );
		$rule   = array( 'name' => 'one_constant_for_all' );
		$fields = array();
		foreach ( $secrets as $secret ) {
			$fields[] = $this->field( $secret, $rule, $name, null );
		}
		$told = $this->conflicts( $rule, $this->key( $fields, $provider, $use ) );
		$this->assertSame( null === $expected ? array() : array( array( 'wrong_provider_constant', $expected, 'remove_line' ) ), array_map( array( self::class, 'told' ), $told ) );
		array_map( array( $this, 'assert_words' ), $told );
	}

	/**
	 * @return array<string, array{string, list<string>, string, string, string|null}>
	 */
	public function one_for_all(): array {
		$mailjet = array( 'api_key', 'secret_key' );
		return array(
			'the key of the provider that is chosen' => array( 'sendgrid', array( 'api_key' ), self::SENDGRID, Key::PRIMARY, null ),
			'the key of another provider'            => array( 'mailersend', array( 'api_key' ), self::SENDGRID, Key::PRIMARY, 'other_provider' ),
			'of another provider, for the backup'    => array( 'mailersend', array( 'api_key' ), self::SENDGRID, Key::BACKUP, 'other_provider' ),
			'of another provider that is not used'   => array( 'mailersend', array( 'api_key' ), self::SENDGRID, Key::STORED, null ),
			'a space at the end is another matter'   => array( 'sendgrid', array( 'api_key' ), self::SENDGRID . ' ', Key::PRIMARY, null ),
			'both keys of Mailjet'                   => array( 'mailjet', $mailjet, str_repeat( '0a', 16 ), Key::PRIMARY, 'both_halves' ),
			'both keys of Mailjet, not used'         => array( 'mailjet', $mailjet, str_repeat( '0a', 16 ), Key::STORED, null ),
		);
	}

	public function test_a_region_that_the_one_constant_hides_is_told_once(): void {
		$name  = $this->constant( self::SENDGRID );
		$rule  = array( 'name' => 'one_constant_for_all' );
		$hides = array( $this->field( 'api_key', $rule, $name, null ), $this->field( 'region', $rule, $name, 'EU', false ) );
		$told  = $this->conflicts( $rule, $this->key( $hides, 'sendgrid' ) );
		$this->assertSame( array( array( 'wrong_provider_constant', 'beside_key', 'remove_line' ) ), array_map( array( self::class, 'told' ), $told ) );

		$nothing = array( $this->field( 'api_key', $rule, $name, null ), $this->field( 'region', $rule, $name, null, false ) );
		$this->assertSame( array(), $this->conflicts( $rule, $this->key( $nothing, 'sendgrid' ) ) );
	}

	public function test_a_key_that_is_stored_for_an_unused_provider_is_not_called_hidden_by_the_one_constant(): void {
		$name  = $this->constant( self::SENDGRID );
		$rule  = array( 'name' => 'one_constant_for_all' );
		$field = $this->field( 'api_key', $rule, $name, 'another' );
		$this->assertSame( array(), $this->conflicts( $rule, $this->key( array( $field ), 'mailersend', Key::STORED ) ) );
		$this->assertSame( 'shadowed', $this->conflicts( $rule, $this->key( array( $field ), 'sendgrid' ) )[0]->diagnosis() );
	}

	/**
	 * @dataProvider uses
	 *
	 * @param array<string, mixed> $rule The plugin's rule.
	 */
	public function test_a_constant_that_is_not_read_may_be_saved_where_the_plugin_reads( array $rule, ?string $row, bool $expected ): void {
		$name = $this->constant( 'one' );
		$told = $this->conflicts( $rule, $this->key( array( $this->field( 'api_key', $rule, $name, $row ) ) ) );
		$this->assertSame( $expected, null !== $told[0]->usable() );
	}

	/**
	 * @return array<string, array{array<string, mixed>, string|null, bool}>
	 */
	public function uses(): array {
		$flag = array(
			'name'     => 'enabled_flag',
			'constant' => 'KH_NEVER_DEFINED',
		);
		return array(
			'where nothing is stored'               => array( $flag, null, true ),
			'not over another value'                => array( $flag, 'two', false ),
			'over another value, where the plugin itself would' => array( array( 'name' => 'import_on_save' ), 'two', true ),
			'not over a value that wins on purpose' => array( array( 'name' => 'option_wins' ), 'two', false ),
		);
	}

	public function test_a_chosen_constant_that_is_refused_while_the_database_works_is_told(): void {
		$name  = $this->constant( 'one' );
		$rule  = array(
			'name'   => 'switched',
			'when'   => array( 'path' => array( 'x' ) ),
			'called' => 'the switch',
			'holds'  => true,
		);
		$field = $this->field( 'api_key', $rule, $name, 'two' );
		$ids   = array_map( static fn( Definition $definition ) => $definition->location()->id(), $field->definitions() );
		$told  = $this->conflicts( $rule, $this->key( array( $field ) ), array_combine( $ids, array( 'refused', 'accepted' ) ) );
		$this->assertSame( array( array( 'dead_edit', null, 'remove_line' ) ), array_map( array( self::class, 'told' ), $told ) );
	}
}
