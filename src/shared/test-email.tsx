import { Button } from '@wordpress/components';
import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import { api } from './api';
import { Note } from './note';
import { Code, RichText } from './rich-text';
import { day_and_time, duration } from './times';
import type { TestEmailResult } from './types';
import { useAsk } from './use-ask';
import { useNow } from './use-now';
import { useHealth } from './use-report';

type Answered = TestEmailResult[ 'answers' ][ number ];

/** A provider's answer as it came: what was asked, the status, its words. */
function Answer( { answer }: { answer: Answered } ) {
	const { request, status, words, duration_ms } = answer;
	return (
		<div>
			<dt>{ __( 'Answer', 'key-health' ) }</dt>
			<dd>
				<span className="key-health-block">
					<Code>{ request }</Code>
				</span>
				<span className="key-health-block">
					{ status === null ? (
						__( 'no answer', 'key-health' )
					) : (
						<Code>{ String( status ) }</Code>
					) }{ ' ' }
					{ words && <bdi>“{ words }”</bdi> }
				</span>
				<span className="key-health-block key-health-mute">
					{
						/* translators: %s: for example "0.2 s". */
						sprintf( __( 'took %s', 'key-health' ), duration( duration_ms ) )
					}
				</span>
			</dd>
		</div>
	);
}

function Row( { label, children }: { label: string; children: ReactNode } ) {
	return (
		<div>
			<dt>{ label }</dt>
			<dd>{ children }</dd>
		</div>
	);
}

function Outcome( { result }: { result: TestEmailResult } ) {
	const now = useNow();
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ result ] );
	return (
		<Note ref={ note } alert state={ result.sent ? 'working' : 'broken' }>
			<b>{ result.title }</b> <span className="key-health-block">{ result.meaning }</span>
			<dl className="key-health-facts">
				{ result.path.map( ( { label, value }, index ) => (
					<Row key={ index } label={ label }>
						<RichText text={ value } />
					</Row>
				) ) }
				{ result.answers.map( ( answer, index ) => (
					<Answer key={ index } answer={ answer } />
				) ) }
				{ result.error && (
					<Row label={ __( 'Error', 'key-health' ) }>
						<Code>{ result.error }</Code>
					</Row>
				) }
				<Row
					label={ result.sent ? __( 'Sent', 'key-health' ) : __( 'Tried', 'key-health' ) }
				>
					{ sprintf(
						/* translators: 1: date and time, 2: for example "0.2 s". */
						__( '%1$s, took %2$s', 'key-health' ),
						day_and_time( result.at, now ),
						duration( result.duration_ms )
					) }
				</Row>
			</dl>
		</Note>
	);
}

interface Props {
	/** The one primary button of the screen. */
	primary?: boolean;
}

/** Through the site's real mail path: the only proof that a working key is also used. */
export function TestEmail( { primary = false }: Props ) {
	const { report, accept } = useHealth();
	const [ address, set_address ] = useState( report.site.user_email );
	const [ result, set_result ] = useState< TestEmailResult | null >( null );
	const { waiting, error, ask } = useAsk();
	const id = useId();

	const send = async () => {
		const answer = await ask( () => api.test_email( address.trim() ) );
		if ( answer ) {
			accept( answer.report );
			set_result( answer );
		}
	};
	return (
		<form
			className="key-health-field"
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ! waiting ) {
					void send();
				}
			} }
		>
			<label className="key-health-label" htmlFor={ id }>
				{ __( 'Send a test email to', 'key-health' ) }
			</label>
			<div className="key-health-field__row">
				<input
					id={ id }
					className="key-health-input"
					type="email"
					autoComplete="email"
					required
					value={ address }
					onChange={ ( { target } ) => set_address( target.value ) }
				/>
				<Button
					__next40pxDefaultSize
					variant={ primary ? 'primary' : 'secondary' }
					type="submit"
					isBusy={ waiting }
					aria-disabled={ waiting }
				>
					{ __( 'Send test email', 'key-health' ) }
				</Button>
			</div>
			<p className="key-health-hint">
				{ __(
					'It goes the same way as the other mail of this site. If it does not get through, Key Health shows where it stopped.',
					'key-health'
				) }
			</p>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ result && <Outcome result={ result } /> }
		</form>
	);
}
