<?php
/**
 * Says in sentences how far a search has come.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Fix\Clean_State;

defined( 'ABSPATH' ) || exit;

/**
 * `CleanState` in src/shared/types.ts.
 *
 * @phpstan-import-type Member from Site_Parts
 * @phpstan-import-type Outcome from Run
 * @phpstan-type Line array{id: 'tried', state: 'done'|'failed'|'skipped', text: string, sub: string, at: string}
 * @phpstan-type View array{id: string, key_id: string, state: string, title: string, meaning: string, asked: int, at_most: int, plugins: int, suspects: int, lines: list<Line>, culprits: list<list<Member>>}
 */
final class Words {

	private const STATES = array(
		''              => 'running',
		Stage::FOUND    => 'named',
		Stage::UNPROVEN => 'named',
		Stage::MORE     => 'named',
		Stage::SAME     => 'not_plugins',
		Stage::WORKS    => 'not_reproduced',
	);

	/** @return View */
	public static function of( Run $run, Stage $stage ): array {
		$sets                    = array_map( array( $run->parts(), 'members' ), $stage->sets() );
		list( $title, $meaning ) = $sets && 'named' === ( self::STATES[ $stage->ending() ] ?? '' )
			? array( self::named( $sets ), self::proof( $run, $stage, $sets ) )
			: self::ending( $run, $stage->ending() );
		return array(
			'id'       => $run->id(),
			'key_id'   => $run->key_id(),
			'state'    => self::STATES[ $stage->ending() ] ?? 'failed',
			'title'    => $title,
			'meaning'  => $meaning,
			'asked'    => $stage->asked(),
			'at_most'  => $stage->at_most(),
			'plugins'  => $run->parts()->plugins(),
			'suspects' => $stage->suspects(),
			'lines'    => array_map( static fn( array $outcome ): array => self::line( $run, $outcome ), $run->outcomes() ),
			'culprits' => 'named' === ( self::STATES[ $stage->ending() ] ?? '' ) ? $sets : array(),
		);
	}

	/** @return View */
	public static function cancelled( Run $run ): array {
		return array(
			'state'    => 'cancelled',
			'title'    => __( 'The search was cancelled', 'key-health' ),
			'meaning'  => __( 'Everything is as it was before.', 'key-health' ),
			'culprits' => array(),
		) + self::of( $run, $run->stage() );
	}

	/**
	 * @param list<list<Member>> $sets Each guilty by itself.
	 */
	private static function named( array $sets ): string {
		if ( count( $sets ) > 1 ) {
			/* translators: %s: names of plugins, "A; B with C". */
			return sprintf( __( 'More than one plugin is in the way, each by itself: %s', 'key-health' ), implode( '; ', array_map( array( self::class, 'names' ), $sets ) ) );
		}
		if ( count( $sets[0] ) > 1 ) {
			/* translators: %s: names of plugins, "A, B". */
			return sprintf( __( 'Only together they are in the way: %s', 'key-health' ), self::names( $sets[0] ) );
		}
		return sprintf(
			/* translators: %s: name of a plugin or a theme. */
			'theme' === $sets[0][0]['kind'] ? __( 'The theme %s is in the way', 'key-health' ) : __( '%s is in the way', 'key-health' ),
			$sets[0][0]['name']
		);
	}

	/**
	 * @param list<list<Member>> $sets Each guilty by itself.
	 */
	private static function proof( Run $run, Stage $stage, array $sets ): string {
		$last  = $run->outcomes()[ count( $run->outcomes() ) - 1 ];
		$names = implode( ', ', array_map( array( self::class, 'names' ), $sets ) );
		if ( Stage::MORE === $stage->ending() ) {
			/* translators: %s: names of plugins. */
			$proof = __( 'Without %s something else is in the way still. Settle these first, then search again.', 'key-health' );
		} elseif ( Stage::UNPROVEN === $stage->ending() ) {
			/* translators: %s: names of plugins. */
			$proof = __( 'With %s and nothing else the check fails. Whether it works with all others could not be tried.', 'key-health' );
		} elseif ( Search::WORKS !== $last['word'] ) {
			/* translators: 1: names of plugins, 2: what a check said. */
			$proof = __( 'Tried both ways: with %1$s and nothing else the check fails in this way; with all others the check says “%2$s”.', 'key-health' );
		} else {
			/* translators: %s: names of plugins. */
			$proof = __( 'Tried both ways: with %s and nothing else the check fails; with all others it works.', 'key-health' );
		}
		return sprintf( $proof, $names, $last['title'] ) . ' ' . __( 'No plugin was deactivated: everything is as it was before.', 'key-health' );
	}

	/**
	 * @return array{string, string} Title and meaning.
	 */
	private static function ending( Run $run, string $end ): array {
		$outcomes = $run->outcomes();
		$said     = $outcomes[0]['title'] ?? '';
		$why      = $outcomes ? $outcomes[ count( $outcomes ) - 1 ]['why'] : '';
		$as_was   = ' ' . __( 'Everything is as it was before.', 'key-health' );
		switch ( $end ) {
			case '':
				return array( __( 'Looking for the plugin in the way', 'key-health' ), __( 'This site asks itself, each time with other plugins left out. Visitors get it as always.', 'key-health' ) );
			case Stage::WORKS:
				return array( __( 'The check works in a new request', 'key-health' ), __( 'With all plugins in place, the provider was asked and nothing was in the way. Check again: it may be settled, or it comes only now and then.', 'key-health' ) . $as_was );
			case Stage::SAME:
				return array( __( 'No plugin is in the way', 'key-health' ), self::not_plugins( $run, $said ) . $as_was );
			case Stage::UNSTEADY:
				return array( __( 'The check does not always say the same', 'key-health' ), __( 'With the same plugins it failed once and worked once, so no plugin can be named. Wait a few minutes and search again.', 'key-health' ) . $as_was );
			case Stage::PASSING:
				return array( __( 'The provider could not be asked in between', 'key-health' ), __( 'It did not answer, or asks for a pause. Wait a few minutes and search again.', 'key-health' ) . $as_was );
			case Stage::GONE:
				return array( __( 'The key is not there without the other plugins', 'key-health' ), __( 'Its plugin needs another one to have it, and does not say which.', 'key-health' ) . $as_was );
			default:
				return array( __( 'This site does not answer itself', 'key-health' ), trim( $why . $as_was ) );
		}
	}

	private static function not_plugins( Run $run, string $said ): string {
		$parts = $run->parts();
		/* translators: 1: what a check said, 2: names of plugins. */
		$text  = $parts->has_theme() ? __( 'The check says “%1$s” also with a default theme and without all plugins but these: %2$s.', 'key-health' ) : __( 'The check says “%1$s” also without all plugins but these: %2$s.', 'key-health' );
		$text  = sprintf( $text, $said, self::names( $parts->kept() ) );
		$fixed = Site_Parts::fixed();
		return $text . ' ' . ( $fixed
			/* translators: %s: names of files or plugins. */
			? sprintf( __( 'Must-use plugins and drop-ins cannot be left out. Here these remain possible: %s.', 'key-health' ), implode( ', ', $fixed ) )
			: __( 'There is no must-use plugin and no drop-in on this site. So it is the key, the server or the way to the provider.', 'key-health' ) );
	}

	/**
	 * @phpstan-param Outcome $outcome
	 * @return Line
	 */
	private static function line( Run $run, array $outcome ): array {
		$states = array(
			Search::WORKS   => 'done',
			Search::SILENT  => 'skipped',
			Search::PASSING => 'skipped',
			Search::GONE    => 'skipped',
		);
		$is_ok  = Search::WORKS === $outcome['word'];
		return array(
			'id'    => 'tried',
			'state' => $states[ $outcome['word'] ] ?? 'failed',
			'text'  => self::which( $run->parts(), $outcome['parts'] ),
			'sub'   => $is_ok ? __( 'The check works', 'key-health' ) : $outcome['title'] . ( '' === $outcome['why'] ? '' : ': ' . $outcome['why'] ),
			'at'    => gmdate( 'Y-m-d\TH:i:s\Z', $outcome['at'] ),
		);
	}

	/**
	 * @param list<int> $numbers Parts that ran.
	 */
	private static function which( Site_Parts $parts, array $numbers ): string {
		if ( count( $numbers ) === $parts->count() ) {
			return __( 'With all plugins', 'key-health' );
		}
		$left_out = $parts->members( array_values( array_diff( array_keys( $parts->needs() ), $numbers ) ) );
		$members  = $parts->members( $numbers );
		if ( ! $members ) {
			/* translators: %s: names of plugins. */
			return sprintf( __( 'With no plugins but %s', 'key-health' ), self::names( $parts->kept() ) );
		}
		if ( count( $left_out ) <= 3 ) {
			/* translators: %s: names of plugins. */
			return sprintf( __( 'With all but %s', 'key-health' ), self::names( $left_out ) );
		}
		if ( count( $members ) <= 3 ) {
			/* translators: %s: names of plugins. */
			return sprintf( __( 'With these only: %s', 'key-health' ), self::names( $members ) );
		}
		$plugins = count( array_filter( $members, static fn( array $member ): bool => 'plugin' === $member['kind'] ) );
		/* translators: 1: number, 2: number of all. */
		return sprintf( __( 'With %1$d of %2$d plugins', 'key-health' ), $plugins, $parts->plugins() );
	}

	/**
	 * @param list<Member> $members Plugins.
	 */
	private static function names( array $members ): string {
		return implode( ', ', array_column( $members, 'name' ) );
	}
}
