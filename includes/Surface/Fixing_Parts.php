<?php
/**
 * Puts together what the wizards carry out.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface;

use KeyHealth\Config\Callback_Locator;
use KeyHealth\Diagnosis\Inspections;
use KeyHealth\Diagnosis\Mail_Path;
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Active_Plugins;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Fix\Candidate_Values;
use KeyHealth\Fix\Checklist;
use KeyHealth\Fix\Interference\Hanging;
use KeyHealth\Fix\Interference\Helper_Lines;
use KeyHealth\Fix\Interference\Investigation;
use KeyHealth\Fix\Interference\Stored_Values;
use KeyHealth\Fix\Interference\Trace_View;
use KeyHealth\Fix\Interference\Tracer;
use KeyHealth\Fix\Key_Writer;
use KeyHealth\Fix\Reach\Machine;
use KeyHealth\Fix\Reach\Own_Ways;
use KeyHealth\Fix\Reach\Reaching;
use KeyHealth\Fix\Reach\Run;
use KeyHealth\Fix\Reach\Targets;
use KeyHealth\Fix\Recovered_Values;
use KeyHealth\Fix\Old_Key;
use KeyHealth\Fix\Other_Places;
use KeyHealth\Fix\Replacement;
use KeyHealth\Fix\Replacement_Words;
use KeyHealth\Fix\Row_Writer;
use KeyHealth\Fix\Support_Bundle;
use KeyHealth\Fix\Test_Email;
use KeyHealth\Fix\Test_Email_Memory;
use KeyHealth\Fix\Test_Email_Path;
use KeyHealth\Health\Same_Keys;
use KeyHealth\Probe\Auth;
use KeyHealth\Probe\Http;
use KeyHealth\Probe\Own_Host;
use KeyHealth\Probe\Request_Builder;
use KeyHealth\Probe\Smtp;
use KeyHealth\Probe\Watcher;
use KeyHealth\Probe\Wp_Http;

defined( 'ABSPATH' ) || exit;

/**
 * For `Engine`: nothing here is made before it is asked for.
 */
final class Fixing_Parts {

	/** @var Engine */
	private $engine;

	/** @var Discovery_Parts */
	private $discovery;

	/** @var Callback_Locator */
	private $callbacks;

	/** @var Inspections */
	private $inspections;

	/** @var Wording */
	private $wording;

	/** @var Http|null */
	private $http;

	/** @var Http|null */
	private $loopback;

	/**
	 * @param Engine           $engine      The other parts.
	 * @param Discovery_Parts  $discovery   What is stored, and where.
	 * @param Callback_Locator $callbacks   Finds who hangs on a hook.
	 * @param Inspections      $inspections Looks at values.
	 * @param Wording          $wording     Names.
	 * @param Http|null        $http        Another way to providers, for tests.
	 * @param Http|null        $loopback    Another way to this site, for tests.
	 */
	public function __construct( Engine $engine, Discovery_Parts $discovery, Callback_Locator $callbacks, Inspections $inspections, Wording $wording, ?Http $http = null, ?Http $loopback = null ) {
		$this->engine      = $engine;
		$this->discovery   = $discovery;
		$this->callbacks   = $callbacks;
		$this->inspections = $inspections;
		$this->wording     = $wording;
		$this->http        = $http;
		$this->loopback    = $loopback;
	}

	public function replacement(): Replacement {
		return new Replacement( $this->engine->discoverer(), $this->engine->examiner(), $this->engine->checker(), $this->writer(), $this->engine->backups(), $this->engine->store(), $this->replacement_words(), $this->engine->editing()->fresh_look() );
	}

	/** The other keys of this site with the same value. */
	public function other_places(): Other_Places {
		$same = new Same_Keys( $this->engine->fingerprinter(), Access::sees_files() );
		return new Other_Places( $this->engine->discoverer(), $same, $this->replacement(), $this->engine->checker(), $this->engine->examiner(), $this->replacement_words() );
	}

	/** Whether the key that was replaced is dead. */
	public function old_key(): Old_Key {
		return new Old_Key( $this->engine->catalog(), $this->engine->backups(), $this->engine->examiner(), $this->inspections, $this->engine->watching()->rounds()->pauses(), $this->engine->store(), $this->replacement_words() );
	}

	public function recovered_values(): Recovered_Values {
		return new Recovered_Values( $this->discovery->storage(), new Codecs() );
	}

	public function candidate_values(): Candidate_Values {
		return new Candidate_Values( $this->inspections );
	}

	public function test_email(): Test_Email {
		return new Test_Email( $this->engine->catalog(), $this->engine->discoverer(), $this->mail_path(), new Test_Email_Memory(), $this->engine->clock() );
	}

	public function mail_path(): Test_Email_Path {
		return new Test_Email_Path( $this->engine->catalog(), $this->callbacks, $this->who_sends(), Access::sees_files() );
	}

	/** Who gets the mail of the site. */
	public function who_sends(): Mail_Path {
		return new Mail_Path( $this->engine->catalog(), new Active_Plugins(), $this->callbacks, $this->discovery->plugin_conditions() );
	}

	/** Whether a fix has reached what people notice. */
	public function checklist(): Checklist {
		return ( new Support_Parts( $this->engine, $this->discovery, $this->wording ) )->checklist();
	}

	/** What may leave the site for a support desk. */
	public function support_bundle(): Support_Bundle {
		return ( new Support_Parts( $this->engine, $this->discovery, $this->wording ) )->bundle( $this->mail_path() );
	}

	/** Looks for the plugin in the way. */
	public function clean_state(): Clean_State_Parts {
		return new Clean_State_Parts( $this->engine, $this->loopback );
	}

	private function replacement_words(): Replacement_Words {
		return new Replacement_Words( $this->wording, $this->engine->store(), $this->engine->clock() );
	}

	/** Each try is short, so that all of them together are. */
	public function reaching(): Reaching {
		$builder = new Request_Builder( new Auth( $this->engine->clock() ), new Own_Host( (string) wp_parse_url( home_url(), PHP_URL_HOST ) ) );
		$http    = $this->http ?? new Wp_Http( new Watcher( $this->callbacks ), 'KeyHealth/' . \KeyHealth\VERSION, Run::ASK_S );
		$ways    = new Own_Ways( $http, new Smtp( '', '', null, Run::GREET_S ) );
		return new Reaching( $this->engine->catalog(), new Targets( $this->engine->catalog(), $builder ), $ways, Machine::here(), $this->engine->clock(), Access::sees_files() );
	}

	/** Who changes our requests. */
	public function interference(): Investigation {
		$stored = new Stored_Values( $this->engine->catalog(), $this->discovery->storage(), $this->callbacks );
		$tracer = new Tracer( $this->engine->catalog(), $this->engine->watcher(), $this->engine->checker(), $this->engine->examiner(), $stored, $this->engine->clock() );
		$view   = new Trace_View( new Hanging( $this->callbacks, new Helper_Lines() ), Access::sees_files() );
		return new Investigation( $tracer, $view, $stored, $this->engine->catalog(), $this->wording, $this->engine->discoverer() );
	}

	public function writer(): Key_Writer {
		$storage = $this->discovery->storage();
		return new Key_Writer( $this->engine->catalog(), $storage, new Codecs(), new Row_Writer( $storage->rows(), $this->discovery->formats() ) );
	}
}
