import { __, _n, sprintf } from '@wordpress/i18n';
import { RichText } from './rich-text';
import type { Candidate } from './types';

export function StandingTag( { standing }: Pick< Candidate, 'standing' > ) {
	if ( standing === 'possible' ) {
		return null;
	}
	return (
		<span className="key-health-tag">
			{ standing === 'most_likely'
				? __( 'Most likely', 'key-health' )
				: __( 'Ruled out', 'key-health' ) }
		</span>
	);
}

export function Causes( { candidates }: { candidates: Candidate[] } ) {
	return (
		<ol className="key-health-causes">
			{ candidates.map( ( candidate, index ) => (
				<li key={ index }>
					<span className="key-health-mute" aria-hidden="true">
						{ index + 1 }
					</span>
					<div>
						<b>
							<RichText text={ candidate.title } />
						</b>{ ' ' }
						<StandingTag standing={ candidate.standing } />
						<span className="key-health-block key-health-mute">
							<RichText text={ candidate.why } />
						</span>
					</div>
				</li>
			) ) }
		</ol>
	);
}

export function likely_cause( candidates: Candidate[] ): Candidate | null {
	return candidates.find( ( { standing } ) => standing === 'most_likely' ) ?? null;
}

/** "1 more, 1 ruled out". */
export function causes_answer( candidates: Candidate[] ): string {
	const out = candidates.filter( ( { standing } ) => standing === 'ruled_out' ).length;
	const first = likely_cause( candidates ) ? 1 : 0;
	const more = candidates.length - out - first;
	/* translators: %d: number of causes. */
	const others = sprintf( _n( '%d more', '%d more', more, 'key-health' ), more );
	const excluded = sprintf(
		/* translators: %d: number of causes. */
		_n( '%d ruled out', '%d ruled out', out, 'key-health' ),
		out
	);
	if ( more > 0 && out > 0 ) {
		/* translators: 1: "1 more", 2: "1 ruled out". */
		return sprintf( __( '%1$s, %2$s', 'key-health' ), others, excluded );
	}
	return out > 0 ? excluded : others;
}
