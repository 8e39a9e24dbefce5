/** What would have to be changed beside the key is no setting of the plugin, so another way is offered. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { Note } from '../shared/note';
import { OpenLink } from '../shared/open-link';
import { fill } from '../shared/rich-text';
import { to } from '../shared/router';
import { Since } from '../shared/since';
import { useHealth } from '../shared/use-report';
import type { KeyReport, ProviderInfo } from '../shared/types';
import { plugin_name } from '../shared/words';
import { way_label } from './other-ways';
import type { FixProps } from './replace-key';
import { StepProven } from './step-proven';
import { proof_by_check } from './step-line';
import { StillWrong } from './still-wrong';
import { useRecheck } from './use-recheck';
import { Actions, AskButton, StepHeading, Wizard } from './wizard';

function no_setting( key: KeyReport, provider: ProviderInfo | undefined ): string {
	const field = provider?.fields.find( ( { name } ) => key.offers[ name ]?.length );
	return field
		? fill(
				__(
					'{plugin} has no setting “{field}”, so it cannot be changed there.',
					'key-health'
				),
				{ plugin: plugin_name( key ), field: field.label }
			)
		: sprintf(
				/* translators: %s: plugin. */
				__( '%s has no setting for it.', 'key-health' ),
				plugin_name( key )
			);
}

export function NoCompanion( { report: key, was }: FixProps ) {
	const { report } = useHealth();
	const { waiting, error, recheck, asked } = useRecheck( [ was.id ] );
	const proof = asked > 0 ? proof_by_check( report, was ) : null;
	if ( proof ) {
		return <StepProven report={ key } was={ was } steps={ [] } current={ 1 } lines={ proof } />;
	}
	const other = was.fixes.find( ( fix ) => fix !== 'change_companion' );
	return (
		<Wizard report={ key } more={ <More report={ key } /> }>
			<StepHeading text={ key.title } />
			<Meaning finding={ key } />
			<Since report={ key } />
			<LikelyCause level="h3" finding={ key } />
			<StillWrong asked={ asked } report={ key } error={ error } />
			<Note state="info">{ no_setting( was, report.providers[ was.provider.id ] ) }</Note>
			<Actions>
				{ other && (
					<Button
						__next40pxDefaultSize
						variant="primary"
						href={ to.fix( was.id, undefined, other ) }
					>
						{ way_label( other, was ) }
					</Button>
				) }
				<AskButton
					variant={ other ? 'secondary' : 'primary' }
					waiting={ waiting }
					press={ recheck }
				>
					{ __( 'Check again', 'key-health' ) }
				</AskButton>
				<OpenLink href={ was.plugin.settings_url }>
					{ sprintf(
						/* translators: %s: short plugin name. */
						__( 'Open the settings of %s', 'key-health' ),
						was.plugin.short_name
					) }
				</OpenLink>
			</Actions>
		</Wizard>
	);
}
