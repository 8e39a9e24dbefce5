/**
 * "What does this error mean?": a message that somebody has seen, read with the rules that read the answers of a check.
 */
import { speak } from '@wordpress/a11y';
import { Button } from '@wordpress/components';
import { useId, useRef, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { api } from '../shared/api';
import { Disclosure } from '../shared/disclosure';
import { Note } from '../shared/note';
import type { Explanations } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { Explained, NotExplained } from './explained';

const MOST_CHARACTERS = 4000;

function said( { results, title }: Explanations ): string {
	const [ first ] = results;
	return first
		? sprintf(
				/* translators: 1: number of explanations, 2: title of the first. */
				_n(
					'%1$d explanation: %2$s',
					'%1$d explanations: %2$s',
					results.length,
					'key-health'
				),
				results.length,
				first.title
			)
		: title;
}

function Form() {
	const [ text, set_text ] = useState( '' );
	const [ empty, set_empty ] = useState( false );
	const [ answer, set_answer ] = useState< Explanations | null >( null );
	const { waiting, error, ask } = useAsk();
	const field = useRef< HTMLTextAreaElement >( null );
	const id = useId();

	const explain = async () => {
		set_empty( text.trim() === '' );
		if ( text.trim() === '' ) {
			field.current?.focus();
			return;
		}
		set_answer( null );
		const next = await ask( () => api.explain( text ) );
		if ( next ) {
			set_answer( next );
			// A key in it stays on the screen no longer than it must.
			if ( next.covered ) {
				set_text( next.text );
			}
			speak( said( next ) );
		}
	};
	const submit = ( event: FormEvent ) => {
		event.preventDefault();
		if ( ! waiting ) {
			void explain();
		}
	};
	return (
		<form className="key-health-explain" onSubmit={ submit }>
			<label className="key-health-label" htmlFor={ id }>
				{ __( 'Error message', 'key-health' ) }
			</label>
			<textarea
				ref={ field }
				id={ id }
				className="key-health-input is-text"
				dir="auto"
				rows={ 4 }
				maxLength={ MOST_CHARACTERS }
				autoComplete="off"
				spellCheck={ false }
				value={ text }
				aria-describedby={ `${ id }-hint` }
				aria-invalid={ empty || undefined }
				onChange={ ( { target } ) => set_text( target.value ) }
			/>
			<p id={ `${ id }-hint` } className="key-health-hint">
				{ __(
					'From a mail log, a settings screen or an email of your host. It is read on this site: nothing is sent to anyone, and nothing is kept.',
					'key-health'
				) }
			</p>
			<div className="key-health-acts">
				<Button
					__next40pxDefaultSize
					variant="secondary"
					type="submit"
					isBusy={ waiting }
					aria-disabled={ waiting }
				>
					{ waiting
						? __( 'Reading it…', 'key-health' )
						: __( 'Explain this error', 'key-health' ) }
				</Button>
			</div>
			{ empty && (
				<Note alert state="attention">
					{ __( 'There is no text. Paste the error message first.', 'key-health' ) }
				</Note>
			) }
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ answer?.covered && (
				<Note state="info">
					{ __(
						'What looks like a key or an email address was covered before the text was read.',
						'key-health'
					) }
				</Note>
			) }
			{ answer?.results.map( ( result, index ) => (
				<Explained key={ index } result={ result } />
			) ) }
			{ answer && answer.results.length === 0 && <NotExplained answer={ answer } /> }
		</form>
	);
}

export function Explain() {
	return (
		<section className="key-health-card is-quiet">
			<div className="key-health-more">
				<Disclosure label={ __( 'What does this error mean?', 'key-health' ) }>
					<Form />
				</Disclosure>
			</div>
		</section>
	);
}
