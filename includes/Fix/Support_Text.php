<?php
/**
 * What a support desk needs to know about a key, as text.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * In Markdown, which forums and trackers show well. Made of the same facts as the JSON, which hold no secret: it may be posted in public.
 */
final class Support_Text {

	/**
	 * @param array<string, mixed> $data What Support_Bundle put together.
	 */
	public function of( array $data ): string {
		$lines = array_merge(
			array( '### ' . Loose::text( $data, 'made_by' ) . ', ' . Loose::text( $data, 'made_at' ), '' ),
			self::key( Loose::map( $data['key'] ?? null ) ),
			array( '', '#### Where it is defined' ),
			self::definitions( Loose::maps( $data['definitions'] ?? null ) ),
			array( '', '#### What was asked' ),
			self::asked( Loose::maps( $data['asked'] ?? null ) )
		);
		foreach ( Loose::maps( $data['causes'] ?? null ) as $cause ) {
			$lines[] = '- ' . Loose::text( $cause, 'standing' ) . ': ' . Loose::text( $cause, 'title' ) . ' ' . Loose::text( $cause, 'why' );
		}
		$noted = Loose::map( $data['noted'] ?? null );
		if ( $noted ) {
			array_push( $lines, '', '#### What the plugin has noted', '- ' . ( Loose::text( $noted, 'at' ) ?: 'at an unknown time' ) . ': ' . Loose::text( $noted, 'text' ) );
		}
		$lines = array_merge( $lines, self::conflicts( Loose::maps( $data['conflicts'] ?? null ) ), self::mail( Loose::map( $data['mail'] ?? null ) ) );
		return implode( "\n", array_merge( $lines, array( '', '#### Versions' ), self::versions( $data ) ) );
	}

	/**
	 * @param array<string, mixed> $key Facts about it.
	 * @return list<string>
	 */
	private static function key( array $key ): array {
		return array(
			self::line( 'Key', Loose::text( $key, 'provider' ) . ' in ' . Loose::text( $key, 'plugin' ) . ' (' . Loose::text( $key, 'id' ) . '), ' . Loose::text( $key, 'use' ) ),
			self::line( 'State', trim( Loose::text( $key, 'state' ) . ': ' . Loose::text( $key, 'diagnosis' ) . ' ' . Loose::text( $key, 'reason' ) ) . ' (' . Loose::text( $key, 'confidence' ) . ')' ),
			self::line( 'Says', Loose::text( $key, 'title' ) . '. ' . Loose::text( $key, 'meaning' ) ),
			self::line( 'Checked', Loose::text( $key, 'checked_at' ) ),
			self::line( 'In this state since', Loose::text( $key, 'since' ) ),
			self::line( 'Last accepted', Loose::text( $key, 'last_ok_at' ) ),
		);
	}

	/**
	 * @param list<array<string, mixed>> $definitions Of the key, or of a conflict.
	 * @return list<string>
	 */
	private static function definitions( array $definitions ): array {
		return array_map(
			static function ( array $definition ): string {
				$field = Loose::text( $definition, 'field' );
				return '- ' . ( '' === $field ? '' : "$field, " ) . Loose::text( $definition, 'role' ) . ': ' . Loose::text( $definition, 'label' )
					. ', ' . Loose::text( $definition, 'length' ) . ' characters, ends in ' . ( Loose::text( $definition, 'last4' ) ?: '(not shown)' ) . '. ' . Loose::text( $definition, 'reason' );
			},
			$definitions
		);
	}

	/**
	 * @param list<array<string, mixed>> $asked Evidence.
	 * @return list<string>
	 */
	private static function asked( array $asked ): array {
		$lines = array();
		foreach ( $asked as $facts ) {
			$failure = Loose::text( $facts, 'failure', 'text' );
			$with    = Loose::text( $facts, 'sent_with' );
			array_push(
				$lines,
				'- ' . Loose::text( $facts, 'asked_at' ) . ' ' . Loose::text( $facts, 'request' ) . ( '' === $with ? ' (no key)' : " with $with" ),
				'  ' . ( '' === $failure ? 'status ' . Loose::text( $facts, 'status' ) : $failure ) . ', ' . Loose::text( $facts, 'duration_ms' ) . ' ms'
			);
			foreach ( Loose::texts( $facts['headers'] ?? null ) as $name => $value ) {
				$lines[] = "  $name: $value";
			}
			$lines[] = '  ' . str_replace( "\n", "\n  ", Loose::text( $facts, 'body' ) );
		}
		return $lines ? $lines : array( '- nothing yet' );
	}

	/**
	 * @param list<array<string, mixed>> $conflicts About this key.
	 * @return list<string>
	 */
	private static function conflicts( array $conflicts ): array {
		$lines = array();
		foreach ( $conflicts as $conflict ) {
			array_push( $lines, '', '#### Conflict: ' . Loose::text( $conflict, 'diagnosis' ), Loose::text( $conflict, 'title' ) . '. ' . Loose::text( $conflict, 'meaning' ) );
			$lines = array_merge( $lines, self::definitions( Loose::maps( $conflict['definitions'] ?? null ) ) );
		}
		return $lines;
	}

	/**
	 * @param array<string, mixed> $mail Who sends it.
	 * @return list<string>
	 */
	private static function mail( array $mail ): array {
		$lines = array();
		foreach ( Loose::maps( $mail['path'] ?? null ) as $row ) {
			$lines[] = self::line( Loose::text( $row, 'label' ), Loose::text( $row, 'value' ) );
		}
		$last = Loose::map( $mail['last_test'] ?? null );
		if ( $last ) {
			$lines[] = self::line( 'Last test email', Loose::text( $last, 'at' ) . ', ' . ( empty( $last['sent'] ) ? 'not accepted' : 'accepted' ) );
		}
		return $lines ? array_merge( array( '', '#### How mail is sent' ), $lines ) : array();
	}

	/**
	 * @param array<string, mixed> $data All facts.
	 * @return list<string>
	 */
	private static function versions( array $data ): array {
		$versions = Loose::map( $data['versions'] ?? null );
		$lines    = array( sprintf( '- WordPress %s, PHP %s, %s', Loose::text( $versions, 'wordpress' ), Loose::text( $versions, 'php' ), Loose::text( $versions, 'site' ) ) );
		foreach ( array(
			'plugin'  => 'Plugin',
			'theme'   => 'Theme',
			'curl'    => 'cURL',
			'openssl' => 'TLS library',
		) as $name => $label ) {
			$value = Loose::text( $versions, $name );
			if ( '' !== $value ) {
				$lines[] = self::line( $label, $value );
			}
		}
		$lines[] = self::line( 'Outgoing address', Loose::text( $data, 'address' ) );
		$plugins = array_filter( (array) ( $versions['plugins'] ?? array() ), 'is_string' );
		$lines[] = self::line( 'Active plugins', implode( ', ', $plugins ) );
		return $lines;
	}

	private static function line( string $label, string $value ): string {
		return '- ' . $label . ': ' . ( '' === trim( $value ) ? 'unknown' : $value );
	}
}
