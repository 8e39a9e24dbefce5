<?php
/**
 * Finds the keys of this site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Discovery\Rule\Defined_Wins;
use KeyHealth\Discovery\Rule\Enabled_Flag;
use KeyHealth\Discovery\Rule\Rule;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type Connection from Catalog
 * @phpstan-import-type Plugin from Catalog
 * @phpstan-import-type Stored from Catalog
 */
final class Discoverer {

	/** @var Catalog */
	private $catalog;

	/** @var Active_Plugins */
	private $active;

	/** @var Field_Resolver */
	private $resolver;

	/** @var Option_Reader */
	private $options;

	public function __construct( Catalog $catalog, Active_Plugins $active, Field_Resolver $resolver, Option_Reader $options ) {
		$this->catalog  = $catalog;
		$this->active   = $active;
		$this->resolver = $resolver;
		$this->options  = $options;
	}

	/**
	 * Every key of every active plugin that the catalog knows. No request is made, nothing is written.
	 *
	 * @return array<string, Key> By id.
	 */
	public function keys(): array {
		return $this->options->reading_once(
			function (): array {
				return $this->keys_of_site();
			}
		);
	}

	/**
	 * @return array<string, Key> By id.
	 */
	private function keys_of_site(): array {
		$keys = array();
		foreach ( $this->catalog->plugins() as $plugin ) {
			if ( ! $this->active->runs( $plugin ) ) {
				continue;
			}
			try {
				$keys += $this->keys_of_plugin( $plugin );
			} catch ( \DomainException $error ) {
				_doing_it_wrong( 'key_health_plugins', esc_html( $error->getMessage() ), '0.1.0' );
			}
		}
		return $keys;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @return array<string, Key> By id.
	 */
	private function keys_of_plugin( array $plugin ): array {
		$keys = array();
		foreach ( $plugin['connections'] as $connection ) {
			foreach ( $this->instances( $connection ) as $instance ) {
				foreach ( $this->keys_of( $plugin, $instance['connection'], $instance['label'] ) as $key ) {
					$keys[ $key->id() ] = $key;
				}
			}
		}
		return $keys;
	}

	public function key( string $id ): ?Key {
		return $this->keys()[ $id ] ?? null;
	}

	/**
	 * One connection, or all connections that an option holds.
	 *
	 * @param array $connection A connection of the catalog.
	 * @phpstan-param Connection $connection
	 * @return list<array{connection: Connection, label: string}>
	 */
	private function instances( array $connection ): array {
		if ( ! isset( $connection['each'] ) ) {
			return array(
				array(
					'connection' => $connection,
					'label'      => '',
				),
			);
		}
		$stored    = $this->options->whole( $connection['option'] );
		$instances = array();
		foreach ( is_array( $stored ) ? $stored : array() as $id => $settings ) {
			$id          = (string) $id;
			$name        = $this->options->seen( $connection['option'], array_merge( array( $id ), $connection['each']['name'] ), false )->secret()->reveal();
			$instances[] = array(
				'connection' => $this->inside( $connection, $id ),
				'label'      => '' === $name ? $id : $name,
			);
		}
		return $instances;
	}

	/**
	 * A connection whose settings stand one level deeper in its option.
	 *
	 * @param array  $connection A connection of the catalog.
	 * @param string $id         Its id in the option.
	 * @phpstan-param Connection $connection
	 * @phpstan-return Connection
	 */
	private function inside( array $connection, string $id ): array {
		$safe             = sanitize_key( $id );
		$connection['id'] = $safe === $id && '' !== $id ? $id : substr( md5( $id ), 0, 12 );
		foreach ( array( 'selector', 'sender' ) as $member ) {
			if ( isset( $connection[ $member ] ) ) {
				$connection[ $member ]['path'] = array_merge( array( $id ), $connection[ $member ]['path'] );
			}
		}
		$connection['each'] = array( 'name' => array( $id ) );
		return $connection;
	}

	/**
	 * @param array  $plugin     The plugin.
	 * @param array  $connection One of its connections.
	 * @param string $label      Name of the connection for people.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Connection $connection
	 * @return list<Key>
	 */
	private function keys_of( array $plugin, array $connection, string $label ): array {
		$rule     = $this->rule( $plugin );
		$selected = isset( $connection['selector'] ) ? $this->resolver->value( $connection['selector'], $connection, $rule ) : null;
		$usable   = ! isset( $connection['only_with'] ) || in_array( $connection['only_with'], $this->active->basenames(), true );
		$keys     = array();
		foreach ( $plugin['stores'] as $store ) {
			$in_use = $usable && ( null === $selected || ( $store['selected_by'] ?? '' ) === $selected );
			$fields = $this->fields( $plugin, $connection, $store, $rule );
			if ( $in_use || $this->holds_a_secret( $fields ) ) {
				$keys[] = new Key(
					array(
						'plugin'           => $plugin['slug'],
						'connection'       => $connection['id'],
						'connection_label' => $label,
						'provider'         => $store['provider'],
						'site_id'          => get_current_blog_id(),
						'in_use'           => $in_use,
						'sender'           => $this->sender( $connection, $rule ),
					),
					$fields
				);
			}
		}
		return $keys;
	}

	/**
	 * @param array $plugin     The plugin.
	 * @param array $connection One of its connections.
	 * @param array $store      Where the key of one provider stands.
	 * @param Rule  $rule       How the plugin decides.
	 * @phpstan-param Plugin $plugin
	 * @phpstan-param Connection $connection
	 * @phpstan-param Stored $store
	 * @return list<Field>
	 */
	private function fields( array $plugin, array $connection, array $store, Rule $rule ): array {
		$provider  = $this->catalog->provider( $store['provider'] );
		$companion = array();
		foreach ( null === $provider ? array() : $provider['fields'] as $field ) {
			if ( ! $field['secret'] ) {
				$companion[] = $field['name'];
			}
		}
		$prefix = $connection['each']['name'] ?? array();
		$fields = array();
		foreach ( $store['fields'] as $name => $place ) {
			$place['path'] = array_merge( $prefix, $place['path'] );
			// A field that no provider file describes is treated as a secret.
			$fields[] = $this->resolver->resolve( $name, ! in_array( $name, $companion, true ), $place, $connection, $plugin, $rule );
		}
		return $fields;
	}

	/**
	 * @param array $connection A connection.
	 * @param Rule  $rule       How the plugin decides.
	 * @phpstan-param Connection $connection
	 */
	private function sender( array $connection, Rule $rule ): string {
		$sender = isset( $connection['sender'] ) ? $this->resolver->value( $connection['sender'], $connection, $rule ) : '';
		if ( is_email( $sender ) ) {
			return $sender;
		}
		// What wp_mail() uses when nobody says otherwise.
		$host = (string) wp_parse_url( network_home_url(), PHP_URL_HOST );
		return 'wordpress@' . ( 0 === strpos( $host, 'www.' ) ? substr( $host, 4 ) : $host );
	}

	/**
	 * @param list<Field> $fields Fields of a key.
	 */
	private function holds_a_secret( array $fields ): bool {
		foreach ( $fields as $field ) {
			foreach ( $field->is_secret() ? $field->definitions() : array() as $definition ) {
				if ( ! $definition->secret()->is_empty() ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param array $plugin A plugin of the catalog.
	 * @phpstan-param Plugin $plugin
	 * @throws \DomainException When the plugin names a rule that does not exist.
	 */
	private function rule( array $plugin ): Rule {
		switch ( $plugin['rule']['name'] ) {
			case 'defined_wins':
				return new Defined_Wins( $plugin['short_name'] );
			case 'enabled_flag':
				return new Enabled_Flag( $plugin['short_name'], $plugin['rule']['constant'] ?? '' );
			default:
				throw new \DomainException( sprintf( 'The plugin "%s" names the unknown rule "%s".', esc_html( $plugin['slug'] ), esc_html( $plugin['rule']['name'] ) ) );
		}
	}
}
