import { __ } from '@wordpress/i18n';
import { Section } from './section';
import { useSettings } from './use-settings';

/** What becomes of what is known here. */
export function Privacy() {
	const { privacy } = useSettings().page.links;
	return (
		<Section id="privacy" title={ __( 'Privacy', 'key-health' ) }>
			<p className="key-health-text">
				{ __(
					'Key Health keeps when each key was checked, what came out, and a fingerprint. A key that it has replaced stays for one hour, encrypted. When a line of wp-config.php was changed, the old file stays as it was for one hour, where visitors cannot read it. Deleting the plugin deletes all of it.',
					'key-health'
				) }
			</p>
			{ privacy && (
				<p className="key-health-text">
					<a href={ privacy }>{ __( 'Text for your privacy policy', 'key-health' ) }</a>
				</p>
			) }
		</Section>
	);
}
