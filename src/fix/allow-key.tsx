/** The key stays; something changes at the provider. */
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Disclosure } from '../shared/disclosure';
import { AddressLine, asks_for_address, guide_values, GuideSteps } from '../shared/guide';
import { OpenLink } from '../shared/open-link';
import { Permissions } from '../shared/permissions';
import type { Proof } from '../shared/proof-list';
import { fill, RichText } from '../shared/rich-text';
import { to } from '../shared/router';
import type { GuideInfo, KeyReport, Report } from '../shared/types';
import { useHealth } from '../shared/use-report';
import type { FixProps } from './replace-key';
import { proof_by_check } from './step-line';
import { StepProven } from './step-proven';
import { StepWhat } from './step-what';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { useStep } from './use-step';
import { Actions, AskButton, Foot, StepHeading, Wizard } from './wizard';

export function guides_of( key: KeyReport, report: Report ): GuideInfo[] {
	const guides = report.providers[ key.provider.id ]?.guides ?? {};
	return key.guides
		.map( ( name ) => guides[ name ] )
		.filter( ( guide ): guide is GuideInfo => guide !== undefined );
}

function Others( { guides, was }: { guides: GuideInfo[]; was: KeyReport } ) {
	const { report } = useHealth();
	const values = guide_values( report, was );
	return (
		<div className="key-health-more">
			{ guides.map( ( guide ) => (
				<Disclosure
					key={ guide.title }
					label={ fill( guide.title, values ) }
					answer={ __( 'If that is not it', 'key-health' ) }
				>
					<GuideSteps guide={ guide } values={ values } />
					{ guide.link && (
						<p className="key-health-foot">
							<OpenLink href={ guide.link.url }>{ guide.link.label }</OpenLink>
						</p>
					) }
				</Disclosure>
			) ) }
		</div>
	);
}

interface StepProps {
	report: KeyReport;
	was: KeyReport;
	steps: string[];
	back: string;
	proven: ( lines: Proof[] ) => void;
}

function StepAllow( { report: key, was, steps, back, proven }: StepProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const [ guide, ...others ] = guides_of( was, report );
	const values = guide_values( report, was );
	const { address } = report.site;
	const misses = key.permissions?.needs.some( ( { has } ) => ! has ) ? key.permissions : null;
	const check = async () => {
		const answer = await recheck();
		const lines = answer && proof_by_check( answer, was );
		if ( lines ) {
			proven( lines );
		}
	};
	return (
		<Wizard
			report={ key }
			steps={ steps }
			current={ 2 }
			more={ others.length > 0 && <Others guides={ others } was={ was } /> }
		>
			<StepHeading text={ guide ? fill( guide.title, values ) : was.button } />
			{ guide?.intro && (
				<p className="key-health-text">
					<RichText text={ fill( guide.intro, values ) } />
				</p>
			) }
			<StillWrong
				asked={ asked }
				report={ key }
				hint={ __( 'A change there can take a minute to count.', 'key-health' ) }
				error={ error }
			/>
			{ misses && <Permissions may={ misses } report={ key } /> }
			{ guide && address && asks_for_address( guide ) && <AddressLine address={ address } /> }
			{ guide && <GuideSteps guide={ guide } values={ values } /> }
			<Actions>
				{ guide?.link && (
					<OpenLink variant="primary" href={ guide.link.url }>
						{ guide.link.label }
					</OpenLink>
				) }
				<AskButton
					variant={ guide?.link ? 'secondary' : 'primary' }
					waiting={ waiting }
					press={ check }
				>
					{ __( 'I changed it, check again', 'key-health' ) }
				</AskButton>
			</Actions>
			<Foot back={ back } />
		</Wizard>
	);
}

export function AllowKey( { report: key, was, way, step }: FixProps ) {
	const { report } = useHealth();
	const [ proof, set_proof ] = useState< Proof[] | null >( null );
	const [ guide ] = guides_of( was, report );
	const at_provider =
		guide && asks_for_address( guide )
			? __( 'Allow this site', 'key-health' )
			: /* translators: %s: provider. */
				sprintf( __( 'Change it at %s', 'key-health' ), was.provider.name );
	const steps = [
		__( 'What happened', 'key-health' ),
		at_provider,
		__( 'Proven', 'key-health' ),
	];
	switch ( useStep( was.id, way, step, proof !== null ) ) {
		case 1:
			return (
				<StepWhat
					report={ was }
					way={ way }
					steps={ steps }
					guide={ guide ?? null }
					next={ was.button || at_provider }
				/>
			);
		case 2:
			return (
				<StepAllow
					report={ key }
					was={ was }
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
