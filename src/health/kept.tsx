import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Note } from '../shared/note';
import { Code } from '../shared/rich-text';
import { in_sentence } from '../shared/times';
import type { Kept as Entry } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';

function When( { entry, now }: { entry: Entry; now: Date } ) {
	return (
		<p className="key-health-mute">
			{ sprintf(
				/* translators: 1: how often, 2: date and time. */
				_n(
					'%1$d time, %2$s:',
					'%1$d times, the last one %2$s:',
					entry.times,
					'key-health'
				),
				entry.times,
				in_sentence( entry.at, now )
			) }{ ' ' }
			<Code>{ entry.request }</Code>
		</p>
	);
}

/** Keys that other code would have emptied, until a person has read it. */
export function Kept() {
	const { report, accept } = useHealth();
	const now = useNow();
	const { waiting, error, ask } = useAsk();
	const [ newest ] = report.kept;
	if ( ! newest ) {
		return null;
	}
	const read = async () => {
		const answer = await ask( () => api.read_kept( newest.at ) );
		if ( answer ) {
			accept( answer );
		}
	};
	return (
		<div className="key-health-kept">
			<Note state="info">
				{ report.kept.map( ( entry ) => (
					<div key={ entry.key_id + entry.at }>
						<p>
							<b>{ entry.text }</b>
						</p>
						<When entry={ entry } now={ now } />
					</div>
				) ) }
				<p>
					{ __(
						'Somebody saved settings, and the key was not confirmed at that moment. Check whether it still works.',
						'key-health'
					) }
				</p>
				{ error && <p role="alert">{ error }</p> }
				<Button
					__next40pxDefaultSize
					className="is-smaller"
					variant="secondary"
					isBusy={ waiting }
					aria-disabled={ waiting }
					onClick={ () => void ( ! waiting && read() ) }
				>
					{ __( 'Got it', 'key-health' ) }
				</Button>
			</Note>
		</div>
	);
}
