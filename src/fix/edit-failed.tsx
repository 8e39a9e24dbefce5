import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Note } from '../shared/note';
import { ProofList } from '../shared/proof-list';
import { RichText } from '../shared/rich-text';
import type { ApplyResult, ProofLine } from '../shared/types';
import { full_stop } from '../shared/words';

/** What the file is like now, which is the first thing to know. */
function state_of_file( proof: ProofLine[] ): { text: string; stands: boolean } {
	const line = ( name: ProofLine[ 'id' ] ) => proof.find( ( { id } ) => id === name );
	const restored = line( 'restored' );
	if ( restored ) {
		return restored.state === 'done'
			? {
					text: __( 'The old file is back, and nothing has changed.', 'key-health' ),
					stands: false,
				}
			: { text: full_stop( restored.text ), stands: false };
	}
	return line( 'written' )?.state === 'done'
		? {
				text: __( 'The file was changed, but that is not proven yet.', 'key-health' ),
				stands: true,
			}
		: { text: __( 'Nothing was written.', 'key-health' ), stands: false };
}

/** A change that was tried and is not in use: what happened, and what the file is like now. */
export function EditFailed( { result }: { result: ApplyResult } ) {
	const note = useRef< HTMLDivElement >( null );
	const { proof, finding } = result;
	const { text, stands } = state_of_file( proof );
	const failed = proof.find( ( { state, id } ) => state === 'failed' && id !== 'restored' );
	const reason = failed?.text ?? ( finding?.state === 'working' ? '' : ( finding?.title ?? '' ) );
	useEffect( () => note.current?.focus(), [ result ] );
	return (
		<>
			<Note ref={ note } alert state={ stands ? 'unknown' : 'broken' }>
				<b>{ text }</b> { reason && <RichText text={ full_stop( reason ) } /> }
			</Note>
			{ proof.length > 0 && <ProofList lines={ proof } /> }
		</>
	);
}
