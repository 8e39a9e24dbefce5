/** The key is fine; the setting beside it (Sender Name, domain, region) is not. */
import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { find_guide, guide_values } from '../shared/guide';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { Place } from '../shared/place';
import { ProofList, type Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import type { FieldReport, KeyReport, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { full_stop } from '../shared/words';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { StepWhat } from './step-what';
import { useStep } from './use-step';
import { Actions, Foot, StepHeading, Wizard } from './wizard';

/** The field that values are offered for, else the first that is no secret. */
export function companion( key: KeyReport ): FieldReport | undefined {
	const fields = key.fields.filter( ( { secret } ) => ! secret );
	return fields.find( ( { name } ) => ( key.offers[ name ]?.length ?? 0 ) > 0 ) ?? fields[ 0 ];
}

interface ChoiceProps {
	label: string;
	offers: string[];
	value: string;
	change: ( value: string ) => void;
}

function Choice( { label, offers, value, change }: ChoiceProps ) {
	const id = useId();
	const [ own, set_own ] = useState( offers.length === 0 );
	return (
		<fieldset className="key-health-field">
			<legend className="key-health-label">{ label }</legend>
			{ offers.map( ( offer ) => (
				<label key={ offer } htmlFor={ `${ id }-${ offer }` } className="key-health-radio">
					<input
						id={ `${ id }-${ offer }` }
						type="radio"
						name={ id }
						checked={ ! own && value === offer }
						onChange={ () => {
							set_own( false );
							change( offer );
						} }
					/>
					<bdi>{ offer }</bdi>
				</label>
			) ) }
			{ offers.length > 0 && (
				<label htmlFor={ `${ id }-own` } className="key-health-radio">
					<input
						id={ `${ id }-own` }
						type="radio"
						name={ id }
						checked={ own }
						onChange={ () => {
							set_own( true );
							change( '' );
						} }
					/>
					{ __( 'Another one', 'key-health' ) }
				</label>
			) }
			{ own && (
				<div className="key-health-field__row">
					<input
						className="key-health-input"
						type="text"
						aria-label={ label }
						autoComplete="off"
						spellCheck={ false }
						value={ value }
						onChange={ ( { target } ) => change( target.value ) }
					/>
				</div>
			) }
		</fieldset>
	);
}

interface StepProps {
	report: KeyReport;
	was: KeyReport;
	field: FieldReport;
	steps: string[];
	back: string;
	proven: ( lines: Proof[] ) => void;
}

function StepChoose( { report: key, was, field, steps, back, proven }: StepProps ) {
	const { report, accept } = useHealth();
	const { waiting, error, ask } = useAsk();
	const offers = was.offers[ field.name ] ?? [];
	const [ value, set_value ] = useState( offers[ 0 ] ?? '' );
	const [ result, set_result ] = useState< ReplaceResult | null >( null );
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => {
		if ( error || result ) {
			note.current?.focus();
		}
	}, [ error, result ] );
	const guide = find_guide( report.providers[ was.provider.id ], 'companion' );
	const [ definition ] = field.definitions;

	const save = async () => {
		const answer = await ask( () =>
			api.replace( was.id, { fields: { [ field.name ]: value.trim() } } )
		);
		if ( answer ) {
			accept( answer.report );
			set_result( answer );
			if ( answer.fixed ) {
				proven( answer.proof );
			}
		}
	};
	return (
		<Wizard report={ key } steps={ steps } current={ 2 }>
			<StepHeading
				text={
					guide?.title ??
					/* translators: %s: "Sender Name". */
					sprintf( __( 'Choose another %s', 'key-health' ), field.label )
				}
			/>
			{ guide?.intro && (
				<p className="key-health-text">
					<RichText text={ fill( guide.intro, guide_values( report, was ) ) } />
				</p>
			) }
			{ error && (
				<Note ref={ note } alert state="broken">
					{ error }
				</Note>
			) }
			{ result && ! result.fixed && (
				<>
					<Note ref={ note } alert state="broken">
						<b>
							<RichText text={ full_stop( result.finding.title ) } />
						</b>{ ' ' }
						<RichText text={ result.finding.meaning } />
					</Note>
					<ProofList lines={ result.proof } />
				</>
			) }
			{ definition && ! definition.writable ? (
				<>
					<Note state="info">
						{ definition.why_not } <Place definition={ definition } />
					</Note>
					<Foot back={ back } />
				</>
			) : (
				<form
					onSubmit={ ( event ) => {
						event.preventDefault();
						if ( ! waiting && value.trim() ) {
							void save();
						}
					} }
				>
					<Choice
						label={ field.label }
						offers={ offers }
						value={ value }
						change={ set_value }
					/>
					<Actions>
						<Button
							__next40pxDefaultSize
							variant="primary"
							type="submit"
							isBusy={ waiting }
							aria-disabled={ waiting || ! value.trim() }
						>
							{ __( 'Check and save', 'key-health' ) }
						</Button>
						{ guide?.link && (
							<OpenLink href={ guide.link.url }>{ guide.link.label }</OpenLink>
						) }
					</Actions>
					<Foot back={ back } />
				</form>
			) }
		</Wizard>
	);
}

export function ChangeCompanion( { report: key, was, way, step }: FixProps ) {
	const [ proof, set_proof ] = useState< Proof[] | null >( null );
	const field = companion( was );
	const choose = sprintf(
		/* translators: %s: "Sender Name". */
		__( 'Choose a %s', 'key-health' ),
		field?.label ?? ''
	);
	const steps = [ __( 'What happened', 'key-health' ), choose, __( 'Proven', 'key-health' ) ];
	const current = useStep( was.id, way, step, proof !== null );
	if ( current === 3 ) {
		return (
			<StepProven
				report={ key }
				was={ was }
				steps={ steps }
				current={ 3 }
				lines={ proof ?? [] }
			/>
		);
	}
	return current === 2 && field ? (
		<StepChoose
			report={ key }
			was={ was }
			field={ field }
			steps={ steps }
			back={ to.fix( was.id, 1, way ) }
			proven={ set_proof }
		/>
	) : (
		<StepWhat
			report={ was }
			way={ way }
			steps={ steps }
			guide={ null }
			next={ was.button || choose }
			signs_in={ false }
			changes={ field?.label ?? was.noun }
		/>
	);
}
