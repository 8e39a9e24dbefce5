import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Disclosure } from '../shared/disclosure';
import { RichText } from '../shared/rich-text';
import { StateBadge } from '../shared/state-badge';
import { day_and_time, in_sentence } from '../shared/times';
import type { HistoryEntry, KeyReport } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useNow } from '../shared/use-now';

function when( { at, from }: HistoryEntry, now: Date ): string {
	return at === from
		? day_and_time( at, now )
		: sprintf(
				/* translators: 1: date and time, 2: date and time. */
				__( 'Between %1$s and %2$s', 'key-health' ),
				in_sentence( from, now ),
				in_sentence( at, now )
			);
}

function facts( entry: HistoryEntry ): string[] {
	const { place, address, last4, other_value } = entry;
	const ends =
		last4 &&
		/* translators: %s: last characters of a key. */
		sprintf( __( 'ends in %s', 'key-health' ), last4 );
	return [
		other_value ? __( 'Another value', 'key-health' ) : '',
		place,
		ends,
		/* translators: %s: IP address. */
		address && sprintf( __( 'sent from %s', 'key-health' ), address ),
	].filter( Boolean );
}

function Entry( { entry }: { entry: HistoryEntry } ) {
	const now = useNow();
	return (
		<li className="key-health-history__entry">
			{ entry.state && <StateBadge state={ entry.state } /> }
			<span className="key-health-history__what">
				<RichText text={ entry.title } />
			</span>
			<time className="key-health-history__when" dateTime={ entry.at }>
				{ when( entry, now ) }
			</time>
			{ entry.state && (
				<span className="key-health-history__facts">{ facts( entry ).join( ' · ' ) }</span>
			) }
		</li>
	);
}

/** How it was with a key, asked for when somebody wants to know, and again after a check: that may have added to it. */
export function History( { report: { id, checked_at } }: { report: KeyReport } ) {
	const [ opened, set_opened ] = useState( false );
	const [ entries, set_entries ] = useState< HistoryEntry[] | null >( null );
	const { error, ask } = useAsk();
	useEffect( () => {
		if ( opened ) {
			void ask( () => api.history( id ) ).then(
				( answer ) => answer && set_entries( answer.entries )
			);
		}
	}, [ opened, id, checked_at, ask ] );
	return (
		<Disclosure label={ __( 'History', 'key-health' ) } on_open={ () => set_opened( true ) }>
			<div aria-live="polite">
				{ error && <p>{ error }</p> }
				{ ! error && ! entries && <p>{ __( 'Loading…', 'key-health' ) }</p> }
				{ entries?.length === 0 && (
					<p>{ __( 'Nothing yet. It begins with the first check.', 'key-health' ) }</p>
				) }
			</div>
			{ entries && entries.length > 0 && (
				<ol className="key-health-history">
					{ entries.map( ( entry ) => (
						<Entry key={ entry.at + entry.kind + entry.title } entry={ entry } />
					) ) }
				</ol>
			) }
		</Disclosure>
	);
}
