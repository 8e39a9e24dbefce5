import { __, sprintf } from '@wordpress/i18n';
import { StateBadge } from '../shared/state-badge';
import { RichText } from '../shared/rich-text';
import { in_sentence, duration } from '../shared/times';
import type { KeyReport } from '../shared/types';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import type { Run } from '../shared/use-run';
import { full_stop, state_word } from '../shared/words';
import { Who } from '../shared/who';

export function done_of( run: Run ): number {
	return Object.keys( run.settled ).length;
}

function last_known( { state, checked_at }: KeyReport, now: Date ): string {
	return checked_at
		? sprintf(
				/* translators: 1: state, "Broken"; 2: date and time. */
				__( 'Last known: %1$s (%2$s)', 'key-health' ),
				state_word( state ),
				in_sentence( checked_at, now )
			)
		: '';
}

function Settled_Row( { id, run }: { id: string; run: Run } ) {
	const { report } = useHealth();
	const answer = run.settled[ id ];
	const key = answer?.key ?? report.keys.find( ( one ) => one.id === id );
	if ( ! answer || ! key ) {
		return null;
	}
	return (
		<li className="key-health-row__static">
			<StateBadge state={ answer.error ? 'unknown' : key.state } />
			<h3 className="key-health-row__who">
				<Who report={ key } />
			</h3>
			<span className="key-health-row__what">
				{ answer.error ?? <RichText text={ full_stop( key.title ) } /> }
			</span>
			<span className="key-health-row__when">{ duration( answer.took ) }</span>
		</li>
	);
}

function Open_Row( { id, run }: { id: string; run: Run } ) {
	const { report } = useHealth();
	const now = useNow( 1000 );
	const key = report.keys.find( ( one ) => one.id === id );
	if ( ! key ) {
		return null;
	}
	const began = run.started[ id ];
	const host = report.providers[ key.provider.id ]?.hosts[ 0 ];
	const waited = began ? Math.floor( ( Date.now() - began ) / 1000 ) : 0;
	return (
		<li className="key-health-row__static">
			<StateBadge state={ began ? 'running' : 'waiting' } />
			<h3 className="key-health-row__who">
				<Who report={ key } />
			</h3>
			<span className="key-health-row__what">
				{ began && host
					? sprintf(
							/* translators: %s: host name. */
							__( 'Asking %s.', 'key-health' ),
							host
						)
					: last_known( key, now ) }
			</span>
			<span className="key-health-row__when" aria-hidden="true">
				{ waited > 1 &&
					/* translators: %d: number of seconds. */
					sprintf( __( '%d s', 'key-health' ), waited ) }
			</span>
		</li>
	);
}

/** Finished rows settle where they stand; nothing is sorted while it runs. */
export function Checking( { run }: { run: Run } ) {
	return (
		<>
			<h2 className="screen-reader-text">{ __( 'Keys', 'key-health' ) }</h2>
			<ul className="key-health-card key-health-rows" aria-busy="true">
				{ run.ids.map( ( id ) =>
					run.settled[ id ] ? (
						<Settled_Row key={ id } id={ id } run={ run } />
					) : (
						<Open_Row key={ id } id={ id } run={ run } />
					)
				) }
			</ul>
		</>
	);
}
