<?php
/**
 * The values a person wants to use: pasted ones, or a stored one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * What is not given stays as the plugin uses it now. A pasted value is cleaned again here: the screen's cleaning is a courtesy, not a
 * guarantee.
 */
final class Candidate_Values {

	public const MAX_BYTES = 4096;

	/** @var Inspections */
	private $inspections;

	public function __construct( Inspections $inspections ) {
		$this->inspections = $inspections;
	}

	/**
	 * @param Key                   $key    The key they are meant for.
	 * @param array<int|string, string> $fields Pasted values by field name.
	 * @param string                $from   Id of a stored definition whose cleaned value is to be used, or ''.
	 * @return array<string, Secret> All values by field name.
	 * @throws Refused When a value cannot be a key, or the definition is not there.
	 */
	public function of( Key $key, array $fields, string $from ): array {
		$values = $key->values();
		if ( '' !== $from ) {
			return $this->stored( $key, $from ) + $values;
		}
		if ( ! $fields ) {
			throw new Refused( 'nothing_given', __( 'No value was sent. Paste the new key and try again.', 'key-health' ) );
		}
		foreach ( $fields as $name => $value ) {
			// PHP makes a number of a name like "0".
			$name = (string) $name;
			if ( null === $key->field( $name ) ) {
				// The name is not said back: somebody may have pasted a key there.
				/* translators: %s: list of names of fields. */
				throw new Refused( 'unknown_field', sprintf( __( 'This key has no field of that name. It has: %s.', 'key-health' ), implode( ', ', array_keys( $key->fields() ) ) ) );
			}
			$values[ $name ] = $this->pasted( $key, $name, $value );
		}
		$this->refuse_another_server( $key, array_map( 'strval', array_keys( $fields ) ) );
		return $values;
	}

	/**
	 * A stored secret goes only where it is used already. Whoever names another server must know the secret as well; else a stolen
	 * session could have it sent anywhere.
	 *
	 * @param Key          $key   The key.
	 * @param list<string> $given Names of the pasted fields.
	 * @throws Refused When a server is named without the secrets for it.
	 */
	private function refuse_another_server( Key $key, array $given ): void {
		$server = $this->inspections->server_field( $key );
		if ( '' === $server || ! in_array( $server, $given, true ) ) {
			return;
		}
		foreach ( $key->fields() as $field ) {
			if ( $field->is_secret() && ! $field->value()->is_empty() && ! in_array( $field->name(), $given, true ) ) {
				throw new Refused( 'secret_needed', __( 'For another server, enter the password or the key as well. The stored one is sent only to the server that it is used with now.', 'key-health' ) );
			}
		}
	}

	/**
	 * @return array<string, Secret>
	 * @throws Refused When the definition is not there or holds nothing.
	 */
	private function stored( Key $key, string $from ): array {
		$definition = $key->definition( $from );
		$field      = $key->field_of( $from );
		if ( null === $definition || null === $field || $definition->secret()->is_empty() ) {
			throw new Refused( 'definition_gone', __( 'The stored value is no longer there. Reload the page to see what is.', 'key-health' ), 409 );
		}
		$is_main = $field->name() === $key->main_field()->name();
		return array( $field->name() => $is_main ? $this->inspections->clean( $key, $definition->secret() ) : $definition->secret() );
	}

	/**
	 * @throws Refused When the value is empty or too long.
	 */
	private function pasted( Key $key, string $name, string $value ): Secret {
		if ( strlen( $value ) > self::MAX_BYTES ) {
			/* translators: %s: number of characters. */
			throw new Refused( 'too_long', sprintf( __( 'This is longer than any key: more than %s characters. Copy the key alone and paste it again.', 'key-health' ), number_format_i18n( self::MAX_BYTES ) ) );
		}
		$secret  = new Secret( $value );
		$cleaned = $name === $key->main_field()->name() ? $this->inspections->clean( $key, $secret ) : new Secret( trim( $value ) );
		if ( $cleaned->is_empty() ) {
			throw new Refused( 'empty', __( 'The field is empty. Paste the new key and try again.', 'key-health' ) );
		}
		return $cleaned;
	}
}
