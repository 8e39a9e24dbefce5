<?php
/**
 * One connection of a plugin on this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Model\Place;

defined( 'ABSPATH' ) || exit;

/**
 * The connection of the catalog, and what only the site knows of it: whose options hold it, under which id, and where in them.
 *
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Setting from Catalog
 * @phpstan-import-type Stored_Field from Catalog
 */
final class Instance {

	/** @var Connection */
	private $connection;

	/** @var string */
	private $scope;

	/** @var string Safe in a URL. */
	private $id;

	/** @var string As it is stored; '' where the option holds one connection only. */
	private $stored_id;

	/** @var string For people; '' for the only one. */
	private $label;

	/** @var list<string> Where in the option its settings begin. */
	private $prefix;

	/**
	 * @param array        $connection A connection of the catalog.
	 * @param string       $scope      Whose options hold it.
	 * @param string       $stored_id  Its id in the option, '' where there is only one.
	 * @param string       $label      Its name for people.
	 * @param list<string> $prefix     Where in the option its settings begin.
	 * @phpstan-param Connection $connection
	 */
	public function __construct( array $connection, string $scope, string $stored_id = '', string $label = '', array $prefix = array() ) {
		$this->connection = $connection;
		$this->scope      = $scope;
		$this->stored_id  = $stored_id;
		$this->label      = $label;
		$this->prefix     = $prefix;
		$this->id         = $connection['id'];
		if ( isset( $connection['each'] ) ) {
			$this->id = sanitize_key( $stored_id ) === $stored_id && '' !== $stored_id ? $stored_id : substr( md5( $stored_id ), 0, 12 );
		}
	}

	/**
	 * @return Connection
	 */
	public function connection(): array {
		return $this->connection;
	}

	public function id(): string {
		return $this->id;
	}

	public function label(): string {
		return $this->label;
	}

	/**
	 * Where a field of this connection stands.
	 *
	 * @param array $spec As the catalog says it, from the connection's settings on.
	 * @phpstan-param Stored_Field $spec
	 */
	public function place( array $spec ): Place {
		$is_own = ! isset( $spec['option'] ) && ! isset( $spec['scope'] );
		if ( isset( $spec['plus'] ) && $is_own ) {
			$spec['plus'] = array_merge( $this->prefix, $spec['plus'] );
		}
		return $this->made( $spec, $is_own ? array_merge( $this->prefix, $spec['path'] ) : $spec['path'], array() );
	}

	/**
	 * Where a setting stands that decides something about this connection.
	 *
	 * @param array                 $spec  As the catalog says it, from the top of its option on.
	 * @param array<string, string> $words For placeholders.
	 * @phpstan-param Setting $spec
	 */
	public function setting( array $spec, array $words ): Place {
		return $this->made( $spec, $this->filled( $spec['path'], $words ), $words );
	}

	/**
	 * Texts of a condition with their placeholders filled.
	 *
	 * @param list<string>          $texts Texts.
	 * @param array<string, string> $words For placeholders.
	 * @return list<string>
	 */
	public function filled( array $texts, array $words ): array {
		if ( false === strpos( implode( '', $texts ), '{' ) ) {
			return $texts;
		}
		$words = array( '{connection}' => $this->stored_id ) + array_combine(
			array_map(
				static function ( string $name ): string {
					return '{' . $name . '}';
				},
				array_keys( $words )
			),
			$words
		);
		return array_map(
			static function ( string $text ) use ( $words ): string {
				return strtr( $text, $words );
			},
			$texts
		);
	}

	/**
	 * @param array                 $spec  A setting or a field.
	 * @param list<string>          $path  Where in the option.
	 * @param array<string, string> $words For placeholders.
	 * @phpstan-param Stored_Field $spec
	 */
	private function made( array $spec, array $path, array $words ): Place {
		$option = $this->filled( array( $spec['option'] ?? $this->connection['option'] ), $words )[0];
		$scope  = $spec['scope'] ?? $this->scope;
		return new Place(
			$option,
			$path,
			array(
				'scope'   => is_multisite() ? $scope : Place::SITE,
				'table'   => isset( $spec['scope'] ) ? null : ( $this->connection['table'] ?? null ),
				'format'  => $spec['format'] ?? $this->connection['format'] ?? 'native',
				'unslash' => $this->connection['unslash'] ?? false,
				'codec'   => $spec['codec'] ?? null,
				'plus'    => $spec['plus'] ?? null,
				'map'     => $spec['map'] ?? array(),
			)
		);
	}
}
