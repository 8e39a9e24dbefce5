/** The other plugins of this site that use the same key: which of them get the new one too, and what became of each. */
import { CheckboxControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import { ProofList, type Proof } from '../shared/proof-list';
import { to } from '../shared/router';
import type { KeyReport, PlaceResult, Report } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { full_stop, in_use, secret_field, who } from '../shared/words';

export interface OtherPlaces {
	/** All that hold the same key. */
	keys: KeyReport[];
	/** Ids of those that are to be written. */
	also: string[];
	toggle: ( id: string ) => void;
}

function others_of( report: Report, key: KeyReport ): KeyReport[] {
	return report.keys.filter( ( { id } ) => key.same.includes( id ) );
}

/** Key Health can write there. */
function writable( key: KeyReport ): boolean {
	return in_use( key )?.writable ?? true;
}

export function useOtherPlaces( was: KeyReport ): OtherPlaces {
	const { report } = useHealth();
	const [ left_out, set_left_out ] = useState< string[] >( [] );
	const keys = others_of( report, was );
	return {
		keys,
		also: keys
			.filter( ( key ) => writable( key ) && ! left_out.includes( key.id ) )
			.map( ( { id } ) => id ),
		toggle: ( id ) =>
			set_left_out( ( now ) =>
				now.includes( id ) ? now.filter( ( one ) => one !== id ) : [ ...now, id ]
			),
	};
}

/** Those that still have the old key, whatever was tried. */
export function still_old( report: Report, was: KeyReport ): KeyReport[] {
	const print = secret_field( was )?.fingerprint;
	return others_of( report, was ).filter(
		( key ) => print && secret_field( key )?.fingerprint === print
	);
}

/** Before the key is saved. */
export function ChoosePlaces( { was, places }: { was: KeyReport; places: OtherPlaces } ) {
	const { keys, also, toggle } = places;
	return keys.length > 0 ? (
		<fieldset className="key-health-places">
			<legend className="key-health-label">
				{ sprintf(
					/* translators: 1: "token", 2: number. */
					_n(
						'The same %1$s is used in %2$d more place. It gets the new one too:',
						'The same %1$s is used in %2$d more places. They get the new one too:',
						keys.length,
						'key-health'
					),
					was.noun,
					keys.length
				) }
			</legend>
			{ keys.map( ( key ) =>
				writable( key ) ? (
					<CheckboxControl
						key={ key.id }
						__nextHasNoMarginBottom
						label={ who( key ) }
						checked={ also.includes( key.id ) }
						onChange={ () => toggle( key.id ) }
					/>
				) : (
					<p key={ key.id } className="key-health-text">
						<b>{ who( key ) }</b> { in_use( key )?.why_not }{ ' ' }
						<a href={ to.fix( key.id, undefined, 'replace_key' ) }>
							{ __( 'Change it there afterwards', 'key-health' ) }
						</a>
					</p>
				)
			) }
			<p className="key-health-hint">
				{ __(
					'One after the other, each read back and checked on its own. If one fails, it keeps the old one, and the others keep the new one.',
					'key-health'
				) }
			</p>
		</fieldset>
	) : null;
}

function proof_of( { name, fixed, why_not, proof }: PlaceResult ): Proof {
	const failed = proof.find( ( { state, id } ) => state === 'failed' && id !== 'restored' );
	const back = proof.some( ( { id, state } ) => id === 'restored' && state === 'done' );
	const said = why_not || ( failed ? full_stop( failed.text ) : '' );
	const at = proof[ proof.length - 1 ]?.at;
	return {
		state: fixed ? 'done' : 'failed',
		text: fixed
			? /* translators: %s: "SendGrid in FluentSMTP". */
				sprintf( __( '%s uses the new one too', 'key-health' ), name )
			: /* translators: %s: "SendGrid in FluentSMTP". */
				sprintf( __( '%s does not have the new one', 'key-health' ), name ),
		sub: fixed
			? __( 'Saved, read back and accepted.', 'key-health' )
			: [ said, back && __( 'The old value is back there.', 'key-health' ) ]
					.filter( Boolean )
					.join( ' ' ),
		...( at ? { at } : {} ),
	};
}

/** What became of the other places; which are left is said by `StillOld`. */
export function PlacesDone( { places }: { places: PlaceResult[] } ) {
	return places.length > 0 ? (
		<>
			<h3 className="key-health-label is-apart">
				{ __( 'The other places', 'key-health' ) }
			</h3>
			<ProofList lines={ places.map( proof_of ) } />
		</>
	) : null;
}

/** A way to each place that would stop working with the old key. */
export function StillOld( { was }: { was: KeyReport } ) {
	const { report } = useHealth();
	const left = still_old( report, was );
	return left.length > 0 ? (
		<>
			{ sprintf(
				/* translators: %s: "token". */
				__(
					'Not yet: the old %s is still used elsewhere, and would stop working there.',
					'key-health'
				),
				was.noun
			) }
			{ left.map( ( key ) => (
				<span key={ key.id }>
					{ ' ' }
					<a href={ to.fix( key.id, undefined, 'replace_key' ) }>
						{
							/* translators: %s: "SendGrid in FluentSMTP". */
							sprintf( __( 'Replace it for %s', 'key-health' ), who( key ) )
						}
					</a>
				</span>
			) ) }
		</>
	) : null;
}
