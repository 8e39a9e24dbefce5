import { __ } from '@wordpress/i18n';
import { Section } from './section';
import { Switch } from './switch';

/** What Key Health does by itself on other screens and in other requests. */
export function Protection() {
	return (
		<Section id="protection" title={ __( 'Protection', 'key-health' ) }>
			<Switch
				name="guard"
				label={ __( 'Keep keys from being wiped', 'key-health' ) }
				help={ __(
					'Some requests empty a stored key without saying so. Key Health keeps the key then, and tells you under Tools > Key Health.',
					'key-health'
				) }
			/>
			<Switch
				name="banner"
				label={ __( 'Show a notice when a key stops working', 'key-health' ) }
				help={ __(
					'On the Dashboard, on Plugins and on the settings of the plugin, for those who can fix it.',
					'key-health'
				) }
			/>
		</Section>
	);
}
