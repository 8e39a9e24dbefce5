/** Cannot be fixed in WordPress: says so, and begins at the right place. */
import { __, sprintf } from '@wordpress/i18n';
import { GuideSteps, guide_values } from '../shared/guide';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { OpenLink } from '../shared/open-link';
import { fill, RichText } from '../shared/rich-text';
import { Since } from '../shared/since';
import { useSupport } from '../shared/support-bundle';
import { useHealth } from '../shared/use-report';
import { guides_of } from './allow-key';
import { MessageCard } from './message-card';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

export function SettleAccount( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const provider = report.providers[ was.provider.id ];
	const message = useSupport( was.id )?.message;
	const [ guide ] = guides_of( was, report );
	const values = guide_values( report, was );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const link = guide?.link;
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={
				<>
					{ provider?.message && message && (
						<MessageCard
							title={ sprintf(
								/* translators: %s: provider. */
								__( 'That does not help? Write to %s', 'key-health' ),
								provider.name
							) }
							text={ __(
								'This message is ready to send. It names your key by its last 4 characters only.',
								'key-health'
							) }
							message={ message.body }
						>
							{ provider.links.support && (
								<OpenLink href={ provider.links.support }>
									{ sprintf(
										/* translators: %s: provider. */
										__( 'Open %s’s support', 'key-health' ),
										provider.name
									) }
								</OpenLink>
							) }
						</MessageCard>
					) }
					<OtherWays report={ was } way={ way } />
				</>
			}
		>
			<StepHeading text={ key.title } />
			<Meaning finding={ key } />
			<Since report={ key } />
			<LikelyCause level="h3" finding={ key } />
			<StillWrong
				asked={ asked }
				report={ key }
				hint={ __( 'A change in the account can take some time to count.', 'key-health' ) }
				error={ error }
			/>
			{ guide && (
				<>
					<h3 className="key-health-title is-small is-apart">
						<RichText text={ fill( guide.title, values ) } />
					</h3>
					{ guide.intro && (
						<p className="key-health-text key-health-mute">
							<RichText text={ fill( guide.intro, values ) } />
						</p>
					) }
					<GuideSteps guide={ guide } values={ values } />
				</>
			) }
			<Actions>
				{ link && (
					<OpenLink variant="primary" href={ link.url }>
						{ link.label }
					</OpenLink>
				) }
				<AskButton
					variant={ link ? 'secondary' : 'primary' }
					waiting={ waiting }
					press={ recheck }
				>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
			</Actions>
		</Wizard>
	);
}
