<?php
// Generated from src/catalog/providers/amazon_ses.ts by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	'id' => 'amazon_ses',
	'name' => 'Amazon SES',
	'purpose' => 'mail',
	'noun' => __( 'access key', 'key-health' ),
	'hosts' => array(
		'sts.*.amazonaws.com',
		'email.*.amazonaws.com',
	),
	'slots' => array(
		'aws_region' => array(
			'field' => 'region',
			'matches' => '^([a-z]{2}(?:-[a-z]+)+-\\d)$',
		),
	),
	'receives' => __( 'The access key ID and a signature made with the secret; never the secret itself', 'key-health' ),
	'shown_once' => true,
	'fields' => array(
		array(
			'name' => 'secret_access_key',
			'label' => __( 'Secret access key', 'key-health' ),
			'secret' => true,
			'shape' => array(
				'pattern' => '^[A-Za-z0-9/+]{40}$',
				'looks_like' => __( '40 characters: letters, digits, / and +', 'key-health' ),
				'length' => 40,
				'alphabet' => 'A-Za-z0-9/+',
				'wrong_kinds' => array(
					array(
						'pattern' => '^B[A-P][A-Za-z0-9/+]{42}$',
						'says' => __( 'This is an SMTP password of Amazon SES, made from a secret access key. Here the secret access key itself is needed.', 'key-health' ),
					),
					array(
						'pattern' => '^A(?:KI|SI)A[A-Z2-7]{16}$',
						'says' => __( 'This is an access key ID. It belongs in the other field.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'access_key_id',
			'label' => __( 'Access key ID', 'key-health' ),
			'secret' => false,
			'shape' => array(
				'pattern' => '^AKIA[A-Z2-7]{16}$',
				'looks_like' => __( 'AKIA and 16 capital letters and digits', 'key-health' ),
				'prefix' => 'AKIA',
				'length' => 20,
				'alphabet' => 'A-Z2-7',
				'distinctive' => true,
				'wrong_kinds' => array(
					array(
						'pattern' => '^ASIA[A-Z2-7]{16}$',
						'says' => __( 'This is a temporary access key, which ends after some hours. A website needs one of an IAM user; those begin with AKIA.', 'key-health' ),
					),
				),
			),
		),
		array(
			'name' => 'region',
			'label' => __( 'Region', 'key-health' ),
			'secret' => false,
		),
	),
	'steps' => array(
		array(
			'id' => 'identity',
			'request' => array(
				'method' => 'POST',
				'url' => 'https://sts.{aws_region}.amazonaws.com/',
				'auth' => array(
					'scheme' => 'sigv4',
					'field' => 'secret_access_key',
					'id' => 'access_key_id',
					'region' => 'aws_region',
					'service' => 'sts',
				),
				'form' => array(
					'Action' => 'GetCallerIdentity',
					'Version' => '2011-06-15',
				),
			),
			'asks' => __( 'Asks AWS whose access key this is. Reads only, and needs no permission.', 'key-health' ),
			'keep' => array(),
			'quote' => array(
				'<Message>',
			),
			'answers' => array(
				array(
					'rule' => 'identity:5ab6a19e',
					'when' => array(
						'matches' => 'Signature expired|Signature not yet current|RequestTimeTooSkewed',
					),
					'is' => 'clock_skew',
					'says' => __( 'AWS takes no signature that is older or newer than 15 minutes by its own clock.', 'key-health' ),
					'confidence' => 'issue',
					'title' => __( 'The clock of this server is wrong', 'key-health' ),
					'meaning' => __( 'Every request is signed with the time, and AWS refuses a time that is off by more than 15 minutes. The access key was not judged, and mail is refused in the same way.', 'key-health' ),
				),
				array(
					'rule' => 'identity:a2afa548',
					'when' => array(
						'xml' => array(
							array(
								'element' => 'Code',
								'is' => 'InvalidClientTokenId',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'AWS does not know the access key ID, or it is switched off.', 'key-health' ),
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
							'is' => 'key_disabled',
							'title' => __( 'It is set to inactive in IAM.', 'key-health' ),
							'why' => array(
								array(
									'fact' => 'worked_before',
									'points' => 50,
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'It worked until {last_ok}.', 'key-health' ),
								),
								array(
									'points' => 30,
									'text' => __( 'Possible. The answer would be the same.', 'key-health' ),
								),
							),
						),
						array(
							'is' => 'wrong_region',
							'title' => __( 'The region is not switched on in the AWS account.', 'key-health' ),
							'why' => array(
								array(
									'points' => 20,
									'text' => __( 'Newer regions know the keys of an account only after somebody has switched them on.', 'key-health' ),
								),
							),
							'ruled_out' => array(
								array(
									'fact' => 'worked_before',
									'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
									__( 'This very value worked here until {last_ok}.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'identity:ccf023d5',
					'when' => array(
						'xml' => array(
							array(
								'element' => 'Code',
								'is' => 'SignatureDoesNotMatch',
							),
						),
					),
					'is' => 'invalid',
					'says' => __( 'AWS knows the access key ID. The secret beside it is not the right one.', 'key-health' ),
					'confidence' => 'source',
					'title' => __( 'The secret access key does not fit the access key ID', 'key-health' ),
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
							'is' => 'pair_mismatch',
							'title' => __( 'It belongs to another access key ID.', 'key-health' ),
							'why' => array(
								array(
									'points' => 60,
									'text' => __( 'AWS knows the ID, so the ID is right. A new secret always comes with a new ID.', 'key-health' ),
								),
							),
						),
					),
				),
				array(
					'rule' => 'identity:d926611e',
					'when' => array(
						'xml' => array(
							array(
								'element' => 'Code',
								'matches' => '^ExpiredToken',
							),
						),
					),
					'is' => 'expired',
					'says' => __( 'A temporary access key, and its hours are over.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'identity:2c3ba4fc',
					'when' => array(
						'status' => '2xx',
						'xml' => array(
							array(
								'element' => 'Arn',
								'matches' => '^arn:[a-z-]+:iam::\\d+:root$',
							),
						),
					),
					'is' => 'ok',
					'says' => __( 'The access key is accepted. It belongs to the owner of the whole AWS account.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'too_much',
				),
				array(
					'rule' => 'identity:77e7f973',
					'when' => array(
						'status' => '2xx',
						'xml' => array(
							array(
								'element' => 'Arn',
								'matches' => '^arn:',
							),
						),
					),
					'is' => 'ok',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
		array(
			'id' => 'account',
			'after' => array(
				'ok',
			),
			'request' => array(
				'method' => 'GET',
				'url' => 'https://email.{aws_region}.amazonaws.com/v2/email/account',
				'auth' => array(
					'scheme' => 'sigv4',
					'field' => 'secret_access_key',
					'id' => 'access_key_id',
					'region' => 'aws_region',
					'service' => 'ses',
				),
				'headers' => array(
					'Accept' => 'application/json',
				),
			),
			'asks' => __( 'Asks for the state of Amazon SES in this region. Reads only.', 'key-health' ),
			'keep' => array(
				'/SendingEnabled',
				'/ProductionAccessEnabled',
				'/EnforcementStatus',
				'/SendQuota/Max24HourSend',
				'/SendQuota/SentLast24Hours',
			),
			'quote' => array(
				'/message',
				'/Message',
			),
			'answers' => array(
				array(
					'rule' => 'account:9d6f5660',
					'when' => array(
						'status' => 403,
						'contains' => 'not authorized to perform',
					),
					'is' => 'as_before',
					'says' => __( 'The access key may not ask this. Many that only send may not, so this does not tell whether it may send.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:4a2a2c95',
					'when' => array(
						'contains' => 'OptInRequired',
					),
					'is' => 'plan_inactive',
					'says' => __( 'The AWS account has not signed up for Amazon SES.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'none',
				),
				array(
					'rule' => 'account:d10803de',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/EnforcementStatus',
								'is' => 'SHUTDOWN',
							),
						),
					),
					'is' => 'account_suspended',
					'says' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'The {key} is accepted. Sending is paused because of earlier mail.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'account:6b3560c9',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/SendingEnabled',
								'is' => false,
							),
						),
					),
					'is' => 'account_suspended',
					'says' => __( 'The access key is accepted. Sending is switched off in this region.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'switched_off',
				),
				array(
					'rule' => 'account:a78c2358',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/ProductionAccessEnabled',
								'is' => false,
							),
						),
					),
					'is' => 'sandbox_only',
					'says' => __( 'The access key is accepted. In this region the account is in the sandbox, which sends to verified addresses only.', 'key-health' ),
					'confidence' => 'doc',
				),
				array(
					'rule' => 'account:e2e44c33',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/EnforcementStatus',
								'is' => 'PROBATION',
							),
						),
					),
					'is' => 'account_under_review',
					'says' => __( 'The account still sends, but it is being reviewed.', 'key-health' ),
					'confidence' => 'doc',
					'reason' => 'alert',
				),
				array(
					'rule' => 'account:48554407',
					'when' => array(
						'status' => '2xx',
						'json' => array(
							array(
								'at' => '/ProductionAccessEnabled',
								'is' => true,
							),
						),
					),
					'is' => 'as_before',
					'says' => __( 'Sending is switched on in this region, and to any address.', 'key-health' ),
					'confidence' => 'doc',
				),
			),
		),
	),
	'phrases' => array(
		array(
			'matches' => 'The security token included in the request is invalid',
			'is' => 'invalid',
			'confidence' => 'source',
		),
		array(
			'matches' => 'The request signature we calculated does not match the signature you provided',
			'is' => 'pair_mismatch',
			'confidence' => 'source',
		),
		array(
			'matches' => 'Email address is not verified\\. The following identities failed the check in region',
			'is' => 'domain_not_verified',
			'confidence' => 'source',
		),
		array(
			'matches' => 'is not authorized to perform: ses:Send',
			'is' => 'insufficient_permission',
			'confidence' => 'doc',
		),
		array(
			'matches' => 'Throttling failure: Daily message quota exceeded',
			'is' => 'quota_exhausted',
			'confidence' => 'doc',
		),
	),
	'guides' => array(
		'new_key' => array(
			'title' => __( 'Make a new access key at AWS', 'key-health' ),
			'intro' => __( 'The words in boxes are the ones you see there.', 'key-health' ),
			'minutes' => 5,
			'link' => array(
				'url' => 'https://console.aws.amazon.com/iam/home#/users',
				'label' => __( 'Open the users of your AWS account', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => __( 'Choose the user that sends the mail of this website.', 'key-health' ),
					'sub' => __( 'There is none? Make one that may send with Amazon SES and nothing else. Never use an access key of the account’s owner.', 'key-health' ),
				),
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open the tab [[Security credentials]] and choose [[Create access key]].', 'key-health' ),
				),
				array(
					'text' => __( 'Copy both: the access key ID and the secret access key.', 'key-health' ),
					'note' => array(
						'strong' => __( 'AWS shows the secret only this one time.', 'key-health' ),
						'text' => __( 'An SMTP password of Amazon SES looks alike, but it is something else and does not work here.', 'key-health' ),
					),
				),
			),
			'done' => __( 'I have copied both', 'key-health' ),
		),
		'sandbox_only' => array(
			'title' => __( 'Ask Amazon SES for production access', 'key-health' ),
			'intro' => __( 'Each region has a sandbox of its own. Look at the one that your plugin uses.', 'key-health' ),
			'link' => array(
				'url' => 'https://console.aws.amazon.com/ses/home#/account',
				'label' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
				__( 'Open {provider}', 'key-health' ),
			),
			'steps' => array(
				array(
					'text' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
					__( 'Open [[Account dashboard]] and choose [[Request production access]].', 'key-health' ),
				),
				array(
					'text' => __( 'Say what kind of mail your website sends, and send the request.', 'key-health' ),
					'sub' => __( 'Until AWS agrees, mail goes only to addresses that are verified there.', 'key-health' ),
				),
			),
			'done' => __( 'I changed it, check again', 'key-health' ),
		),
	),
	'pages' => array(
		'account' => array(
			'url' => 'https://console.aws.amazon.com/ses/home#/account',
		),
		'keys' => array(
			'url' => 'https://console.aws.amazon.com/iam/home#/security_credentials',
			'path' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
			__( '[[Security credentials]] › [[Access keys]]', 'key-health' ),
		),
		'permissions' => array(
			'url' => 'https://console.aws.amazon.com/iam/home#/users',
		),
		'domains' => array(
			'url' => 'https://console.aws.amazon.com/ses/home#/identities',
		),
		'senders' => array(
			'url' => 'https://console.aws.amazon.com/ses/home#/identities',
		),
	),
	'links' => array(
		'site' => 'https://aws.amazon.com/ses/',
		'terms' => 'https://aws.amazon.com/service-terms/',
		'privacy' => 'https://aws.amazon.com/privacy/',
		'status' => 'https://health.aws.amazon.com/health/status',
		'support' => 'https://docs.aws.amazon.com/ses/latest/APIReference-V2/CommonErrors.html',
	),
);
