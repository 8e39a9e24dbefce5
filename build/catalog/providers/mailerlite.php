<?php
// Generated from src/catalog/providers/mailerlite.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'mailerlite',
	'name' => 'MailerLite',
	'purpose' => 'marketing',
	'noun' => __( 'API token', 'key-health' ),
	'hosts' => array(
		'connect.mailerlite.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'ends' => 'jwt',
			'shape' => array(
				'pattern' => '^eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$',
				'prefix' => 'eyJ',
				'looks_like' => __( 'eyJ and several hundred characters, with two dots among them', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^[A-Za-z0-9]{32}$',
						'says' => __( 'It looks like a key of MailerLite Classic, which is another service. The new MailerLite has tokens of its own.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'token',
			'asks' => __( 'Looks only at what is stored. Nobody is asked.', 'key-health' ),
			'keep' => array(),
			'answers' => array(
				array(
					'rule' => 'token:3575c0f0',
					'when' => array(
						'values' => array(
							array(
								'field' => 'api_key',
								'past' => true,
							),
						),
					),
					'is' => 'expired',
					'says' => __( 'The end that is written into the token has passed.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'groups',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://connect.mailerlite.com/api/groups?limit=1',
				'auth' => array(
					'scheme' => 'bearer',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the name of one group and for no subscriber. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'groups:a9f2acea',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/data',
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
					'rule' => 'groups:60212710',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '/message',
								'is' => 'Unauthenticated.',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'source',
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
						array(
							'is' => 'invalid',
							'title' => __( 'The person who made it left the account.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}. {provider} ends it together with the user who made it.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} ends it together with the user who made it.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'groups:cf04d6ca',
					'when' => array(
						'status' => 403,
						'json' => array(
							array(
								'at' => '/message',
								'exists' => true,
							),
						),
					),
					'is' => 'insufficient_permission',
					'says' => __( 'An answer that several causes can have.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'unexplained',
					'causes' => array(
						array(
							'is' => 'insufficient_permission',
							'title' => __( 'It may not do this.', 'key-health' ),
							'why' => array(
								array(
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'Its permissions do not include what {plugin} needs.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'plan_inactive',
							'title' => __( 'No active plan stands behind it.', 'key-health' ),
							'why' => array(
								array(
									'points' => 35,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
					),
				),
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Make a new {key} at {provider}', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://dashboard.mailerlite.com/integrations/api',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API tokens at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in as somebody who stays: a token ends when its user leaves the account.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Integrations]] and choose [[Use]] at [[MailerLite API]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Click [[Generate new token]] and give it a name.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the whole token at once. It is very long.', 'key-health' ),
					'note' => array(
						'strong' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
						__( '{provider} shows it only this one time.', 'key-health' ),
						'text' => __( 'If you lose it, make another one.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://dashboard.mailerlite.com/',
		),
		'keys' => array(
			'url' => 'https://dashboard.mailerlite.com/integrations/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Integrations]] › [[MailerLite API]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://www.mailerlite.com/',
		'status' => 'https://status.mailerlite.com/',
		'support' => 'https://developers.mailerlite.com/getting-started',
	),
);
