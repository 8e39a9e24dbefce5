<?php
/**
 * What is defined for all sites, as the network screen shows it.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Definitions;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Health\Key_View;
use KeyHealth\Health\Store;
use KeyHealth\Model\Finding;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Loose;
use KeyHealth\Network\Report\Site_Names;
use KeyHealth\Network\Severity;
use KeyHealth\Probe\Verdict;

defined( 'ABSPATH' ) || exit;

/**
 * For who may see the files of the network. Nothing here asks a provider.
 */
final class Definition_View {

	/** @var Catalog */
	private $catalog;

	/** @var Wording */
	private $wording;

	/** @var Examiner */
	private $examiner;

	/** @var Fingerprinter */
	private $fingerprinter;

	/** @var Store */
	private $store;

	/** @var Site_Names */
	private $names;

	public function __construct( Catalog $catalog, Wording $wording, Examiner $examiner, Fingerprinter $fingerprinter, Store $store, Site_Names $names ) {
		$this->catalog       = $catalog;
		$this->wording       = $wording;
		$this->examiner      = $examiner;
		$this->fingerprinter = $fingerprinter;
		$this->store         = $store;
		$this->names         = $names;
	}

	/**
	 * @param array<string, Network_Value> $values By id.
	 * @return list<array<string, mixed>> `NetworkDefinition` in src/network/types.ts: the worst first, then those of most sites.
	 */
	public function of( array $values, Counts $counts ): array {
		$prints    = array();
		$providers = array();
		foreach ( $values as $id => $value ) {
			$prints[ $id ]    = (string) $this->fingerprinter->of( $value->definition()->secret() );
			$providers[ $id ] = $value->key()->provider();
		}
		$answers  = $counts->answers( array_values( $providers ), array_values( $prints ) );
		$outdated = $values ? $counts->outdated() : array();
		$views    = array();
		foreach ( $values as $id => $value ) {
			$key     = $value->key();
			$sample  = null === $value->group() || 0 === $value->hides() ? array() : $counts->sample( $value->group() );
			$views[] = $this->view( $value, $answers[ $key->provider() . ' ' . $prints[ $id ] ] ?? null, $sample, $outdated[ $key->plugin() . '/' . $key->provider() ] ?? 0 );
		}
		usort(
			$views,
			static function ( array $a, array $b ): int {
				return array( Severity::of( $a['state'] ), - $a['sites'], $a['id'] ) <=> array( Severity::of( $b['state'] ), - $b['sites'], $b['id'] );
			}
		);
		return $views;
	}

	/**
	 * @param Network_Value                                $value    A definition.
	 * @param array{verdict: string, checked_at: int}|null $answer   What its provider said.
	 * @param list<array<string, string>>                  $sample   Some of the sites whose own key it hides.
	 * @param int                                          $outdated Sites that go their own way, with a key that does not work.
	 * @return array{id: string, state: string, sites: int}&array<string, mixed>
	 */
	private function view( Network_Value $value, ?array $answer, array $sample, int $outdated ): array {
		$key        = $value->key();
		$plugin     = $this->catalog->plugin( $key->plugin() );
		$is_of_main = get_main_site_id() === $key->site_id();
		return array(
			'id'       => $value->id(),
			'provider' => array(
				'id'   => $key->provider(),
				'name' => $this->wording->provider_name( $key ),
			),
			'plugin'   => array(
				'slug'       => $key->plugin(),
				'name'       => $plugin['name'] ?? $key->plugin(),
				'short_name' => $plugin['short_name'] ?? $key->plugin(),
			),
			'place'    => $value->definition()->location()->label(),
			'last4'    => (string) $value->definition()->secret()->last4(),
			'sites'    => $value->sites(),
			'hides'    => array(
				'sites'     => $value->hides(),
				'sample'    => array_map( array( $this->names, 'of' ), $sample ),
				'keys'      => $value->hidden_keys(),
				'clearable' => $value->takes_the_place(),
			),
			'key_id'   => $is_of_main ? $key->id() : null,
			'url'      => get_admin_url( $key->site_id(), 'tools.php?page=key-health#/key/' . $key->id() ),
		) + $this->said( $value, $answer, $outdated );
	}

	/**
	 * @param Network_Value                                $value    A definition.
	 * @param array{verdict: string, checked_at: int}|null $answer   What its provider said.
	 * @param int                                          $outdated Sites that go their own way, with a key that does not work.
	 * @return array{state: string, diagnosis: string, title: string, meaning: string, checked_at: string|null}
	 */
	private function said( Network_Value $value, ?array $answer, int $outdated ): array {
		$memory  = $this->memory( $value->key() );
		$finding = $this->finding( $value->key(), $memory, $answer );
		$at      = max( (int) $memory->checked_at(), $answer['checked_at'] ?? 0 );
		$data    = $finding->to_array();
		$said    = array(
			'state'      => $finding->state(),
			'diagnosis'  => (string) $finding->diagnosis(),
			'title'      => $finding->title(),
			'meaning'    => Loose::text( $data, 'meaning' ),
			'checked_at' => 'unchecked' === $finding->state() ? null : Key_View::iso( $at ),
		);
		if ( $value->hides() > 0 && in_array( $finding->state(), array( 'working', 'unchecked' ), true ) ) {
			$said = $this->hiding( $value ) + $said;
		}
		if ( $outdated > 0 ) {
			/* translators: %s: number of sites. */
			$more            = sprintf( _n( '%s other site uses a key of its own that does not work.', '%s other sites use keys of their own that do not work.', $outdated, 'key-health' ), number_format_i18n( $outdated ) );
			$said['meaning'] = trim( $said['meaning'] . ' ' . $more );
		}
		return $said;
	}

	/**
	 * @return array{state: string, diagnosis: string, title: string, meaning: string}
	 */
	private function hiding( Network_Value $value ): array {
		return array(
			'state'     => 'attention',
			'diagnosis' => 'network_override',
			/* translators: %s: number of sites. */
			'title'     => sprintf( _n( 'It keeps %s site from using its own key', 'It keeps %s sites from using their own keys', $value->hides(), 'key-health' ), number_format_i18n( $value->hides() ) ),
			'meaning'   => __( 'Keys of their own are stored there and not read. They would count again as soon as this one is gone.', 'key-health' ),
		);
	}

	/**
	 * @param Key                                          $key    Of a site that uses it.
	 * @param Key_Memory                                   $memory What that site remembers.
	 * @param array{verdict: string, checked_at: int}|null $answer What the provider said when all sites were looked at.
	 */
	private function finding( Key $key, Key_Memory $memory, ?array $answer ): Finding {
		$known   = $this->examiner->look( $key, $memory );
		$is_old  = null === $answer || ( 'unchecked' !== $known->state() && (int) $memory->checked_at() > $answer['checked_at'] );
		$verdict = $is_old ? null : Verdict::restore( json_decode( $answer['verdict'], true ) );
		return null === $verdict || ! $this->catalog->has_diagnosis( $verdict->diagnosis() ) ? $known : $this->examiner->explain( $key, $memory, $verdict );
	}

	/** What the site that is looked at remembers; of another site only the tables tell. */
	private function memory( Key $key ): Key_Memory {
		return get_current_blog_id() === $key->site_id() ? $this->store->key( $key->id() ) : new Key_Memory();
	}
}
