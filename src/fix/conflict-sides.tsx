/** Places that fight over one name, side by side: which wins and why, and what its provider says of each value. */
import { __, sprintf } from '@wordpress/i18n';
import { RoleTag } from '../shared/definitions';
import { Ends } from '../shared/place';
import { RichText } from '../shared/rich-text';
import { StateBadge } from '../shared/state-badge';
import type { Conflict, ConflictDefinition } from '../shared/types';
import { capital, file_name, is_beside } from '../shared/words';

function place_of( { file, line, label }: ConflictDefinition ): string {
	return file !== null && line !== null
		? /* translators: 1: file, 2: number of a line. */
			sprintf( __( '%1$s, line %2$d', 'key-health' ), file_name( file ), line )
		: capital( label );
}

function Side( { definition }: { definition: ConflictDefinition } ) {
	const { role, verdict, reason } = definition;
	return (
		<li className={ `key-health-side ${ role === 'effective' ? '' : 'is-lost' }` }>
			<h3 className="key-health-side__title">
				<RoleTag role={ role } />
				<bdi>{ place_of( definition ) }</bdi>
			</h3>
			<p className="key-health-capital">
				<Ends { ...definition } />
			</p>
			<p className="key-health-mute">
				<RichText text={ reason } />
			</p>
			{ verdict && (
				<>
					<StateBadge state={ verdict.state } word={ verdict.title } />
					{ verdict.quote && (
						<p className="key-health-mute">
							<bdi>“{ verdict.quote }”</bdi>
						</p>
					) }
				</>
			) }
		</li>
	);
}

export function Sides( { conflict }: { conflict: Conflict } ) {
	const { definitions } = conflict;
	// One place alone fights with no other.
	return definitions.length === 0 ||
		( definitions.length < 2 && is_beside( conflict ) ) ? null : (
		<ul className="key-health-two is-first">
			{ definitions.map( ( definition ) => (
				<Side key={ definition.id } definition={ definition } />
			) ) }
		</ul>
	);
}
