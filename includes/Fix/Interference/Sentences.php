<?php
/**
 * Says in a sentence what a callback changed.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

defined( 'ABSPATH' ) || exit;

final class Sentences {

	/** @var string */
	private $provider;

	/** @var string Short name. */
	private $plugin;

	/** @var string The provider's noun. */
	private $noun;

	public function __construct( string $provider, string $plugin, string $noun ) {
		$this->provider = $provider;
		$this->plugin   = $plugin;
		$this->noun     = $noun;
	}

	/** A whole sentence, with its full stop. */
	public function of( Change $change, string $owner ): string {
		switch ( $change->what() ) {
			case 'answered':
				/* translators: 1: plugin, 2: provider. */
				return sprintf( __( '“%1$s” answers in the place of %2$s.', 'key-health' ), $owner, $this->provider );
			case 'blocked':
				return 'answer' === $change->fact()
					/* translators: 1: plugin, 2: provider. */
					? sprintf( __( '“%1$s” blocks requests to %2$s.', 'key-health' ), $owner, $this->provider )
					/* translators: 1: plugin, 2: provider. */
					: sprintf( __( '“%1$s” changes which addresses WordPress may ask, in requests to %2$s.', 'key-health' ), $owner, $this->provider );
			case 'error':
				return 'lost' === $change->fact()
					/* translators: 1: plugin, 2: provider. */
					? sprintf( __( '“%1$s” gives nothing back, so requests to %2$s lose all they hold.', 'key-health' ), $owner, $this->provider )
					/* translators: 1: plugin, 2: provider. */
					: sprintf( __( '“%1$s” breaks off requests to %2$s with an error.', 'key-health' ), $owner, $this->provider );
			case 'key':
				/* translators: 1: plugin, 2: another plugin, 3: "token". */
				return sprintf( __( '“%1$s” gives %2$s another %3$s than the one that is stored.', 'key-health' ), $owner, $this->plugin, $this->noun );
			case 'credential':
			case 'header':
				return $this->header( $change, $owner );
			case 'tls':
				return $this->tls( $change, $owner );
			case 'proxy':
				return $this->way( $change, $owner );
			default:
				return $this->rest( $change, $owner );
		}
	}

	private function header( Change $change, string $owner ): string {
		$name = self::header_name( $change->fact() );
		if ( '' === $name ) {
			/* translators: 1: plugin, 2: provider. */
			return sprintf( __( '“%1$s” changes how requests to %2$s introduce themselves.', 'key-health' ), $owner, $this->provider );
		}
		if ( '' === $change->after() ) {
			/* translators: 1: plugin, 2: name of a header, 3: provider. */
			return sprintf( __( '“%1$s” takes the header `%2$s` out of requests to %3$s.', 'key-health' ), $owner, $name, $this->provider );
		}
		if ( '' === $change->before() ) {
			return $change->is_harmful()
				/* translators: 1: plugin, 2: name of a header, 3: provider. */
				? sprintf( __( '“%1$s” adds a second credential, `%2$s`, to requests to %3$s.', 'key-health' ), $owner, $name, $this->provider )
				/* translators: 1: plugin, 2: name of a header, 3: provider. */
				: sprintf( __( '“%1$s” adds the header `%2$s` to requests to %3$s.', 'key-health' ), $owner, $name, $this->provider );
		}
		/* translators: 1: plugin, 2: name of a header, 3: provider. */
		return sprintf( __( '“%1$s” writes its own `%2$s` header into requests to %3$s.', 'key-health' ), $owner, $name, $this->provider );
	}

	private function tls( Change $change, string $owner ): string {
		if ( 'certificates' === $change->fact() ) {
			/* translators: 1: plugin, 2: provider. */
			return sprintf( __( '“%1$s” chooses the list of certificates by which %2$s is recognized.', 'key-health' ), $owner, $this->provider );
		}
		return 'false' === $change->after()
			/* translators: 1: plugin, 2: provider. */
			? sprintf( __( '“%1$s” switches the certificate check off for requests to %2$s.', 'key-health' ), $owner, $this->provider )
			/* translators: 1: plugin, 2: provider. */
			: sprintf( __( '“%1$s” changes the certificate check for requests to %2$s, and it stays on.', 'key-health' ), $owner, $this->provider );
	}

	private function way( Change $change, string $owner ): string {
		switch ( $change->fact() ) {
			case 'handle':
				return $change->is_harmful()
					/* translators: 1: plugin, 2: provider. */
					? sprintf( __( '“%1$s” leads the connection to %2$s another way.', 'key-health' ), $owner, $this->provider )
					/* translators: 1: plugin, 2: provider. */
					: sprintf( __( '“%1$s” sets something on the connection to %2$s itself. What it sets cannot be read.', 'key-health' ), $owner, $this->provider );
			case 'socket':
				/* translators: 1: plugin, 2: provider. */
				return sprintf( __( '“%1$s” opens the connection to %2$s at another address.', 'key-health' ), $owner, $this->provider );
			case 'transport':
				/* translators: 1: plugin, 2: provider. */
				return sprintf( __( '“%1$s” has requests to %2$s sent by code of its own.', 'key-health' ), $owner, $this->provider );
			case 'value':
				/* translators: 1: plugin, 2: provider. */
				return sprintf( __( '“%1$s” decides whether requests to %2$s go through this site’s proxy.', 'key-health' ), $owner, $this->provider );
		}
		/* translators: 1: plugin, 2: provider. */
		return sprintf( __( '“%1$s” sends requests to %2$s through a proxy.', 'key-health' ), $owner, $this->provider );
	}

	private function rest( Change $change, string $owner ): string {
		$texts = array(
			/* translators: 1: plugin, 2: provider. */
			'url'       => __( '“%1$s” changes the address of requests to %2$s.', 'key-health' ),
			/* translators: 1: plugin, 2: provider. */
			'method'    => __( '“%1$s” changes the method of requests to %2$s.', 'key-health' ),
			/* translators: 1: plugin, 2: provider. */
			'body'      => __( '“%1$s” changes what requests to %2$s say.', 'key-health' ),
			/* translators: 1: plugin, 2: provider. */
			'answer'    => __( '“%1$s” changes what comes back from %2$s.', 'key-health' ),
			/* translators: 1: plugin, 2: provider. */
			'redirects' => __( '“%1$s” changes whether requests to %2$s follow to other addresses.', 'key-health' ),
		);
		if ( 'timeout' === $change->what() ) {
			return (float) $change->after() < (float) $change->before()
				/* translators: 1: plugin, 2: provider. */
				? sprintf( __( '“%1$s” cuts the time in which %2$s may answer.', 'key-health' ), $owner, $this->provider )
				/* translators: 1: plugin, 2: provider. */
				: sprintf( __( '“%1$s” gives %2$s more time to answer.', 'key-health' ), $owner, $this->provider );
		}
		return sprintf( $texts[ $change->what() ] ?? $texts['answer'], $owner, $this->provider );
	}

	/** As people write it: `Authorization`; '' for what is no header of a request. */
	public static function header_name( string $fact ): string {
		if ( 'login' === $fact ) {
			return 'Authorization';
		}
		return 0 === strpos( $fact, 'header ' ) ? ucwords( (string) preg_replace( '/[^a-z0-9_-]/', '', substr( $fact, 7 ) ), '-' ) : '';
	}
}
