import { Fragment } from '@wordpress/element';
import { Code } from './rich-text';
import type { Conflict, KeyReport } from './types';
import { useHealth } from './use-report';
import { Who } from './who';

/** The keys it is about, or the name that is fought over where it is about none. */
export function ConflictWho( { conflict }: { conflict: Conflict } ) {
	const { report } = useHealth();
	const keys = conflict.key_ids
		.map( ( id ) => report.keys.find( ( key ) => key.id === id ) )
		.filter( ( key ): key is KeyReport => key !== undefined );
	return keys.length > 0 ? (
		keys.map( ( key, index ) => (
			<Fragment key={ key.id }>
				{ index > 0 && ', ' }
				<Who report={ key } />
			</Fragment>
		) )
	) : (
		<Code>{ conflict.name }</Code>
	);
}
