import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { Note } from '../shared/note';
import { ProofList } from '../shared/proof-list';
import { RichText } from '../shared/rich-text';
import { go, to } from '../shared/router';
import type { KeyReport, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { in_sentence } from '../shared/times';
import { useNow } from '../shared/use-now';
import { useHealth } from '../shared/use-report';
import { full_stop } from '../shared/words';
import { Actions, AskButton, Foot, StepHeading } from './wizard';

interface Props {
	report: KeyReport;
	result: ReplaceResult;
	back: string;
	again: () => unknown;
	waiting: boolean;
}

function restored( { proof }: ReplaceResult ): boolean {
	return proof.some( ( { id, state } ) => id === 'restored' && state === 'done' );
}

export function saved_unproven( { finding, proof }: ReplaceResult ): boolean {
	return (
		finding.state !== 'broken' &&
		proof.some( ( { id, state } ) => id === 'saved' && state === 'done' ) &&
		! proof.some( ( { id } ) => id === 'restored' )
	);
}

/** Saved, but nobody could say whether it is accepted. */
export function Unproven( { report: key }: { report: KeyReport } ) {
	const { accept, check, busy } = useHealth();
	const { waiting, error, ask } = useAsk();
	const now = useNow();
	const restore = async () => {
		const answer = await ask( () => api.restore( key.id ) );
		if ( answer ) {
			accept( answer.report );
			go( to.key( key.id ) );
		}
	};
	return (
		<>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			<Actions>
				<AskButton
					variant="primary"
					waiting={ busy.includes( key.id ) }
					press={ async () => {
						if ( await check( key.id ) ) {
							go( to.key( key.id ) );
						}
					} }
				>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
				{ key.backup && (
					<AskButton variant="secondary" waiting={ waiting } press={ restore }>
						{
							/* translators: %s: "token". */
							sprintf( __( 'Put the old %s back', 'key-health' ), key.noun )
						}
					</AskButton>
				) }
				<a href={ to.list() }>{ __( 'Back to all keys', 'key-health' ) }</a>
			</Actions>
			{ key.backup && (
				<p className="key-health-hint">
					{ sprintf(
						/* translators: 1: "token", 2: for example "today, 10:15". */
						__(
							'The old %1$s is kept, encrypted, until %2$s. Then it is erased.',
							'key-health'
						),
						key.noun,
						in_sentence( key.backup.kept_until, now )
					) }
				</p>
			) }
		</>
	);
}

export function SaveResult( { report: key, result, back, again, waiting }: Props ) {
	const { finding, proof } = result;
	const unproven = saved_unproven( result );
	return (
		<>
			<StepHeading
				text={
					unproven
						? __( 'Saved, but not proven yet', 'key-health' )
						: sprintf(
								/* translators: %s: "token". */
								__( 'The new %s is not in use', 'key-health' ),
								key.noun
							)
				}
			/>
			<p className="key-health-text">
				<RichText text={ `${ full_stop( finding.title ) } ${ finding.meaning }` } />{ ' ' }
				{ restored( result ) &&
					sprintf(
						/* translators: %s: "token". */
						__( 'The old %s was put back, and nothing has changed.', 'key-health' ),
						key.noun
					) }
			</p>
			<ProofList lines={ proof } />
			{ unproven ? (
				<Unproven report={ key } />
			) : (
				<>
					<Actions>
						<AskButton variant="primary" waiting={ waiting } press={ again }>
							{ __( 'Try again', 'key-health' ) }
						</AskButton>
					</Actions>
					<Foot back={ back } />
				</>
			) }
		</>
	);
}
