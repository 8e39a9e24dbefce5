<?php
/**
 * Reads why a mail failed, where a plugin has noted it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Storage\Formats;
use KeyHealth\Model\Loose;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * One text, the newest, out of the one column that the catalog names for it. Logs of mail hold recipients, subjects and whole mails:
 * no column that may is read, whoever names it.
 *
 * @phpstan-import-type Error_Log_Spec from Catalog
 * @phpstan-type Noted array{text: string, at: int|null}
 */
final class Error_Log {

	/** Bytes of a text that are looked at. */
	private const LONGEST = 65535;

	/** Rows that are looked at where an error is only a part of what the column holds. */
	private const ROWS = 5;

	/** Columns that hold mail. */
	private const NEVER = '~^(?:e?mail_?)?(?:to|from|cc|bcc|reply_?to|subject|body|message|headers?|content_?html|attachments?|recipients?)(?:_?(?:e?mail|address|addr|name|email))?$|_(?:to|subject|body)$|transcript~i';

	/** @var Storage */
	private $storage;

	/** @var Formats */
	private $formats;

	/** @var array<string, bool> Whether a table is there with these columns. */
	private $known = array();

	public function __construct( Storage $storage, Formats $formats ) {
		$this->storage = $storage;
		$this->formats = $formats;
	}

	/**
	 * The newest error out of several places.
	 *
	 * @param array $specs Where the plugin notes errors.
	 * @param int   $since Seconds; what is older is left alone.
	 * @phpstan-param list<Error_Log_Spec> $specs
	 * @phpstan-return Noted|null
	 */
	public function newest( array $specs, int $since ): ?array {
		$newest = null;
		foreach ( $specs as $spec ) {
			$noted = isset( $spec['table'] ) ? $this->in_table( $spec, $since ) : $this->in_option( $spec );
			if ( null !== $noted && ( null === $newest || (int) $noted['at'] > (int) $newest['at'] ) ) {
				$newest = $noted;
			}
		}
		return $newest;
	}

	/**
	 * @param array $spec The place.
	 * @phpstan-param Error_Log_Spec $spec
	 * @phpstan-return Noted|null
	 */
	private function in_option( array $spec ): ?array {
		$how   = array_intersect_key( $spec, array_flip( array( 'scope', 'format' ) ) );
		$found = $this->storage->seen( new Place( $spec['option'] ?? '', $spec['path'] ?? array(), $how ) );
		$text  = null === $found->odd_type() ? trim( substr( $found->secret()->reveal(), 0, self::LONGEST ) ) : '';
		return '' === $text ? null : array(
			'text' => $text,
			'at'   => null,
		);
	}

	/**
	 * @param array $spec  The table.
	 * @param int   $since Seconds.
	 * @phpstan-param Error_Log_Spec $spec
	 * @phpstan-return Noted|null
	 */
	private function in_table( array $spec, int $since ): ?array {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$columns = self::columns( $spec );
		$table   = $wpdb->prefix . ( $spec['table'] ?? '' );
		if ( ! self::may_be_read( $spec ) || ! $this->is_there( $table, $columns ) ) {
			return null;
		}
		list( $text, $at, $column ) = $columns;
		$is                         = $spec['where']['is'] ?? array();
		$not                        = $spec['where']['not'] ?? array();
		$where                      = ( $is ? ' AND %i IN ( ' . self::places( $is ) . ' )' : '' ) . ( $not ? ' AND %i NOT IN ( ' . self::places( $not ) . ' )' : '' );
		$kinds                      = array_merge( $is ? array( $column ) : array(), $is, $not ? array( $column ) : array(), $not );
		$values                     = array_merge( array( $text, self::LONGEST, $at, $table, $at, self::written( $since, $spec['at_is'] ?? '' ) ), $kinds, array( $at, self::ROWS ) );
		// phpcs:disable WordPress.DB -- the list of placeholders is made above; what somebody else notes must be read anew each time.
		/** @var list<array{noted: string|null, at: string|null}>|null $rows */
		$rows = $wpdb->get_results( $wpdb->prepare( 'SELECT LEFT( %i, %d ) AS noted, %i AS at FROM %i WHERE %i >= %s' . $where . ' ORDER BY %i DESC LIMIT %d', $values ), ARRAY_A );
		// phpcs:enable
		foreach ( $rows ?? array() as $row ) {
			$noted = trim( $this->part( (string) $row['noted'], $spec['path'] ?? array() ) );
			$time  = self::read_time( (string) $row['at'], $spec['at_is'] ?? '' );
			if ( '' !== $noted && null !== $time ) {
				return array(
					'text' => $noted,
					'at'   => $time,
				);
			}
		}
		return null;
	}

	/**
	 * Where the error is a part of what the column holds.
	 *
	 * @param string       $text What the column holds.
	 * @param list<string> $path Where in it.
	 */
	private function part( string $text, array $path ): string {
		if ( ! $path ) {
			return $text;
		}
		$value = $this->formats->unserialized( $text );
		$value = is_array( $value ) ? $value : json_decode( $text, true );
		return is_array( $value ) ? Loose::text( $value, ...$path ) : '';
	}

	/**
	 * Whether a table and its columns have plain names, and none of those that hold mail.
	 *
	 * @param array $spec The table.
	 * @phpstan-param Error_Log_Spec $spec
	 */
	public static function may_be_read( array $spec ): bool {
		foreach ( array_merge( self::columns( $spec ), array( $spec['table'] ?? '' ) ) as $name ) {
			if ( 1 !== preg_match( '~^[A-Za-z0-9_]{1,64}$~D', $name ) ) {
				return false;
			}
		}
		return array() === preg_grep( self::NEVER, self::columns( $spec ) );
	}

	/**
	 * @param array $spec The table.
	 * @phpstan-param Error_Log_Spec $spec
	 * @return list<string> Of the text, of the time, of the kind.
	 */
	private static function columns( array $spec ): array {
		return array( $spec['text'] ?? '', $spec['at'] ?? '', $spec['where']['column'] ?? '' );
	}

	/**
	 * @param string       $table   Its name.
	 * @param list<string> $columns Names.
	 */
	private function is_there( string $table, array $columns ): bool {
		/** @var \wpdb $wpdb */
		global $wpdb;
		if ( ! isset( $this->known[ $table ] ) ) {
			// A plugin makes its table when it wants: that there is none is no error, and nothing for a log.
			$quiet = $wpdb->suppress_errors( true );
			$last  = $wpdb->last_error;
			// phpcs:ignore WordPress.DB -- the placeholder is an identifier.
			$there            = $wpdb->get_col( $wpdb->prepare( 'SHOW COLUMNS FROM %i', $table ) );
			$wpdb->last_error = $last;
			$wpdb->suppress_errors( $quiet );
			$this->known[ $table ] = array() === array_diff( $columns, $there );
		}
		return $this->known[ $table ];
	}

	/** A time as such a column holds it. */
	private static function written( int $time, string $is ): string {
		switch ( $is ) {
			case 'unix':
				return (string) $time;
			case 'local':
				return (string) wp_date( 'Y-m-d H:i:s', $time );
			default:
				return gmdate( 'Y-m-d H:i:s', $time );
		}
	}

	private static function read_time( string $text, string $is ): ?int {
		if ( 'unix' === $is ) {
			return ctype_digit( $text ) ? (int) $text : null;
		}
		$zone = 'local' === $is ? wp_timezone() : new \DateTimeZone( 'UTC' );
		$time = \DateTimeImmutable::createFromFormat( 'Y-m-d H:i:s', substr( $text, 0, 19 ), $zone );
		return false === $time ? null : $time->getTimestamp();
	}

	/**
	 * @param list<string> $values Values.
	 * @return literal-string
	 */
	private static function places( array $values ): string {
		return implode( ', ', array_fill( 0, count( $values ), '%s' ) );
	}
}
