<?php
/**
 * What one plugin's one connection uses for one provider on one site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Model;

defined( 'ABSPATH' ) || exit;

final class Key {

	/** A key id, safe in a URL: `plugin/connection/provider`. */
	public const ID_PATTERN = '[a-z0-9_-]+/[a-z0-9_-]+/[a-z0-9_-]+';

	/** What the plugin does with a key: it sends with it, falls back on it, sends some mail with it, only keeps it; or the plugin is gone. */
	public const PRIMARY = 'primary';
	public const BACKUP  = 'backup';
	public const ROUTED  = 'routed';
	public const STORED  = 'stored';
	public const GONE    = 'gone';

	/** @var string */
	private $plugin;

	/** @var string */
	private $connection;

	/** @var string Name of the connection for people, '' for the only or first one. */
	private $connection_label;

	/** @var string */
	private $provider;

	/** @var int */
	private $site_id;

	/** @var string One of the five uses. */
	private $use;

	/** @var array<string, Field> By name. */
	private $fields = array();

	/** @var string The address mail is sent from over this connection, '' when unknown. */
	private $sender;

	/**
	 * @param array{plugin: string, connection: string, connection_label: string, provider: string, site_id: int, use: string, sender: string} $names  What and where.
	 * @param list<Field>                                                                                                                      $fields Its values.
	 */
	public function __construct( array $names, array $fields ) {
		$this->plugin           = $names['plugin'];
		$this->connection       = $names['connection'];
		$this->connection_label = $names['connection_label'];
		$this->provider         = $names['provider'];
		$this->site_id          = $names['site_id'];
		$this->use              = $names['use'];
		$this->sender           = $names['sender'];
		foreach ( $fields as $field ) {
			$this->fields[ $field->name() ] = $field;
		}
	}

	public function id(): string {
		return $this->plugin . '/' . $this->connection . '/' . $this->provider;
	}

	public function plugin(): string {
		return $this->plugin;
	}

	public function connection(): string {
		return $this->connection;
	}

	public function connection_label(): string {
		return $this->connection_label;
	}

	public function provider(): string {
		return $this->provider;
	}

	public function site_id(): int {
		return $this->site_id;
	}

	/** What the plugin does with it: `primary`, `backup`, `routed`, `stored` or `gone`. */
	public function use(): string {
		return $this->use;
	}

	/** Whether mail, forms or spam protection depend on it at present. */
	public function in_use(): bool {
		return in_array( $this->use, array( self::PRIMARY, self::BACKUP, self::ROUTED ), true );
	}

	public function sender(): string {
		return $this->sender;
	}

	/**
	 * @return array<string, Field>
	 */
	public function fields(): array {
		return $this->fields;
	}

	public function field( string $name ): ?Field {
		return $this->fields[ $name ] ?? null;
	}

	/** The field whose value identifies the key: the first secret one. */
	public function main_field(): Field {
		foreach ( $this->fields as $field ) {
			if ( $field->is_secret() ) {
				return $field;
			}
		}
		return reset( $this->fields ) ?: new Field( '', true, array() );
	}

	/** A secret that is encrypted and cannot be opened; null when all can be read. */
	public function closed_field(): ?Field {
		foreach ( $this->fields as $field ) {
			if ( $field->is_secret() && $field->is_closed() ) {
				return $field;
			}
		}
		return null;
	}

	/**
	 * The values the plugin really uses, by field name.
	 *
	 * @return array<string, Secret>
	 */
	public function values(): array {
		return array_map(
			static function ( Field $field ): Secret {
				return $field->value();
			},
			$this->fields
		);
	}

	/**
	 * What may be shown of a value that is no secret by itself: somebody may have put the key there.
	 *
	 * @param Field $field One of the key's values.
	 * @param int   $limit Characters.
	 */
	public function shown( Field $field, int $limit ): string {
		$text = mb_substr( Plain_Text::of( $field->value()->reveal() ), 0, $limit );
		if ( is_email( $text ) ) {
			return $text;
		}
		$secrets = array();
		foreach ( $this->fields as $other ) {
			if ( $other->is_secret() ) {
				$secrets[] = $other->value();
			}
		}
		return ( new Redactor( $secrets ) )->redact( $text );
	}

	/**
	 * The same key as if these values were the ones in use.
	 *
	 * @param array<string, Secret> $values By field name.
	 */
	public function with_values( array $values ): self {
		$other         = clone $this;
		$other->fields = array_map(
			static function ( Field $field ) use ( $values ): Field {
				return isset( $values[ $field->name() ] ) ? $field->with_value( $values[ $field->name() ] ) : $field;
			},
			$this->fields
		);
		return $other;
	}

	/** The same key of another site. */
	public function on( int $site ): self {
		$other          = clone $this;
		$other->site_id = $site;
		return $other;
	}

	/** The same key with another field in place of the one of that name. */
	public function with_field( Field $field ): self {
		$other = clone $this;

		$other->fields[ $field->name() ] = $field;
		return $other;
	}

	/** The definition with this id, in whichever field it stands. */
	public function definition( string $id ): ?Definition {
		foreach ( $this->fields as $field ) {
			$definition = $field->definition( $id );
			if ( null !== $definition ) {
				return $definition;
			}
		}
		return null;
	}

	/** The field in which a definition stands. */
	public function field_of( string $definition_id ): ?Field {
		foreach ( $this->fields as $field ) {
			if ( null !== $field->definition( $definition_id ) ) {
				return $field;
			}
		}
		return null;
	}
}
