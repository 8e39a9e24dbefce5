<?php
/**
 * Prints what would change in a file, and what was proven.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Surface\Cli;

use KeyHealth\Model\Loose;
use KeyHealth\Model\Plain_Text;

defined( 'ABSPATH' ) || exit;

final class Line_Output {

	private const SIGNS = array(
		'same'   => ' ',
		'add'    => '+',
		'remove' => '-',
	);

	/** @var Console */
	private $console;

	public function __construct( Console $console ) {
		$this->console = $console;
	}

	/**
	 * The lines of a change; values in them are masked.
	 *
	 * @param array<string, mixed> $preview `EditPreview` in src/shared/types.ts.
	 */
	public function preview( array $preview, string $format ): void {
		$lines = Loose::maps( $preview['lines'] ?? null );
		if ( 'table' !== $format ) {
			$this->console->items( $format, array_map( array( self::class, 'row' ), $lines ), array( 'line', 'kind', 'text' ) );
			return;
		}
		$this->console->line( Plain_Text::of( Loose::text( $preview, 'file' ) . ': ' . Loose::text( $preview, 'title' ) ) );
		foreach ( $lines as $line ) {
			$kind = Loose::text( $line, 'kind' );
			$this->console->line( 'gap' === $kind ? '        …' : Plain_Text::of( sprintf( '%s %5s  %s', self::SIGNS[ $kind ] ?? ' ', Loose::text( $line, 'number' ), Loose::text( $line, 'text' ) ) ) );
		}
		$this->console->line( 'sha256 ' . Loose::text( $preview, 'hash' ) );
		if ( '' !== Loose::text( $preview, 'why_not' ) ) {
			$this->console->line( Plain_Text::of( Loose::text( $preview, 'why_not' ) ) );
		}
	}

	/**
	 * @param array<string, mixed> $line Of a change.
	 * @return array<string, string>
	 */
	private static function row( array $line ): array {
		return array(
			'line' => Loose::text( $line, 'number' ),
			'kind' => Loose::text( $line, 'kind' ),
			'text' => Plain_Text::of( Loose::text( $line, 'text' ) ),
		);
	}

	/**
	 * @param list<array<string, string>> $proof What was proven, step by step.
	 */
	public function proof( array $proof, string $format ): void {
		$rows = array();
		foreach ( $proof as $line ) {
			$rows[] = Rows::plain(
				array(
					'step'  => $line['id'] ?? '',
					'state' => $line['state'] ?? '',
					'text'  => trim( ( $line['text'] ?? '' ) . '. ' . ( $line['sub'] ?? '' ) ),
				)
			);
		}
		$this->console->items( $format, $rows, array( 'step', 'state', 'text' ) );
	}
}
