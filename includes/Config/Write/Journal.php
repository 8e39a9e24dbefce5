<?php
/**
 * What is going on with a file.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Config\Write;

defined( 'ABSPATH' ) || exit;

/**
 * Written before anything else, so that whoever finds it knows what a dead process may have left behind. Holds no secret.
 */
final class Journal {

	private string $id;

	private string $path;

	private string $temp;

	private string $before;

	private string $after;

	/** @var array{name: string, file: string, user: int, at: int} */
	private array $about;

	/**
	 * @param string                                                $id     Of the write: 32 hexadecimal digits.
	 * @param string                                                $path   The file, links resolved.
	 * @param string                                                $temp   The file in the same folder that takes its place.
	 * @param string                                                $before SHA-256 of the old text.
	 * @param string                                                $after  SHA-256 of the new text.
	 * @param array{name: string, file: string, user: int, at: int} $about  The constant, the file as it is shown, who, when.
	 */
	public function __construct( string $id, string $path, string $temp, string $before, string $after, array $about ) {
		$this->id     = $id;
		$this->path   = $path;
		$this->temp   = $temp;
		$this->before = $before;
		$this->after  = $after;
		$this->about  = $about;
	}

	/**
	 * @param string                                                $path   The file, links resolved.
	 * @param string                                                $before SHA-256 of the old text.
	 * @param string                                                $after  SHA-256 of the new text.
	 * @param array{name: string, file: string, user: int, at: int} $about  The constant, the file as it is shown, who, when.
	 */
	public static function open( string $path, string $before, string $after, array $about ): self {
		$id   = bin2hex( random_bytes( 16 ) );
		$temp = dirname( $path ) . '/' . basename( $path, '.php' ) . '.' . $id . '.tmp.php';
		return new self( $id, $path, $temp, $before, $after, $about );
	}

	/** Null when it is none: a process may have died while it wrote. */
	public static function read( string $json ): ?self {
		$data = json_decode( $json, true );
		if ( ! is_array( $data ) ) {
			return null;
		}
		$text = static fn( string $key ): string => isset( $data[ $key ] ) && is_string( $data[ $key ] ) ? $data[ $key ] : '';
		$id   = $text( 'id' );
		$path = $text( 'path' );
		$temp = $text( 'temp' );
		// Nothing but a file of this pattern is ever deleted.
		if ( ! preg_match( '/\A[0-9a-f]{32}\z/', $id ) || dirname( $path ) . '/' . basename( $path, '.php' ) . '.' . $id . '.tmp.php' !== $temp ) {
			return null;
		}
		$about = array(
			'name' => $text( 'name' ),
			'file' => $text( 'file' ),
			'user' => isset( $data['user'] ) && is_int( $data['user'] ) ? $data['user'] : 0,
			'at'   => isset( $data['at'] ) && is_int( $data['at'] ) ? $data['at'] : 0,
		);
		return new self( $id, $path, $temp, $text( 'before' ), $text( 'after' ), $about );
	}

	public function json(): string {
		$data = array(
			'id'     => $this->id,
			'path'   => $this->path,
			'temp'   => $this->temp,
			'before' => $this->before,
			'after'  => $this->after,
		);
		return (string) wp_json_encode( $data + $this->about, JSON_UNESCAPED_SLASHES );
	}

	public function id(): string {
		return $this->id;
	}

	public function path(): string {
		return $this->path;
	}

	public function temp(): string {
		return $this->temp;
	}

	/** SHA-256 of the old text. */
	public function before(): string {
		return $this->before;
	}

	/** SHA-256 of the new text. */
	public function after(): string {
		return $this->after;
	}

	/**
	 * @return array{name: string, file: string, user: int, at: int}
	 */
	public function about(): array {
		return $this->about;
	}
}
