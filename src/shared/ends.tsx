import { date } from './times';
import type { End } from './types';

/** What ends when, each in a sentence. */
export function Ends( { ends }: { ends: readonly End[] } ) {
	return (
		<ul>
			{ ends.map( ( { on, what, text } ) => (
				<li key={ on + what }>
					<b>{ date( on ) }</b> { text }
				</li>
			) ) }
		</ul>
	);
}
