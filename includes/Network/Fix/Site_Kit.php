<?php
/**
 * What a fix needs on one site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Discovery\Discoverer;
use KeyHealth\Fix\Candidate_Values;
use KeyHealth\Fix\Fresh_Look;
use KeyHealth\Fix\Key_Writer;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Store;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/** Made anew for each site: nothing that was read on another one is in it. */
final class Site_Kit {

	/** @var Discoverer */
	private $discoverer;

	/** @var Key_Writer */
	private $writer;

	/** @var Examiner */
	private $examiner;

	/** @var Checker */
	private $checker;

	/** @var Fresh_Look */
	private $fresh;

	/** @var Store */
	private $store;

	/** @var Candidate_Values */
	private $candidates;

	/** @var callable(): mixed */
	private $refresh;

	/**
	 * @param callable(): mixed $refresh Works out anew what the site's banner says.
	 */
	public function __construct( Discoverer $discoverer, Key_Writer $writer, Examiner $examiner, Checker $checker, Fresh_Look $fresh, Store $store, Candidate_Values $candidates, callable $refresh ) {
		$this->discoverer = $discoverer;
		$this->writer     = $writer;
		$this->examiner   = $examiner;
		$this->checker    = $checker;
		$this->fresh      = $fresh;
		$this->store      = $store;
		$this->candidates = $candidates;
		$this->refresh    = $refresh;
	}

	public function discoverer(): Discoverer {
		return $this->discoverer;
	}

	public function writer(): Key_Writer {
		return $this->writer;
	}

	public function examiner(): Examiner {
		return $this->examiner;
	}

	public function checker(): Checker {
		return $this->checker;
	}

	public function fresh(): Fresh_Look {
		return $this->fresh;
	}

	public function store(): Store {
		return $this->store;
	}

	public function candidates(): Candidate_Values {
		return $this->candidates;
	}

	/** Where the banner speaks of this key, it is written anew; at the next look, where the database gives no answer now. */
	public function refresh_banner( string $key_id ): void {
		try {
			if ( $this->store->has_banner_about( $key_id ) ) {
				( $this->refresh )();
			}
		} catch ( No_Answer $none ) {
			return;
		}
	}
}
