/** Has Key Health change a file: asks for the password each time, says what came of it. */
import { Button } from '@wordpress/components';
import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Note } from '../shared/note';
import type { ApplyResult } from '../shared/types';
import { EditFailed } from './edit-failed';
import type { Edit } from './use-edit';

interface Props {
	edit: Edit;
	/** "Remove line 31" */
	label: string;
	variant: 'primary' | 'secondary';
	/** A person has just asked for it. */
	focus?: boolean;
	/** Called when the change stands and is proven. */
	written: ( result: ApplyResult ) => void;
	cancel?: () => void;
}

/** What kept the change from being tried, but for the password, which is told at its field. */
function Kept( { edit: { problem } }: Pick< Props, 'edit' > ) {
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ problem ] );
	return problem && problem.about !== 'password' ? (
		<Note ref={ note } alert state={ problem.about === 'file' ? 'attention' : 'broken' }>
			{ problem.text }
		</Note>
	) : null;
}

/**
 * The password is in the field and in the one question, nowhere else: React never holds it.
 */
function usePassword( { edit, written }: Pick< Props, 'edit' | 'written' > ) {
	const field = useRef< HTMLInputElement >( null );
	const [ empty, set_empty ] = useState( false );
	const { problem, waiting, apply } = edit;
	const wrong = problem?.about === 'password' ? problem : null;
	useEffect( () => {
		if ( wrong && field.current ) {
			field.current.value = '';
			field.current.focus();
		}
	}, [ wrong ] );
	const submit = async () => {
		const password = field.current?.value ?? '';
		if ( waiting ) {
			return;
		}
		set_empty( password === '' );
		if ( password === '' ) {
			field.current?.focus();
			return;
		}
		const answer = await apply( password );
		if ( answer?.fixed ) {
			written( answer );
		}
	};
	return {
		field,
		submit,
		said: empty ? __( 'Type your password first.', 'key-health' ) : ( wrong?.text ?? '' ),
	};
}

export function WriteForm( { edit, label, variant, focus = false, written, cancel }: Props ) {
	const { field, submit, said } = usePassword( { edit, written } );
	const id = useId();
	const { waiting, result } = edit;
	useEffect( () => {
		if ( focus ) {
			field.current?.focus();
		}
	}, [ field, focus ] );
	return (
		<form
			className="key-health-write"
			aria-busy={ waiting }
			onSubmit={ ( event ) => {
				event.preventDefault();
				void submit();
			} }
		>
			<Kept edit={ edit } />
			{ result && ! result.fixed && <EditFailed result={ result } /> }
			<label className="key-health-label" htmlFor={ id }>
				{ __( 'Your WordPress password', 'key-health' ) }
			</label>
			<div className="key-health-field__row">
				<input
					ref={ field }
					id={ id }
					className="key-health-input"
					type="password"
					autoComplete="current-password"
					dir="ltr"
					readOnly={ waiting }
					aria-invalid={ said !== '' }
					aria-describedby={ `${ id }-said` }
				/>
				<Button
					__next40pxDefaultSize
					variant={ variant }
					type="submit"
					isBusy={ waiting }
					aria-disabled={ waiting }
				>
					{ label }
				</Button>
				{ cancel && ! waiting && (
					<Button __next40pxDefaultSize variant="tertiary" onClick={ cancel }>
						{ __( 'Cancel', 'key-health' ) }
					</Button>
				) }
			</div>
			<p id={ `${ id }-said` } className="key-health-wrong" role="alert">
				{ said }
			</p>
			<p className="key-health-hint" role="status">
				{ waiting &&
					__(
						'Writing, opening your site and reading back what it uses. This can take a minute.',
						'key-health'
					) }
			</p>
		</form>
	);
}
