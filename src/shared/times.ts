/** Times in words: relative up to an hour, then day and time in the site's format and time zone. */
import { dateI18n, getSettings, humanTimeDiff } from '@wordpress/date';
import { __, sprintf } from '@wordpress/i18n';

const HOUR = 3600_000;

const day = ( time: Date | string ) => dateI18n( 'Y-m-d', time, undefined );

export function time_of_day( iso: string ): string {
	return dateI18n( getSettings().formats.time, iso, undefined );
}

/** With seconds, for lines that follow each other closely. */
export function clock( iso: string ): string {
	const format = getSettings().formats.time.replace( 'i', 'i:s' );
	return dateI18n( format, iso, undefined );
}

export function date( iso: string ): string {
	return dateI18n( getSettings().formats.date, iso, undefined );
}

function days_ago( iso: string, now: Date ): number {
	const midnight = ( text: string ) => Date.parse( `${ text }T00:00:00Z` );
	return Math.round( ( midnight( day( now ) ) - midnight( day( iso ) ) ) / ( 24 * HOUR ) );
}

export function day_and_time( iso: string, now: Date ): string {
	const time = time_of_day( iso );
	switch ( days_ago( iso, now ) ) {
		case 0:
			/* translators: %s: time of day. */
			return sprintf( __( 'Today, %s', 'key-health' ), time );
		case 1:
			/* translators: %s: time of day. */
			return sprintf( __( 'Yesterday, %s', 'key-health' ), time );
		default:
			return sprintf(
				/* translators: 1: date, 2: time of day. */
				__( '%1$s, %2$s', 'key-health' ),
				date( iso ),
				time
			);
	}
}

/** As `day_and_time`, where it does not begin a sentence. */
export function in_sentence( iso: string, now: Date ): string {
	const time = time_of_day( iso );
	switch ( days_ago( iso, now ) ) {
		case 0:
			/* translators: %s: time of day; inside a sentence. */
			return sprintf( __( 'today, %s', 'key-health' ), time );
		case 1:
			/* translators: %s: time of day; inside a sentence. */
			return sprintf( __( 'yesterday, %s', 'key-health' ), time );
		case -1:
			/* translators: %s: time of day; inside a sentence. */
			return sprintf( __( 'tomorrow, %s', 'key-health' ), time );
		default:
			return day_and_time( iso, now );
	}
}

export function age( iso: string, now: Date ): string {
	const passed = now.getTime() - Date.parse( iso );
	return passed >= 0 && passed < HOUR ? humanTimeDiff( iso, now ) : day_and_time( iso, now );
}

export function checked( iso: string, now: Date ): string {
	const time = time_of_day( iso );
	switch ( days_ago( iso, now ) ) {
		case 0:
			/* translators: %s: time of day. */
			return sprintf( __( 'Checked today, %s', 'key-health' ), time );
		case 1:
			/* translators: %s: time of day. */
			return sprintf( __( 'Checked yesterday, %s', 'key-health' ), time );
		default:
			return sprintf(
				/* translators: 1: date, 2: time of day. */
				__( 'Checked %1$s, %2$s', 'key-health' ),
				date( iso ),
				time
			);
	}
}

export function checked_ago( iso: string, now: Date ): string {
	const passed = now.getTime() - Date.parse( iso );
	return passed >= 0 && passed < HOUR
		? sprintf(
				/* translators: %s: for example "3 minutes ago". */
				__( 'Checked %s', 'key-health' ),
				humanTimeDiff( iso, now )
			)
		: checked( iso, now );
}

/** How long something took. */
export function duration( milliseconds: number ): string {
	const seconds = milliseconds / 1000;
	if ( seconds < 0.1 ) {
		/* translators: %d: number of milliseconds. */
		return sprintf( __( '%d ms', 'key-health' ), Math.max( 1, Math.round( milliseconds ) ) );
	}
	return sprintf(
		/* translators: %s: number, for example 0.2 */
		__( '%s s', 'key-health' ),
		seconds < 9.95 ? seconds.toFixed( 1 ) : String( Math.round( seconds ) )
	);
}
