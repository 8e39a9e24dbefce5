<?php
/**
 * Tells what a fix has written from what somebody has saved since.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Model\Fingerprinter;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * By what the plugin reads: it may have encrypted the value in its own way meanwhile, and a process may have died before it marked the
 * bytes.
 */
final class Written_Value {

	/** @var Fingerprinter */
	private $fingerprinter;

	public function __construct( Fingerprinter $fingerprinter ) {
		$this->fingerprinter = $fingerprinter;
	}

	/**
	 * A process may have died after one field of two: what is not new is still old then.
	 *
	 * @param Site_Kit              $kit Of the site.
	 * @param Fix_Record            $fix The fix.
	 * @param Key                   $key As it is found now.
	 * @param array<string, Secret> $old What stood there, by field name.
	 */
	public function stands( Site_Kit $kit, Fix_Record $fix, Key $key, array $old ): bool {
		$main = $key->main_field();
		if ( ! $fix->is_clearing() && $this->fingerprinter->of( $main->value() ) === $fix->new_print() ) {
			return true;
		}
		foreach ( $kit->writer()->current( $key, array_map( 'strval', array_keys( $old ) ) ) as $name => $value ) {
			$field = $key->field( $name );
			$mark  = $fix->marks()[ $name === $main->name() ? $fix->main() : $name ] ?? null;
			// What the plugin itself has emptied, because it does not take it, is nobody else's value.
			$is_ours = $value->is_empty() || ( ! $fix->is_clearing() && null !== $field && null !== $mark && $this->fingerprinter->of( $field->value() ) === $mark );
			if ( ! $is_ours && ! $value->equals( $old[ $name ] ) ) {
				return false;
			}
		}
		return array() !== $old;
	}
}
