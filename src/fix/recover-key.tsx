/** A key that the site can no longer decrypt: opened with the old salts, then checked, saved and read back like a pasted one. */
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Proof } from '../shared/proof-list';
import { go, go_instead, to, type Route } from '../shared/router';
import { LeaveDialog } from './leave-dialog';
import { NoSalts } from './no-salts';
import type { FixProps } from './replace-key';
import { saved_unproven } from './save-result';
import { StepProven } from './step-proven';
import { StepSalts } from './step-salts';
import { StepSave } from './step-save';
import { StepWhat } from './step-what';
import { useRecover } from './use-recover';

/** What happened, the salts, saving, the proof. */
const [ WHAT, SALTS, SAVE, PROVEN ] = [ 1, 2, 3, 4 ] as const;

export function RecoverKey( { report: key, was, way, step }: FixProps ) {
	const recover = useRecover( was );
	const [ proof, set_proof ] = useState< Proof[] | null >( null );
	const current = proof ? PROVEN : Math.min( step ?? WHAT, recover.decided ? SAVE : SALTS );
	useEffect( () => {
		if ( step !== null && step !== current ) {
			go_instead( to.fix( was.id, current, way ) );
		}
	}, [ step, current, was.id, way ] );
	const stays = useCallback(
		( next: Route ) => next.name === 'fix' && next.key === was.id && next.way === way,
		[ was.id, way ]
	);
	if ( recover.names.length === 0 ) {
		return <NoSalts report={ was } />;
	}
	const saved = recover.result !== null && saved_unproven( recover.result );
	const names = [
		__( 'What happened', 'key-health' ),
		__( 'Enter the old salts', 'key-health' ),
		__( 'Save', 'key-health' ),
		__( 'Proven', 'key-health' ),
	];
	const save = async ( how: 'checked' | 'unchecked' ) => {
		recover.decide( how );
		go( to.fix( was.id, SAVE, way ) );
		const answer = await recover.save( how );
		if ( answer?.fixed ) {
			set_proof( answer.proof );
		}
	};
	const shared = { report: key, steps: names, current };
	const content = () => {
		switch ( current ) {
			case WHAT:
				return (
					<StepWhat
						{ ...shared }
						report={ was }
						way={ way }
						guide={ null }
						next={ names[ 1 ] ?? '' }
						signs_in={ false }
						changes={
							/* translators: %s: "token". */
							sprintf( __( 'recovered %s', 'key-health' ), was.noun )
						}
					/>
				);
			case SAVE:
				return (
					<StepSave
						{ ...shared }
						replace={ recover }
						back={ to.fix( was.id, SALTS, way ) }
						again={ () => save( recover.decided ?? 'checked' ) }
					/>
				);
			case PROVEN:
				return <StepProven { ...shared } was={ was } lines={ proof ?? [] } />;
			default:
				return (
					<StepSalts
						{ ...shared }
						was={ was }
						recover={ recover }
						back={ to.fix( was.id, WHAT, way ) }
						save={ save }
					/>
				);
		}
	};
	return (
		<>
			{ content() }
			{ recover.entered && ! proof && ! saved && (
				<LeaveDialog report={ was } stays={ stays } />
			) }
		</>
	);
}
