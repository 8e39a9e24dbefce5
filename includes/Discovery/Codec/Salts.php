<?php
/**
 * The constants that keys are made of.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Discovery\Codec;

use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * What was typed in wins over what the site defines: whoever types in an old salt means it, whatever the site defines by now.
 */
final class Salts {

	/** @var array<string, Secret> */
	private $typed = array();

	/**
	 * @param array<string, string> $typed Name of the constant => value; an empty one counts as not typed in.
	 */
	public function __construct(
		#[\SensitiveParameter]
		array $typed = array()
	) {
		foreach ( $typed as $name => $value ) {
			if ( '' !== $value ) {
				$this->typed[ $name ] = new Secret( $value );
			}
		}
	}

	/** Whether these are other ones than the site's: the plugin's own code knows only the site's. */
	public function are_typed(): bool {
		return array() !== $this->typed;
	}

	public function is_typed( string $name ): bool {
		return isset( $this->typed[ $name ] );
	}

	/**
	 * The salt of that name: typed in, else the constant; null where neither is.
	 *
	 * @throws \DomainException When the constant is no text: plugins compare strictly.
	 */
	public function get( string $name ): ?Secret {
		if ( isset( $this->typed[ $name ] ) ) {
			return $this->typed[ $name ];
		}
		$value = defined( $name ) ? constant( $name ) : null;
		if ( null !== $value && ! is_string( $value ) ) {
			/* translators: %s: name of a PHP constant. */
			throw new \DomainException( sprintf( __( '%s is not a text, so nothing can be encrypted with it.', 'key-health' ), $name ) );
		}
		return null === $value ? null : new Secret( $value );
	}

	/**
	 * The first of several that counts.
	 *
	 * @param list<string> $names        Preferred ones first.
	 * @param bool         $empty_counts Whether the first of them counts as soon as it is defined, even when it is empty.
	 * @return Secret|null Null where none is.
	 * @throws \DomainException When it is no text.
	 */
	public function first( array $names, bool $empty_counts ): ?Secret {
		foreach ( $names as $name ) {
			if ( $this->is_typed( $name ) ) {
				return $this->typed[ $name ];
			}
		}
		foreach ( $names as $place => $name ) {
			$salt = $this->get( $name );
			if ( null !== $salt && ( ! $salt->is_empty() || ( $empty_counts && 0 === $place ) ) ) {
				return $salt;
			}
		}
		return null;
	}
}
