<?php
// Generated from src/catalog/providers/mailpoet.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailpoet',
	'name' => 'MailPoet',
	'purpose' => 'marketing',
	'noun' => __( 'key', 'key-health' ),
	'hosts' => array(
		'bridge.mailpoet.com',
	),
	'slots' => array(
		'site' => array(
			'field' => 'home',
			'matches' => '^(https?://(?!localhost(?:[:/]|$)|127\\.|[^/]*\\.(?:test|local|localhost)(?:[:/]|$))[^A-Z]+)$',
		),
	),
	'receives' => __( 'Its key and the address of this site, as MailPoet itself sends them', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'MailPoet key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9_-]{20,}$',
				'looks_like' => __( 'a long row of letters and digits', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'me',
			'needs' => array(
				'site',
			),
			'without' => array(
				'is' => 'not_checkable',
				'reason' => 'no_question',
			),
			'request' => array(
				'method' => 'POST',
				'url' => 'https://bridge.mailpoet.com/api/v0/me',
				'auth' => array(
					'scheme' => 'basic',
					'user' => 'api',
					'pass' => '{api_key}',
					'field' => 'api_key',
				),
				'json' => array(
					'site' => '{site}',
				),
			),
			'asks' => __( 'Asks what MailPoet asks when its settings are saved: whether the key is good for this site. Sends no mail.', 'key-health' ),
			'keep' => array(
				'/expire_at',
				'/is_approved',
			),
			'ends' => '/expire_at',
			'quote' => array(
				'',
				'/error',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'me:c2916f16',
					'when' => array(
						'status' => 200,
						'json' => array(
							array(
								'at' => '/expire_at',
								'past' => true,
							),
						),
					),
					'is' => 'expired',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was right once, and has expired.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'me:d0db69da',
					'when' => array(
						'status' => 200,
						'json' => array(
							array(
								'at' => '/is_approved',
								'exists' => true,
								'matches' => '^(?:false)?$',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'me:946563f8',
					'when' => array(
						'status' => 200,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'me:cb37a0c1',
					'when' => array(
						'status' => 402,
					),
					'is' => 'wrong_site',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it is tied to the address of another site.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This {key} is used by another site', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} ties it to one address, and that is not the address of this site.', 'key-health' ),
				),
				array(
					'rule' => 'me:78d30e0c',
					'when' => array(
						'status' => 403,
						'contains' => 'Insufficient privileges',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The plan of the account does not include this, or has ended.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'too_small',
				),
				array(
					'rule' => 'me:f43cbd01',
					'when' => array(
						'status' => 403,
						'contains' => 'Email volume limit reached',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'What the plan allows is used up.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'me:bbdf183e',
					'when' => array(
						'status' => 403,
						'contains' => 'Subscribers limit reached',
					),
					'is' => 'quota_exhausted',
					'says' => __( 'There are more subscribers than the plan allows.', 'key-health' ),
					'confidence' => 'source',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'You have more subscribers than your {provider} plan allows', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is right. A larger plan helps at once, or fewer subscribers.', 'key-health' ),
				),
				array(
					'rule' => 'me:735b9af5',
					'when' => array(
						'status' => 403,
						'contains' => 'not approved yet',
					),
					'is' => 'account_under_review',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is not released yet. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'me:8d0b8631',
					'when' => array(
						'status' => 403,
						'contains' => 'the action is forbidden',
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The account is suspended. The {key} itself is known.', 'key-health' ),
					'confidence' => 'source',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'me:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'key is already used on another site',
			'is' => 'wrong_site',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Key is valid, but the action is forbidden',
			'is' => 'account_suspended',
			'reason' => 'switched_off',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Key is valid, but not approved yet',
			'is' => 'account_under_review',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Email violates Sender Domain.s DMARC policy',
			'is' => 'domain_not_verified',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Your key to send with MailPoet is invalid',
			'is' => 'invalid',
			'confidence' => 'source',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the key of your plan at MailPoet', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://account.mailpoet.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at account.mailpoet.com.', 'key-health' ),
				),
				array(
					'text' => __( 'Look for the plan of this site and copy its key.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'wrong_site' => array(
			'title' => __( 'Give the key to this site, or take another', 'key-health' ),
			'link' => array(
				'url' => 'https://account.mailpoet.com/',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Look for the plan of this key, and which site it belongs to. It still names the old address after a move.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Change it to the address of this site: {host}.', 'key-health' ),
				),
				array(
					'text' => __( 'The other site is still in use? Then take a plan for this one.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://account.mailpoet.com/',
		),
		'keys' => array(
			'url' => 'https://account.mailpoet.com/',
		),
		'domains' => array(
			'url' => 'https://account.mailpoet.com/sender_domains',
		),
		'billing' => array(
			'url' => 'https://account.mailpoet.com/',
		),
	),
	'links' => array(
		'site' => 'https://www.mailpoet.com/',
		'terms' => 'https://www.mailpoet.com/terms-and-conditions/',
		'privacy' => 'https://kb.mailpoet.com/article/361-data-collected-and-stored-by-mailpoet',
		'support' => 'https://kb.mailpoet.com/',
	),
);
