/**
 * Places that fight over one name: side by side, which wins and why, and the line that settles it.
 */
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { RoleTag } from '../shared/definitions';
import { LineDiff, whole_line } from '../shared/line-diff';
import { Note } from '../shared/note';
import { Ends } from '../shared/place';
import { RichText } from '../shared/rich-text';
import { StateBadge } from '../shared/state-badge';
import type { Conflict, ConflictDefinition, Report, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { ScreenLinks } from '../shared/screen-links';
import { capital, file_name, full_stop, is_beside } from '../shared/words';
import { line_title, LineTodo } from './step-line';
import { useRecheck } from './use-recheck';
import { Actions, AskButton } from './wizard';

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

function Sides( { conflict }: { conflict: Conflict } ) {
	// One place alone fights with no other.
	return conflict.definitions.length < 2 && is_beside( conflict ) ? null : (
		<ul className="key-health-two is-first">
			{ conflict.definitions.map( ( definition ) => (
				<Side key={ definition.id } definition={ definition } />
			) ) }
		</ul>
	);
}

function what_to_do( { diagnosis, fix }: Conflict ): string {
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
		default:
			return '';
	}
}

function What_To_Do( { conflict }: { conflict: Conflict } ) {
	const text = what_to_do( conflict );
	return text ? <p className="key-health-text is-apart">{ text }</p> : null;
}

function Fix_Line( { conflict }: { conflict: Conflict } ) {
	const { fix } = conflict;
	return fix ? (
		<>
			<h3 className="key-health-title is-small is-apart">
				<RichText text={ line_title( fix ) } />
			</h3>
			{ fix.why_not && <p className="key-health-text key-health-mute">{ fix.why_not }</p> }
			<LineDiff edit={ fix } />
			<LineTodo edit={ fix } secret={ false } />
		</>
	) : null;
}

interface Props {
	conflict: Conflict;
	/** Called with what a change led to. */
	changed: ( report: Report, result?: ReplaceResult ) => void;
}

/** The buttons of one conflict: without editing a file where that is possible, by hand always. */
function Fix_Actions( { conflict, changed }: Props ) {
	const { accept, report } = useHealth();
	const { use, fix } = conflict;
	const copying = useAsk();
	// What stands beside a key is seen on this site; no provider has to be asked.
	const { waiting, error, recheck } = useRecheck(
		conflict.key_ids.filter(
			( id ) => ! is_beside( conflict ) && report.keys.some( ( key ) => key.id === id )
		)
	);
	const [ refused, set_refused ] = useState< ReplaceResult | null >( null );
	const copy_value = async () => {
		const answer =
			use &&
			( await copying.ask( () => api.replace( use.key_id, { from: use.definition_id } ) ) );
		if ( answer ) {
			accept( answer.report );
			set_refused( answer.fixed ? null : answer );
			changed( answer.report, answer );
		}
	};
	const check = async () => {
		const answer = await recheck();
		if ( answer ) {
			changed( answer );
		}
	};
	const copies = fix?.complete && fix.after !== null;
	const problem = error ?? copying.error;
	return (
		<>
			{ problem && (
				<Note alert state="broken">
					{ problem }
				</Note>
			) }
			{ refused && (
				<Note alert state="broken">
					<b>
						<RichText text={ full_stop( refused.finding.title ) } />
					</b>{ ' ' }
					<RichText text={ refused.finding.meaning } />
				</Note>
			) }
			<Actions>
				{ use && (
					<AskButton variant="primary" waiting={ copying.waiting } press={ copy_value }>
						{ use.title }
					</AskButton>
				) }
				{ copies && (
					<CopyButton
						variant={ use ? 'secondary' : 'primary' }
						text={ () => whole_line( fix ) }
						label={ __( 'Copy the new line', 'key-health' ) }
					/>
				) }
				<ScreenLinks primary links={ conflict.links } />
				<AskButton
					variant={ use || copies || conflict.links.length > 0 ? 'secondary' : 'primary' }
					waiting={ waiting }
					press={ check }
				>
					{ fix?.kind === 'remove_line'
						? __( 'I removed it, check again', 'key-health' )
						: __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
		</>
	);
}

export function ConflictBody( props: Props ) {
	return (
		<>
			<Sides conflict={ props.conflict } />
			<What_To_Do conflict={ props.conflict } />
			<Fix_Line conflict={ props.conflict } />
			<Fix_Actions { ...props } />
		</>
	);
}
