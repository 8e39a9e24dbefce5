/** A new key: made at the provider, checked before it is saved, read back and checked again. */
import { useCallback, useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { find_guide } from '../shared/guide';
import { go, go_instead, to, type Route } from '../shared/router';
import type { FixId, KeyReport, OldKeyResult, PlaceResult } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { in_use } from '../shared/words';
import { LeaveDialog } from './leave-dialog';
import { has_old_key } from './old-key';
import { useOtherPlaces } from './other-places';
import { saved_unproven } from './save-result';
import { StepByHand } from './step-by-hand';
import { StepGet } from './step-get';
import { StepLine } from './step-line';
import { StepPaste } from './step-paste';
import { StepProven } from './step-proven';
import { dead_line, StepRevoke } from './step-revoke';
import { StepSave } from './step-save';
import { StepWhat } from './step-what';
import { useReplace } from './use-replace';
import type { Proof } from '../shared/proof-list';

export type Step_Name = 'what' | 'get' | 'paste' | 'save' | 'revoke' | 'proven';

function step_names( key: KeyReport, by_hand: boolean ): Record< Step_Name, string > {
	return {
		what: __( 'What happened', 'key-health' ),
		/* translators: %s: "token". */
		get: sprintf( __( 'Get a new %s', 'key-health' ), key.noun ),
		paste: __( 'Paste and check', 'key-health' ),
		save: by_hand ? __( 'Change the line', 'key-health' ) : __( 'Save', 'key-health' ),
		revoke: __( 'Revoke the old one', 'key-health' ),
		proven: __( 'Proven', 'key-health' ),
	};
}

export interface FixProps {
	/** As it is now. */
	report: KeyReport;
	/** As it was when the wizard was opened. */
	was: KeyReport;
	way: FixId | null;
	step: number | null;
}

/** What is proven by now. */
interface Done {
	lines: Proof[];
	places: PlaceResult[];
}

export function ReplaceKey( {
	report: key,
	was,
	way,
	step,
	rotates = false,
}: FixProps & { rotates?: boolean } ) {
	const { report } = useHealth();
	const replace = useReplace( was );
	const others = useOtherPlaces( was );
	const [ done, set_done ] = useState< Done | null >( null );
	/** What was said of the old key; null when nobody asked, undefined while it is still to be settled. */
	const [ old, set_old ] = useState< OldKeyResult | null | undefined >( undefined );
	const fixed = done !== null;
	const revokes = rotates && has_old_key( key, was );

	// A working key needs no "What happened".
	const order: Step_Name[] = [
		...( was.state === 'working' ? [] : [ 'what' as const ] ),
		'get',
		'paste',
		'save',
		...( revokes ? [ 'revoke' as const ] : [] ),
		'proven',
	];
	const writable = in_use( was )?.writable ?? true;
	const by_hand = was.line !== null || ! writable;
	const names = step_names( was, by_hand );
	const number = ( name: Step_Name ) => order.indexOf( name ) + 1;
	const address = ( name: Step_Name ) => to.fix( was.id, number( name ), way );

	// What is known decides how far a person can be; the address only asks.
	const furthest = number( replace.decided ? 'save' : 'paste' );
	const end = number( revokes && old === undefined ? 'revoke' : 'proven' );
	const current = fixed ? end : Math.min( step ?? 1, furthest );
	useEffect( () => {
		if ( step !== null && step !== current ) {
			go_instead( to.fix( was.id, current, way ) );
		}
	}, [ step, current, was.id, way ] );

	const entered = Object.values( replace.raw ).some( ( value ) => value.trim() !== '' );
	const saved = replace.result !== null && saved_unproven( replace.result );
	const stays = useCallback(
		( next: Route ) => next.name === 'fix' && next.key === was.id && next.way === way,
		[ was.id, way ]
	);
	const unsaved = entered && ! fixed && ! saved && <LeaveDialog report={ was } stays={ stays } />;

	const save = async ( how: 'checked' | 'unchecked' ) => {
		replace.decide( how );
		go( address( 'save' ) );
		const answer = by_hand ? null : await replace.save( how, others.also );
		if ( answer?.fixed ) {
			set_done( { lines: answer.proof, places: answer.places } );
		}
	};
	const shared = {
		report: key,
		steps: order.map( ( name ) => names[ name ] ),
		current,
	};
	const content = () => {
		switch ( order[ current - 1 ] ) {
			case 'what':
				return (
					<StepWhat
						{ ...shared }
						report={ was }
						way={ way }
						guide={ find_guide( report.providers[ was.provider.id ], 'new_key' ) }
						next={ names.get }
					/>
				);
			case 'get':
				return (
					<StepGet
						{ ...shared }
						back={ order[ 0 ] === 'get' ? to.key( was.id ) : address( 'what' ) }
						next={ address( 'paste' ) }
					/>
				);
			case 'save': {
				const Step = was.line ? StepLine : StepByHand;
				return by_hand ? (
					<Step
						{ ...shared }
						was={ was }
						replace={ replace }
						back={ address( 'paste' ) }
						proven={ ( lines ) => set_done( { lines, places: [] } ) }
					/>
				) : (
					<StepSave
						{ ...shared }
						replace={ replace }
						back={ address( 'paste' ) }
						again={ () => save( replace.decided ?? 'checked' ) }
					/>
				);
			}
			case 'revoke':
				return (
					<StepRevoke
						{ ...shared }
						was={ was }
						lines={ done?.lines ?? [] }
						places={ done?.places ?? [] }
						next={ set_old }
					/>
				);
			case 'proven':
				return (
					<StepProven
						{ ...shared }
						was={ was }
						lines={ [
							...( done?.lines ?? [] ),
							...( old ? [ dead_line( was, old ) ] : [] ),
						] }
						places={ done?.places ?? [] }
						new_key={ ! old }
					/>
				);
			default:
				return (
					<StepPaste
						{ ...shared }
						was={ was }
						by_hand={ by_hand }
						places={ others }
						replace={ replace }
						back={ address( 'get' ) }
						save={ save }
					/>
				);
		}
	};
	return (
		<>
			{ content() }
			{ unsaved }
		</>
	);
}
