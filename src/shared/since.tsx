import { __ } from '@wordpress/i18n';
import { fill } from './rich-text';
import { date, in_sentence } from './times';
import type { KeyReport } from './types';
import { useNow } from './use-now';

/** Since when, and until when: the facts about time that the title does not say. */
export function time_facts( key: KeyReport, now: Date ): string[] {
	const facts: string[] = [];
	// Where it worked before, the meaning says since when it has been refused; a first look knows no since.
	if ( key.state === 'broken' && key.since && key.since !== key.checked_at && ! key.last_ok_at ) {
		facts.push(
			fill( __( 'Broken since: {time}.', 'key-health' ), {
				time: in_sentence( key.since, now ),
			} )
		);
	}
	// A key that needs attention may have been accepted just now. A story begins with it.
	if (
		! key.story &&
		key.state !== 'working' &&
		key.last_ok_at &&
		key.last_ok_at !== key.checked_at
	) {
		facts.push(
			fill( __( 'Last worked: {time}.', 'key-health' ), {
				time: in_sentence( key.last_ok_at, now ),
			} )
		);
	}
	if ( key.expires_at ) {
		facts.push(
			fill( __( 'Expires on {date}.', 'key-health' ), {
				date: date( key.expires_at ),
			} )
		);
	}
	return facts;
}

export function Since( { report }: { report: KeyReport } ) {
	const now = useNow();
	const facts = time_facts( report, now );
	return facts.length > 0 ? (
		<p className="key-health-text key-health-mute">{ facts.join( ' ' ) }</p>
	) : null;
}
