<?php
/**
 * A site whose wp-config.php is written again and again while things go wrong.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Tests\Config\Fire;

/**
 * Lays out the files before a run and says afterwards what has become of them.
 *
 * @phpstan-type Run array{scenario: string, step: string, prove: string, settle: string, settle_step: string, link: bool, mode: int, owner: int, vault: string, free: int, delay: int, user: int}
 */
final class Ground {

	/** @var string Folder of the site. */
	private $site;

	/** @var string */
	private $plain;

	/** @var string */
	private $old = '';

	/** @var string */
	private $path = '';

	/** @var array{int, int, int}|null */
	private $rights = null;

	public function __construct( string $site ) {
		$this->site  = $site;
		$this->plain = (string) file_get_contents( "$site/wp-config.php" );
	}

	/**
	 * @param Run $run
	 */
	public function prepare( array $run ): void {
		$this->restore_folders();
		$define     = "define( 'KEY_HEALTH_FIRE', 'value-old' ); // mine\n";
		$padding    = '// ' . str_repeat( 'x', 60000 ) . "\n";
		$this->old  = str_replace( "/* That's all", $define . $padding . "/* That's all", $this->plain );
		$this->path = $run['link'] ? "$this->site/shared/wp-config.php" : "$this->site/wp-config.php";
		array_map( 'unlink', array_filter( array( "$this->site/wp-config.php", "$this->site/filler" ), static fn( string $file ): bool => is_link( $file ) || is_file( $file ) ) );
		if ( $run['link'] ) {
			is_dir( "$this->site/shared" ) || mkdir( "$this->site/shared" );
			symlink( 'shared/wp-config.php', "$this->site/wp-config.php" );
		}
		file_put_contents( $this->path, $this->old );
		chown( $this->path, $run['owner'] );
		chgrp( $this->path, $run['owner'] );
		chmod( $this->path, $run['mode'] );
		if ( 'read_only_folder' === $run['scenario'] ) {
			$this->close_folder();
		}
		if ( $run['free'] >= 0 ) {
			$this->fill( $run['free'] );
		}
		clearstatcache();
		$this->rights = $this->rights();
	}

	/** Leaves so many bytes on the disk. */
	private function fill( int $free ): void {
		$handle = fopen( "$this->site/filler", 'wb' );
		$left   = (int) disk_free_space( $this->site ) - $free;
		while ( is_resource( $handle ) && $left > 0 ) {
			$count = fwrite( $handle, str_repeat( "\0", min( $left, 65536 ) ) );
			if ( false === $count || 0 === $count ) {
				break;
			}
			$left -= $count;
		}
		is_resource( $handle ) && fclose( $handle );
	}

	/** From now on nothing can be made, renamed or deleted in the folder. */
	public function close_folder(): void {
		exec( 'chattr +i ' . escapeshellarg( dirname( $this->path ) ), $said, $code );
		if ( 0 !== $code ) {
			throw new \RuntimeException( 'chattr fails here.' );
		}
	}

	public function restore_folders(): void {
		exec( 'chattr -i ' . escapeshellarg( $this->site ) . ' 2>/dev/null' );
	}

	public function end(): void {
		$this->restore_folders();
		$is_link = is_link( "$this->site/wp-config.php" );
		$is_link && unlink( "$this->site/wp-config.php" );
		file_put_contents( "$this->site/wp-config.php", $this->plain );
	}

	/** `old`, `new`, `second`, `theirs` or `third`. */
	public function text(): string {
		clearstatcache();
		$now   = (string) file_get_contents( $this->path );
		$texts = array(
			'old'    => $this->old,
			'new'    => str_replace( 'value-old', 'value-new', $this->old ),
			'second' => str_replace( 'value-old', 'value-second', $this->old ),
			'theirs' => $this->old . "// Somebody else's.\n",
		);
		return (string) ( array_search( $now, $texts, true ) ?: 'third' );
	}

	/** As if by another program: a whole new file. */
	public function interfere(): void {
		file_put_contents( $this->path, $this->old . "// Somebody else's.\n" );
	}

	/**
	 * @param Run $run
	 * @return list<string> What is not as it was before.
	 */
	public function damage( array $run ): array {
		clearstatcache();
		$damage = array();
		if ( $this->rights() !== $this->rights ) {
			$damage[] = 'owner, group or mode changed';
		}
		if ( is_link( "$this->site/wp-config.php" ) !== $run['link'] ) {
			$damage[] = 'the link is gone';
		}
		return $damage;
	}

	/**
	 * @return list<string> Files beside wp-config.php that hold its text.
	 */
	public function leftovers(): array {
		clearstatcache();
		return array_map( 'basename', array_merge( (array) glob( "$this->site/wp-config.*.tmp.php" ), (array) glob( "$this->site/shared/wp-config.*.tmp.php" ) ) );
	}

	public function site(): string {
		return $this->site;
	}

	/**
	 * @return array{int, int, int}
	 */
	private function rights(): array {
		return array( fileowner( $this->path ), filegroup( $this->path ), fileperms( $this->path ) & 0777 );
	}
}
