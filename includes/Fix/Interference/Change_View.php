<?php
/**
 * A change as it may be shown.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

defined( 'ABSPATH' ) || exit;

/**
 * Both sides without a secret; the shape is `TraceChange` in src/shared/types.ts.
 *
 * @phpstan-type Change_Array array{callback: int, what: string, text: string, before: string, after: string, harmful: bool}
 */
final class Change_View {

	/** @var Mask */
	private $mask;

	/** @var Sentences */
	private $sentences;

	public function __construct( Mask $mask, Sentences $sentences ) {
		$this->mask      = $mask;
		$this->sentences = $sentences;
	}

	/**
	 * @param Change $change   The change.
	 * @param int    $callback Index of who made it.
	 * @param string $owner    Whose code it is.
	 * @return Change_Array
	 */
	public function of( Change $change, int $callback, string $owner ): array {
		list( $before, $after ) = $this->sides( $change );
		return array(
			'callback' => $callback,
			'what'     => $change->what(),
			'text'     => $this->sentences->of( $change, $owner ),
			'before'   => $before,
			'after'    => $after,
			'harmful'  => $change->is_harmful(),
		);
	}

	/**
	 * @return array{string, string}
	 */
	private function sides( Change $change ): array {
		$before = $change->before();
		$after  = $change->after();
		$header = Sentences::header_name( $change->fact() );
		if ( '' !== $header ) {
			$name = 'login' === $change->fact() ? 'authorization' : substr( $change->fact(), 7 );
			return array( $this->header( $header, $name, $before ), $this->header( $header, $name, $after ) );
		}
		switch ( $change->what() ) {
			case 'key':
				return array( Mask::stored( $before ), Mask::stored( $after ) );
			case 'url':
				return array( $this->mask->url( $before ), $this->mask->url( $after ) );
			case 'body':
				return $this->mask->bodies( $before, $after );
			case 'timeout':
				return array( self::seconds( $before ), self::seconds( $after ) );
			case 'tls':
				return array( self::checks( $before ), self::checks( $after ) );
			case 'redirects':
				return array( $this->mask->text( $before ), $this->mask->text( $after ) );
			default:
				return array( self::words( $this->mask->text( $before ) ), self::words( $this->mask->text( $after ) ) );
		}
	}

	private function header( string $shown, string $name, string $value ): string {
		return '' === $value
			/* translators: %s: name of a header. */
			? sprintf( __( 'no %s', 'key-health' ), $shown )
			: $shown . ': ' . $this->mask->header( $name, $value );
	}

	private static function seconds( string $value ): string {
		/* translators: %s: number of seconds. */
		return is_numeric( $value ) ? sprintf( __( '%s s', 'key-health' ), number_format_i18n( (float) $value, (float) $value === floor( (float) $value ) ? 0 : 1 ) ) : $value;
	}

	private static function checks( string $value ): string {
		if ( 'false' === $value ) {
			return __( 'not checked', 'key-health' );
		}
		return 'true' === $value ? __( 'checked', 'key-health' ) : basename( $value );
	}

	private static function words( string $value ): string {
		switch ( $value ) {
			case '':
				return __( 'nothing', 'key-health' );
			case 'none':
				return __( 'no answer yet', 'key-health' );
			case 'true':
				return __( 'yes', 'key-health' );
			case 'false':
				return __( 'no', 'key-health' );
		}
		return $value;
	}
}
