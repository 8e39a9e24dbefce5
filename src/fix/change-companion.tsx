/** The key is fine; the setting beside it (Sender Name, domain, region) is not. */
import { useEffect, useRef, useState } from '@wordpress/element';
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { api } from '../shared/api';
import { find_guide, guide_values, GuideSteps } from '../shared/guide';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { ProofList, type Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import type { FieldReport, KeyReport, ProviderInfo, ReplaceResult } from '../shared/types';
import { useAsk } from '../shared/use-ask';
import { useHealth } from '../shared/use-report';
import { full_stop } from '../shared/words';
import { CompanionByHand } from './companion-by-hand';
import { CompanionChoice } from './companion-choice';
import { NoCompanion } from './no-companion';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { StepWhat } from './step-what';
import { useStep } from './use-step';
import { Actions, Foot, StepHeading, Wizard } from './wizard';

/**
 * The field that values are offered for, where the plugin has it. Without an offer it is the first of the provider's
 * fields that the plugin has and that is no secret: the title speaks of that one.
 */
export function companion(
	key: KeyReport,
	provider: ProviderInfo | undefined
): FieldReport | undefined {
	const fields = key.fields.filter( ( { secret } ) => ! secret );
	const offered = Object.keys( key.offers ).filter( ( name ) => key.offers[ name ]?.length );
	const names = offered.length > 0 ? offered : provider?.fields.map( ( { name } ) => name );
	const found = names
		?.map( ( wanted ) => fields.find( ( { name } ) => name === wanted ) )
		.find( ( field ) => field !== undefined );
	return found ?? ( offered.length > 0 ? undefined : fields[ 0 ] );
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
	// The other region is known; nobody has to look anything up.
	const known = was.diagnosis === 'wrong_region' && offers.length > 0;
	const guide = known ? null : find_guide( report.providers[ was.provider.id ], 'companion' );
	const values = guide_values( report, was );
	const definition =
		field.definitions.find( ( { role } ) => role === 'effective' ) ?? field.definitions[ 0 ];

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
					guide
						? fill( guide.title, values )
						: /* translators: %s: "Sender Name". */
							sprintf( __( 'Choose another %s', 'key-health' ), field.label )
				}
			/>
			{ guide?.intro && (
				<p className="key-health-text">
					<RichText text={ fill( guide.intro, values ) } />
				</p>
			) }
			{ field.value && (
				<p className="key-health-text">
					<RichText
						text={ fill( __( 'Stored now: {value}.', 'key-health' ), {
							value: `\`${ field.value }\``,
						} ) }
					/>
				</p>
			) }
			{ guide && offers.length === 0 && <GuideSteps guide={ guide } values={ values } /> }
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
				<CompanionByHand
					report={ key }
					was={ was }
					definition={ definition }
					offer={ offers[ 0 ] ?? null }
					proven={ proven }
				/>
			) : (
				<form
					onSubmit={ ( event ) => {
						event.preventDefault();
						if ( ! waiting && value.trim() ) {
							void save();
						}
					} }
				>
					<CompanionChoice
						label={ field.label }
						offers={ offers }
						closed={ known }
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
				</form>
			) }
			<Foot back={ back } />
		</Wizard>
	);
}

export function ChangeCompanion( props: FixProps ) {
	const { was } = props;
	const { report } = useHealth();
	const field = companion( was, report.providers[ was.provider.id ] );
	return field ? <ChangeField { ...props } field={ field } /> : <NoCompanion { ...props } />;
}

function ChangeField( { report: key, was, way, step, field }: FixProps & { field: FieldReport } ) {
	const [ proof, set_proof ] = useState< Proof[] | null >( null );
	const choose = sprintf(
		/* translators: %s: "Sender Name". */
		__( 'Choose the %s', 'key-health' ),
		field.label
	);
	const steps = [ __( 'What happened', 'key-health' ), choose, __( 'Proven', 'key-health' ) ];
	switch ( useStep( was.id, way, step, proof !== null ) ) {
		case 1:
			return (
				<StepWhat
					report={ was }
					way={ way }
					steps={ steps }
					guide={ null }
					next={ was.button || choose }
					signs_in={ false }
					changes={ field.label }
				/>
			);
		case 2:
			return (
				<StepChoose
					report={ key }
					was={ was }
					field={ field }
					steps={ steps }
					back={ to.fix( was.id, 1, way ) }
					proven={ set_proof }
				/>
			);
		default:
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
}
