<?php
/**
 * Changes the line that settles a conflict.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Health\Reporter;
use KeyHealth\Health\Store;
use KeyHealth\Model\Conflict;
use KeyHealth\Model\Key_Memory;
use KeyHealth\Model\Line_Edit;
use KeyHealth\Model\Loose;
use KeyHealth\Model\No_Answer;

defined( 'ABSPATH' ) || exit;

/**
 * It is settled when a new request no longer finds it. There the key is checked too, where that was allowed: what has worked before
 * must not be broken by it.
 *
 * @phpstan-import-type Outcome from Line_Fix
 * @phpstan-import-type Step from Proven_Write
 */
final class Conflict_Fix {

	private const WORKS = array( 'working', 'attention' );

	/** @var Reporter */
	private $reporter;

	/** @var Store */
	private $store;

	/** @var Proven_Write */
	private $write;

	/** @var New_Report */
	private $new_report;

	public function __construct( Reporter $reporter, Store $store, Proven_Write $write, New_Report $new_report ) {
		$this->reporter   = $reporter;
		$this->store      = $store;
		$this->write      = $write;
		$this->new_report = $new_report;
	}

	/**
	 * @return array<string, mixed> `EditPreview` in src/shared/types.ts.
	 * @throws Refused When there is no such conflict, or no line settles it.
	 */
	public function preview( string $id ): array {
		return $this->write->preview( $this->line( $this->conflict( $id ) ) );
	}

	/**
	 * @param string $id   Id of the conflict.
	 * @param string $hash SHA-256 of the file that was looked at.
	 * @return array
	 * @phpstan-return Outcome
	 * @throws Refused When nothing was written.
	 */
	public function apply( string $id, string $hash ): array {
		$conflict = $this->conflict( $id );
		$edit     = $this->write->edit( $this->line( $conflict ), $hash, null );
		$key_id   = $conflict->key()->id();
		$before   = self::state( $this->reporter->report(), $key_id );
		$memory   = $this->store->key( $key_id );
		$new      = null;
		$result   = $this->write->carry_out(
			$edit,
			null,
			array(),
			function () use ( $id, $key_id, $before, &$new ): array {
				$new = $this->new_report->about( $key_id );
				return null === $new ? array( self::untold() ) : self::judged( $new['report'], $id, $key_id, $before );
			}
		);
		if ( null !== $new && ! $result['stands'] ) {
			$this->put_back( $key_id, $memory );
			$new = null;
		}
		return array(
			'finding' => $new['finding'] ?? null,
			'proof'   => $result['proof'],
			'fixed'   => $result['stands'],
			'report'  => $new['report'] ?? null,
		);
	}

	/** The new request has noted what it learned of a value that is no longer in use. */
	private function put_back( string $key_id, Key_Memory $memory ): void {
		try {
			$this->store->refresh( array( $key_id ) );
			$this->store->put_key( $key_id, $memory );
		} catch ( No_Answer $none ) {
			// The next check notes what is in use.
			return;
		}
	}

	/**
	 * @throws Refused When it is no longer there.
	 */
	private function conflict( string $id ): Conflict {
		$conflict = $this->reporter->conflict( $id );
		if ( null === $conflict ) {
			throw new Refused( 'no_such_finding', __( 'This is no longer on the site. Reload the page to see what is.', 'key-health' ), 404 );
		}
		return $conflict;
	}

	/**
	 * @throws Refused When no line settles it.
	 */
	private function line( Conflict $conflict ): Line_Edit {
		$line = $conflict->edit();
		if ( null === $line ) {
			throw new Refused( 'not_editable', __( 'No line of a file settles this. Nothing was changed.', 'key-health' ), 409 );
		}
		return $line;
	}

	/**
	 * @return Step
	 */
	private static function untold(): array {
		return Proven_Write::step( 'read_back', 'failed', __( 'A new request could not tell whether this is settled', 'key-health' ) );
	}

	/**
	 * @param array<string, mixed> $report Of a new request.
	 * @param string               $id     Id of the conflict.
	 * @param string               $key_id Id of its key.
	 * @param string               $before State of the key before.
	 * @return list<Step>
	 */
	private static function judged( array $report, string $id, string $key_id, string $before ): array {
		foreach ( Loose::maps( $report['conflicts'] ?? null ) as $conflict ) {
			if ( Loose::text( $conflict, 'id' ) === $id ) {
				return array( Proven_Write::step( 'read_back', 'failed', __( 'In a new request, the conflict is still there', 'key-health' ) ) );
			}
		}
		$steps = array( Proven_Write::step( 'read_back', 'done', __( 'In a new request, the conflict is gone', 'key-health' ) ) );
		$after = self::state( $report, $key_id );
		if ( in_array( $before, self::WORKS, true ) && 'broken' === $after ) {
			$steps[] = Proven_Write::step( 'accepted_again', 'failed', __( 'With this change, a key that works now would be broken', 'key-health' ) );
		} elseif ( in_array( $after, self::WORKS, true ) ) {
			$steps[] = Proven_Write::step( 'accepted_again', 'done', __( 'The key that is in use now works', 'key-health' ) );
		}
		return $steps;
	}

	/**
	 * @param array<string, mixed> $report A report.
	 */
	private static function state( array $report, string $key_id ): string {
		foreach ( Loose::maps( $report['keys'] ?? null ) as $key ) {
			if ( Loose::text( $key, 'id' ) === $key_id ) {
				return Loose::text( $key, 'state' );
			}
		}
		return '';
	}
}
