import { __ } from '@wordpress/i18n';
import { CopyButton } from '../shared/copy-button';
import { Note } from '../shared/note';
import type { Report } from '../shared/types';

/** Why checks by themselves may not come, and the line that lets them. */
export function CronNote( { cron }: { cron: Report[ 'site' ][ 'cron' ] } ) {
	return (
		cron && (
			<Note state={ cron.state === 'stalled' ? 'attention' : 'info' }>
				{ cron.text }
				<div className="key-health-copyline">
					<code className="key-health-copyline__value" dir="ltr">
						{ cron.line }
					</code>
					<CopyButton
						small
						text={ () => cron.line }
						label={ __( 'Copy', 'key-health' ) }
					/>
				</div>
			</Note>
		)
	);
}
