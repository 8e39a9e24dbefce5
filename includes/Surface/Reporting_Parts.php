<?php
/**
 * Puts together what makes the report.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Constant_Locator;
use KeyHealth\Config\Host\Host;
use KeyHealth\Config\Host\Host_Clues;
use KeyHealth\Config\Files\Stray_Copies;
use KeyHealth\Diagnosis\Config_Conflicts;
use KeyHealth\Diagnosis\Conflict_Finder;
use KeyHealth\Diagnosis\Conflicts\Copied_Site;
use KeyHealth\Diagnosis\Conflicts\Edited_File;
use KeyHealth\Diagnosis\Conflicts\Exposed_Files;
use KeyHealth\Diagnosis\Conflicts\Kind;
use KeyHealth\Diagnosis\Conflicts\Leaky_Plugins;
use KeyHealth\Diagnosis\Conflicts\Network_Override;
use KeyHealth\Diagnosis\Conflicts\Site_Kind;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Diagnosis\Leftover_Keys;
use KeyHealth\Diagnosis\Line_Edits;
use KeyHealth\Diagnosis\Mail_Path;
use KeyHealth\Diagnosis\Mailer_Conflicts;
use KeyHealth\Diagnosis\Sending_Blocks;
use KeyHealth\Diagnosis\Site_Conflicts;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Discovery\Error_Log;
use KeyHealth\Health\Addresses;
use KeyHealth\Health\Banner_Writer;
use KeyHealth\Health\Conflict_View;
use KeyHealth\Health\Key_View;
use KeyHealth\Health\Provider_View;
use KeyHealth\Health\Recorded_Errors;
use KeyHealth\Health\Reporter;
use KeyHealth\Health\Same_Keys;
use KeyHealth\Health\Schedule;
use KeyHealth\Health\Site_View;
use KeyHealth\Health\Summary_Writer;
use KeyHealth\Model\Key;

defined( 'ABSPATH' ) || exit;

/**
 * The report for `Engine`: what reads the store and this site, and what words it.
 */
final class Reporting_Parts {

	/** @var Engine */
	private $engine;

	/** @var Discovery_Parts */
	private $discovery;

	/** @var Active_Plugins */
	private $active;

	/** @var Config_Files */
	private $files;

	/** @var Constant_Locator */
	private $locator;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var Inspections */
	private $inspections;

	/** @var Wording */
	private $wording;

	/** @var Line_Edits */
	private $lines;

	public function __construct( Engine $engine, Discovery_Parts $discovery, Active_Plugins $active, Config_Files $files, Constant_Locator $locator, Callback_Locator $callbacks, Inspections $inspections, Wording $wording ) {
		$this->engine      = $engine;
		$this->discovery   = $discovery;
		$this->active      = $active;
		$this->files       = $files;
		$this->locator     = $locator;
		$this->callbacks   = $callbacks;
		$this->inspections = $inspections;
		$this->wording     = $wording;
		$this->lines       = $engine->editing()->lines();
	}

	public function reporter(): Reporter {
		// What it says of mail depends on whether this is a copy, and on what was stopped because it was one.
		$this->engine->watching()->copies()->look();
		$store      = $this->engine->store();
		$dismissals = $this->engine->dismissals();
		$key_view   = $this->key_view();
		$host       = new Host( Host_Clues::of_this_request() );
		$config     = new Config_Conflicts( $this->engine->catalog(), $this->files, $this->locator, $this->lines, $host );
		return new Reporter(
			$this->engine->discoverer(),
			$this->engine->examiner(),
			new Conflict_Finder( $this->engine->catalog(), $this->lines, $this->inspections, array_merge( $config->kinds(), $this->kinds() ) ),
			$this->site_conflicts( $config ),
			$store,
			$key_view,
			new Conflict_View( $this->wording, $this->engine->examiner(), $key_view, $dismissals, $host ),
			new Provider_View( $this->engine->catalog() ),
			$this->recorded_errors(),
			$this->engine->watching()->past()->story(),
			new Same_Keys( $this->engine->fingerprinter(), Access::sees_files() ),
			new Summary_Writer( $this->wording, new Schedule() ),
			new Banner_Writer( $this->wording, $store, $dismissals, $this->further_banners() ),
			new Site_View( $this->engine->catalog(), $this->active, $this->files, $this->lines, new Addresses(), $store, new Schedule(), $this->engine->clock(), Access::sees_files(), array( $this, 'last_edit' ), $this->engine->watching()->rounds()->cron_state(), $this->engine->watching()->copies()->view() ),
			$this->engine->watching()->guards()->view(),
			$dismissals,
			$this->engine->fingerprinter(),
			$this->engine->clock()
		);
	}

	/**
	 * @return array<string, string>|null The last change of a file, for who may take it back.
	 */
	public function last_edit(): ?array {
		$editing = $this->engine->editing();
		$edit    = Access::writes_files() ? $editing->last_edit()->view() : null;
		return null !== $edit && $editing->writing()->is_possible() ? $edit : null;
	}

	/**
	 * @return array<string, callable(list<Key>): string> By `Banner::OTHERS`: the mark of what is said.
	 */
	private function further_banners(): array {
		return array(
			'copy' => array( $this->engine->watching()->copies()->view(), 'mark' ),
			'kept' => array( $this->engine->watching()->guards()->kept(), 'mark' ),
		);
	}

	private function key_view(): Key_View {
		return new Key_View( $this->engine->catalog(), $this->wording, $this->engine->fingerprinter(), $this->lines, $this->engine->backups(), $this->engine->dismissals(), new Codecs(), $this->engine->watching()->calendar()->ends(), Access::sees_files() );
	}

	private function site_conflicts( Config_Conflicts $config ): Site_Conflicts {
		$conditions = $this->discovery->plugin_conditions();
		return new Site_Conflicts(
			new Mail_Path( $this->engine->catalog(), $this->active, $this->callbacks, $conditions ),
			new Sending_Blocks( $this->engine->catalog(), $this->lines, $conditions ),
			new Mailer_Conflicts( Access::sees_files() ),
			new Leftover_Keys( $this->engine->catalog(), $this->lines ),
			array_merge( $config->site_kinds(), $this->site_kinds() ),
			null === $this->engine->watching()->copies()->copy()->state()
		);
	}

	/**
	 * @return list<Kind> Kinds of conflicts that look beyond constants and options.
	 */
	private function kinds(): array {
		return array(
			new Edited_File( $this->discovery->pasted_keys(), $this->lines ),
			new Network_Override( $this->discovery->storage(), $this->lines, is_multisite() ),
		);
	}

	/**
	 * @return list<Site_Kind>
	 */
	private function site_kinds(): array {
		$copies = $this->engine->watching()->copies();
		return array(
			new Copied_Site( $this->engine->catalog(), $copies->switches(), array( $copies->copy(), 'state' ) ),
			new Exposed_Files( Stray_Copies::of_this_site(), $this->engine->clock() ),
			new Leaky_Plugins( $this->engine->catalog(), $this->active, $this->engine->fingerprinter() ),
		);
	}

	private function recorded_errors(): Recorded_Errors {
		$log = new Error_Log( $this->discovery->storage(), $this->discovery->formats() ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- a class of ours.
		return new Recorded_Errors( $this->engine->catalog(), $log, $this->engine->explainer(), $this->engine->store(), $this->engine->clock() );
	}
}
