import { CheckboxControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { api } from '../shared/api';
import { useHealth } from '../shared/use-report';
import { CronNote } from './cron';

/** The daily check can be turned on and off at any time. */
export function Daily() {
	const { report, accept, fail } = useHealth();
	return (
		<>
			<CheckboxControl
				__nextHasNoMarginBottom
				className="key-health-check is-quiet"
				checked={ report.site.daily }
				onChange={ ( daily ) => void api.settings( { daily } ).then( accept, fail ) }
				label={ __(
					'Check once a day, and tell me here when a key stops working',
					'key-health'
				) }
			/>
			<CronNote cron={ report.site.cron } />
		</>
	);
}
