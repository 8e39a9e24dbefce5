<?php
/**
 * Puts a proven key into the other places that held the same one.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix;

use KeyHealth\Discovery\Discoverer;
use KeyHealth\Health\Checker;
use KeyHealth\Health\Same_Keys;
use KeyHealth\Diagnosis\Examiner;
use KeyHealth\Model\Key;
use KeyHealth\Model\Secret;

defined( 'ABSPATH' ) || exit;

/**
 * One after the other, each as if somebody had pasted the key there: asked, written, read back, asked again, with an undo of its own.
 * What fails in one place is undone there and nowhere else.
 *
 * @phpstan-import-type Proof from Replacement
 * @phpstan-type Place_Result array{key_id: string, name: string, fixed: bool, why_not: string, proof: list<Proof>}
 */
final class Other_Places {

	/** @var Discoverer */
	private $discoverer;

	/** @var Same_Keys */
	private $same;

	/** @var Replacement */
	private $replacement;

	/** @var Checker */
	private $checker;

	/** @var Examiner */
	private $examiner;

	/** @var Replacement_Words */
	private $words;

	public function __construct( Discoverer $discoverer, Same_Keys $same, Replacement $replacement, Checker $checker, Examiner $examiner, Replacement_Words $words ) {
		$this->discoverer  = $discoverer;
		$this->same        = $same;
		$this->replacement = $replacement;
		$this->checker     = $checker;
		$this->examiner    = $examiner;
		$this->words       = $words;
	}

	/**
	 * To be called before anything is written.
	 *
	 * @param Key          $key The key that is replaced first.
	 * @param list<string> $ids Of the others.
	 * @throws Refused When one of them does not hold the same value.
	 */
	public function refuse_strangers( Key $key, array $ids ): void {
		if ( $ids && array_diff( $ids, $this->same->of( $this->discoverer->keys() )[ $key->id() ] ?? array() ) ) {
			throw new Refused( 'not_the_same', __( 'One of the other places does not hold the same key any more. Nothing was changed. Reload the page to see which do.', 'key-health' ), 409 );
		}
	}

	/**
	 * @param Key                   $key    The key that was replaced first, as it was.
	 * @param array<string, Secret> $values What stands there now, and is proven, by field name.
	 * @param list<string>          $ids    Of the others.
	 * @return array
	 * @phpstan-return list<Place_Result>
	 */
	public function write( Key $key, array $values, array $ids ): array {
		$results = array();
		foreach ( $ids as $id ) {
			$other = $this->discoverer->key( $id );
			if ( null === $other ) {
				$results[] = self::result( $id, $id, false, __( 'It is no longer on the site.', 'key-health' ) );
				continue;
			}
			$new  = $this->values_for( $other, $key, $values );
			$main = $other->main_field();
			if ( $main->value()->equals( $new[ $main->name() ] ) ) {
				$results[] = $this->already( $other );
			} elseif ( ! $main->value()->equals( $key->main_field()->value() ) ) {
				$results[] = self::result( $id, $this->words->who( $other ), false, __( 'Somebody has changed it meanwhile, so it was left as it is.', 'key-health' ) );
			} else {
				$results[] = $this->replaced( $other, $new );
			}
		}
		return $results;
	}

	/**
	 * @param Key                   $other One of the others.
	 * @param array<string, Secret> $new   All its values.
	 * @return array
	 * @phpstan-return Place_Result
	 */
	private function replaced( Key $other, array $new ): array {
		$name = $this->words->who( $other );
		try {
			$outcome = $this->replacement->replace( $other, $new, false );
		} catch ( Refused $refused ) {
			return self::result( $other->id(), $name, false, $refused->getMessage() );
		}
		return self::result( $other->id(), $name, $outcome['fixed'], '', $outcome['proof'] );
	}

	/**
	 * Two plugins may read one and the same setting.
	 *
	 * @return array
	 * @phpstan-return Place_Result
	 */
	private function already( Key $other ): array {
		$is_accepted = $this->examiner->is_accepted( $this->checker->check_written( $other ) );
		$proof       = array( $this->words->line( 'read_back', 'done', $this->words->sentence( $other, __( 'Read back: {plugin} now gets the new {key}', 'key-health' ) ), __( 'It reads the same setting.', 'key-health' ) ) );
		$proof[]     = $is_accepted
			? $this->words->line( 'accepted_again', 'done', $this->words->sentence( $other, __( '{provider} accepted the {key} that was read back', 'key-health' ) ), '' )
			: $this->words->line( 'accepted_again', 'failed', $this->words->sentence( $other, __( '{provider} did not accept the {key} that was read back', 'key-health' ) ), '' );
		return self::result( $other->id(), $this->words->who( $other ), $is_accepted, '', $proof );
	}

	/**
	 * Its own settings beside the key stay: another plugin may send from another address, or another domain.
	 *
	 * @param Key                   $other  One of the others.
	 * @param Key                   $key    The key that was replaced first, as it was.
	 * @param array<string, Secret> $values What stands there now.
	 * @return array<string, Secret>
	 */
	private function values_for( Key $other, Key $key, array $values ): array {
		$new = $other->values();
		foreach ( $key->fields() as $name => $field ) {
			$is_new = isset( $values[ $name ] ) && ! $field->value()->equals( $values[ $name ] );
			if ( $field->is_secret() && $is_new && null !== $other->field( $name ) ) {
				$new[ $name ] = $values[ $name ];
			}
		}
		// The same value may bear another name there.
		$new[ $other->main_field()->name() ] = $values[ $key->main_field()->name() ] ?? $key->main_field()->value();
		return $new;
	}

	/**
	 * @param string $id      Of the place.
	 * @param string $name    "SendGrid in FluentSMTP".
	 * @param bool   $fixed   Whether it is proven there.
	 * @param string $why_not Why it was not written.
	 * @param array  $proof   What was proven.
	 * @phpstan-param list<Proof> $proof
	 * @return array
	 * @phpstan-return Place_Result
	 */
	private static function result( string $id, string $name, bool $fixed, string $why_not, array $proof = array() ): array {
		return array(
			'key_id'  => $id,
			'name'    => $name,
			'fixed'   => $fixed,
			'why_not' => $why_not,
			'proof'   => $proof,
		);
	}
}
