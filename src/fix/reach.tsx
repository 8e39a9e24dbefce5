/** The provider was not reached, so the key was not judged. Grey, never red. */
import { __, sprintf } from '@wordpress/i18n';
import { More } from '../shared/more';
import { OpenLink } from '../shared/open-link';
import { RichText } from '../shared/rich-text';
import { Since } from '../shared/since';
import { useHealth } from '../shared/use-report';
import { host_message } from './message';
import { MessageCard } from './message-card';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

export function Reach( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const provider = report.providers[ was.provider.id ];
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={
				<>
					<MessageCard
						title={ __(
							'Someone else looks after the server? Send them this',
							'key-health'
						) }
						text={ __( 'No key is in this message.', 'key-health' ) }
						message={ host_message( report, key ) }
					/>
					<OtherWays report={ was } way={ way } />
				</>
			}
		>
			<StepHeading text={ key.title } />
			<p className="key-health-text">
				<RichText text={ key.meaning } />
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
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Actions>
				<AskButton variant="primary" waiting={ waiting } press={ recheck }>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
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
		</Wizard>
	);
}
