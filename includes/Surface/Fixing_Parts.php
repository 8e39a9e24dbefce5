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
use KeyHealth\Diagnosis\Wording;
use KeyHealth\Discovery\Codecs;
use KeyHealth\Fix\Candidate_Values;
use KeyHealth\Fix\Key_Writer;
use KeyHealth\Fix\Recovered_Values;
use KeyHealth\Fix\Replacement;
use KeyHealth\Fix\Row_Writer;
use KeyHealth\Fix\Test_Email;
use KeyHealth\Probe\Http;

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
		return new Replacement( $this->engine->discoverer(), $this->engine->examiner(), $this->engine->checker(), $this->writer(), $this->engine->backups(), $this->engine->store(), $this->wording, $this->engine->clock(), $this->engine->editing()->fresh_look() );
	}

	public function recovered_values(): Recovered_Values {
		return new Recovered_Values( $this->discovery->storage(), new Codecs() );
	}

	public function candidate_values(): Candidate_Values {
		return new Candidate_Values( $this->inspections );
	}

	public function test_email(): Test_Email {
		return new Test_Email( $this->engine->catalog(), $this->engine->discoverer(), $this->callbacks, $this->engine->clock(), Access::sees_files() );
	}

	private function writer(): Key_Writer {
		$storage = $this->discovery->storage();
		return new Key_Writer( $this->engine->catalog(), $storage, new Codecs(), new Row_Writer( $storage->rows(), $this->discovery->formats() ) );
	}
}
