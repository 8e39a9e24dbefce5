<?php
/**
 * What is written down of a key of a site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Location;
use KeyHealth\Model\Plain_Text;
use KeyHealth\Model\Secret;
use KeyHealth\Network\Sweep\Identity;

defined( 'ABSPATH' ) || exit;

/**
 * Names, fingerprints and places; no value. Places are named as `Location::id()` does: what is stored knows no language.
 */
final class Book_Rows {

	/** What a row that is there already gets. */
	public const CHANGING = array( 'network_id', 'plugin', 'provider', 'label', 'used', 'fingerprint', 'probe', 'length', 'last4', 'kind', 'place', 'of_site', 'hidden', 'hidden_last4' );

	/** One for all sites, or for several. */
	private const SHARED = array( Location::CONSTANT, Location::ENVIRONMENT, Location::NETWORK_OPTION, Location::MAIN_SITE_OPTION, Location::PLUGIN_FILE );

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Identity */
	private $identity;

	public function __construct( Fingerprinter $fingerprinter, Identity $identity ) {
		$this->fingerprinter = $fingerprinter;
		$this->identity      = $identity;
	}

	/**
	 * @param int         $network Its id.
	 * @param int         $blog_id Of the site.
	 * @param Key         $key     One of its keys.
	 * @param int         $sweep   In which sweep.
	 * @param Secret|null $unread  What the site keeps for itself where the plugin reads the settings of the network.
	 * @return array<string, string|int>
	 */
	public function of( int $network, int $blog_id, Key $key, int $sweep, ?Secret $unread = null ): array {
		$main      = $key->main_field();
		$effective = $main->effective();
		$place     = null === $effective ? null : $effective->location();
		$of_site   = null === $place || ! in_array( $place->kind(), self::SHARED, true );
		$hidden    = $of_site || ! $key->in_use() ? null : $this->hidden( $key ) ?? $unread;
		return array(
			'blog_id'      => $blog_id,
			'key_id'       => substr( $key->id(), 0, 190 ),
			'network_id'   => $network,
			'plugin'       => substr( $key->plugin(), 0, 80 ),
			'provider'     => substr( $key->provider(), 0, 60 ),
			'label'        => mb_substr( Plain_Text::of( $key->connection_label() ), 0, 190 ),
			'used'         => $key->use(),
			'fingerprint'  => (string) $this->fingerprinter->of( $main->value() ),
			'probe'        => $this->identity->of( $key ),
			'length'       => min( 65535, $main->value()->length() ),
			'last4'        => self::last4( $main->value()->last4() ),
			'kind'         => null === $place ? '' : $place->kind(),
			'place'        => null === $place ? '' : mb_substr( Plain_Text::of( $place->id() ), 0, 250 ),
			'of_site'      => $of_site ? 1 : 0,
			'hidden'       => null === $hidden ? '' : (string) $this->fingerprinter->of( $hidden ),
			'hidden_last4' => null === $hidden ? '' : self::last4( $hidden->last4() ),
			'sweep'        => $sweep,
		);
	}

	/** The site's own value, which a definition for all sites hides. */
	private function hidden( Key $key ): ?Secret {
		foreach ( $key->main_field()->definitions() as $definition ) {
			if ( ! $definition->is_effective() && $definition->location()->is_of_site() && ! $definition->secret()->is_empty() ) {
				return $definition->secret();
			}
		}
		return null;
	}

	private static function last4( ?string $last4 ): string {
		return mb_substr( Plain_Text::of( (string) $last4 ), 0, 16 );
	}
}
