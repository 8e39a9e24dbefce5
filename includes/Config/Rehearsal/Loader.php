<?php
/**
 * Includes files, evaluates texts, loads WordPress.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Rehearsal;

defined( 'ABSPATH' ) || exit;

use KeyHealth\Config\Files\Config_File;
use KeyHealth\Config\Files\Disk;

final class Loader {

	private const SETTINGS = 'wp-settings.php';

	/** What these include belongs to the configuration; what plugins include is whole libraries. */
	private const CONFIGURATION = array( Config_File::WP_CONFIG, Config_File::INCLUDED, Config_File::HOST );

	/** More than any chain of includes needs. */
	private const MAX_VISITS = 200;

	private Stage $stage;

	/** @var array<string, Unit|null> Files read so far, by path; null when nothing is known of what they do. */
	private array $units = array();

	private int $visits = 0;

	/** Of the statement that includes. */
	private int $line = 0;

	public function __construct( Stage $stage ) {
		$this->stage = $stage;
	}

	/**
	 * `include`, `require` and `eval`.
	 *
	 * @return mixed
	 */
	public function load( Node $node ) {
		$value = $this->stage->evaluator->value( $node->node( 0 ) );
		if ( $this->stage->state->is_dead ) {
			return new Unknown();
		}
		if ( 'eval' === $node->kind ) {
			return is_scalar( $value ) || null === $value ? $this->evaluate( $node, (string) $value ) : $this->stage->opaque();
		}
		// `include 'a.php' or die()` includes the file called 1.
		$path = is_scalar( $value ) && '' !== (string) $value ? Disk::slashes( (string) $value ) : null;
		if ( null === $path ? self::names_settings( $node ) : self::SETTINGS === basename( $path ) ) {
			( new Boot( $this->stage ) )->run();
			return new Unknown();
		}
		if ( null === $path ) {
			return $this->unnamed();
		}
		$this->line = $this->stage->unit->line( $node->at );
		return $this->named( $path, $node->text );
	}

	private static function names_settings( Node $node ): bool {
		if ( 'literal' === $node->kind ) {
			return is_string( $node->value ) && false !== strpos( $node->value, self::SETTINGS );
		}
		if ( 'circuit' === $node->kind && '??' !== $node->text || 'binary' === $node->kind && 'xor' === $node->text ) {
			return false;
		}
		foreach ( $node->nodes as $part ) {
			if ( null !== $part && self::names_settings( $part ) ) {
				return true;
			}
		}
		return false;
	}

	private function unnamed(): Unknown {
		$this->stage->state->loads = true;
		return $this->stage->opaque();
	}

	/**
	 * @return mixed
	 */
	private function named( string $path, string $word ) {
		$found = $this->stage->paths->find( $path );
		if ( null === $found ) {
			return $this->unnamed();
		}
		if ( '' === $found ) {
			if ( 0 === strpos( $word, 'require' ) ) {
				// A fatal error, which nothing can catch.
				$this->stage->finish();
				return new Unknown();
			}
			return false;
		}
		$is_once = '_once' === substr( $word, -5 );
		$before  = $this->stage->state->included[ $found ] ?? ( $this->stage->state->is_blind ? false : null );
		if ( $is_once && true === $before ) {
			return true;
		}
		if ( $is_once && false === $before ) {
			$this->stage->fork(
				function () use ( $found ): void {
					$this->file( $found );
				},
				static function (): void {}
			);
			return new Unknown();
		}
		return $this->file( $found );
	}

	/**
	 * Runs a file.
	 *
	 * @return mixed What it returns.
	 */
	public function file( string $path ) {
		$this->stage->state->included[ $path ] = true;
		if ( ++$this->visits > self::MAX_VISITS || '/vendor/autoload.php' === substr( $path, -20 ) ) {
			return $this->unnamed();
		}
		if ( ! array_key_exists( $path, $this->units ) ) {
			$this->units[ $path ] = $this->unit( $path );
		}
		$unit = $this->units[ $path ];
		if ( null === $unit ) {
			return $this->unnamed();
		}
		if ( Config_File::DOES_NOT_PARSE === $unit->file->problem() ) {
			$this->stage->throw( 'ParseError' );
			return new Unknown();
		}
		return $this->run( $unit );
	}

	/**
	 * @return mixed
	 */
	private function run( Unit $unit ) {
		$this->stage->declarations->hoist( $unit );
		return $this->stage->run( $unit, $unit->body, true );
	}

	private function unit( string $path ): ?Unit {
		$disk = $this->stage->files->disk();
		$file = null;
		foreach ( $this->stage->files->all() as $known ) {
			$file = $known->path() === $path ? $known : $file;
		}
		if ( null === $file && isset( $this->stage->unit ) && in_array( $this->stage->unit->file->role(), self::CONFIGURATION, true ) ) {
			$file = $this->stage->files->arrive( $this->stage->unit->file, $this->line, $path );
		}
		if ( null === $file ) {
			$problem = $disk->problem( $path );
			$file    = new Config_File( $path, $this->stage->files->folders()->label( $path ), Config_File::INCLUDED, $problem );
		}
		$source = $disk->source( $path );
		if ( $file->is_unseen() ) {
			return null;
		}
		$tokens = $this->stage->scanner->tokens( $source );
		try {
			if ( null !== $tokens->error_line() ) {
				$file = new Config_File( $path, $file->label(), $file->role(), Config_File::DOES_NOT_PARSE, $tokens->error_line() );
				return new Unit( $file, '', $tokens, new Node( 'nothing', 0 ), null, 0 );
			}
			return new Unit( $file, $source, $tokens, ( new Statements( $tokens ) )->file(), $this->stage->scanner->read( $source ), 0 );
		} catch ( Unreadable $problem ) {
			return null;
		}
	}

	/**
	 * @return mixed
	 */
	private function evaluate( Node $node, string $code ) {
		$tokens = $this->stage->scanner->tokens( '<?php ' . $code );
		if ( null !== $tokens->error_line() ) {
			$this->stage->throw( 'ParseError' );
			return new Unknown();
		}
		try {
			$body = ( new Statements( $tokens ) )->file();
		} catch ( Unreadable $problem ) {
			return $this->stage->opaque();
		}
		$unit = new Unit( $this->stage->unit->file, $code, $tokens, $body, null, $this->stage->unit->line( $node->at ) );
		foreach ( $this->stage->files->all() as $file ) {
			// Docker's image evaluates a text from the environment, which is read like a file.
			if ( Config_File::ENVIRONMENT === $file->role() && $this->stage->files->source( $file ) === '<?php ' . $code ) {
				$unit = new Unit( $file, '<?php ' . $code, $tokens, $body, $this->stage->scanner->read( '<?php ' . $code ), 0 );
			}
		}
		$this->stage->declarations->hoist( $unit );
		$value = $this->stage->run( $unit, $body, true );
		return 1 === $value ? new Unknown() : $value;
	}
}
