<?php
/**
 * Puts changed lines together with some around them.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Edit;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Source\Scanner;
use KeyHealth\Model\Secret;

/**
 * @phpstan-import-type Diff_Line from Diff
 * @phpstan-type Group array{from: int, to: int, start: int, end: int}
 */
final class Diff_Builder {

	/** Lines shown above and below a change. */
	private const AROUND = 2;

	private Layout $before;

	/** What stands in the file afterwards, without what is secret in the change. */
	private Secret $after;

	/** @var list<Splice> */
	private array $splices;

	/** @var list<string> Masked. */
	private array $old_lines;

	/** @var list<string> Masked. */
	private array $new_lines;

	/** @var list<int> */
	private array $others;

	private int $length;

	/**
	 * @param Secret       $source  What stands in the file.
	 * @param list<Splice> $splices What is changed in it, from the first byte to the last.
	 * @param list<string> $names   The constants that it is about: the last characters of their values are shown.
	 * @param list<int>    $others  Further lines to show.
	 */
	public function __construct( Secret $source, array $splices, array $names, array $others ) {
		$code            = $source->reveal();
		$this->before    = new Layout( $code );
		$this->splices   = $splices;
		$this->others    = $others;
		$this->length    = strlen( $code );
		$this->old_lines = ( new Masked_Source() )->lines( $code, array(), self::values( $code, $names ) );
		$open            = array();
		$moved           = 0;
		foreach ( $splices as $splice ) {
			$shown = $splice->shown() ?? $splice->text()->reveal();
			$start = $splice->start() + $moved;
			$code  = substr_replace( $code, $shown, $start, $splice->end() - $splice->start() );
			if ( null !== $splice->shown() ) {
				$open[] = array( $start, $start + strlen( $shown ) );
			}
			$moved += strlen( $shown ) - $splice->end() + $splice->start();
		}
		$this->after     = new Secret( $code );
		$this->new_lines = ( new Masked_Source() )->lines( $code, $open, self::values( $code, $names ) );
	}

	public function diff(): Diff {
		$groups = $this->groups();
		$shown  = $this->shown( $groups );
		$lines  = array();
		$next   = null;
		foreach ( $shown as $number => $group ) {
			if ( null !== $next && $number > $next ) {
				$lines[] = self::line( null, 'gap', '', $number - $next );
			}
			$lines = array_merge( $lines, null === $group ? array() : $this->changed( $groups[ $group ] ) );
			$next  = null === $group ? $number : $groups[ $group ]['to'] + 1;
			if ( ( null === $group || $next === $number ) && $number <= count( $this->old_lines ) ) {
				$lines[] = self::line( $number, 'same', $this->old_lines[ $number - 1 ] );
				$next    = $number + 1;
			}
		}
		return new Diff( $lines );
	}

	/**
	 * Lines to show, and the change that begins at each.
	 *
	 * @param list<Group> $groups The changes.
	 * @return array<int, int|null>
	 */
	private function shown( array $groups ): array {
		$shown = array_fill_keys( $this->others, null );
		foreach ( $groups as $group ) {
			for ( $line = $group['from'] - self::AROUND; $line <= $group['to'] + self::AROUND; $line++ ) {
				$shown[ $line ] = null;
			}
		}
		foreach ( $groups as $key => $group ) {
			for ( $line = $group['from']; $line <= $group['to']; $line++ ) {
				unset( $shown[ $line ] );
			}
			$shown[ $group['from'] ] = $key;
		}
		ksort( $shown );
		// Behind the last line end stands nothing.
		$total = count( $this->old_lines ) - (int) ( '' === end( $this->old_lines ) );
		return array_filter( $shown, static fn( ?int $group, int $line ): bool => null !== $group || $line >= 1 && $line <= $total, ARRAY_FILTER_USE_BOTH );
	}

	/**
	 * Neighbouring operations on the same lines taken together.
	 *
	 * @return list<Group> First and last line (the last before the first where a line is only put in), offsets in the new text.
	 */
	private function groups(): array {
		/** @var list<Group> $groups */
		$groups = array();
		$moved  = 0;
		foreach ( $this->splices as $splice ) {
			$from   = $this->before->line( $splice->start() );
			$is_new = $splice->start() === $splice->end() && $this->before->line_start( $splice->start() ) === $splice->start();
			$to     = $is_new ? $from - 1 : $this->before->line( max( $splice->start(), $splice->end() - 1 ) );
			$length = strlen( $splice->shown() ?? $splice->text()->reveal() );
			$grown  = $length - $splice->end() + $splice->start();
			$start  = $this->before->line_start( $splice->start() ) + $moved;
			$end    = ( $is_new ? $splice->start() : $this->before->line_end( max( $splice->start(), $splice->end() - 1 ) ) ) + $moved + $grown;
			$moved += $grown;
			$last   = array_pop( $groups );
			if ( null !== $last && $from <= $last['to'] ) {
				$to    = max( $to, $last['to'] );
				$end   = max( $end, $last['end'] + $grown );
				$from  = $last['from'];
				$start = $last['start'];
			} elseif ( null !== $last ) {
				$groups[] = $last;
			}
			$groups[] = self::group( $from, $to, $start, $end );
		}
		return $groups;
	}

	/**
	 * @return Group
	 */
	private static function group( int $from, int $to, int $start, int $end ): array {
		return compact( 'from', 'to', 'start', 'end' );
	}

	/**
	 * @param Group $group One change.
	 * @return list<Diff_Line>
	 */
	private function changed( array $group ): array {
		$lines = array();
		for ( $line = $group['from']; $line <= $group['to']; $line++ ) {
			$lines[] = self::line( $line, 'remove', $this->old_lines[ $line - 1 ] ?? '' );
		}
		if ( $group['end'] <= $group['start'] ) {
			return $lines;
		}
		$layout = new Layout( $this->after->reveal() );
		$first  = $layout->line( $group['start'] );
		for ( $line = $first; $line <= $layout->line( $group['end'] - 1 ); $line++ ) {
			$number  = $group['from'] + $line - $first;
			$lines[] = self::line( $number <= $group['to'] ? $number : null, 'add', $this->new_lines[ $line - 1 ] ?? '' );
		}
		return $lines;
	}

	/**
	 * Where the values of these constants stand.
	 *
	 * @param string       $code  Source.
	 * @param list<string> $names Constants.
	 * @return list<array{int, int}>
	 */
	private static function values( string $code, array $names ): array {
		$values = array();
		foreach ( ( new Scanner() )->scan( $code ) as $site ) {
			if ( in_array( $site->name(), $names, true ) ) {
				$values[] = array( $site->value_start(), $site->value_end() );
			}
		}
		return $values;
	}

	/**
	 * @param int|null                       $number Line in the file as it is.
	 * @param 'same'|'remove'|'add'|'gap'    $kind   What becomes of it.
	 * @param string                         $text   Masked.
	 * @param int|null                       $count  Lines left out.
	 * @return Diff_Line
	 */
	private static function line( ?int $number, string $kind, string $text, ?int $count = null ): array {
		return compact( 'number', 'kind', 'text', 'count' );
	}

	/**
	 * @return array{length: int}
	 */
	public function __debugInfo(): array {
		return array( 'length' => $this->length );
	}
}
