<?php
/**
 * What must hold of a plugin that another plugin hands in.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Catalog;

defined( 'ABSPATH' ) || exit;

final class Plugin_Rules {

	private const PLUGIN = array(
		'slug'              => 'text',
		'name'              => 'text',
		'short_name'        => 'text',
		'files'             => 'texts',
		'purpose'           => 'choice:mail|spam|marketing|other',
		'only_where_stored' => '?boolean',
		'core'              => '?boolean',
		'settings'          => 'text',
		'screens'           => 'list',
		'rule'              => 'array',
		'connections'       => 'list',
		'stores'            => 'list',
		'filters'           => '?texts',
		'inert'             => '?list',
		'also_reads'        => '?texts',
		'misspelt'          => '?map',
		'unread'            => '?texts',
		'read_at'           => '?map',
		'pasted'            => '?texts',
		'leaks'             => '?list',
		'managed_by'        => '?map',
		'takes_mail'        => '?array',
		'stops_mail'        => '?list',
		'mail_switch'       => '?array',
		'removes'           => '?text',
		'empties'           => '?texts',
		'errors'            => '?list',
		'clears'            => '?list',
		'sets'              => '?list',
		'after_write'       => '?list',
		'test_headers'      => '?texts',
		'connected'         => '?array',
		'checks_comments'   => '?array',
	);

	private const MAIL_SWITCH = array(
		'option' => 'text',
		'path'   => 'texts',
		'stops'  => 'text',
		'sends'  => 'string',
		'line'   => '?string',
	);

	private const CALL = array(
		'class'  => 'text',
		'method' => 'text',
	);

	/** What a plugin notes about its key. */
	private const NOTE = array(
		'option'   => 'text',
		'path'     => 'texts',
		'table'    => '?map',
		'provider' => '?text',
		'value'    => 'string',
	);

	/** A version that strangers could get keys from. */
	private const LEAK = array(
		'up_to'    => 'text',
		'fixed_in' => 'text',
		'name'     => 'text',
		'gives'    => 'choice:keys|site',
	);

	/** Where a plugin notes why a mail failed. */
	private const ERROR = array(
		'table'  => '?text',
		'text'   => '?text',
		'at'     => '?text',
		'at_is'  => '?choice:unix|local|utc',
		'where'  => '?array',
		'path'   => '?list',
		'option' => '?text',
	);

	/**
	 * @param array<mixed> $plugin Anything.
	 * @return string The problem, '' for none.
	 */
	public function problem( array $plugin ): string {
		$problem = Types::problem( $plugin, self::PLUGIN ) ?: ( new Rule_Rules() )->problem( (array) $plugin['rule'] );
		if ( '' !== $problem ) {
			return $problem;
		}
		if ( ! $plugin['files'] && ! isset( $plugin['core'] ) ) {
			return 'it has no files';
		}
		return self::problem_in_keys( $plugin )
			?: Types::problem_in_each( $plugin['inert'] ?? array(), array_fill_keys( array( 'constant', 'meant', 'why' ), 'text' ), 'inert' )
			?: Types::problem_in_each( $plugin['after_write'] ?? array(), self::CALL, 'after_write' )
			?: Types::problem_in_each( $plugin['sets'] ?? array(), self::NOTE, 'sets' )
			?: Types::problem_in_each( $plugin['errors'] ?? array(), self::ERROR, 'errors' )
			?: Types::problem_in_each( $plugin['leaks'] ?? array(), self::LEAK, 'leaks' )
			?: Condition_Rules::problem_in_each( $plugin['stops_mail'] ?? null, 'stops_mail' )
			?: ( isset( $plugin['mail_switch'] ) ? Types::problem( (array) $plugin['mail_switch'], self::MAIL_SWITCH ) : '' )
			?: ( isset( $plugin['connected'] ) ? Condition_Rules::problem( $plugin['connected'] ) : '' )
			?: self::problem_in_comments( $plugin['checks_comments'] ?? null )
			?: ( isset( $plugin['takes_mail'] ) ? Types::problem( $plugin['takes_mail'], array( 'by' => 'choice:wp_mail|phpmailer|pre_wp_mail|phpmailer_init' ) ) : '' );
	}

	/**
	 * @param mixed $comments How comments show that they were checked.
	 */
	private static function problem_in_comments( $comments ): string {
		if ( ! is_array( $comments ) ) {
			return '';
		}
		$whole = array(
			'done'   => 'array',
			'waits'  => 'text',
			'screen' => 'text',
			'button' => 'text',
		);
		return Types::problem( $comments, $whole ) ?: Types::problem(
			$comments['done'],
			array(
				'meta' => 'text',
				'is'   => 'texts',
			)
		);
	}

	/**
	 * @param array<mixed> $plugin Of the right types at its top.
	 */
	private static function problem_in_keys( array $plugin ): string {
		$own = $plugin['stores'];
		foreach ( (array) $plugin['connections'] as $connection ) {
			$problem = Connection_Rules::problem( $connection );
			if ( '' !== $problem ) {
				return $problem;
			}
			if ( ! $own && ! isset( ( (array) $connection )['stores'] ) ) {
				return 'a connection has no stores';
			}
		}
		return Connection_Rules::problem_in_stores( $own );
	}
}
