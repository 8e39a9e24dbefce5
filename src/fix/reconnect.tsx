/** The connection comes from a log-in at the provider: it is made anew in the plugin, nothing is pasted here. */
import { __, sprintf } from '@wordpress/i18n';
import { find_guide, GuideSteps, guide_values } from '../shared/guide';
import { fill, RichText } from '../shared/rich-text';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { OpenLink } from '../shared/open-link';
import { Since } from '../shared/since';
import type { GuideInfo, KeyReport, Report } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { plugin_name } from '../shared/words';
import { OtherWays } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

/** Where the provider is not known better. */
function plain_guide( key: KeyReport ): GuideInfo {
	const step = ( text: string, sub = '' ) => ( { text, sub, note: null, choices: [] } );
	return {
		title: '',
		intro: '',
		link: null,
		steps: [
			step(
				sprintf(
					/* translators: %s: plugin. */
					__( 'Open the settings of %s and look for the connection.', 'key-health' ),
					plugin_name( key )
				)
			),
			step(
				sprintf(
					/* translators: %s: provider. */
					__(
						'Connect again, sign in at %s with the account that sends your mail, and allow what it asks.',
						'key-health'
					),
					key.provider.name
				),
				__( 'Remove the old connection first where both stand side by side.', 'key-health' )
			),
			step( __( 'Come back to this page and check.', 'key-health' ) ),
		],
		done: '',
		minutes: 3,
	};
}

/** What to do at the provider about a lost connection. Any other guide speaks of a key that can be opened there. */
function guide_of( key: KeyReport, report: Report ): GuideInfo {
	const name = key.guides.find( ( one ) => one.split( '/' )[ 0 ] === 'oauth_reauthorize' );
	return find_guide( report.providers[ key.provider.id ], name ) ?? plain_guide( key );
}

export function Reconnect( { report: key, was, way }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const guide = guide_of( was, report );
	const values = guide_values( report, was );
	return (
		<Wizard
			report={ key }
			more={ <More report={ key } /> }
			below={ <OtherWays report={ was } way={ way } /> }
		>
			<StepHeading text={ key.title } />
			<Meaning finding={ key } />
			<Since report={ key } />
			<LikelyCause level="h3" finding={ key } />
			<StillWrong
				asked={ asked }
				report={ key }
				hint={ __( 'The new connection is stored when the plugin says so.', 'key-health' ) }
				error={ error }
			/>
			{ guide.title && (
				<h3 className="key-health-title is-small is-apart">
					<RichText text={ fill( guide.title, values ) } />
				</h3>
			) }
			<GuideSteps guide={ guide } values={ values } />
			<Actions>
				<OpenLink variant="primary" href={ was.plugin.settings_url }>
					{ sprintf(
						/* translators: %s: short plugin name. */
						__( 'Open the settings of %s', 'key-health' ),
						was.plugin.short_name
					) }
				</OpenLink>
				<AskButton variant="secondary" waiting={ waiting } press={ recheck }>
					{ __( 'I connected again, check', 'key-health' ) }
				</AskButton>
				{ guide.link && <OpenLink href={ guide.link.url }>{ guide.link.label }</OpenLink> }
			</Actions>
		</Wizard>
	);
}
