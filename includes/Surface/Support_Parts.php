<?php
/**
 * Puts together what helps after a fix, and what helps others to help.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Error_Log;
use KeyHealth\Fix\Checklist;
use KeyHealth\Fix\Checklist_Comments;
use KeyHealth\Fix\Support_Bundle;
use KeyHealth\Fix\Support_Versions;
use KeyHealth\Fix\Test_Email_Memory;
use KeyHealth\Fix\Test_Email_Path;
use KeyHealth\Health\Recorded_Errors;

defined( 'ABSPATH' ) || exit;

/**
 * For `Fixing_Parts`.
 */
final class Support_Parts {

	/** @var Engine */
	private $engine;

	/** @var Discovery_Parts */
	private $discovery;

	/** @var Wording */
	private $wording;

	public function __construct( Engine $engine, Discovery_Parts $discovery, Wording $wording ) {
		$this->engine    = $engine;
		$this->discovery = $discovery;
		$this->wording   = $wording;
	}

	public function checklist(): Checklist {
		$log      = new Error_Log( $this->discovery->storage(), $this->discovery->formats() ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- a class of ours.
		$recorded = new Recorded_Errors( $this->engine->catalog(), $log, $this->engine->explainer(), $this->engine->store(), $this->engine->clock() );
		return new Checklist( $this->engine->catalog(), $this->engine->discoverer(), $this->engine->examiner(), $this->engine->store(), $this->engine->fingerprinter(), $this->wording, $this->discovery->plugin_conditions(), $recorded, new Checklist_Comments(), new Test_Email_Memory() );
	}

	public function bundle( Test_Email_Path $path ): Support_Bundle {
		return new Support_Bundle( $this->engine->catalog(), $this->engine->discoverer(), new Support_Versions( $this->engine->catalog(), Access::sees_files() ), $path, new Test_Email_Memory() );
	}
}
