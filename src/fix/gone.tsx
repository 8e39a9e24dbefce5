import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { PageHead } from '../shared/page-head';
import { to } from '../shared/router';
import { Actions, StepHeading } from './wizard';

/** What the address names is not there (any more). */
export function Gone( { title, text }: { title: string; text: string } ) {
	return (
		<div className="key-health-wizard">
			<PageHead title={ title } />
			<section className="key-health-card" aria-labelledby="key-health-step">
				<div className="key-health-card__step">
					<StepHeading text={ title } />
					<p className="key-health-text">{ text }</p>
					<Actions>
						<Button __next40pxDefaultSize variant="primary" href={ to.list() }>
							{ __( 'Back to all keys', 'key-health' ) }
						</Button>
					</Actions>
				</div>
			</section>
		</div>
	);
}
