<?php
// Generated from src/catalog/providers/sendy.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'sendy',
	'name' => 'Sendy',
	'purpose' => 'marketing',
	'noun' => __( 'API key', 'key-health' ),
	'hosts' => array(),
	'own_host' => 'installation_url',
	'receives' => __( 'Your own Sendy gets its API key', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9]{20}$',
				'also' => array(
					'^[A-Za-z0-9]{8,64}$',
				),
				'looks_like' => __( '20 letters and digits', 'key-health' ),
				'alphabet' => 'A-Za-z0-9',
			),
		),
		array(
			'name' => 'installation_url',
			'label' => __( 'Sendy address', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^https?://.+$',
				'looks_like' => __( 'an address such as https://news.example.com/sendy', 'key-health' ),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'brands',
			'request' => array(
				'method' => 'POST',
				'url' => '{installation_url}/api/brands/get-brands.php',
				'auth' => array(
					'scheme' => 'form',
					'names' => array(
						'api_key',
					),
					'field' => 'api_key',
				),
			),
			'asks' => __( 'Asks your own Sendy for the names of its brands. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'',
			),
			'answers' => array(
				array(
					'rule' => 'brands:c9d455e4',
					'when' => array(
						'body' => 'Invalid API key',
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused.', 'key-health' ),
					'confidence' => 'doc',
					'causes' => array(
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
							'is' => 'companion_invalid',
							'title' => __( 'It belongs to another Sendy installation.', 'key-health' ),
							'why' => array(
								array(
									'points' => 40,
									'text' => __( 'Each installation has an API key of its own.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'brands:883134f4',
					'when' => array(
						'body' => 'API key not passed',
					),
					'is' => 'missing',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The answer for a request without any {key}.', 'key-health' ),
					'confidence' => 'doc',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} did not reach {provider}', 'key-health' ),
					'meaning' => __( 'Something on the way took it out of the request, so it was not judged.', 'key-health' ),
				),
				array(
					'rule' => 'brands:35a3aa02',
					'when' => array(
						'body' => 'No data passed',
					),
					'is' => 'intercepted',
					'says' => __( 'The question arrived empty: something on the way dropped what was sent.', 'key-health' ),
					'confidence' => 'memory',
				),
				array(
					'rule' => 'brands:946f4460',
					'when' => array(
						'body' => 'No brands found',
					),
					'is' => 'ok',
					'says' => __( 'The API key is accepted. There is no brand yet.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'brands:ff73950f',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/*/id',
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
					'rule' => 'brands:e39dcf69',
					'when' => array(
						'status' => 404,
						'matches' => '<html|not found',
					),
					'is' => 'companion_invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Nothing is found where {provider} answers such questions.', 'key-health' ),
					'confidence' => 'memory',
					'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( '{provider} was not found at this address', 'key-health' ),
					'meaning' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} was not judged. The address may lack a folder, or Sendy is older than version 4.1.', 'key-health' ),
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'Sendy.*Invalid API key',
			'is' => 'invalid',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'One or more list IDs are invalid|List or segment IDs does not belong to a single brand',
			'is' => 'companion_invalid',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Copy the API key in your Sendy', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 2,
			'link' => array(
				'url' => 'https://sendy.co/api',
				'label' => __( 'Read about the key at sendy.co', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Sign in to your own Sendy, choose your account name at the top right and then [[Settings]].', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Copy the value under [[Your API Key]].', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the key', 'key-health' ),
		),
		'companion' => array(
			'title' => __( 'Check the address of your Sendy', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Open your Sendy and look at the address in the browser.', 'key-health' ),
					'sub' => __( 'If it stands in a folder, the folder belongs to the address.', 'key-health' ),
				),
				array(
					'text' => __( 'Enter it with https:// and without the name of a page at its end.', 'key-health' ),
				),
			),
		),
		'revoke' => array(
			'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( 'The old {key} ends with the new one', 'key-health' ),
			'steps' => array(
				array(
					'text' => __( 'Sendy has one API key. A new one replaces it.', 'key-health' ),
				),
			),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://sendy.co/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]]', 'key-health' ),
		),
		'keys' => array(
			'url' => 'https://sendy.co/api',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Settings]]', 'key-health' ),
		),
	),
	'links' => array(
		'site' => 'https://sendy.co/',
		'support' => 'https://sendy.co/api',
	),
);
