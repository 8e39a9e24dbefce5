import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { KeyReport } from './types';
import { plugin_name, says_both } from './words';

/** "MailerSend in WP Mail SMTP", the provider in bold. */
export function Who( { report }: { report: KeyReport } ) {
	const plugin = plugin_name( report );
	return says_both( report ) ? (
		<b>{ plugin }</b>
	) : (
		createInterpolateElement(
			/* translators: <provider/>: MailerSend; <plugin/>: WP Mail SMTP. */
			__( '<provider/> in <plugin/>', 'key-health' ),
			{
				provider: <b>{ report.provider.name }</b>,
				plugin: <span>{ plugin }</span>,
			}
		)
	);
}
