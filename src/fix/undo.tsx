/** Takes back what Key Health has written, within the hour: a value in the database, or a change of a file. */
import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Note } from '../shared/note';
import { RichText } from '../shared/rich-text';
import { time_of_day } from '../shared/times';
import type { FileUndo, Finding, KeyReport } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { full_stop, last4 } from '../shared/words';
import { useEdit } from './use-edit';
import { Actions, AskButton } from './wizard';
import { WriteForm } from './write-form';

/** The hour has passed when nobody asked. */
function undo_label( until: string ): string {
	/* translators: %s: time of day. */
	return sprintf( __( 'Undo (until %s)', 'key-health' ), time_of_day( until ) );
}

function Undone( { text, finding }: { text: string; finding: Finding | null } ) {
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [] );
	const works = finding === null || finding.state === 'working';
	return (
		<Note ref={ note } alert state={ works ? 'info' : 'attention' }>
			<b>{ text }</b> { finding && <RichText text={ full_stop( finding.title ) } /> }
		</Note>
	);
}

interface Props {
	report: KeyReport;
}

function sure( { noun, backup }: KeyReport, end: string | null ): string {
	const old = backup?.last4;
	return old && end
		? sprintf(
				/* translators: 1: "token", 2 and 3: last 4 characters. */
				__(
					'Put the %1$s back that ends in %2$s? The one that ends in %3$s is then no longer on this site.',
					'key-health'
				),
				noun,
				old,
				end
			)
		: __( 'Put the old value back? The new one is then no longer on this site.', 'key-health' );
}

/** Of a value in the database. */
export function UndoKey( { report: key }: Props ) {
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const [ open, set_open ] = useState( false );
	const [ done, set_done ] = useState< Finding | null >( null );
	const { backup } = key;
	if ( done ) {
		return <Undone text={ __( 'The old value is back.', 'key-health' ) } finding={ done } />;
	}
	if ( ! backup?.restorable || ! backup.proven || key.diagnosis === 'missing' ) {
		return null;
	}
	const restore = async () => {
		const answer = await ask( () => api.restore( key.id ) );
		if ( answer ) {
			set_done( answer.finding );
			accept( answer.report );
		}
	};
	return open ? (
		<div className="key-health-undo">
			<p className="key-health-text">{ sure( key, last4( key ) ) }</p>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			<Actions>
				<AskButton variant="secondary" waiting={ waiting } press={ restore }>
					{ __( 'Put it back', 'key-health' ) }
				</AskButton>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ () => set_open( false ) }
				>
					{ __( 'Keep the new one', 'key-health' ) }
				</Button>
			</Actions>
		</div>
	) : (
		<Button __next40pxDefaultSize variant="tertiary" onClick={ () => set_open( true ) }>
			{ undo_label( backup.kept_until ) }
		</Button>
	);
}

/** Whether the last change of a file was about this key. */
export function file_undo( edit: FileUndo | null, key: KeyReport ): FileUndo | null {
	const names = key.fields.flatMap( ( { definitions } ) =>
		definitions.map( ( { name } ) => name )
	);
	return edit && names.includes( edit.name ) ? edit : null;
}

/** Of a change of a file: asks for the password, and the site has to prove itself, as when it was made. */
export function UndoFile( { edit: offered, key_id }: { edit: FileUndo | null; key_id: string } ) {
	const { report } = useHealth();
	// It is no longer offered once it was carried out; then it is told what came of it.
	const last = useRef( offered );
	last.current = offered ?? last.current;
	const known = last.current;
	const [ open, set_open ] = useState( false );
	const now = report.edit?.hash === known?.hash ? report.edit : null;
	const edit = useEdit(
		{
			preview: () =>
				now
					? Promise.resolve( {
							title: '',
							file: now.file,
							hash: now.hash,
							lines: [],
							writable: true,
							why_not: null,
						} )
					: Promise.reject( new Error() ),
			apply: ( body ) => api.undo_edit( { ...body, key_id } ),
		},
		known !== null
	);
	if ( ! known ) {
		return null;
	}
	if ( edit.result?.fixed ) {
		return (
			<Undone
				text={
					/* translators: %s: name of a file. */
					sprintf( __( '%s is as it was before the change.', 'key-health' ), known.file )
				}
				finding={ edit.result.finding }
			/>
		);
	}
	if ( ! now ) {
		return null;
	}
	return open ? (
		<div className="key-health-undo">
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: name of a file, 2: name of a constant. */
					__(
						'%1$s becomes what it was before Key Health changed the line of %2$s. Your site is opened to see that it works, as it was with the change.',
						'key-health'
					),
					now.file,
					now.name
				) }
			</p>
			<WriteForm
				edit={ edit }
				label={ __( 'Put the old file back', 'key-health' ) }
				variant="secondary"
				focus
				written={ () => undefined }
				cancel={ () => set_open( false ) }
			/>
		</div>
	) : (
		<Button __next40pxDefaultSize variant="tertiary" onClick={ () => set_open( true ) }>
			{ undo_label( now.kept_until ) }
		</Button>
	);
}

/** Whatever of the two can be taken back. */
export function Undo( { report: key }: Props ) {
	const { report } = useHealth();
	return (
		<>
			<UndoKey report={ key } />
			<UndoFile edit={ file_undo( report.edit, key ) } key_id={ key.id } />
		</>
	);
}
