<?php
/**
 * Reads a provider's answer.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Probe;

use KeyHealth\Catalog\Catalog;

defined( 'ABSPATH' ) || exit;

/**
 * The only place where an answer becomes a diagnosis. The provider's rules are tried in their order, the body before the status;
 * what none of them knows is read by the few rules that hold for everybody. Unknown is never invalid.
 *
 * @phpstan-import-type Answer from Catalog as Rule_Array
 * @phpstan-import-type When from Catalog
 */
final class Answer_Reader {

	/**
	 * @param array       $rules   The rules of the step.
	 * @param Answer      $answer  What came back; not a failure.
	 * @param string|null $so_far  The verdict of the steps before.
	 * @param Context     $context For `{host}`.
	 * @phpstan-param list<Rule_Array> $rules
	 */
	public function read( array $rules, Answer $answer, ?string $so_far, Context $context ): Reading {
		foreach ( $rules as $rule ) {
			if ( $this->matches( $rule['when'], $answer, $so_far, $context ) ) {
				return new Reading( $rule['is'], $rule['reason'] ?? null, $rule );
			}
		}
		return $this->read_commonly( $answer );
	}

	private function read_commonly( Answer $answer ): Reading {
		$status = (int) $answer->status();
		if ( 407 === $status ) {
			return new Reading( 'proxy_error' );
		}
		if ( $status >= 300 && $status < 400 ) {
			return new Reading( 'intercepted', 'redirect' );
		}
		if ( 429 === $status ) {
			return new Reading( 'rate_limited' );
		}
		if ( 408 === $status || $status >= 500 ) {
			return new Reading( 'provider_outage' );
		}
		return $answer->is_html() ? new Reading( 'intercepted', 'html' ) : new Reading( 'unreadable_answer' );
	}

	/**
	 * @param array       $when    Conditions; all must hold.
	 * @param Answer      $answer  What came back.
	 * @param string|null $so_far  The verdict of the steps before.
	 * @param Context     $context For `{host}`.
	 * @phpstan-param When $when
	 */
	private function matches( array $when, Answer $answer, ?string $so_far, Context $context ): bool {
		return ( ! isset( $when['status'] ) || $this->has_status( $when['status'], (int) $answer->status() ) )
			&& ( ! isset( $when['body'] ) || trim( $answer->body() ) === $when['body'] )
			&& ( ! isset( $when['contains'] ) || false !== stripos( $answer->body(), $when['contains'] ) )
			&& ( ! isset( $when['matches'] ) || $this->fits( $when['matches'], $answer->body() ) )
			&& ( ! isset( $when['so_far'] ) || in_array( $so_far, $when['so_far'], true ) )
			&& ( ! isset( $when['header'] ) || $this->has_header( $when['header'], $answer ) )
			&& ( ! isset( $when['json'] ) || $this->has_members( $when['json'], $answer ) )
			&& ( ! isset( $when['any'] ) || $this->has_any( $when['any'], $answer, $context ) );
	}

	/**
	 * @param int|list<int>|string $wanted A status, several, or a class such as `2xx`.
	 * @param int                  $status The status.
	 */
	private function has_status( $wanted, int $status ): bool {
		if ( is_string( $wanted ) ) {
			return (int) $wanted[0] === intdiv( $status, 100 );
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
	 * @param list<array{at: string, is?: mixed, not?: mixed, matches?: string, exists?: bool}> $members What must stand where.
	 * @param Answer                                                                            $answer  What came back.
	 */
	private function has_members( array $members, Answer $answer ): bool {
		foreach ( $members as $member ) {
			$values = $answer->at( $member['at'] );
			$value  = $values[0] ?? null;
			$holds  = ( ! isset( $member['exists'] ) || $member['exists'] === (bool) $values )
				&& ( ! array_key_exists( 'is', $member ) || ( $values && $value === $member['is'] ) )
				&& ( ! array_key_exists( 'not', $member ) || $value !== $member['not'] )
				&& ( ! isset( $member['matches'] ) || ( is_scalar( $value ) && $this->fits( $member['matches'], (string) $value ) ) );
			if ( ! $holds ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * @param array{at: string, has: array<string, mixed>} $wanted  Members that one object must have.
	 * @param Answer                                       $answer  What came back.
	 * @param Context                                      $context For `{host}`.
	 */
	private function has_any( array $wanted, Answer $answer, Context $context ): bool {
		foreach ( $answer->at( $wanted['at'] ) as $node ) {
			$has_all = is_array( $node );
			foreach ( $wanted['has'] as $name => $value ) {
				$value   = '{host}' === $value ? $context->slot( 'host' ) : $value;
				$has_all = $has_all && array_key_exists( $name, $node ) && $node[ $name ] === $value;
			}
			if ( $has_all ) {
				return true;
			}
		}
		return false;
	}

	/** Upper and lower case alike. */
	private function fits( string $pattern, string $text ): bool {
		return 1 === preg_match( '~' . str_replace( '~', '\~', $pattern ) . '~i', $text );
	}
}
