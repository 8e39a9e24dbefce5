<?php
// Generated from src/catalog/providers/pepipost.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'pepipost',
	'name' => 'Pepipost',
	'purpose' => 'mail',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(
		'api.pepipost.com',
	),
	'receives' => __( 'Its API key and the name of your site', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9-]{32}$',
				'looks_like' => __( '32 characters, digits, letters and hyphens', 'key-health' ),
				'length' => 32,
				'alphabet' => '0-9A-Za-z-',
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'domain',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://api.pepipost.com/v5.1/domain/getDomains?domain={host}',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'api_key',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Looks up the domain of this site in the account. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/message',
				'/error/message',
			),
			'answers' => array(
				array(
					'rule' => 'domain:f398c5df',
					'when' => array(
						'status' => 401,
						'json' => array(
							array(
								'at' => '',
								'exists' => true,
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
							'is' => 'ip_not_allowed',
							'title' => __( 'This site’s address is not on the list.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'address_changed',
									'points' => 80,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'The site’s address changed from {old_address} to {address}.', 'key-health' ),
								),
								array(
									'points' => 35,
									'text' => __( 'Possible. Access can be limited to certain IP addresses.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'domain:3c1ed6a0',
					'when' => array(
						'status' => '2xx',
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
			),
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'Copy the {key} at {provider}', 'key-health' ),
			'minutes' => 3,
			'link' => array(
				'url' => 'https://app.pepipost.com/app/settings/integration',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open the settings at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in and open the page for API keys.', 'key-health' ),
					'sub' => __( 'Pepipost is called Netcore Email API today. The page may lead there.', 'key-health' ),
				),
				array(
					'text' => __( 'Copy the key, or make a new one. It has 32 characters.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://app.pepipost.com/',
		),
		'keys' => array(
			'url' => 'https://app.pepipost.com/app/settings/integration',
		),
	),
	'links' => array(
		'site' => 'https://netcorecloud.com/email/email-api/',
		'terms' => 'https://netcorecloud.com/email/email-api/terms-and-conditions/',
		'privacy' => 'https://netcorecloud.com/email/email-api/privacy-policy/',
		'support' => 'https://emaildocs.netcorecloud.com/',
	),
);
