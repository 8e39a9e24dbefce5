<?php
/**
 * Says what became of each site.
 *
 * @package KeyHealth
 */

declare( strict_types=1 );

namespace KeyHealth\Network\Fix;

use KeyHealth\Diagnosis\Names;

defined( 'ABSPATH' ) || exit;

/**
 * Effect first, then evidence. What is kept are words and names, so that it is said in the language of whoever reads it.
 */
final class Fix_Words {

	/**
	 * @param Fix_Row $row   What became of it.
	 * @param Names   $names `provider`, `plugin` and `key`.
	 */
	public function title( Fix_Row $row, Names $names ): string {
		return $names->with( $row->facts() )->fill( self::titles( $row ) );
	}

	/**
	 * @param Fix_Row $row   What became of it.
	 * @param Names   $names `provider`, `plugin` and `key`.
	 */
	public function detail( Fix_Row $row, Names $names ): string {
		$text = self::details( $row );
		$back = Fix_Row::KEPT_OLD === $row->state() && 'not_saved' !== $row->reason() ? ' ' . __( 'The old {key} was put back; the other sites go on.', 'key-health' ) : '';
		return trim( $names->with( $row->facts() )->fill( $text . $back ) );
	}

	private static function titles( Fix_Row $row ): string {
		switch ( $row->state() ) {
			case Fix_Row::WAITING:
				return '';
			case Fix_Row::RUNNING:
				return 'saved' === $row->reason() ? __( 'Saved. Reading it back as {plugin} reads it', 'key-health' ) : __( 'Writing it', 'key-health' );
			case Fix_Row::PROVEN:
				return 'cleared' === $row->reason() ? __( '{plugin} reads the {key} of the network; the site’s own is cleared', 'key-health' ) : __( '{provider} accepts the {key} that {plugin} reads here', 'key-health' );
			case Fix_Row::WRITTEN:
				return 'not_heard' === $row->reason() ? __( 'Saved, but {plugin} itself was not heard', 'key-health' ) : __( 'Saved, but {provider} could not be asked about this site', 'key-health' );
			case Fix_Row::UNDONE:
				return __( 'The old {key} is back', 'key-health' );
			case Fix_Row::NOT_UNDONE:
				return 'not_kept' === $row->reason() ? __( 'The old {key} cannot be opened any more', 'key-health' ) : __( 'The old {key} was not put back', 'key-health' );
			default:
				return self::titles_of_others( $row->reason() );
		}
	}

	private static function titles_of_others( string $reason ): string {
		$titles = array(
			'not_read'         => __( '{plugin} still reads the old {key} here', 'key-health' ),
			'not_read_fresh'   => __( '{plugin} still reads another {key} here', 'key-health' ),
			'refused'          => __( '{provider} does not accept the new {key} for this site', 'key-health' ),
			'not_saved'        => __( 'The new {key} could not be saved here', 'key-health' ),
			'broke'            => __( 'Other code on this site broke while it was read', 'key-health' ),
			'died'             => __( 'This site stops whoever writes the {key}', 'key-health' ),
			'another_key'      => __( 'This site has another {key} by now', 'key-health' ),
			'empty'            => __( 'This site has no {key} any more', 'key-health' ),
			'no_key'           => __( '{plugin} has no such {key} here any more', 'key-health' ),
			'no_site'          => __( 'This site is gone', 'key-health' ),
			'not_stored'       => __( '{plugin} gets its {key} from another place here', 'key-health' ),
			'was_there'        => __( 'The new {key} stood here already, but it is not what {plugin} reads', 'key-health' ),
			'not_seen'         => __( 'This site could not be read', 'key-health' ),
			'not_begun'        => __( 'Nothing was written here', 'key-health' ),
			'not_effective'    => __( '{plugin} does not read the {key} of the network here', 'key-health' ),
			'not_heard_before' => __( '{plugin} itself was not heard here', 'key-health' ),
			'not_heard'        => __( '{plugin} itself was not heard here', 'key-health' ),
		);
		return $titles[ $reason ] ?? __( 'Nothing was changed here', 'key-health' );
	}

	private static function details( Fix_Row $row ): string {
		$facts = $row->facts();
		$place = isset( $facts['hook'] )
			/* translators: {file}, {line} and {hook} name a filter. */
			? __( 'The new {key} was saved, but a filter changes it when it is read: `{file}`, line {line}, on `{hook}`.', 'key-health' )
			: ( '' === ( $facts['place'] ?? '' ) ? '' : __( 'The new {key} was saved, but {plugin} gets another value. It comes from: {place}.', 'key-health' ) );
		$details = array(
			'not_read'          => $place,
			'not_read_fresh'    => '' === ( $facts['place'] ?? '' ) ? '' : __( 'A new request of this site gets another value: {place}', 'key-health' ),
			'refused'           => '{said}.',
			'not_saved'         => '{why}',
			'broke'             => __( 'PHP says: {why}.', 'key-health' ),
			'died'              => __( 'The process ended three times on this site. Replace the {key} on the site’s own screen.', 'key-health' ),
			'another_key'       => __( 'Somebody has changed it since the sweep, so it was left as it is.', 'key-health' ),
			'empty'             => __( 'It was left as it is.', 'key-health' ),
			'not_stored'        => '' === ( $facts['place'] ?? '' ) ? '' : __( 'It comes from: {place}. It was left as it is.', 'key-health' ),
			'not_begun'         => __( 'The fix was taken back before it was this site’s turn.', 'key-health' ),
			'not_effective'     => __( 'Its own {key} was left as it is.', 'key-health' ),
			'not_heard_before'  => __( 'So its own {key} was left as it is. The site gave this answer: {place}', 'key-health' ),
			'not_heard'         => __( 'WordPress reads the new {key} here. A new request of this site could not be tried: {why}', 'key-health' ),
			'changed_since'     => __( 'Somebody has changed it since, so it was left as it is.', 'key-health' ),
			'changed_meanwhile' => __( 'Somebody changed it at that moment, so it was left as it is.', 'key-health' ),
			'not_kept'          => __( 'The salts of this site have changed since. Paste the {key} you want to use.', 'key-health' ),
			'back_among_others' => __( 'Other settings in the same place were changed since; they stay.', 'key-health' ),
		);
		return $details[ $row->reason() ] ?? '';
	}
}
