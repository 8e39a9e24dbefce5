<?php
/**
 * A file, or a text that is evaluated, ready to be gone through.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Source\Definition_Site;
use KeyHealth\Config\Located_Site;
use KeyHealth\Config\Source\Scan;
use KeyHealth\Config\Source\Tokens;

final class Unit {

	public Config_File $file;

	public Node $body;

	/** Line of the `eval`; 0 for a file. */
	public int $eval_line;

	private Tokens $tokens;

	private string $source;

	/** @var array<string, Located_Site> By form and byte offset. */
	private array $sites = array();

	/**
	 * @param Config_File $file      Where it stands.
	 * @param string      $source    Source.
	 * @param Tokens      $tokens    Tokens of the source.
	 * @param Node        $body      What they mean.
	 * @param Scan|null   $scan      Its definitions; null for evaluated text.
	 * @param int         $eval_line Line of the `eval`; 0 for a file.
	 */
	public function __construct( Config_File $file, string $source, Tokens $tokens, Node $body, ?Scan $scan, int $eval_line ) {
		$this->file      = $file;
		$this->source    = $source;
		$this->tokens    = $tokens;
		$this->body      = $body;
		$this->eval_line = $eval_line;
		foreach ( null === $scan ? array() : array_merge( $scan->sites(), $scan->unnamed() ) as $site ) {
			$offset = Definition_Site::BY_CONST === $site->form() ? $site->value_start() : $site->offset();

			$this->sites[ $site->form() . ' ' . $offset ] = new Located_Site( $file, $site );
		}
	}

	/**
	 * The definition that the scanner has found there.
	 *
	 * @param Definition_Site::BY_* $form How it defines.
	 * @param int                   $at   Index of the token: the word, or the first one of the value of a `const`.
	 */
	public function site( string $form, int $at ): ?Located_Site {
		return $this->sites[ $form . ' ' . $this->tokens->start( $at ) ] ?? null;
	}

	/** The words that give a constant its value. */
	public function words( Definition_Site $site ): string {
		return substr( $this->source, $site->value_start(), $site->value_end() - $site->value_start() );
	}

	/** As PHP reports it, but for evaluated text: there it is the line of the `eval`. */
	public function line( int $at ): int {
		return 0 === $this->eval_line ? $this->tokens->line( $at ) : $this->eval_line;
	}

	/** `__LINE__` */
	public function magic_line( int $at ): int {
		return $this->tokens->line( $at );
	}

	/** `__FILE__` */
	public function magic_file(): string {
		return $this->file->path() . ( 0 === $this->eval_line ? '' : "({$this->eval_line}) : eval()'d code" );
	}

	/**
	 * No dump of tokens.
	 *
	 * @return array{file: string}
	 */
	public function __debugInfo(): array {
		return array( 'file' => $this->file->label() );
	}
}
