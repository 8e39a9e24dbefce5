<?php
/**
 * A key as the report shows it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Health;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Health\Calendar\Ends;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Location;
use KeyHealth\Model\Loose;

defined( 'ABSPATH' ) || exit;

/**
 * Lengths, last characters and fingerprints; never a value, except of a companion that is no secret. The shape is `KeyReport` in
 * src/shared/types.ts.
 *
 * @phpstan-import-type Recorded from Recorded_Errors
 * @phpstan-type Entry array{key: Key, memory: Key_Memory, finding: Finding, others: array<string, Finding>}
 */
final class Key_View {

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Line_Edits */
	private $lines;

	/** @var Backups */
	private $backups;

	/** @var Dismissals */
	private $dismissals;

	/** @var Codecs */
	private $codecs;

	/** @var Ends */
	private $ends;

	/** @var bool Whether the reader may know where constants stand and how they end. */
	private $shows_files;

	public function __construct( Catalog $catalog, Wording $wording, Fingerprinter $fingerprinter, Line_Edits $lines, Backups $backups, Dismissals $dismissals, Codecs $codecs, Ends $ends, bool $shows_files ) {
		$this->catalog       = $catalog;
		$this->wording       = $wording;
		$this->fingerprinter = $fingerprinter;
		$this->lines         = $lines;
		$this->backups       = $backups;
		$this->dismissals    = $dismissals;
		$this->codecs        = $codecs;
		$this->ends          = $ends;
		$this->shows_files   = $shows_files;
	}

	/**
	 * @param array      $entry    A key and what is known of it.
	 * @param array|null $recorded What its plugin has noted.
	 * @param list<string> $same   Ids of the keys that hold the same value.
	 * @phpstan-param Entry $entry
	 * @phpstan-param Recorded|null $recorded
	 * @return array<string, mixed>
	 */
	public function entry( array $entry, ?array $recorded = null, array $same = array() ): array {
		$key      = $entry['key'];
		$memory   = $entry['memory'];
		$plugin   = $this->catalog->plugin( $key->plugin() );
		$provider = $this->catalog->provider( $key->provider() );
		$seen     = $memory->seen( $this->fingerprinter->of( $key->main_field()->value() ) );
		// What was remembered may be about a value that is no longer there.
		$is_known = 'unchecked' !== $entry['finding']->state();
		$view     = array(
			'id'               => $key->id(),
			'site_id'          => $key->site_id(),
			'provider'         => array(
				'id'      => $key->provider(),
				'name'    => $this->wording->provider_name( $key ),
				'purpose' => $this->wording->purpose( $key ),
			),
			'plugin'           => array(
				'slug'         => $key->plugin(),
				'name'         => $plugin['name'] ?? $key->plugin(),
				'short_name'   => $plugin['short_name'] ?? $key->plugin(),
				'settings_url' => admin_url( $plugin['settings'] ?? '' ),
			),
			'connection'       => $key->connection(),
			'connection_label' => $key->connection_label(),
			'in_use'           => $key->in_use(),
			'use'              => $key->use(),
			'salts'            => $this->salts( $key ),
			'noun'             => $provider['noun'] ?? __( 'key', 'key-health' ),
			'fields'           => $this->fields( $entry ),
			'checked_at'       => $is_known ? self::iso( $memory->checked_at() ) : null,
			'since'            => $is_known ? self::iso( $seen['first_refused'] ?? $memory->since() ) : null,
			'last_ok_at'       => self::iso( $seen['last_ok'] ?? null ),
			'expires_at'       => null === $memory->expires_on() ? null : $memory->expires_on() . 'T00:00:00Z',
			'ends'             => $this->ends->of( $key, $memory ),
			'line'             => $this->line( $key ),
			'backup'           => $this->backups->view( $key ),
			'recorded'         => $recorded,
			'dismissed'        => $this->dismissals->is_dismissed( $key->id(), $this->dismissals->mark( $key, $entry['finding'], $memory ) ),
			'same'             => $same,
		) + $entry['finding']->to_array();
		if ( ! $view['salts'] ) {
			// Nothing that a person could type in would open it.
			$view['fixes'] = array_values( array_diff( (array) $view['fixes'], array( 'recover_key' ) ) );
		}
		return Hidden_Values::taken_out( $view, array_values( array_filter( $key->fields(), array( $this, 'has_hidden_value' ) ) ) );
	}

	/** ISO 8601 in UTC. */
	public static function iso( ?int $seconds ): ?string {
		return null === $seconds ? null : gmdate( 'Y-m-d\TH:i:s\Z', $seconds );
	}

	/**
	 * @param array $entry A key and what is known of it.
	 * @phpstan-param Entry $entry
	 * @return list<array<string, mixed>>
	 */
	private function fields( array $entry ): array {
		$labels = array();
		foreach ( $this->catalog->provider( $entry['key']->provider() )['fields'] ?? array() as $spec ) {
			$labels[ $spec['name'] ] = $spec['label'];
		}
		$fields = array();
		foreach ( $entry['key']->fields() as $field ) {
			$fields[] = $this->field( $field, $labels[ $field->name() ] ?? $field->name(), $entry );
		}
		return $fields;
	}

	/**
	 * @param Field  $field One of the key's values.
	 * @param string $label Its name for people.
	 * @param array  $entry A key and what is known of it.
	 * @phpstan-param Entry $entry
	 * @return array<string, mixed>
	 */
	private function field( Field $field, string $label, array $entry ): array {
		$value       = $field->value();
		$fingerprint = $this->fingerprinter->of( $value );
		$seen        = $entry['memory']->seen( $fingerprint );
		$is_hidden   = $this->has_hidden_value( $field );
		return array(
			'name'                 => $field->name(),
			'label'                => $label,
			'secret'               => $field->is_secret(),
			'value'                => $field->is_secret() || $is_hidden ? null : $entry['key']->shown( $field, 200 ),
			'last4'                => $field->is_secret() && ! $is_hidden ? $value->last4() : null,
			'length'               => $is_hidden ? 0 : $value->length(),
			'fingerprint'          => $is_hidden ? null : $fingerprint,
			'first_seen_at'        => self::iso( $seen['first'] ?? null ),
			'saved_while_watching' => $seen['watching'] ?? false,
			'definitions'          => array_map(
				function ( Definition $definition ) use ( $field, $entry ): array {
					return $this->definition( $definition, $field->is_secret(), $entry['others'] );
				},
				array_values( array_filter( $field->definitions(), array( $this, 'is_shown' ) ) )
			),
		);
	}

	/** Whether the reader may know where constants and code stand. */
	public function shows_files(): bool {
		return $this->shows_files;
	}

	/** A line of a network's file that does not even count is no business of one site's administrator. */
	public function is_shown( Definition $definition ): bool {
		return ! $this->is_hidden( $definition ) || in_array( $definition->role(), array( Definition::EFFECTIVE, Definition::IGNORED ), true );
	}

	/**
	 * @param Definition             $definition One of the places.
	 * @param bool                   $is_secret  Whether its value is.
	 * @param array<string, Finding> $others     Live findings about losing definitions.
	 * @return array<string, mixed> `Definition` in src/shared/types.ts.
	 */
	public function definition( Definition $definition, bool $is_secret, array $others ): array {
		$location  = $definition->location();
		$other     = $others[ $location->id() ] ?? null;
		$is_hidden = $this->is_hidden( $definition );
		return array(
			'id'          => null === $location->file() || ! $is_hidden ? $location->id() : $location->kind() . ':' . $location->name(),
			'role'        => $definition->role(),
			'kind'        => $location->kind(),
			'label'       => $is_hidden ? self::label_without_file( $location ) : $location->label(),
			'name'        => $location->name(),
			'path'        => $location->path(),
			'file'        => $is_hidden ? null : $location->file(),
			'line'        => $is_hidden ? null : $location->line(),
			'last4'       => $is_secret && ! $is_hidden ? $definition->secret()->last4() : null,
			'length'      => $is_hidden ? 0 : $definition->secret()->length(),
			'closed'      => $definition->is_closed(),
			'fingerprint' => $is_hidden ? null : $this->fingerprinter->of( $definition->secret() ),
			'reason'      => $this->shows_files || 'option_filtered' !== $definition->because()
				? $definition->reason()
				: __( 'Code on this site supplies this value; the database itself holds another one.', 'key-health' ),
			'writable'    => null === $definition->why_not(),
			'why_not'     => $definition->why_not(),
			'verdict'     => null === $other ? null : array(
				'state' => $other->state(),
				'title' => $other->title(),
				'quote' => $other->quote(),
			),
		);
	}

	/**
	 * @return list<string> Names of the salts with which a value was encrypted that can no longer be opened.
	 */
	private function salts( Key $key ): array {
		$closed = $key->closed_field();
		$place  = null === $closed ? null : $closed->place();
		$spec   = null === $place ? null : $place->codec();
		return null === $spec ? array() : $this->codecs->of( $spec )->salts();
	}

	/**
	 * The line to change by hand, when the winning place is one.
	 *
	 * @return array<string, mixed>|null
	 */
	private function line( Key $key ): ?array {
		$effective = $key->main_field()->effective();
		if ( null === $effective || Location::CONSTANT !== $effective->location()->kind() || $this->is_hidden( $effective ) ) {
			return null;
		}
		$edit = $this->lines->replace_value( $effective );
		return null === $edit ? null : $edit->to_array();
	}

	/** Whether a definition belongs to the network, and the reader does not. What code supplies in place of an option does, too. */
	public function is_hidden( Definition $definition ): bool {
		return ! $this->shows_files && Hidden_Values::is_of_network( $definition );
	}

	private function has_hidden_value( Field $field ): bool {
		$effective = $field->effective();
		return null !== $effective && $this->is_hidden( $effective );
	}

	/** The place in words for those who are not to know the files of a network. */
	public static function label_without_file( Location $location ): string {
		switch ( $location->kind() ) {
			case Location::OPTION:
			case Location::TABLE:
				return $location->label();
			case Location::NETWORK_OPTION:
			case Location::MAIN_SITE_OPTION:
				return __( 'settings of the network', 'key-health' );
			case Location::ENVIRONMENT:
				return __( 'environment of the server', 'key-health' );
			case Location::FILTER:
				/* translators: %s: name of a filter. */
				return sprintf( __( 'filter %s, set by the network', 'key-health' ), $location->name() );
			default:
				/* translators: %s: name of a constant. */
				return sprintf( __( 'constant %s, set by the network', 'key-health' ), $location->name() );
		}
	}
}
