import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { find_guide, guide_values, GuideSteps } from '../shared/guide';
import { OpenLink } from '../shared/open-link';
import { fill, RichText } from '../shared/rich-text';
import type { KeyReport } from '../shared/types';
import { useHealth } from '../shared/use-report';
import { Actions, Foot, StepHeading, Wizard } from './wizard';

interface Props {
	report: KeyReport;
	steps: string[];
	current: number;
	back: string;
	next: string;
}

export function StepGet( { report: key, steps, current, back, next }: Props ) {
	const { report } = useHealth();
	const provider = report.providers[ key.provider.id ];
	const guide = find_guide( provider, 'new_key' );
	const values = guide_values( report, key );
	const copied =
		guide?.done ||
		/* translators: %s: "token". */
		sprintf( __( 'I have copied the %s', 'key-health' ), key.noun );
	return (
		<Wizard report={ key } steps={ steps } current={ current }>
			<StepHeading
				text={
					guide
						? fill( guide.title, values )
						: sprintf(
								/* translators: 1: "token", 2: provider. */
								__( 'Get a new %1$s at %2$s', 'key-health' ),
								key.noun,
								key.provider.name
							)
				}
			/>
			{ guide ? (
				<>
					{ guide.intro && (
						<p className="key-health-text">
							<RichText text={ fill( guide.intro, values ) } />
						</p>
					) }
					<GuideSteps guide={ guide } values={ values } />
				</>
			) : (
				<p className="key-health-text">
					{ sprintf(
						/* translators: 1: provider, 2: "token". */
						__(
							'Sign in at %1$s, make a new %2$s for this site and copy it. Then come back.',
							'key-health'
						),
						key.provider.name,
						key.noun
					) }
				</p>
			) }
			<Actions>
				{ guide?.link && (
					<OpenLink variant="primary" href={ guide.link.url }>
						{ guide.link.label }
					</OpenLink>
				) }
				<Button
					__next40pxDefaultSize
					variant={ guide?.link ? 'secondary' : 'primary' }
					href={ next }
				>
					{ copied }
				</Button>
			</Actions>
			<Foot back={ back } />
		</Wizard>
	);
}
