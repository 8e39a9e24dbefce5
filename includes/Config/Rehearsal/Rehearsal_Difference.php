<?php
/**
 * What a change in the files changes for constants.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

final class Rehearsal_Difference {

	private Rehearsal $before;

	private Rehearsal $after;

	public function __construct( Rehearsal $before, Rehearsal $after ) {
		$this->before = $before;
		$this->after  = $after;
	}

	/**
	 * Constants whose outcome differs: another status, another value, or before wp-settings.php instead of after it. A value
	 * that is not known counts as the same while the words that make it are the same.
	 *
	 * @return list<string>
	 */
	public function names(): array {
		$names = array_unique( array_merge( $this->before->names(), $this->after->names() ) );
		return array_values( array_filter( $names, array( $this, 'differs' ) ) );
	}

	public function differs( string $name ): bool {
		return ! $this->before->outcome( $name )->equals( $this->after->outcome( $name ) );
	}

	/** Whether WordPress was certain to be reached and is not any more. */
	public function breaks(): bool {
		return Outcome::NO !== $this->before->arrives() && Outcome::NO === $this->after->arrives();
	}
}
