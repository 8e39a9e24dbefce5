/** A token is known in one data center alone: that of its entry (`region`, else com). */
import { dialect, header } from '../lib/dialect.mjs';
import { entry_of } from '../lib/state.mjs';

const key = header( 'authorization', 'Zoho-enczapikey ' );

const spoken = dialect( {
	id: 'zeptomail',
	hosts: [ 'api.zeptomail.com', 'api.zeptomail.eu', 'api.zeptomail.in' ],
	first_step: 'send',
	key,
	steps: { send: 'POST /v1.1/email' },
	states: {
		live: { send: 'send-no-recipient' },
		unknown: { send: 'send-refused' },
		wrong_account: { send: 'send-domain' },
		ip_denied: { send: 'send-ip-not-allowed' },
		under_review: { send: 'send-not-reviewed' },
		suspended: { send: 'send-blocked' },
		over_quota: { send: 'send-daily-limit' },
		trial_limit: { send: 'send-trial-over' },
		plan_too_small: { send: 'send-credits-expired' },
	},
} );

export default {
	...spoken,
	answer( request, account, answers ) {
		const sent = key( request );
		const entry = sent === null ? null : entry_of( account, sent );
		const is_elsewhere = entry && request.host !== `api.zeptomail.${ entry.region ?? 'com' }`;
		return is_elsewhere
			? answers.get( 'send-refused' )
			: spoken.answer( request, account, answers );
	},
};
