<?php
/**
 * Looks at what a change would make of the configuration before it is made.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_Files;
use KeyHealth\Config\Rehearsal\Outcome;
use KeyHealth\Config\Rehearsal\Rehearsal;
use KeyHealth\Config\Rehearsal\Rehearsal_Difference;
use KeyHealth\Config\Rehearsal\Surroundings;
use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Line_Change;

/**
 * Three opinions: PHP's own parser, the list of definitions line by line, and the whole configuration gone through as PHP would.
 */
final class Checks {

	private Config_Files $files;

	private Scanner $scanner;

	private Surroundings $surroundings;

	public function __construct( Config_Files $files, Scanner $scanner, Surroundings $surroundings ) {
		$this->files        = $files;
		$this->scanner      = $scanner;
		$this->surroundings = $surroundings;
	}

	/**
	 * @return string|null A sentence when the change is not made; null when nothing speaks against it.
	 */
	public function problem( Edit $edit ): ?string {
		$after = $edit->after()->reveal();
		if ( '' === trim( $after ) || ! self::parses( $after ) ) {
			return __( 'PHP could not read the file after this change, so it is not made.', 'key-health' );
		}
		$old = $this->scanner->read( $edit->before()->reveal() );
		$new = $this->scanner->read( $after );
		if ( ! ( new Site_List( $edit, $old, $new ) )->is_as_meant() ) {
			return __( 'The change would touch more than the one line, so it is not made.', 'key-health' );
		}
		$changed = $this->files->with_source( $edit->file(), $edit->after() );
		if ( ( null === $this->files->anchor() ) !== ( null === $changed->anchor() ) || ! $this->keeps_foundations( $changed ) ) {
			return __( 'The site would not open after this change, so it is not made.', 'key-health' );
		}
		return $this->rehearse( $edit, $changed );
	}

	private function rehearse( Edit $edit, Config_Files $changed ): ?string {
		$before     = new Rehearsal( $this->files, $this->scanner, $this->surroundings );
		$difference = new Rehearsal_Difference( $before, new Rehearsal( $changed, $this->scanner, $this->surroundings ) );
		if ( $difference->breaks() ) {
			return __( 'The site would not open after this change, so it is not made.', 'key-health' );
		}
		$name   = $edit->change()->name();
		$is_new = Line_Change::INSERT === $edit->change()->kind();
		if ( $is_new && Outcome::DEFINED === $before->outcome( $name )->status() && ! $difference->differs( $name ) ) {
			/* translators: %s: name of a constant. */
			return sprintf( __( 'The new line would have no effect, because %s is defined before it. Nothing is changed.', 'key-health' ), $name );
		}
		$others = array_values( array_diff( $difference->names(), self::names( $edit ) ) );
		if ( array() === $others ) {
			return null;
		}
		/* translators: %s: name of a constant. */
		return sprintf( __( 'The change would change %s too, so it is not made.', 'key-health' ), $others[0] );
	}

	/**
	 * The constants that a change is about.
	 *
	 * @return list<string>
	 */
	public static function names( Edit $edit ): array {
		$change = $edit->change();
		$name   = $change->name();
		// What stands between curly quotes is the name that is meant.
		return array( $name, (string) preg_replace( '/\A\W+|\W+\z/u', '', $name ), (string) $change->new_name() );
	}

	/** Whether what the site needs to open is defined on the same terms, with the same values. */
	private function keeps_foundations( Config_Files $changed ): bool {
		return $this->foundations( $this->files ) === $this->foundations( $changed );
	}

	/**
	 * @return list<string>
	 */
	private function foundations( Config_Files $files ): array {
		$found = array();
		foreach ( $files->all() as $file ) {
			foreach ( $this->scanner->scan( $files->source( $file ) ) as $site ) {
				if ( in_array( $site->name(), Editable::PROTECTED_NAMES, true ) ) {
					$found[] = $file->path() . ' ' . Site_List::fingerprint( $site );
				}
			}
		}
		return $found;
	}

	public static function parses( string $code ): bool {
		// phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Some of the scanner's warnings go to handlers.
		set_error_handler( static fn(): bool => true );
		try {
			// phpcs:ignore WordPress.PHP.NoSilencedErrors -- Some cannot be handled but only silenced.
			return array() !== @token_get_all( $code, TOKEN_PARSE );
		} catch ( \Throwable $error ) {
			return false;
		} finally {
			restore_error_handler();
		}
	}
}
