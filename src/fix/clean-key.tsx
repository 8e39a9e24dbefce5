/**
 * The stored value is right but for what was copied with it: the cleaned value is checked and saved without being seen.
 */
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { LineDiff } from '../shared/line-diff';
import { Note } from '../shared/note';
import { Place } from '../shared/place';
import { ProofList, type Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import type { Definition, KeyReport, PlaceResult, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { file_name, full_stop, in_use } from '../shared/words';
import { ChoosePlaces, useOtherPlaces } from './other-places';
import type { FixProps } from './replace-key';
import { proof_by_check } from './step-line';
import { StepProven } from './step-proven';
import { StepWhat } from './step-what';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { useStep } from './use-step';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

interface StepProps {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	back: string;
	proven: ( lines: Proof[], places?: PlaceResult[] ) => void;
}

function Problems( { was }: { was: KeyReport } ) {
	return was.shape.length > 0 ? (
		<ul className="key-health-plain">
			{ was.shape.map( ( { reason, text } ) => (
				<li key={ reason }>
					<RichText text={ text } />
				</li>
			) ) }
		</ul>
	) : null;
}

function Refused( { result, was }: { result: ReplaceResult; was: KeyReport } ) {
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ result ] );
	return (
		<Note ref={ note } alert state={ result.finding.state === 'broken' ? 'broken' : 'unknown' }>
			<b>
				<RichText text={ full_stop( result.finding.title ) } />
			</b>{ ' ' }
			{ sprintf(
				/* translators: %s: "token". */
				__( 'The stored %s is as it was.', 'key-health' ),
				was.noun
			) }{ ' ' }
			<RichText text={ result.finding.meaning } />
		</Note>
	);
}

function StepClean( { definition, ...props }: StepProps & { definition: Definition } ) {
	const { report: key, was, steps, back, proven } = props;
	const { accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const [ result, set_result ] = useState< ReplaceResult | null >( null );
	const others = useOtherPlaces( was );
	const clean = async () => {
		const answer = await ask( () =>
			api.replace( was.id, {
				from: definition.id,
				...( others.also.length > 0 ? { also: others.also } : {} ),
			} )
		);
		if ( answer ) {
			accept( answer.report );
			set_result( answer );
			if ( answer.fixed ) {
				proven( answer.proof, answer.places );
			}
		}
	};
	return (
		<Wizard report={ key } steps={ steps } current={ 2 }>
			<StepHeading text={ was.button } />
			<p className="key-health-text">
				{ sprintf(
					/* translators: 1: provider, 2: "token". */
					__(
						'Key Health takes out what does not belong to the %2$s, and asks %1$s about the rest. It is saved only when it is accepted.',
						'key-health'
					),
					was.provider.name,
					was.noun
				) }
			</p>
			<Problems was={ was } />
			<Note state="info">
				<Place definition={ definition } />
			</Note>
			{ error && (
				<Note alert state="broken">
					{ error }
				</Note>
			) }
			{ result && ! result.fixed && (
				<>
					<Refused result={ result } was={ was } />
					<ProofList lines={ result.proof } />
				</>
			) }
			<ChoosePlaces was={ was } places={ others } />
			<Actions>
				<AskButton variant="primary" waiting={ waiting } press={ clean }>
					{ was.button }
				</AskButton>
			</Actions>
			<Foot back={ back }>
				{ result && ! result.fixed && was.fixes.includes( 'replace_key' ) && (
					<a href={ to.fix( was.id, undefined, 'replace_key' ) }>
						{
							/* translators: %s: "token". */
							sprintf( __( 'Replace the %s', 'key-health' ), was.noun )
						}
					</a>
				) }
			</Foot>
		</Wizard>
	);
}

/** The value stands in a file: its line is shown with the value masked, so it is mended by hand. */
function StepCleanLine( { report: key, was, steps, back, proven }: StepProps ) {
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const { line } = was;
	const definition = in_use( was );
	const check = async () => {
		const answer = await recheck();
		const lines = answer && proof_by_check( answer, was );
		if ( lines ) {
			proven( lines );
		}
	};
	const values = {
		line: String( line?.line ?? '' ),
		file: `\`${ line?.file ? file_name( line.file ) : 'wp-config.php' }\``,
	};
	return (
		<Wizard report={ key } steps={ steps } current={ 2 }>
			<StepHeading text={ was.button } />
			<Problems was={ was } />
			<p className="key-health-text">{ line?.why_not ?? definition?.why_not }</p>
			<StillWrong asked={ asked } report={ key } error={ error } />
			{ line && <LineDiff edit={ { ...line, after: null } } /> }
			{ ! line && definition && (
				<Note state="info">
					<Place definition={ definition } />
				</Note>
			) }
			{ line?.line && (
				<ol className="key-health-todo">
					<li>
						<RichText
							text={ fill(
								__(
									'Open {file} in your host’s file manager or over SFTP, and go to line {line}.',
									'key-health'
								),
								values
							) }
						/>
					</li>
					<li>
						{ __(
							'Delete what is named above. Leave the quotation marks around the value in place.',
							'key-health'
						) }
					</li>
					<li>{ __( 'Save the file and check.', 'key-health' ) }</li>
				</ol>
			) }
			<Actions>
				<AskButton variant="primary" waiting={ waiting } press={ check }>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
			<Foot back={ back } />
		</Wizard>
	);
}

export function CleanKey( { report: key, was, way, step }: FixProps ) {
	const [ proof, set_proof ] = useState< Proof[] | null >( null );
	const [ places, set_places ] = useState< PlaceResult[] >( [] );
	const definition = in_use( was );
	const steps = [
		__( 'What happened', 'key-health' ),
		__( 'Remove it', 'key-health' ),
		__( 'Proven', 'key-health' ),
	];
	const current = useStep( was.id, way, step, proof !== null );
	const back = to.fix( was.id, 1, way );
	if ( current === 3 ) {
		return (
			<StepProven
				report={ key }
				was={ was }
				steps={ steps }
				current={ 3 }
				lines={ proof ?? [] }
				places={ places }
			/>
		);
	}
	if ( current === 1 ) {
		return (
			<StepWhat
				report={ was }
				way={ way }
				steps={ steps }
				guide={ null }
				next={ was.button }
				signs_in={ false }
			/>
		);
	}
	const proven = ( lines: Proof[], written: PlaceResult[] = [] ) => {
		set_proof( lines );
		set_places( written );
	};
	const shared = { report: key, was, steps, back, proven };
	return definition?.writable ? (
		<StepClean { ...shared } definition={ definition } />
	) : (
		<StepCleanLine { ...shared } />
	);
}
