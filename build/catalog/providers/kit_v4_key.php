<?php
// Generated from src/catalog/providers/kit_v4_key.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'kit_v4_key',
	'name' => 'Kit (API 4)',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.kit.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'V4 API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^kit_[A-Za-z0-9_-]{20,}$',
				'prefix' => 'kit_',
				'looks_like' => __( 'kit_ and 32 characters', 'key-health' ),
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^[A-Za-z0-9_-]{22}$',
						'says' => __( 'It looks like a V3 key. Here a V4 key is needed.', 'key-health' ),
					),
					array(
						'pattern' => '^[A-Za-z0-9_-]{43}$',
						'says' => __( 'It looks like a V3 secret, or a token of a sign-in. Here a V4 key is needed.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'account',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.kit.com/v4/account',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'X-Kit-Api-Key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Asks which account the {key} belongs to. Reads only; nothing of it is kept.', 'key-health' ),
			'keep' => array(
				'/account/plan_type',
			),
			'quote' => array(
				'/errors/0',
			),
			'answers' => array(
				array(
					'rule' => 'account:7e0cf00a',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/account',
								'exists' => true,
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:7d77650c',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/errors/0',
								'is' => 'The access token is invalid',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a new V4 key at Kit', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://app.kit.com/account_settings/developer_settings',
				'label' => __( 'Open developer settings at Kit', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in at Kit and look for the part about V4 keys.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Add a new key]] and give it a name.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole key at once. It begins with kit_.', 'key-health' ),
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
			'url' => 'https://app.kit.com/',
		),
		'keys' => array(
			'url' => 'https://app.kit.com/account_settings/developer_settings',
		),
	),
	'links' => array(
		'site' => 'https://kit.com/',
		'privacy' => 'https://convertkit.com/privacy',
		'support' => 'https://developers.kit.com/api-reference/authentication',
	),
);
