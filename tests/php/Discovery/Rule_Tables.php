<?php
/**
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Discovery;

/**
 * What each rule says of every constant and every row of the database.
 *
 * A table maps what the constant holds to `WINNER word-of-the-constant word-of-the-database`; where it depends on the database, to
 * one such line for each kind of row. Beside it stands the plugin's own way to its value, as an expression.
 */
final class Rule_Tables {

	public const CONSTANTS = array(
		'absent' => null,
		"''"     => '',
		"'0'"    => '0',
		'a key'  => 'key-of-the-constant',
		'false'  => false,
		'null'   => null,
		'a list' => array( 'key-of-the-constant' ),
		"' '"    => ' ',
	);

	public const ROWS = array(
		'nothing'      => false,
		"''"           => '',
		'another key'  => 'key-of-the-database',
		'the same key' => 'key-of-the-constant',
		'a list'       => array( 'key-of-the-database' ),
	);

	private const ABSENT = 'database not_defined no_constant';
	private const EMPTY  = 'database empty no_constant';
	private const USED   = 'constant defined_wins constant_wins';
	private const MASKS  = array(
		'nothing' => 'constant empty_wins constant_wins',
		"''"      => 'constant empty_wins constant_wins',
		'*'       => 'constant empty_wins masked_by_empty',
	);

	/**
	 * @return array<string, array{rule: array<string, mixed>, holds?: bool, defines?: array<string, mixed>, table: array<string, mixed>, theirs: callable}>
	 */
	public static function all(): array {
		return self::plain() + self::switched() + self::together() + self::database_first();
	}

	/**
	 * @param array<string, mixed> $changes
	 * @return array<string, mixed>
	 */
	private static function table( array $changes ): array {
		return $changes + array(
			'absent' => self::ABSENT,
			"''"     => self::MASKS,
			'false'  => self::MASKS,
			'null'   => self::MASKS,
			'*'      => self::USED,
		);
	}

	/**
	 * @param array<string, mixed> $changes
	 * @return array<string, mixed>
	 */
	private static function truthy( array $changes = array() ): array {
		return $changes + array_fill_keys( array( "''", "'0'", 'false', 'null' ), self::EMPTY ) + self::table( array() );
	}

	/**
	 * @param array<string, mixed> $rule
	 * @param array<string, mixed> $table
	 * @param array<string, mixed> $more
	 * @return array<string, mixed>
	 */
	private static function of( array $rule, array $table, callable $theirs, array $more = array() ): array {
		return $more + compact( 'rule', 'table', 'theirs' );
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function plain(): array {
		$defined = static fn( string $name, $row ) => defined( $name ) ? constant( $name ) : $row;
		$truthy  = static fn( string $name, $row ) => defined( $name ) && constant( $name ) ? constant( $name ) : $row;
		return array(
			'Akismet'          => self::of( array( 'name' => 'defined_wins' ), self::table( array() ), $defined ),
			'Gravity SMTP'     => self::of( array( 'name' => 'not_null_wins' ), self::table( array( 'null' => self::EMPTY ) ), static fn( string $name, $row ) => defined( $name ) && null !== constant( $name ) ? constant( $name ) : $row ),
			'Mailchimp for WP' => self::of( array( 'name' => 'nonempty_wins' ), self::table( array( "''" => self::EMPTY ) ), static fn( string $name, $row ) => defined( $name ) && '' !== constant( $name ) ? constant( $name ) : $row ),
			'Mailgun'          => self::of( array( 'name' => 'truthy_wins' ), self::truthy(), $truthy ),
			'Post SMTP'        => self::of( array( 'name' => 'one_constant_for_all' ), self::table( array( '*' => 'constant one_for_all constant_wins' ) ), $defined ),
			'Connectors'       => self::of(
				array( 'name' => 'env_constant_option' ),
				self::table( array_fill_keys( array( "''", 'false', 'null' ), self::EMPTY ) + array( 'a list' => 'database no_text no_constant' ) ),
				static fn( string $name, $row ) => defined( $name ) && is_string( constant( $name ) ) && '' !== constant( $name ) ? constant( $name ) : $row
			),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function switched(): array {
		$row      = static fn( string $name, $row ) => $row;
		$defined  = static fn( string $name, $row ) => defined( $name ) ? constant( $name ) : $row;
		$off      = array(
			'absent' => self::ABSENT,
			'*'      => 'database switched_off no_constant',
		);
		$fluent   = array(
			'name'   => 'switched',
			'when'   => array( 'path' => array() ),
			'called' => '“Store keys in wp-config.php”',
		);
		$smtp2go  = array( 'name' => 'flag_then_defined' ) + $fluent;
		$flag     = array(
			'name'     => 'enabled_flag',
			'constant' => 'KH_FLAG',
		);
		$nowhere  = static fn( string $word ) => array(
			'nothing' => "constant $word switched_away",
			"''"      => "constant $word switched_away",
			'*'       => "constant $word masked_by_switch",
		);
		$on       = array( 'absent' => $nowhere( 'switched_to_nothing' ) ) + array_fill_keys( array( "''", 'false', 'null' ), $nowhere( 'switched_to_empty' ) ) + array( '*' => 'constant switched_on switched_away' );
		$flag_off = array(
			'absent' => self::ABSENT,
			'*'      => 'database flag_off no_constant',
		);
		$with     = static fn( $value ) => array( 'defines' => array( 'KH_FLAG' => $value ) );
		return array(
			'FluentSMTP, reading wp-config.php' => self::of( $fluent, $on, static fn( string $name ) => defined( $name ) ? constant( $name ) : '', array( 'holds' => true ) ),
			'FluentSMTP, reading its settings'  => self::of( $fluent, $off, $row, array( 'holds' => false ) ),
			'SMTP2GO with its switch on'        => self::of( $smtp2go, self::table( array() ), $defined, array( 'holds' => true ) ),
			'SMTP2GO with its switch off'       => self::of( $smtp2go, $off, $row, array( 'holds' => false ) ),
			'WP Mail SMTP with WPMS_ON true'    => self::of( $flag, self::truthy( array( '*' => 'constant flag_on constant_wins' ) ), static fn( string $name, $row ) => defined( $name ) && constant( $name ) ? constant( $name ) : $row, $with( true ) ),
			'WP Mail SMTP without WPMS_ON'      => self::of( $flag, $flag_off, $row ),
			'WP Mail SMTP with WPMS_ON false'   => self::of( $flag, $flag_off, $row, $with( false ) ),
			"WP Mail SMTP with WPMS_ON 'true'"  => self::of( $flag, $flag_off, $row, $with( 'true' ) ),
			'WP Mail SMTP with WPMS_ON 1'       => self::of( $flag, $flag_off, $row, $with( 1 ) ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function together(): array {
		$row     = static fn( string $name, $row ) => $row;
		$defined = static fn( string $name, $row ) => defined( $name ) ? constant( $name ) : $row;
		$ses     = array(
			'name'      => 'any_of',
			'constants' => array( '{name}', 'KH_OTHER' ),
		);
		$pair    = array( 'name' => 'pair_wins' ) + $ses;
		$alone   = self::truthy( array( '*' => 'database pair_incomplete no_constant' ) );
		$with    = static fn( $value ) => array( 'defines' => array( 'KH_OTHER' => $value ) );
		return array(
			'WP Offload SES without the other half'   => self::of( $ses, self::table( array() ), $defined ),
			'WP Offload SES with the other half'      => self::of( $ses, self::table( array( 'absent' => 'constant other_half_missing masked_by_other_half' ) ), static fn( string $name ) => defined( $name ) ? constant( $name ) : '', $with( 'other' ) ),
			'WP Offload SES with an empty other half' => self::of( $ses, self::table( array( 'absent' => 'constant other_half_missing masked_by_other_half' ) ), static fn( string $name ) => defined( $name ) ? constant( $name ) : '', $with( '' ) ),
			'Contact Form 7 with the other half'      => self::of( $pair, self::truthy(), static fn( string $name, $row ) => defined( $name ) && constant( $name ) ? constant( $name ) : $row, $with( 'other' ) ),
			'Contact Form 7 without the other half'   => self::of( $pair, $alone, $row ),
			'Contact Form 7 with an empty other half' => self::of( $pair, $alone, $row, $with( '' ) ),
			"Contact Form 7 with '0' as other half"   => self::of( $pair, $alone, $row, $with( '0' ) ),
		);
	}

	/**
	 * @return array<string, mixed>
	 */
	private static function database_first(): array {
		$row     = static fn( string $name, $row ) => $row;
		$empties = array(
			'nothing' => self::EMPTY,
			"''"      => self::EMPTY,
			'*'       => 'database import_empties no_constant',
		);
		$copied  = static fn( string $word ) => array(
			'the same key' => 'database imported no_constant',
			'*'            => "database $word no_constant",
		);
		$other   = array(
			'nothing' => 'constant option_empty empty',
			"''"      => 'constant option_empty empty',
			'*'       => 'database option_wins no_constant',
		);
		return array(
			'OptinMonster'  => self::of(
				array( 'name' => 'option_wins' ),
				array(
					'absent' => self::ABSENT,
					'*'      => $other,
				),
				static fn( string $name, $row ) => empty( $row ) && defined( $name ) ? constant( $name ) : $row
			),
			'CleanTalk'     => self::of( array( 'name' => 'import_on_save' ), array( 'a key' => $copied( 'import_pending' ) ) + self::table( array_fill_keys( array( "''", 'false', 'null' ), $empties ) + array( '*' => 'database import_pending no_constant' ) ), $row ),
			'Gravity Forms' => self::of(
				array( 'name' => 'import_once' ),
				self::truthy(
					array(
						'a key' => $copied( 'import_over' ),
						'*'     => 'database import_over no_constant',
					)
				),
				$row
			),
		);
	}
}
