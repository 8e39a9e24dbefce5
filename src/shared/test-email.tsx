import { Button } from '@wordpress/components';
import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api } from './api';
import { Note } from './note';
import { Code } from './rich-text';
import { day_and_time } from './times';
import type { TestEmailResult } from './types';
import { useAsk } from './use-ask';
import { useNow } from './use-now';
import { useHealth } from './use-report';

function Outcome( { result }: { result: TestEmailResult } ) {
	const now = useNow();
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ result ] );
	return (
		<Note ref={ note } alert state={ result.sent ? 'working' : 'broken' }>
			<b>{ result.title }</b> { result.meaning }
			<dl className="key-health-facts">
				{ result.path.map( ( { label, value } ) => (
					<div key={ label }>
						<dt>{ label }</dt>
						<dd>{ value }</dd>
					</div>
				) ) }
				{ result.error && (
					<div>
						<dt>{ __( 'Error', 'key-health' ) }</dt>
						<dd>
							<Code>{ result.error }</Code>
						</dd>
					</div>
				) }
				<div>
					<dt>{ __( 'Sent', 'key-health' ) }</dt>
					<dd>{ day_and_time( result.at, now ) }</dd>
				</div>
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
