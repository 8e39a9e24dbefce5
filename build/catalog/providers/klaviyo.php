<?php
// Generated from src/catalog/providers/klaviyo.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'klaviyo',
	'name' => 'Klaviyo',
	'purpose' => 'marketing',
	'noun' => __( 'private API key', 'key-health' ),
	'hosts' => array(
		'a.klaviyo.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'Private API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^pk_(?:[0-9a-f]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34})$',
				'prefix' => 'pk_',
				'looks_like' => __( 'pk_ and 34 characters (digits and the letters a to f), in newer ones with the site ID between', 'key-health' ),
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^[A-Za-z0-9]{6}$',
						'says' => __( 'It looks like the public key (site ID). A private key begins with pk_.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'public_key',
			'label' => __( 'Public API key (site ID)', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'accounts',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://a.klaviyo.com/api/accounts',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'Authorization',
					'before' => 'Klaviyo-API-Key ',
					'field' => 'api_key',
				),
				'headers' => array(
					'revision' => '2026-07-15',
					'Accept' => 'application/vnd.api+json',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks which account the {key} belongs to. Reads only; nothing of it is kept.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/errors/0/detail',
				'/errors/0/title',
			),
			'answers' => array(
				array(
					'rule' => 'accounts:119ab9c4',
					'when' => array(
						'header' => array(
							'name' => 'cf-mitigated',
							'is' => array(
								'challenge',
							),
						),
					),
					'is' => 'ip_blocked',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'This server’s address is turned away before the {key} is looked at.', 'key-health' ),
					'confidence' => 'issue',
				),
				array(
					'rule' => 'accounts:627c0acb',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data/0/id',
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
					'rule' => 'accounts:a2ee7916',
					'when' => array(
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'not_authenticated',
							),
						),
					),
					'is' => 'intercepted',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'issue',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'accounts:b93945b3',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0/code',
								'is' => 'authentication_failed',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'source',
				),
				array(
					'rule' => 'accounts:f0c4aee3',
					'when' => array(
						'status' => 400,
						'contains' => 'API key',
						'json' => array(
							array(
								'at' => '/errors',
								'exists' => true,
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
						array(
							'is' => 'malformed',
							'title' => __( 'It was not copied exactly.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 90,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like those of {provider}, which are {looks_like}.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'shape_fits',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It has the right shape: {looks_like}.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'invalid',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'Someone deleted or replaced it at {provider}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 60,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}, so it was the right one then.', 'key-health' ),
								),
								array(
									'points' => 55,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} does not know it.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'accounts:e1fef865',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/errors/0',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is known, but it may not ask this. Many need not.', 'key-health' ),
					'confidence' => 'source',
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'It is known. Whether its permissions are enough for {plugin} was not asked.', 'key-health' ),
				),
				array(
					'rule' => 'accounts:618b6027',
					'when' => array(
						'status' => 403,
					),
					'is' => 'intercepted',
					'says' => __( 'A refusal that is not in the words of Klaviyo.', 'key-health' ),
					'confidence' => 'source',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Missing or invalid authorization scheme\\. Please use Klaviyo-API-Key',
			'is' => 'intercepted',
			'confidence' => 'issue',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://www.klaviyo.com/settings/account/api-keys',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in as owner or admin. Click the name of your organization, choose [[Settings]] and then [[API keys]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create Private API Key]] and give it a name.', 'key-health' ),
				),
				array(
					'text' => __( 'Choose what it may do.', 'key-health' ),
					'sub' => __( 'This cannot be changed later. The help of your plugin says which permissions it needs.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Create]] and copy the whole key. It begins with pk_.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://www.klaviyo.com/settings/account/api-keys',
		),
		'keys' => array(
			'url' => 'https://www.klaviyo.com/settings/account/api-keys',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]] › [[API keys]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.klaviyo.com/',
		'privacy' => 'https://www.klaviyo.com/legal/privacy/privacy-notice',
		'status' => 'https://status.klaviyo.com/',
		'support' => 'https://help.klaviyo.com/hc/en-us/articles/7423954176283',
	),
);
