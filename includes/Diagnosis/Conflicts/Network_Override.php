<?php
/**
 * A network's key that hides the one of a site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Diagnosis\Conflicts;

use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Discovery\Storage;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Definition;
use KeyHealth\Model\Field;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;

defined( 'ABSPATH' ) || exit;

/**
 * Of the site that is looked at; others are not asked. Constants belong to the whole network, and so do options that a plugin shares.
 */
final class Network_Override implements Kind {

	/** Why a site's own value does not count beside a constant or a variable of the server. */
	private const LOST = array( 'constant_wins', 'environment_wins' );

	/** @var Storage */
	private $storage;

	/** @var Line_Edits */
	private $lines;

	/** @var bool */
	private $is_network;

	public function __construct( Storage $storage, Line_Edits $lines, bool $is_network ) {
		$this->storage    = $storage;
		$this->lines      = $lines;
		$this->is_network = $is_network;
	}

	public function of( Key $key, Field $field, Definition $definition, array $accepted ): ?Conflict {
		$winner = $field->effective();
		if ( ! $this->is_network || ! $field->is_secret() || null === $winner || ! $key->in_use() ) {
			return null;
		}
		$own = $winner === $definition ? $this->own_behind_network( $field, $winner ) : self::own_behind_constant( $winner, $definition );
		if ( null === $own || $own->secret()->equals( $winner->secret() ) || $winner->secret()->is_empty() ) {
			return null;
		}
		$last4 = $own->secret()->last4();
		return new Conflict(
			'network_override',
			null === $last4 ? 'short' : null,
			$key,
			array( $winner, $own ),
			$winner->location()->name(),
			Location::CONSTANT === $winner->location()->kind() ? $this->lines->remove( $winner ) : null,
			null,
			array( 'value' => (string) $last4 )
		);
	}

	private static function own_behind_constant( Definition $winner, Definition $definition ): ?Definition {
		$is_networks = in_array( $winner->location()->kind(), array( Location::CONSTANT, Location::ENVIRONMENT ), true );
		$is_lost     = in_array( $definition->because(), self::LOST, true ) && $definition->location()->is_of_site();
		return $is_networks && $is_lost && ! $definition->secret()->is_empty() ? $definition : null;
	}

	/** What the same place of the site's own options holds, where the plugin reads those of the network. */
	private function own_behind_network( Field $field, Definition $winner ): ?Definition {
		$own = null === $field->place() ? null : $field->place()->of_site();
		if ( null === $own || ! in_array( $winner->location()->kind(), array( Location::NETWORK_OPTION, Location::MAIN_SITE_OPTION ), true ) ) {
			return null;
		}
		$found = $this->storage->stored( $own );
		if ( $found->is_empty() || $found->is_closed() || null !== $found->odd_type() ) {
			return null;
		}
		return new Definition( $own->location(), $found->secret(), Definition::IGNORED, 'network_wins', __( 'Not read. The plugin reads the settings of the network.', 'key-health' ) );
	}
}
