/**
 * What to do at any provider. A provider whose pages are known better says it in its own file; the link and the click path come from
 * its `pages`.
 */
import { t } from './schema';
import type { StandardGuide } from './schema';

const done = t( 'I changed it, check again' );
const sign_in = t( 'Sign in at {provider} and read the message there.' );

const guides: Readonly< Record< string, StandardGuide > > = {
	revoke: {
		page: 'keys',
		title: t( 'Delete the old {key} at {provider}, so that nobody can use it' ),
		steps: [ { text: t( 'Delete the one that ends in {last4}.' ) } ],
	},
	companion: {
		page: 'companion',
		title: t( 'Look it up at {provider}' ),
		steps: [ { text: t( 'Compare what stands there with what stands in WordPress.' ) } ],
	},
	insufficient_permission: {
		page: 'permissions',
		title: t( 'Let the {key} do what {plugin} needs' ),
		intro: t( 'The {key} stays the same; nothing changes in WordPress.' ),
		steps: [
			{ text: t( 'Open the {key} that ends in {last4} and look at its permissions.' ) },
			{
				text: t( 'Add what is missing and save.' ),
				sub: t(
					'Permissions that cannot be changed belong to the {key} for good: then make a new one.'
				),
			},
		],
		done,
	},
	ip_not_allowed: {
		page: 'ip_allowlist',
		title: t( 'Let this site’s address in' ),
		intro: t( 'The {key} stays the same; nothing changes in WordPress.' ),
		steps: [
			{ text: t( 'Find the list of allowed IP addresses.' ) },
			{ text: t( 'Add {address} and save.' ) },
		],
		done,
	},
	ip_blocked: {
		page: 'account',
		title: t( 'Have the block of this site’s address lifted' ),
		steps: [
			{
				text: t(
					'Wait an hour and check again. Many blocks end by themselves once the wrong requests stop.'
				),
			},
			{
				text: t( 'It stays? Write to {provider} and name the address {address}.' ),
				sub: t(
					'On shared hosting another website may have caused the block. Your host can send from another address.'
				),
			},
		],
		done,
	},
	domain_not_verified: {
		page: 'domains',
		title: t( 'Verify the sender domain at {provider}' ),
		steps: [
			{ text: t( 'Look for {sender_domain} in the list of domains.' ) },
			{
				text: t(
					'Add it if it is missing, and set the DNS records that {provider} shows.'
				),
			},
			{
				text: t(
					'Wait until {provider} shows the domain as verified, then come back and check.'
				),
			},
		],
		done,
	},
	sender_not_allowed: {
		page: 'senders',
		title: t( 'Confirm the sender address at {provider}' ),
		steps: [
			{ text: t( 'Look for the sender address of your mail in the list of senders.' ) },
			{
				text: t(
					'Add it if it is missing, and open the link in the email that {provider} sends to it.'
				),
			},
		],
		done,
	},
	account_suspended: {
		page: 'account',
		title: t( 'Ask {provider} to lift the suspension' ),
		steps: [
			{ text: sign_in },
			{ text: t( 'Settle what it asks for, or write to the support of {provider}.' ) },
			{ text: t( 'Come back and check. A new {key} does not help before that.' ) },
		],
		done,
	},
	account_under_review: {
		page: 'account',
		title: t( 'Wait for the review, or answer its questions' ),
		steps: [
			{ text: sign_in },
			{ text: t( 'Answer what it asks. Until then mail waits or is refused.' ) },
		],
		done,
	},
	plan_inactive: {
		page: 'billing',
		title: t( 'Choose a plan that includes this' ),
		steps: [
			{ text: t( 'Look at the plan and at open payments.' ) },
			{ text: t( 'Choose a plan, then come back and check.' ) },
		],
		done,
	},
	plan_mismatch: {
		page: 'billing',
		title: t( 'Choose a plan that fits this site' ),
		steps: [ { text: t( 'Compare the plans and choose one that fits.' ) } ],
		done,
	},
	quota_exhausted: {
		page: 'billing',
		title: t( 'Wait, or choose a larger plan' ),
		steps: [
			{ text: t( 'Look at how much is left and when it starts again.' ) },
			{ text: t( 'A larger plan helps at once.' ) },
		],
		done,
	},
	sandbox_only: {
		page: 'account',
		title: t( 'Leave the test mode' ),
		steps: [
			{
				text: t(
					'At {provider}, ask for full access. Until then mail goes only to addresses that were confirmed there.'
				),
			},
		],
		done,
	},
	key_disabled: {
		page: 'keys',
		title: t( 'Switch the {key} on again' ),
		steps: [
			{ text: t( 'Look for the {key} that ends in {last4}.' ) },
			{ text: t( 'Switch it on, or make a new one.' ) },
		],
		done,
	},
	api_disabled: {
		page: 'account',
		title: t( 'Switch the API on' ),
		steps: [ { text: t( 'Look for the setting of the API and switch it on.' ) } ],
		done,
	},
	wrong_account: {
		page: 'domains',
		title: t( 'Use the {key} of the account that knows your domain' ),
		steps: [
			{ text: t( 'Sign in at {provider} and look for {sender_domain}.' ) },
			{ text: t( 'It is not there? Sign in to the account in which it is.' ) },
			{ text: t( 'Make a new {key} in that account.' ) },
		],
	},
	wrong_site: {
		page: 'keys',
		title: t( 'Let the {key} be used on this site' ),
		steps: [
			{ text: t( 'Look for the list of sites or domains that the {key} is for.' ) },
			{ text: t( 'Add {host} and save.' ) },
		],
		done,
	},
	'invalid/account_missing': {
		page: 'account',
		title: t( 'Have {provider} mend the account' ),
		steps: [
			{ text: t( 'Sign in at {provider}, and look whether you can use it there.' ) },
			{ text: t( 'If not, write to the support of {provider}.' ) },
		],
		done,
	},
	oauth_reauthorize: {
		page: 'account',
		title: t( 'Connect {plugin} to {provider} again' ),
		steps: [
			{ text: t( 'Open the settings of {plugin} and look for the connection.' ) },
			{
				text: t(
					'Connect again, sign in at {provider} with the account that {plugin} uses, and allow what it asks.'
				),
				sub: t( 'Remove the old connection first where both stand side by side.' ),
			},
			{ text: t( 'Come back to this page and check.' ) },
		],
		minutes: 3,
	},
	'oauth_reauthorize/client': {
		page: 'keys',
		title: t( 'Look at the app behind the connection' ),
		steps: [
			{ text: t( 'Open the app at {provider}. Its client ID stands in {plugin} as well.' ) },
			{
				text: t(
					'Make a new client secret there, and enter it in the settings of {plugin}.'
				),
				sub: t( 'No app with this client ID? Then make a new one, and enter both.' ),
			},
			{ text: t( 'Connect again in {plugin}, then come back to this page and check.' ) },
		],
		minutes: 10,
	},
	auth_method_not_allowed: {
		page: 'account',
		title: t( 'Allow this way of signing in, or choose another' ),
		steps: [
			{
				text: t(
					'Look whether {provider} asks for an app password, or has this way of signing in switched off.'
				),
			},
			{
				text: t(
					'Where it can be connected with a sign-in at {provider}, that way lasts longer.'
				),
			},
		],
		done,
	},
};

export default guides;
