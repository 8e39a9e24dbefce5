<?php
/**
 * Says what a trace means.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Interference;

defined( 'ABSPATH' ) || exit;

final class Trace_Words {

	/** What Key Health puts back for its own request. */
	private const GUARDED = array( 'url', 'tls', 'timeout', 'redirects' );

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

	/**
	 * @param Traced       $traced What was found.
	 * @param list<string> $names  Who stands in the way.
	 */
	public function title( Traced $traced, array $names ): string {
		if ( $names ) {
			/* translators: 1: list of names, 2: provider. */
			return sprintf( __( '%1$s are in the way of requests to %2$s.', 'key-health' ), wp_sprintf( '%l', array_map( array( self::class, 'quoted' ), $names ) ), $this->provider );
		}
		if ( null === $traced->watch() ) {
			/* translators: %s: provider. */
			return sprintf( __( 'No request to %s was sent, so there was none to watch.', 'key-health' ), $this->provider );
		}
		/* translators: %s: provider. */
		return sprintf( __( 'Nothing on this site gets in the way of requests to %s.', 'key-health' ), $this->provider );
	}

	/**
	 * @param Traced $traced What was found.
	 * @param int    $count  How many hang on the hooks.
	 */
	public function meaning( Traced $traced, int $count ): string {
		$worst = $traced->worst();
		if ( null !== $worst ) {
			return implode( ' ', array_filter( array( $this->consequence( $worst ), $this->guarded( $traced ) ) ) );
		}
		if ( null === $traced->watch() ) {
			return __( 'What is wrong was seen before anyone was asked, or asking has to wait.', 'key-health' );
		}
		if ( 0 === $count ) {
			return __( 'One request was sent, and no other plugin or theme has its hands on it.', 'key-health' );
		}
		/* translators: %d: number. */
		return sprintf( _n( 'One request was sent. %d piece of code of other plugins or themes may touch it, and what it does is harmless.', 'One request was sent. %d pieces of code of other plugins or themes may touch it, and what they do is harmless.', $count, 'key-health' ), $count );
	}

	/** What was said without those who stood in the way. */
	public function proof( Traced $traced ): string {
		$repeated = $traced->repeated();
		if ( null === $repeated || $repeated->has_failed() ) {
			return '';
		}
		if ( $repeated->is_accepted() ) {
			/* translators: 1: provider, 2: "token". */
			return sprintf( __( 'Asked once more without that code, for this one request only: %1$s accepts the %2$s. Nothing was switched off for visitors.', 'key-health' ), $this->provider, $this->noun );
		}
		if ( $repeated->is_invalid() ) {
			/* translators: 1: provider, 2: "token". */
			return sprintf( __( 'Asked once more without that code, for this one request only: %1$s refuses the %2$s itself, too.', 'key-health' ), $this->provider, $this->noun );
		}
		return $repeated->is_refused()
			/* translators: 1: provider, 2: "token". */
			? sprintf( __( 'Asked once more without that code, for this one request only: %1$s gets the %2$s then, and objects to something else.', 'key-health' ), $this->provider, $this->noun )
			: '';
	}

	private function consequence( Change $worst ): string {
		switch ( $worst->what() ) {
			case 'answered':
			case 'blocked':
			case 'error':
				/* translators: 1: provider, 2: "token". */
				return sprintf( __( '%1$s was not asked, so nothing is known of the %2$s.', 'key-health' ), $this->provider, $this->noun );
			case 'key':
				/* translators: 1: plugin, 2: "token". */
				return sprintf( __( 'The %2$s that is stored never reaches %1$s.', 'key-health' ), $this->plugin, $this->noun );
			case 'url':
				/* translators: 1: plugin, 2: "token". */
				return sprintf( __( 'What %1$s sends goes there, and the %2$s with it.', 'key-health' ), $this->plugin, $this->noun );
			case 'tls':
				/* translators: 1: provider, 2: "token". */
				return sprintf( __( 'Whoever stands in between can pass for %1$s and read the %2$s.', 'key-health' ), $this->provider, $this->noun );
			case 'proxy':
				/* translators: %s: provider. */
				return sprintf( __( 'Whether %s is reached depends on where that leads.', 'key-health' ), $this->provider );
			case 'timeout':
				/* translators: %s: provider. */
				return sprintf( __( 'An answer of %s that takes longer counts as none.', 'key-health' ), $this->provider );
			case 'answer':
				/* translators: 1: plugin, 2: provider. */
				return sprintf( __( '%1$s reads something else than %2$s said.', 'key-health' ), $this->plugin, $this->provider );
		}
		/* translators: 1: provider, 2: "token". */
		return sprintf( __( '%1$s does not get the request as it was made, so it cannot judge the %2$s.', 'key-health' ), $this->provider, $this->noun );
	}

	private function guarded( Traced $traced ): string {
		foreach ( $traced->changes() as $change ) {
			if ( $change->is_harmful() && in_array( $change->what(), self::GUARDED, true ) ) {
				/* translators: %s: plugin. */
				return sprintf( __( 'Key Health took that back for its own request; the requests of %s go out as shown.', 'key-health' ), $this->plugin );
			}
		}
		return '';
	}

	private static function quoted( string $name ): string {
		/* translators: %s: name of a plugin. */
		return sprintf( __( '“%s”', 'key-health' ), $name );
	}
}
