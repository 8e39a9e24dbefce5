/** The line that resolves a conflict, and the ways to change it: by hand always, by Key Health where that is allowed. */
import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api } from '../shared/api';
import { CopyButton } from '../shared/copy-button';
import { EditDiff } from '../shared/edit-diff';
import { whole_line } from '../shared/line-diff';
import { Note } from '../shared/note';
import { RichText } from '../shared/rich-text';
import { ScreenLinks } from '../shared/screen-links';
import type { ApplyResult, Conflict, LineEdit, ReplaceResult, Report } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { full_stop, is_beside } from '../shared/words';
import { do_it, fix_title, for_me, then } from './conflict-words';
import { LineTodo } from './line-todo';
import { can_be_shown, may_write, useEdit, type Edit } from './use-edit';
import { useRecheck } from './use-recheck';
import { Actions, AskButton } from './wizard';
import { WriteForm } from './write-form';

export interface Changed {
	/** Called with what a change led to. */
	changed: ( report: Report | null, result?: ReplaceResult | ApplyResult ) => void;
}

type Props = Changed & { conflict: Conflict };

function FixLine( { conflict, fix, edit }: { conflict: Conflict; fix: LineEdit; edit: Edit } ) {
	const { report } = useHealth();
	const key = report.keys.find( ( { id } ) => conflict.key_ids.includes( id ) );
	const sentence = then( conflict, key?.noun ?? __( 'key', 'key-health' ) );
	const writes = may_write( fix, edit );
	const why_not = writes ? null : ( edit.preview?.why_not ?? fix.why_not );
	return (
		<>
			<h3 className="key-health-title is-small is-apart">
				<RichText text={ fix_title( fix ) } />
			</h3>
			{ sentence && <p className="key-health-text key-health-mute">{ sentence }</p> }
			{ why_not && <p className="key-health-text key-health-mute">{ why_not }</p> }
			<EditDiff edit={ fix } preview={ edit.preview } />
			{ ! writes && <LineTodo edit={ fix } secret={ false } /> }
		</>
	);
}

/** A value that is stored elsewhere on this site, copied to where the plugin reads. */
function useCopying( { conflict: { use }, changed }: Props ) {
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const [ refused, set_refused ] = useState< ReplaceResult | null >( null );
	const copy = async () => {
		const answer =
			use && ( await ask( () => api.replace( use.key_id, { from: use.definition_id } ) ) );
		if ( answer ) {
			accept( answer.report );
			set_refused( answer.fixed ? null : answer );
			changed( answer.report, answer );
		}
	};
	return { waiting, error, refused, copy };
}

/** "I changed it, check again" */
function useLook( { conflict, changed }: Props ) {
	const { report } = useHealth();
	// What stands beside a key is seen on this site; no provider has to be asked.
	const { waiting, error, recheck } = useRecheck(
		conflict.key_ids.filter(
			( id ) => ! is_beside( conflict ) && report.keys.some( ( key ) => key.id === id )
		)
	);
	const look = async () => {
		const answer = await recheck();
		if ( answer ) {
			changed( answer );
		}
	};
	return { waiting, error, look };
}

function Problems( { error, refused }: { error: string | null; refused: ReplaceResult | null } ) {
	return (
		<>
			{ error && (
				<Note alert state="broken">
					{ error }
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
		</>
	);
}

/** One button that becomes a field: the password is asked for when a person wants the change, not before. */
function ForMe( { conflict, changed, edit }: Props & { edit: Edit } ) {
	const { fix, use } = conflict;
	const [ open, set_open ] = useState( false );
	const button = useRef< HTMLButtonElement >( null );
	const was_open = useRef( false );
	useEffect( () => {
		if ( was_open.current && ! open ) {
			button.current?.focus();
		}
		was_open.current = open;
	}, [ open ] );
	const variant = use ? 'secondary' : 'primary';
	if ( ! fix ) {
		return null;
	}
	return open ? (
		<WriteForm
			edit={ edit }
			label={ do_it( fix ) }
			variant={ variant }
			focus
			written={ ( result ) => changed( result.report, result ) }
			cancel={ () => set_open( false ) }
		/>
	) : (
		<Button
			__next40pxDefaultSize
			ref={ button }
			variant={ variant }
			isBusy={ edit.looking }
			aria-disabled={ edit.looking }
			onClick={ () => ! edit.looking && set_open( true ) }
		>
			{ for_me( fix ) }
		</Button>
	);
}

function check_label( { diagnosis, fix }: Conflict ): string {
	if ( fix?.kind === 'remove_line' ) {
		return __( 'I removed it, check again', 'key-health' );
	}
	return [ 'stale_runtime', 'exposed' ].includes( diagnosis )
		? __( 'Check again', 'key-health' )
		: __( 'I changed it, check again', 'key-health' );
}

function FixActions( props: Props & { edit: Edit } ) {
	const { conflict, edit } = props;
	const { use, fix, links } = conflict;
	const copying = useCopying( props );
	const { waiting, error, look } = useLook( props );
	const writes = fix !== null && may_write( fix, edit );
	const copies = fix?.complete && fix.after !== null;
	const later = use || writes ? 'secondary' : 'primary';
	return (
		<>
			<Problems error={ error ?? copying.error } refused={ copying.refused } />
			<Actions>
				{ use && (
					<AskButton variant="primary" waiting={ copying.waiting } press={ copying.copy }>
						{ use.title }
					</AskButton>
				) }
				{ writes && <ForMe { ...props } /> }
				{ copies && (
					<CopyButton
						variant={ later }
						text={ () => whole_line( fix ) }
						label={ __( 'Copy the new line', 'key-health' ) }
					/>
				) }
				<ScreenLinks primary={ later === 'primary' && ! copies } links={ links } />
				<AskButton
					variant={ copies || links.length > 0 ? 'secondary' : later }
					waiting={ waiting }
					press={ look }
				>
					{ check_label( conflict ) }
				</AskButton>
			</Actions>
			{ writes && (
				<p className="key-health-hint">
					{ __(
						'Asks for your password first. The old file is kept and comes back by itself if your site does not open.',
						'key-health'
					) }
				</p>
			) }
		</>
	);
}

export function ConflictFix( props: Props ) {
	const { conflict } = props;
	const { id, fix } = conflict;
	const edit = useEdit(
		{
			preview: () => api.preview_conflict( id ),
			apply: ( body ) => api.apply_conflict( id, body ),
		},
		can_be_shown( fix )
	);
	return (
		<>
			{ fix && <FixLine conflict={ conflict } fix={ fix } edit={ edit } /> }
			<FixActions { ...props } edit={ edit } />
		</>
	);
}
