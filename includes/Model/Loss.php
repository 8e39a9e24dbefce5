<?php
/**
 * When a key went away, and what was being done.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

/**
 * Names and a time; never a value.
 */
final class Loss {

	/** Who removed it: the plugin that uses it, other code, WordPress itself. */
	public const BY = array( 'plugin', 'other', 'core' );

	/** @var int Seconds. */
	private $at;

	/** @var string One of BY. */
	private $by;

	/** @var string Name of that plugin or theme for people; '' for WordPress. */
	private $who;

	/** @var string Its file, from the plugins folder; '' for WordPress. */
	private $file;

	/** @var string Kind of the request. */
	private $kind;

	/** @var string Which one of its kind. */
	private $name;

	/**
	 * @param int                                            $at      Seconds.
	 * @param array{by: string, who: string, file: string} $caller  Who.
	 * @param array{kind: string, name: string}              $request In which request.
	 */
	public function __construct( int $at, array $caller, array $request ) {
		$this->at   = $at;
		$this->by   = in_array( $caller['by'], self::BY, true ) ? $caller['by'] : 'other';
		$this->who  = $caller['who'];
		$this->file = $caller['file'];
		$this->kind = $request['kind'];
		$this->name = $request['name'];
	}

	/**
	 * @param mixed $stored As read from the store; anything unreadable is forgotten.
	 */
	public static function restore( $stored ): ?self {
		if ( ! is_array( $stored ) || ! isset( $stored['at'] ) || ! is_int( $stored['at'] ) ) {
			return null;
		}
		$text = static function ( string $name ) use ( $stored ): string {
			return isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : '';
		};
		return new self(
			$stored['at'],
			array(
				'by'   => $text( 'by' ),
				'who'  => $text( 'who' ),
				'file' => $text( 'file' ),
			),
			array(
				'kind' => $text( 'kind' ),
				'name' => $text( 'name' ),
			)
		);
	}

	/**
	 * @return array{at: int, by: string, who: string, file: string, kind: string, name: string} For the store.
	 */
	public function to_array(): array {
		return array(
			'at'   => $this->at,
			'by'   => $this->by,
			'who'  => $this->who,
			'file' => $this->file,
			'kind' => $this->kind,
			'name' => $this->name,
		);
	}

	public function at(): int {
		return $this->at;
	}

	/** `plugin`, `other` or `core`. */
	public function by(): string {
		return $this->by;
	}

	public function who(): string {
		return $this->who;
	}

	/** The request in words: "POST /wp/v2/settings", "the screen “WP Mail SMTP”". */
	public function request(): string {
		switch ( $this->kind ) {
			case 'screen':
				/* translators: %s: title of an admin screen. */
				return sprintf( __( 'the screen “%s”', 'key-health' ), $this->name );
			case 'cron':
				return '' === $this->name ? 'WP-Cron' : 'WP-Cron: ' . $this->name;
			case 'cli':
				return 'WP-CLI';
			case 'ajax':
				return 'admin-ajax.php: ' . $this->name;
			case 'rest':
				return $this->name;
			default:
				return __( 'a page of this site', 'key-health' );
		}
	}
}
