<?php
// Generated from src/catalog/guides.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'revoke' => array(
		'page' => 'keys',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Delete the old {key} at {provider}, so that nobody can use it', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Delete the one that ends in {last4}.', 'key-health' ),
			),
		),
	),
	'companion' => array(
		'page' => 'companion',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Look it up at {provider}', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Compare what stands there with what stands in WordPress.', 'key-health' ),
			),
		),
	),
	'insufficient_permission' => array(
		'page' => 'permissions',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Let the {key} do what {plugin} needs', 'key-health' ),
		'intro' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'The {key} stays the same; nothing changes in WordPress.', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the {key} that ends in {last4} and look at its permissions.', 'key-health' ),
			),
			array(
				'text' => __( 'Add what is missing and save.', 'key-health' ),
				'sub' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Permissions that cannot be changed belong to the {key} for good: then make a new one.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'ip_not_allowed' => array(
		'page' => 'ip_allowlist',
		'title' => __( 'Let this site’s address in', 'key-health' ),
		'intro' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'The {key} stays the same; nothing changes in WordPress.', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Find the list of allowed IP addresses.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Add {address} and save.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'ip_blocked' => array(
		'page' => 'account',
		'title' => __( 'Have the block of this site’s address lifted', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Wait an hour and check again. Many blocks end by themselves once the wrong requests stop.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'It stays? Write to {provider} and name the address {address}.', 'key-health' ),
				'sub' => __( 'On shared hosting another website may have caused the block. Your host can send from another address.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'domain_not_verified' => array(
		'page' => 'domains',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Verify the sender domain at {provider}', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Look for {sender_domain} in the list of domains.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Add it if it is missing, and set the DNS records that {provider} shows.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Wait until {provider} shows the domain as verified, then come back and check.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'sender_not_allowed' => array(
		'page' => 'senders',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Confirm the sender address at {provider}', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Look for the sender address of your mail in the list of senders.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Add it if it is missing, and open the link in the email that {provider} sends to it.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'account_suspended' => array(
		'page' => 'account',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Ask {provider} to lift the suspension', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Sign in at {provider} and read the message there.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Settle what it asks for, or write to the support of {provider}.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Come back and check. A new {key} does not help before that.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'account_under_review' => array(
		'page' => 'account',
		'title' => __( 'Wait for the review, or answer its questions', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Sign in at {provider} and read the message there.', 'key-health' ),
			),
			array(
				'text' => __( 'Answer what it asks. Until then mail waits or is refused.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'plan_inactive' => array(
		'page' => 'billing',
		'title' => __( 'Choose a plan that includes this', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Look at the plan and at open payments.', 'key-health' ),
			),
			array(
				'text' => __( 'Choose a plan, then come back and check.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'plan_mismatch' => array(
		'page' => 'billing',
		'title' => __( 'Choose a plan that fits this site', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Compare the plans and choose one that fits.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'quota_exhausted' => array(
		'page' => 'billing',
		'title' => __( 'Wait, or choose a larger plan', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Look at how much is left and when it starts again.', 'key-health' ),
			),
			array(
				'text' => __( 'A larger plan helps at once.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'sandbox_only' => array(
		'page' => 'account',
		'title' => __( 'Leave the test mode', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'At {provider}, ask for full access. Until then mail goes only to addresses that were confirmed there.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'key_disabled' => array(
		'page' => 'keys',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Switch the {key} on again', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Look for the {key} that ends in {last4}.', 'key-health' ),
			),
			array(
				'text' => __( 'Switch it on, or make a new one.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'api_disabled' => array(
		'page' => 'account',
		'title' => __( 'Switch the API on', 'key-health' ),
		'steps' => array(
			array(
				'text' => __( 'Look for the setting of the API and switch it on.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'wrong_account' => array(
		'page' => 'domains',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Use the {key} of the account that knows your domain', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Sign in at {provider} and look for {sender_domain}.', 'key-health' ),
			),
			array(
				'text' => __( 'It is not there? Sign in to the account in which it is.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Make a new {key} in that account.', 'key-health' ),
			),
		),
	),
	'wrong_site' => array(
		'page' => 'keys',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Let the {key} be used on this site', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Look for the list of sites or domains that the {key} is for.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Add {host} and save.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'invalid/account_missing' => array(
		'page' => 'account',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Have {provider} mend the account', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Sign in at {provider}, and look whether you can use it there.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'If not, write to the support of {provider}.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
	'oauth_reauthorize' => array(
		'page' => 'account',
		'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Connect {plugin} to {provider} again', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings of {plugin} and look for the connection.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Connect again, sign in at {provider} with the account that {plugin} uses, and allow what it asks.', 'key-health' ),
				'sub' => __( 'Remove the old connection first where both stand side by side.', 'key-health' ),
			),
			array(
				'text' => __( 'Come back to this page and check.', 'key-health' ),
			),
		),
		'minutes' => 3,
	),
	'oauth_reauthorize/client' => array(
		'page' => 'keys',
		'title' => __( 'Look at the app behind the connection', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the app at {provider}. Its client ID stands in {plugin} as well.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Make a new client secret there, and enter it in the settings of {plugin}.', 'key-health' ),
				'sub' => __( 'No app with this client ID? Then make a new one, and enter both.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Connect again in {plugin}, then come back to this page and check.', 'key-health' ),
			),
		),
		'minutes' => 10,
	),
	'auth_method_not_allowed' => array(
		'page' => 'account',
		'title' => __( 'Allow this way of signing in, or choose another', 'key-health' ),
		'steps' => array(
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Look whether {provider} asks for an app password, or has this way of signing in switched off.', 'key-health' ),
			),
			array(
				'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Where it can be connected with a sign-in at {provider}, that way lasts longer.', 'key-health' ),
			),
		),
		'done' => __( 'I changed it, check again', 'key-health' ),
	),
);
