import { __ } from '@wordpress/i18n';
import { day_and_time } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { secret_field } from '../shared/words';

export interface Point {
	at: string;
	text: string;
	ok: boolean;
}

/** What is known about when: only times that were really seen, in order. */
export function timeline( key: KeyReport, now: Date ): Point[] {
	const field = secret_field( key );
	const broken = key.state === 'broken';
	const points: ( Point | null )[] = [
		field?.first_seen_at
			? {
					at: field.first_seen_at,
					text: field.saved_while_watching
						? __( 'Saved', 'key-health' )
						: __( 'First seen here', 'key-health' ),
					ok: true,
				}
			: null,
		key.last_ok_at
			? {
					at: key.last_ok_at,
					text: __( 'Last accepted', 'key-health' ),
					ok: true,
				}
			: null,
		broken && key.since
			? {
					at: key.since,
					text: __( 'First refused', 'key-health' ),
					ok: false,
				}
			: null,
		broken && key.checked_at && key.checked_at !== key.since
			? {
					at: key.checked_at,
					text: __( 'Still refused', 'key-health' ),
					ok: false,
				}
			: null,
	];
	return points
		.filter( ( point ): point is Point => point !== null )
		.filter( ( { at } ) => Date.parse( at ) <= now.getTime() )
		.sort( ( a, b ) => Date.parse( a.at ) - Date.parse( b.at ) );
}

export function Timeline( { points }: { points: Point[] } ) {
	const now = useNow();
	return (
		<ol className="key-health-timeline">
			{ points.map( ( { at, text, ok } ) => (
				<li key={ at + text } className={ ok ? 'is-ok' : 'is-bad' }>
					<b>{ day_and_time( at, now ) }</b>
					{ text }
				</li>
			) ) }
		</ol>
	);
}
