<?php
/**
 * Whether the conditions of a rule hold.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;
use KeyHealth\Catalog\Pattern;
use KeyHealth\Model\End_Time;

defined( 'ABSPATH' ) || exit;

/**
 * @phpstan-import-type When from Catalog
 * @phpstan-import-type Json_Condition from Catalog
 * @phpstan-import-type Xml_Condition from Catalog
 * @phpstan-import-type Value_Condition from Catalog
 */
final class Conditions {

	/**
	 * @param array     $when      Conditions; all must hold.
	 * @param Answer    $answer    What came back.
	 * @param Situation $situation What else is known.
	 * @phpstan-param When $when
	 */
	public function hold( array $when, Answer $answer, Situation $situation ): bool {
		return ( ! isset( $when['status'] ) || $this->has_status( $when['status'], (int) $answer->status() ) )
			&& ( ! isset( $when['since'] ) || gmdate( 'Y-m-d', $situation->now() ) >= $when['since'] )
			&& ( ! isset( $when['body'] ) || trim( $answer->body() ) === $when['body'] )
			&& ( ! isset( $when['contains'] ) || false !== stripos( $answer->body(), $when['contains'] ) )
			&& ( ! isset( $when['matches'] ) || $this->fits( $when['matches'], $answer->body() ) )
			&& ( ! isset( $when['so_far'] ) || in_array( $situation->so_far(), $when['so_far'], true ) )
			&& ( ! isset( $when['header'] ) || $this->has_header( $when['header'], $answer ) )
			&& ( ! isset( $when['json'] ) || $this->has_members( $when['json'], $answer, $situation ) )
			&& ( ! isset( $when['xml'] ) || $this->has_elements( $when['xml'], $answer ) )
			&& ( ! isset( $when['values'] ) || $this->has_values( $when['values'], $situation ) )
			&& ( ! isset( $when['any'] ) || $this->has_any( $when['any'], $answer, $situation ) );
	}

	/**
	 * @param int|list<int>|string $wanted A status, several, or a class such as `2xx`.
	 * @param int                  $status The status.
	 */
	private function has_status( $wanted, int $status ): bool {
		if ( is_string( $wanted ) ) {
			// A proxy, a silence or too many questions: no word of the provider's about this one.
			return (int) $wanted[0] === intdiv( $status, 100 ) && ! in_array( $status, array( 407, 408, 429 ), true );
		}
		return in_array( $status, (array) $wanted, true );
	}

	/**
	 * @param array{name: string, is?: list<string>, matches?: string} $wanted What the header must hold.
	 * @param Answer                                                   $answer What came back.
	 */
	private function has_header( array $wanted, Answer $answer ): bool {
		$value = trim( $answer->header( $wanted['name'] ) );
		return '' !== $value
			&& ( ! isset( $wanted['is'] ) || in_array( $value, $wanted['is'], true ) )
			&& ( ! isset( $wanted['matches'] ) || $this->fits( $wanted['matches'], $value ) );
	}

	/**
	 * @param list<array<string, mixed>> $members   What must stand where.
	 * @param Answer                     $answer    What came back.
	 * @param Situation                  $situation For the time.
	 * @phpstan-param list<Json_Condition> $members
	 */
	private function has_members( array $members, Answer $answer, Situation $situation ): bool {
		foreach ( $members as $member ) {
			$values = $answer->at( $member['at'] );
			$value  = $values[0] ?? null;
			$holds  = ( ! isset( $member['exists'] ) || $member['exists'] === (bool) $values )
				&& ( ! array_key_exists( 'is', $member ) || ( $values && $value === $member['is'] ) )
				&& ( ! array_key_exists( 'not', $member ) || $value !== $member['not'] )
				&& ( ! isset( $member['matches'] ) || ( is_scalar( $value ) && $this->fits( $member['matches'], (string) $value ) ) )
				&& ( ! isset( $member['below'] ) || ( is_numeric( $value ) && $value < $member['below'] ) )
				&& ( ! isset( $member['past'] ) || $this->is_past( $value, $situation->now() ) );
			if ( ! $holds ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<array<string, string>> $elements Elements and their text.
	 * @param Answer                      $answer   What came back.
	 * @phpstan-param list<Xml_Condition> $elements
	 */
	private function has_elements( array $elements, Answer $answer ): bool {
		foreach ( $elements as $element ) {
			$fitting = array_filter(
				$answer->elements( $element['element'] ),
				function ( string $text ) use ( $element ): bool {
					return ( ! isset( $element['is'] ) || $text === $element['is'] )
						&& ( ! isset( $element['matches'] ) || $this->fits( $element['matches'], $text ) );
				}
			);
			if ( ! $fitting ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param list<array<string, mixed>> $conditions What must hold of the stored values.
	 * @param Situation                  $situation  The values and the time.
	 * @phpstan-param list<Value_Condition> $conditions
	 */
	private function has_values( array $conditions, Situation $situation ): bool {
		foreach ( $conditions as $condition ) {
			$value = $situation->reveal( $condition['field'] );
			$time  = End_Time::of( $value );
			$now   = $situation->now();
			$holds = ( ! isset( $condition['exists'] ) || ( '' !== $value ) === $condition['exists'] )
				&& ( ! isset( $condition['is'] ) || $value === $condition['is'] )
				&& ( ! isset( $condition['matches'] ) || $this->fits( $condition['matches'], $value ) )
				&& ( ! isset( $condition['past'] ) || ( null !== $time && ( $time <= $now ) === $condition['past'] ) )
				&& ( ! isset( $condition['older_than_days'] ) || ( null !== $time && $time < $now - $condition['older_than_days'] * DAY_IN_SECONDS ) )
				&& ( ! isset( $condition['within_days'] ) || ( null !== $time && $time > $now && $time <= $now + $condition['within_days'] * DAY_IN_SECONDS ) );
			if ( ! $holds ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param array{at: string, has: array<string, mixed>} $wanted    Members that one object must have.
	 * @param Answer                                       $answer    What came back.
	 * @param Situation                                    $situation For `{host}`.
	 */
	private function has_any( array $wanted, Answer $answer, Situation $situation ): bool {
		foreach ( $answer->at( $wanted['at'] ) as $node ) {
			$has_all = is_array( $node );
			foreach ( $wanted['has'] as $name => $value ) {
				$value   = '{host}' === $value ? $situation->context()->slot( 'host' ) : $value;
				$has_all = $has_all && array_key_exists( $name, $node ) && $node[ $name ] === $value;
			}
			if ( $has_all ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param mixed $value From an answer.
	 * @param int   $now   Seconds since 1970.
	 */
	private function is_past( $value, int $now ): bool {
		$time = End_Time::of( $value );
		return null !== $time && $time <= $now;
	}

	/** Upper and lower case alike. */
	private function fits( string $pattern, string $text ): bool {
		return 1 === preg_match( Pattern::expression( $pattern, 'i' ), $text );
	}
}
