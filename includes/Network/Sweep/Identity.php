<?php
/**
 * Which keys are one question to a provider.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Sweep;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * The provider and everything that is sent to it. Where the address of the site is part of the question, or the key belongs to one
 * address, each site is a question of its own; where the sender of mail is, each sender.
 *
 * @phpstan-import-type Provider from Catalog
 */
final class Identity {

	private const OF_SITE = array( 'home', 'host' );

	/** @var Catalog */
	private $catalog;

	/** @var Examiner */
	private $examiner;

	/** @var array<string, array{site: bool, sender: bool}> By provider. */
	private $bound = array();

	public function __construct( Catalog $catalog, Examiner $examiner ) {
		$this->catalog  = $catalog;
		$this->examiner = $examiner;
	}

	/** 32 hexadecimal digits. */
	public function of( Key $key ): string {
		$bound = $this->bound( $key->provider() );
		$parts = array( $key->provider(), $this->examiner->print_of( $key->values() ), $this->unreadable( $key ) );
		if ( $bound['site'] ) {
			$parts[] = (string) $key->site_id();
		}
		if ( $bound['sender'] ) {
			$parts[] = strtolower( $key->sender() );
		}
		return md5( implode( "\n", $parts ) );
	}

	/** Whether a key of this provider is asked about on each of its sites. */
	public function is_site_bound( string $provider ): bool {
		return $this->bound( $provider )['site'];
	}

	/** What cannot be read has no value, and is not the same as nothing. */
	private function unreadable( Key $key ): string {
		$parts = array();
		foreach ( $key->fields() as $field ) {
			$effective = $field->effective();
			$parts[]   = null === $effective ? '' : ( $effective->is_closed() ? 'closed' : (string) $effective->odd_type() );
		}
		return implode( ',', $parts );
	}

	/**
	 * @return array{site: bool, sender: bool}
	 */
	private function bound( string $id ): array {
		if ( ! isset( $this->bound[ $id ] ) ) {
			$provider = $this->catalog->provider( $id );
			$names    = null === $provider ? array() : self::names( $provider );

			$this->bound[ $id ] = array(
				'site'   => isset( $provider['site_bound'] ) || array_intersect( self::OF_SITE, $names ),
				'sender' => in_array( 'sender', $names, true ),
			);
		}
		return $this->bound[ $id ];
	}

	/**
	 * What questions that nobody has to put contain of the site itself.
	 *
	 * @param array $provider The provider.
	 * @phpstan-param Provider $provider
	 * @return list<string>
	 */
	private static function names( array $provider ): array {
		$own   = array_merge( array_column( $provider['fields'], 'name' ), array_keys( $provider['slots'] ?? array() ) );
		$names = array();
		foreach ( $provider['steps'] as $step ) {
			if ( $step['asked'] ?? false ) {
				continue;
			}
			$sent = array( $step['request'] ?? array(), array_column( $step['answers'], 'when' ) );
			array_walk_recursive(
				$sent,
				static function ( $text ) use ( &$names ): void {
					if ( is_string( $text ) && preg_match_all( '/\{([a-z_]+)\}/', $text, $found ) ) {
						$names = array_merge( $names, $found[1] );
					}
				}
			);
		}
		return array_values( array_diff( array_unique( $names ), $own ) );
	}
}
