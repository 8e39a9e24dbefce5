/**
 * What helps a support desk to help: all of it is seen before any of it leaves the page, and it leaves only by the person's own press.
 */
import { Button, Modal, TabPanel } from '@wordpress/components';
import { useEffect, useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { api } from './api';
import { CopyButton } from './copy-button';
import { Icon } from './icons';
import { Note } from './note';
import { OpenLink } from './open-link';
import type { SupportBundle } from './types';
import { useAsk } from './use-ask';
import { useHealth } from './use-report';

/** Put together anew whenever the key's report is another one; null until then. */
export function useSupport( id: string ): SupportBundle | null {
	const { report } = useHealth();
	const mark = report.keys.find( ( key ) => key.id === id )?.checked_at ?? '';
	const [ bundle, set_bundle ] = useState< SupportBundle | null >( null );
	useEffect( () => {
		let gone = false;
		api.support( id ).then(
			( answer ) => {
				if ( ! gone ) {
					set_bundle( answer );
				}
			},
			// What waits for it does without.
			() => undefined
		);
		return () => {
			gone = true;
		};
	}, [ id, mark ] );
	return bundle;
}

/** "key-health-shop.example-2026-11-21.json" */
export function file_name( host: string, now: string ): string {
	return `key-health-${ host.replace( /[^a-z0-9.-]+/gi, '-' ) }-${ now.slice( 0, 10 ) }.json`;
}

function download( name: string, text: string ): void {
	const url = URL.createObjectURL( new Blob( [ text ], { type: 'application/json' } ) );
	const link = document.createElement( 'a' );
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL( url );
}

function Sheet( { label, text }: { label: string; text: string } ) {
	return (
		<pre
			className="key-health-sheet"
			role="region"
			aria-label={ label }
			// What scrolls must be reachable by keyboard.
			tabIndex={ 0 }
		>
			{ text }
		</pre>
	);
}

function AsText( { text }: { text: string } ) {
	return (
		<>
			<Sheet label={ __( 'Report as text', 'key-health' ) } text={ text } />
			<div className="key-health-acts">
				<CopyButton
					variant="primary"
					text={ () => text }
					label={ __( 'Copy the text', 'key-health' ) }
				/>
			</div>
		</>
	);
}

function AsData( { data }: { data: SupportBundle[ 'data' ] } ) {
	const { report } = useHealth();
	const text = JSON.stringify( data, null, 2 );
	return (
		<>
			<Sheet label={ __( 'Report as JSON', 'key-health' ) } text={ text } />
			<div className="key-health-acts">
				<Button
					__next40pxDefaultSize
					variant="primary"
					onClick={ () =>
						download( file_name( report.site.host, report.site.now ), text )
					}
				>
					{ __( 'Download the JSON file', 'key-health' ) }
				</Button>
				<CopyButton text={ () => text } label={ __( 'Copy the JSON', 'key-health' ) } />
			</div>
		</>
	);
}

function Message( { message }: { message: NonNullable< SupportBundle[ 'message' ] > } ) {
	const [ body, set_body ] = useState( message.body );
	const id = useId();
	return (
		<>
			<p className="key-health-text">
				<b>{ __( 'Subject:', 'key-health' ) }</b> { message.subject }
			</p>
			<label className="key-health-label" htmlFor={ id }>
				{ __( 'Message, to be changed as you like', 'key-health' ) }
			</label>
			<textarea
				id={ id }
				className="key-health-input key-health-sheet is-editable"
				rows={ 14 }
				value={ body }
				onChange={ ( { target } ) => set_body( target.value ) }
			/>
			<div className="key-health-acts">
				<CopyButton
					variant="primary"
					text={ () => body }
					label={ __( 'Copy the message', 'key-health' ) }
				/>
				{ message.to && (
					<OpenLink href={ message.to }>
						{ __( 'Open the support page', 'key-health' ) }
					</OpenLink>
				) }
			</div>
		</>
	);
}

function Bundle( { bundle }: { bundle: SupportBundle } ) {
	const { text, data, message } = bundle;
	return (
		<>
			<p className="key-health-text">
				{ __(
					'This is all of it. No key is in it, only last 4 characters. It leaves this page when you copy or download it.',
					'key-health'
				) }
			</p>
			<TabPanel
				tabs={ [
					{ name: 'text', title: __( 'Text', 'key-health' ) },
					{ name: 'data', title: __( 'JSON', 'key-health' ) },
					...( message
						? [
								{
									name: 'message',
									title: __( 'Message to the provider', 'key-health' ),
								},
							]
						: [] ),
				] }
			>
				{ ( { name } ) => (
					<div className="key-health-tab">
						{ name === 'text' && <AsText text={ text } /> }
						{ name === 'data' && <AsData data={ data } /> }
						{ name === 'message' && message && <Message message={ message } /> }
					</div>
				) }
			</TabPanel>
		</>
	);
}

interface Props {
	/** Of the key. */
	id: string;
	label?: string;
}

/** Opens all that may leave the page. */
export function SupportButton( { id, label = __( 'Report for support', 'key-health' ) }: Props ) {
	const [ bundle, set_bundle ] = useState< SupportBundle | null >( null );
	const { waiting, error, ask } = useAsk();
	const open = async () => {
		if ( ! waiting ) {
			set_bundle( await ask( () => api.support( id ) ) );
		}
	};
	return (
		<>
			<Button
				__next40pxDefaultSize
				variant="secondary"
				isBusy={ waiting }
				aria-disabled={ waiting }
				aria-haspopup="dialog"
				onClick={ () => void open() }
			>
				<Icon name="copy" />
				{ label }
			</Button>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ bundle && (
				<Modal
					className="key-health key-health-modal"
					title={ __( 'Report for support', 'key-health' ) }
					size="large"
					onRequestClose={ () => set_bundle( null ) }
				>
					<Bundle bundle={ bundle } />
				</Modal>
			) }
		</>
	);
}
