/** The first step of every wizard: what happened, most likely why, and what is needed. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { LikelyCause, Meaning } from '../shared/likely-cause';
import { More } from '../shared/more';
import { to } from '../shared/router';
import type { GuideInfo, KeyReport, FixId } from '../shared/types';
import { Since } from '../shared/since';
import { OtherWays } from './other-ways';
import { timeline, Timeline } from './timeline';
import { useNow } from '../shared/use-now';
import { Actions, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	way: FixId | null;
	steps: string[];
	guide: GuideInfo | null;
	/** The next step: label of the button. */
	next: string;
	/** Signing in at the provider is needed. */
	signs_in?: boolean;
	/** What is about to change, "token" or "Sender Name"; the key when not given. */
	changes?: string;
}

function Before( {
	report,
	guide,
	signs_in,
	changes,
}: Required< Pick< Props, 'report' | 'guide' | 'signs_in' | 'changes' > > ) {
	const sentences: ( string | false | undefined )[] = [
		signs_in &&
			sprintf(
				/* translators: %s: provider. */
				__( 'You need to be able to sign in to %s.', 'key-health' ),
				report.provider.name
			),
		!! guide?.minutes &&
			sprintf(
				/* translators: %d: number of minutes. */
				__( 'It takes about %d minutes.', 'key-health' ),
				guide.minutes
			),
		sprintf(
			/* translators: 1: provider, 2: "token". */
			__( 'Nothing changes on your site until %1$s has accepted the %2$s.', 'key-health' ),
			report.provider.name,
			changes
		),
	];
	const lines = sentences.filter( ( line ): line is string => !! line );
	return (
		<div className="key-health-cause">
			<h3 className="key-health-cause__title">{ __( 'Before you start', 'key-health' ) }</h3>
			<ul className="key-health-plain">
				{ lines.map( ( line ) => (
					<li key={ line }>{ line }</li>
				) ) }
			</ul>
		</div>
	);
}

export function StepWhat( {
	report,
	way,
	steps,
	guide,
	next,
	signs_in = true,
	changes = report.noun,
}: Props ) {
	const now = useNow();
	const points = timeline( report, now );
	return (
		<Wizard
			report={ report }
			steps={ steps }
			current={ 1 }
			more={ <More report={ report } /> }
			below={ <OtherWays report={ report } way={ way } /> }
		>
			<StepHeading text={ report.title } />
			<Meaning finding={ report } />
			{ points.length > 2 ? <Timeline points={ points } /> : <Since report={ report } /> }
			<LikelyCause level="h3" finding={ report } />
			<Before report={ report } guide={ guide } signs_in={ signs_in } changes={ changes } />
			<Actions>
				<Button
					__next40pxDefaultSize
					variant="primary"
					href={ to.fix( report.id, 2, way ) }
				>
					{ next }
				</Button>
				<a href={ to.key( report.id ) }>{ __( 'Not now', 'key-health' ) }</a>
			</Actions>
		</Wizard>
	);
}
