/**
 * Places that fight over one name: side by side, which wins and why, and the line that settles it.
 */
import { __ } from '@wordpress/i18n';
import { RichText } from '../shared/rich-text';
import { Todo } from '../shared/todo';
import type { Conflict } from '../shared/types';
import { ConflictFix, type Changed } from './conflict-fix';
import { Sides } from './conflict-sides';
import { NameCompare, renamed } from './name-compare';

/** The marks at the start of a file come back when an editor writes them again; its bytes are named in every language. */
function hint( { diagnosis, meaning }: Conflict ): string {
	return diagnosis === 'output_before_open' && meaning.includes( 'EF BB BF' )
		? __(
				'In an editor that asks, save the file as UTF-8 without BOM. Otherwise the mark comes back.',
				'key-health'
			)
		: '';
}

/** Where its line is not shown to this person, and nobody but them can be asked. */
function steps_of( { steps, fix, use, links }: Conflict ): string[] {
	if ( fix ) {
		return [];
	}
	return steps.length > 0 || use || links.length > 0
		? steps
		: [
				__(
					'Send the link to this page to whoever looks after the files of this site.',
					'key-health'
				),
				__( 'When it is changed, come back and check.', 'key-health' ),
			];
}

function WhatToDo( { conflict }: { conflict: Conflict } ) {
	const steps = steps_of( conflict );
	const text = hint( conflict );
	return (
		<>
			{ steps.length > 0 && (
				<h3 className="key-health-title is-small is-apart">
					{ __( 'What to do', 'key-health' ) }
				</h3>
			) }
			<Todo steps={ steps } />
			{ text && <p className="key-health-text is-apart">{ text }</p> }
			{ conflict.proof && steps.length > 0 && (
				<p className="key-health-text key-health-mute is-apart">
					<b>{ __( 'How you will know:', 'key-health' ) }</b>{ ' ' }
					<RichText text={ conflict.proof } />
				</p>
			) }
		</>
	);
}

export function ConflictBody( props: Changed & { conflict: Conflict } ) {
	const { conflict } = props;
	const names =
		conflict.diagnosis === 'near_miss_name' && conflict.fix ? renamed( conflict.fix ) : null;
	return (
		<>
			<Sides conflict={ conflict } />
			{ names && <NameCompare names={ names } /> }
			<WhatToDo conflict={ conflict } />
			<ConflictFix { ...props } />
		</>
	);
}
