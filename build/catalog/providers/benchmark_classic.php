<?php
// Generated from src/catalog/providers/benchmark_classic.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'benchmark_classic',
	'name' => 'Benchmark Classic',
	'purpose' => 'marketing',
	'noun' => __( 'token', 'key-health' ),
	'hosts' => array(
		'clientapi.benchmarkemail.com',
	),
	'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
	__( 'Its {key}', 'key-health' ),
	'shown_once' => false,
	'fields' => array(
		array(
			'name' => 'api_key',
			'label' => __( 'API token', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9-]{20,}$',
				'looks_like' => __( 'at least 20 letters, digits and hyphens', 'key-health' ),
				'wrong_kinds' => array(
					array(
						'pattern' => '^bme_',
						'says' => __( 'This is a key of the new Benchmark Email, which is another API.', 'key-health' ),
					),
				),
			),
		),
	),
	'steps' => array(
		array(
			'id' => 'client',
			'request' => array(
				'method' => 'GET',
				'url' => 'https://clientapi.benchmarkemail.com/Client/',
				'auth' => array(
					'scheme' => 'header',
					'name' => 'AuthToken',
					'field' => 'api_key',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks whose account this is. Reads only.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'/Response/Error',
				'/message',
			),
			'answers' => array(
				array(
					'rule' => 'client:06ba0aee',
					'when' => array(
						'status' => 401,
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'client:95237e3b',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/Response/Status',
								'matches' => '^-1$',
							),
						),
					),
					'is' => 'invalid',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.', 'key-health' ),
					'confidence' => 'memory',
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
							'is' => 'malformed',
							'title' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
							__( 'It is another kind of {key}.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'shape_broken',
									'points' => 85,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It does not look like the kind that {plugin} needs: those are {looks_like}.', 'key-health' ),
								),
								array(
									'points' => 25,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( '{provider} has several kinds, and they look alike.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'client:7d730a0a',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/Response/Status',
								'matches' => '^1$',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'memory',
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
				'url' => 'https://ui.benchmarkemail.com/Integrate#API',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open API keys at {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Sign in with the account whose lists this website uses.', 'key-health' ),
					'note' => array(
						'strong' => __( 'Your account is already on the new Benchmark Email?', 'key-health' ),
						'text' => __( 'Then it has keys that begin with bme_, and the plugin must know the new API.', 'key-health' ),
					),
				),
				array(
					'text' => __( 'Look for the token of the API and copy all of it.', 'key-health' ),
				),
			),
			'done' => __( 'I have copied the token', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://ui.benchmarkemail.com/',
		),
		'keys' => array(
			'url' => 'https://ui.benchmarkemail.com/Integrate#API',
		),
	),
	'links' => array(
		'site' => 'https://www.benchmarkemail.com/',
		'terms' => 'https://www.benchmarkemail.com/terms-of-use/',
		'privacy' => 'https://www.benchmarkemail.com/privacy-policy/',
		'status' => 'https://www.benchmarkemail.com/status/',
		'support' => 'https://kb.benchmarkemail.com/',
	),
);
