/** The provider was not reached, so the key was not judged. Grey, never red. */
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { More } from '../shared/more';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { fill, RichText } from '../shared/rich-text';
import { Since } from '../shared/since';
import type { KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { MessageCard } from './message-card';
import { OtherWays } from './other-ways';
import { OnThisSite, ReachFound } from './reach/reach-found';
import { useReach } from './reach/use-reach';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

/** The host that was asked last, or the first that would be. */
function host_of( key: KeyReport, hosts: string[] ): string {
	return /\/\/([^/:?#]+)/.exec( key.evidence?.request ?? '' )?.[ 1 ] ?? hosts[ 0 ] ?? '';
}

function WhatHappened( { report: key }: { report: KeyReport } ) {
	const { report } = useHealth();
	const host = host_of( key, report.providers[ key.provider.id ]?.hosts ?? [] );
	return (
		<>
			<StepHeading text={ key.title } />
			<p className="key-health-text">
				<RichText text={ key.meaning } />
			</p>
			<p className="key-health-text">
				<RichText
					text={ fill(
						__(
							'Key Health can try where it stops. It asks {host} and, for comparison, `api.wordpress.org`. No key is sent. It takes 25 seconds at most.',
							'key-health'
						),
						{ host: host ? `\`${ host }\`` : key.provider.name }
					) }
				/>
			</p>
			<Since report={ key } />
			{ key.evidence?.failure && (
				<div className="key-health-cause">
					<h3 className="key-health-cause__title">
						{ __( 'What the server said', 'key-health' ) }
					</h3>
					<pre className="key-health-raw" dir="ltr">
						{ key.evidence.failure.text }
					</pre>
				</div>
			) }
		</>
	);
}

function Refused( { error }: { error: string } ) {
	const note = useRef< HTMLDivElement >( null );
	useEffect( () => note.current?.focus(), [ error ] );
	return (
		<Note ref={ note } alert state="broken">
			{ error }
		</Note>
	);
}

export function Reach( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const tries = useReach( was.id );
	const { reach } = tries;
	const provider = report.providers[ was.provider.id ];
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const on_this_site = reach?.cause === 'reached' || reach?.cause === 'unknown';
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={
				<>
					{ reach?.message && (
						<MessageCard
							title={ __(
								'Someone else looks after the server? Send them this',
								'key-health'
							) }
							text={ __( 'No key is in this message.', 'key-health' ) }
							message={ reach.message }
						/>
					) }
					<OtherWays report={ was } way={ way } />
				</>
			}
		>
			{ reach ? <ReachFound reach={ reach } /> : <WhatHappened report={ key } /> }
			{ tries.error !== null && <Refused error={ tries.error } /> }
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Actions>
				{ ! reach && (
					<AskButton
						variant="primary"
						waiting={ tries.waiting }
						press={ () => ! waiting && tries.find_out() }
					>
						{ __( 'Find out where it stops', 'key-health' ) }
					</AskButton>
				) }
				<AskButton
					variant={ reach ? 'primary' : 'secondary' }
					waiting={ waiting }
					press={ () => ! tries.waiting && recheck() }
				>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
				{ reach && (
					<AskButton
						variant="secondary"
						waiting={ tries.waiting }
						press={ () => ! waiting && tries.find_out() }
					>
						{ __( 'Try once more where it stops', 'key-health' ) }
					</AskButton>
				) }
				{ provider?.links.status && (
					<OpenLink href={ provider.links.status }>
						{ sprintf(
							/* translators: %s: provider. */
							__( 'See whether %s has a problem', 'key-health' ),
							provider.name
						) }
					</OpenLink>
				) }
			</Actions>
			{ on_this_site && <OnThisSite report={ key } /> }
		</Wizard>
	);
}
