import { Notice } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { PageHead } from '../shared/page-head';
import { AlertsSection } from './alerts';
import { Checks } from './checks';
import { Privacy } from './privacy';
import { Protection } from './protection';
import { Reminders } from './reminders';
import type { SettingsPage } from './types';
import { Settings_Context, useSettingsPage } from './use-settings';

/** In the order in which they stand on the page. */
const SECTIONS = [ Checks, AlertsSection, Reminders, Protection, Privacy ];

export function App( { first }: { first: SettingsPage } ) {
	const settings = useSettingsPage( first );
	return (
		<Settings_Context.Provider value={ settings }>
			<PageHead
				title={ __( 'Settings', 'key-health' ) }
				back={ settings.page.links.health }
			/>
			<div className="key-health-app is-settings">
				{ settings.error && (
					<Notice
						className="key-health-problem"
						status="error"
						onRemove={ settings.clear_error }
					>
						{ settings.error }
					</Notice>
				) }
				{ SECTIONS.map( ( Part, index ) => (
					<Part key={ index } />
				) ) }
			</div>
		</Settings_Context.Provider>
	);
}
