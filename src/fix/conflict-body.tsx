/**
 * Places that fight over one name: side by side, which wins and why, and the line that settles it.
 */
import { __ } from '@wordpress/i18n';
import { RichText } from '../shared/rich-text';
import type { Conflict } from '../shared/types';
import { ConflictFix, type Changed } from './conflict-fix';
import { Sides } from './conflict-sides';
import { NameCompare, renamed } from './name-compare';

function what_to_do( { diagnosis, fix, meaning }: Conflict ): string {
	switch ( diagnosis ) {
		case 'mailer_conflict':
			return __(
				'Decide which plugin is to send your mail, and switch the other one off on the screen Plugins. Its keys stay stored. Then come back and check.',
				'key-health'
			);
		case 'sending_blocked':
			return fix
				? ''
				: __(
						'Switch mail on again there, and save. Then come back and check.',
						'key-health'
					);
		case 'env_mismatch':
			return fix
				? ''
				: __(
						'Environment variables are set at your host, or in the configuration of the server or container. PHP reads a new value when it has been restarted. Then come back and check.',
						'key-health'
					);
		case 'host_injected':
			return __( 'Change it there, then come back and check.', 'key-health' );
		case 'unreachable_definition':
			return fix
				? ''
				: __(
						'If the line should count, put it above the line that loads `wp-settings.php`, outside of every condition. If not, remove it: it has no effect.',
						'key-health'
					);
		case 'output_before_open':
			// Its bytes are named in every language.
			return ! meaning.includes( 'EF BB BF' )
				? ''
				: __(
						'In an editor that asks, save the file as UTF-8 without BOM. Otherwise the mark comes back.',
						'key-health'
					);
		default:
			return '';
	}
}

function WhatToDo( { conflict }: { conflict: Conflict } ) {
	const text = what_to_do( conflict );
	return text ? (
		<p className="key-health-text is-apart">
			<RichText text={ text } />
		</p>
	) : null;
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
