<?php
/**
 * Puts the parts together.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Diagnosis\Explainer;
use KeyHealth\Diagnosis\Finding_Maker;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Diagnosis\Inspector;
use KeyHealth\Diagnosis\Ranker;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Discovery\Viewed_Site;
use KeyHealth\Fix\Fresh_Question;
use KeyHealth\Fix\Rate_Limit;
use KeyHealth\Fix\Replacement;
use KeyHealth\Health\Addresses;
use KeyHealth\Health\Backups;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Dismissals;
use KeyHealth\Health\Fluent_Smtp_Probe;
use KeyHealth\Health\Lanes;
use KeyHealth\Health\Losses;
use KeyHealth\Health\Reporter;
use KeyHealth\Health\Store;
use KeyHealth\Health\Stored_Keys;
use KeyHealth\Health\Witness;
use KeyHealth\Model\Clock;
use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\System_Clock;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Parallel\Together;
use KeyHealth\Probe\Prober;
use KeyHealth\Probe\Watcher;
use KeyHealth\Surface\Parts\Network_Parts;
use KeyHealth\Surface\Parts\Watching_Parts;

defined( 'ABSPATH' ) || exit;

/**
 * The composition root: every surface (page, REST, cron) asks here for what it needs. Each part is made once, on first use.
 *
 * The clock and the transport can be put in from outside, for tests.
 */
final class Engine {

	/** Hold what they have read of one site: when WordPress switches to another one, they are made anew. */
	private const OF_SITE = array( Discoverer::class, Discovery_Parts::class, Checker::class, Reporter::class, Replacement::class, Editing_Parts::class, Active_Plugins::class );

	/** @var array<string, object> */
	private $made = array();

	/** @var int Site for which they were made. */
	private $site = 0;

	/** @var Clock */
	private $clock;

	/** @var Http|null */
	private $http;

	/** @var Http|null To this site itself. */
	private $loopback;

	public function __construct( ?Clock $clock = null, ?Http $http = null, ?Http $loopback = null ) {
		$this->clock    = $clock ?? new System_Clock();
		$this->http     = $http;
		$this->loopback = $loopback ?? $http;
	}

	public function clock(): Clock {
		return $this->clock;
	}

	public function catalog(): Catalog {
		return $this->once( Catalog::class, static fn(): Catalog => new Catalog( dirname( __DIR__, 2 ) . '/build/catalog' ) );
	}

	public function discoverer(): Discoverer {
		return $this->once( Discoverer::class, fn(): Discoverer => $this->discovery()->discoverer() );
	}

	public function examiner(): Examiner {
		return $this->once(
			Examiner::class,
			function (): Examiner {
				$maker = new Finding_Maker( $this->catalog(), $this->wording(), new Ranker() );
				return new Examiner( $this->catalog(), $this->inspections(), $this->prober(), $maker, $this->wording(), $this->fingerprinter(), $this->clock );
			}
		);
	}

	public function store(): Store {
		return $this->once( Store::class, static fn(): Store => new Store() );
	}

	public function checker(): Checker {
		return $this->once(
			Checker::class,
			function (): Checker {
				return new Checker( $this->discoverer(), $this->examiner(), $this->store(), new Addresses(), $this->backups(), $this->fingerprinter(), $this->watching()->rounds()->pauses(), $this->watching()->past()->history(), $this->lanes(), $this->clock );
			}
		);
	}

	public function lanes(): Lanes {
		return new Lanes( $this->catalog(), $this->together() );
	}

	public function reporter(): Reporter {
		return $this->once( Reporter::class, fn(): Reporter => $this->reporting()->reporter() );
	}

	public function replacement(): Replacement {
		return $this->once( Replacement::class, fn(): Replacement => $this->fixing()->replacement() );
	}

	/** What the wizards carry out. */
	public function fixing(): Fixing_Parts {
		return new Fixing_Parts( $this, $this->discovery(), $this->callbacks(), $this->inspections(), $this->wording(), $this->http, $this->loopback );
	}

	public function backups(): Backups {
		return new Backups( wp_salt( 'secure_auth' ), $this->clock );
	}

	public function fresh_question(): Fresh_Question {
		return new Fresh_Question( wp_salt( 'auth' ), $this->clock );
	}

	public function rate_limit(): Rate_Limit {
		return new Rate_Limit( $this->clock );
	}

	public function dismissals(): Dismissals {
		return new Dismissals( $this->store(), $this->fingerprinter() );
	}

	public function fingerprinter(): Fingerprinter {
		return $this->once(
			Fingerprinter::class,
			static function (): Fingerprinter {
				return new Fingerprinter( wp_salt( 'auth' ), wp_salt( 'auth' ) . wp_salt( 'secure_auth' ) . wp_salt( 'logged_in' ) . wp_salt( 'nonce' ) );
			}
		);
	}

	/** Sees when settings lose something. */
	public function witness(): Witness {
		return $this->once( Witness::class, fn(): Witness => new Witness( $this->catalog(), $this->clock ) );
	}

	/** Which keys stand in an option. */
	public function stored_keys(): Stored_Keys {
		return new Stored_Keys( $this->catalog(), $this->discovery()->formats(), new Codecs() );
	}

	public function losses(): Losses {
		return new Losses( $this->catalog(), $this->stored_keys(), $this->discovery()->storage()->rows(), $this->store(), $this->fingerprinter() );
	}

	public function fluent_smtp_probe(): Fluent_Smtp_Probe {
		return new Fluent_Smtp_Probe( $this->catalog(), $this->discoverer(), $this->examiner(), $this->checker(), $this->store() );
	}

	public function explainer(): Explainer {
		return new Explainer( $this->catalog(), $this->wording(), $this->clock );
	}

	/** What goes on when nobody looks. */
	public function watching(): Watching_Parts {
		return $this->once( Watching_Parts::class, fn(): Watching_Parts => new Watching_Parts( $this ) );
	}

	/** What looks at a whole network. */
	public function network(): Network_Parts {
		return $this->once( Network_Parts::class, fn(): Network_Parts => new Network_Parts( $this ) );
	}

	/** The same for a site that was switched to: nothing that was read on another one is in it. */
	public function anew(): self {
		$other       = clone $this;
		$other->made = array_intersect_key( $this->made, array_flip( array( Catalog::class, Fingerprinter::class, Scanner::class, Config_Files::class, Constant_Locator::class ) ) );
		return $other;
	}

	/** Forgets what was read, so that a change made in this request is seen. */
	public function forget(): void {
		$this->made = array_diff_key( $this->made, array_flip( array_merge( self::OF_SITE, array( Examiner::class, Config_Files::class, Constant_Locator::class ) ) ) );
	}

	private function reporting(): Reporting_Parts {
		return new Reporting_Parts( $this, $this->discovery(), $this->active_plugins(), $this->files(), $this->locator(), $this->callbacks(), $this->inspections(), $this->wording() );
	}

	private function prober(): Prober {
		return $this->once( Prober::class, fn(): Prober => ( new Probing_Parts( $this->watcher(), $this->together(), $this->clock, $this->http ) )->prober() );
	}

	private function together(): Together {
		return $this->once( Together::class, fn(): Together => new Together( $this->callbacks() ) );
	}

	/** Sees what this site does to requests of ours. */
	public function watcher(): Watcher {
		return $this->once( Watcher::class, fn(): Watcher => new Watcher( $this->callbacks() ) );
	}

	private function inspections(): Inspections {
		return new Inspections( $this->catalog(), new Inspector(), $this->wording() );
	}

	private function wording(): Wording {
		return new Wording( $this->catalog() );
	}

	/** What changes lines of files. */
	public function editing(): Editing_Parts {
		return $this->once( Editing_Parts::class, fn(): Editing_Parts => new Editing_Parts( $this, $this->files(), $this->locator(), $this->scanner(), $this->loopback ) );
	}

	/** What finds keys, and reads and writes rows. */
	public function discovery(): Discovery_Parts {
		return $this->once( Discovery_Parts::class, fn(): Discovery_Parts => $this->discovery_of( $this->active_plugins() ) );
	}

	/** The same for a site with other plugins. */
	public function discovery_of( Active_Plugins $active, ?Viewed_Site $site = null ): Discovery_Parts {
		// What was taken away on another site is not remembered here.
		$is_lost = null === $site ? fn( string $id ): bool => null !== $this->store()->key( $id )->loss() : null;
		return new Discovery_Parts( $this->catalog(), $active, $this->locator(), $this->callbacks(), Access::sees_files(), $site, $is_lost );
	}

	private function callbacks(): Callback_Locator {
		return new Callback_Locator();
	}

	private function active_plugins(): Active_Plugins {
		return $this->once( Active_Plugins::class, static fn(): Active_Plugins => new Active_Plugins() );
	}

	private function files(): Config_Files {
		return $this->once(
			Config_Files::class,
			fn(): Config_Files => new Config_Files( ABSPATH, WPMU_PLUGIN_DIR, WP_CONTENT_DIR, $this->scanner() )
		);
	}

	private function scanner(): Scanner {
		return $this->once( Scanner::class, static fn(): Scanner => new Scanner() );
	}

	private function locator(): Constant_Locator {
		return $this->once( Constant_Locator::class, fn(): Constant_Locator => new Constant_Locator( $this->files(), $this->scanner() ) );
	}

	/**
	 * @template T of object
	 * @param class-string<T> $part What is wanted.
	 * @param callable(): T   $make Makes it.
	 * @return T
	 */
	private function once( string $part, callable $make ): object {
		$site = get_current_blog_id();
		if ( $site !== $this->site ) {
			$this->site = $site;
			$this->made = array_diff_key( $this->made, array_flip( self::OF_SITE ) );
		}
		if ( ! isset( $this->made[ $part ] ) ) {
			$this->made[ $part ] = $make();
		}
		/** @var T $made */
		$made = $this->made[ $part ];
		return $made;
	}
}
