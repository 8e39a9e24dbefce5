<?php
// Generated from src/catalog/providers by "npm run build:catalog". Change that, not this.
defined( 'ABSPATH' ) || exit;

return array(
	array(
		'name' => 'ActiveCampaign',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'*.api-us1.com',
			'*.activehosted.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Akismet',
		'noun' => __( 'key', 'key-health' ),
		'hosts' => array(
			'rest.akismet.com',
		),
		'receives' => __( 'Its key and this site’s address', 'key-health' ),
	),
	array(
		'name' => 'Amazon SES',
		'noun' => __( 'access key', 'key-health' ),
		'hosts' => array(
			'sts.*.amazonaws.com',
			'email.*.amazonaws.com',
		),
		'receives' => __( 'The access key ID and a signature made with the secret; never the secret itself', 'key-health' ),
	),
	array(
		'name' => 'AWeber',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'api.aweber.com',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
	array(
		'name' => 'beehiiv',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.beehiiv.com',
		),
		'receives' => __( 'Its API key and the publication ID', 'key-health' ),
	),
	array(
		'name' => 'Benchmark Email',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'*.benchmarkemail.io',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Benchmark Classic',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'clientapi.benchmarkemail.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Brevo',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.brevo.com',
		),
		'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Campaign Monitor',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.createsend.com',
		),
		'receives' => __( 'Its API key and the client ID', 'key-health' ),
	),
	array(
		'name' => 'CleanTalk',
		'noun' => __( 'access key', 'key-health' ),
		'hosts' => array(
			'api.cleantalk.org',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Cloudflare Email Sending',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'api.cloudflare.com',
		),
		'receives' => __( 'Its token and the account ID', 'key-health' ),
	),
	array(
		'name' => 'Constant Contact',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'api.cc.email',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
	array(
		'name' => 'Customer.io',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'track.customer.io',
			'track-eu.customer.io',
		),
		'receives' => __( 'Its site ID and API key', 'key-health' ),
	),
	array(
		'name' => 'Drip',
		'noun' => __( 'API token', 'key-health' ),
		'hosts' => array(
			'api.getdrip.com',
		),
		'receives' => __( 'Its API token and the account ID', 'key-health' ),
	),
	array(
		'name' => 'Elastic Email',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.elasticemail.com',
		),
		'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Emailit',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.emailit.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'EmailOctopus',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.emailoctopus.com',
			'emailoctopus.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'EmailOctopus (API 1.6)',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'emailoctopus.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'GetResponse',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.getresponse.com',
			'api3.getresponse360.com',
			'api3.getresponse360.pl',
		),
		'receives' => __( 'Its API key, and with GetResponse MAX the domain of the account', 'key-health' ),
	),
	array(
		'name' => 'Google',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'oauth2.googleapis.com',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
	array(
		'name' => 'hCaptcha',
		'noun' => __( 'secret key', 'key-health' ),
		'hosts' => array(
			'api.hcaptcha.com',
		),
		'receives' => __( 'Its secret key, the site key and a made-up visitor token', 'key-health' ),
	),
	array(
		'name' => 'HubSpot',
		'noun' => __( 'access token', 'key-health' ),
		'hosts' => array(
			'api.hubapi.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'iContact',
		'noun' => __( 'API password', 'key-health' ),
		'hosts' => array(
			'app.icontact.com',
		),
		'receives' => __( 'Its Application ID, user name and API password', 'key-health' ),
	),
	array(
		'name' => 'Iterable',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.iterable.com',
			'api.eu.iterable.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Kit',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'api.kit.com',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
	array(
		'name' => 'Kit (API 3)',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.convertkit.com',
		),
		'receives' => __( 'Its API Key and API Secret', 'key-health' ),
	),
	array(
		'name' => 'Kit (API 4)',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.kit.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Klaviyo',
		'noun' => __( 'private API key', 'key-health' ),
		'hosts' => array(
			'a.klaviyo.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Loops',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'app.loops.so',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Mailchimp',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'*.api.mailchimp.com',
			'login.mailchimp.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'MailerLite',
		'noun' => __( 'API token', 'key-health' ),
		'hosts' => array(
			'connect.mailerlite.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'MailerLite Classic',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.mailerlite.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Maileroo',
		'noun' => __( 'sending key', 'key-health' ),
		'hosts' => array(
			'smtp.maileroo.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'MailerSend',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'api.mailersend.com',
		),
		'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Mailgun',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.mailgun.net',
			'api.eu.mailgun.net',
		),
		'receives' => __( 'Its API key, the sending domain and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Mailjet',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.mailjet.com',
		),
		'receives' => __( 'Its API key, its secret key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'MailPace',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'app.mailpace.com',
		),
		'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'MailPoet',
		'noun' => __( 'key', 'key-health' ),
		'hosts' => array(
			'bridge.mailpoet.com',
		),
		'receives' => __( 'Its key and the address of this site, as MailPoet itself sends them', 'key-health' ),
	),
	array(
		'name' => 'Mailtrap',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'mailtrap.io',
			'send.api.mailtrap.io',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Mandrill',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'mandrillapp.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Mautic',
		'noun' => __( 'password', 'key-health' ),
		'hosts' => array(),
		'receives' => __( 'Your own Mautic gets the user name and the password', 'key-health' ),
	),
	array(
		'name' => 'Microsoft',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'graph.microsoft.com',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
	array(
		'name' => 'Moosend',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.moosend.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Omnisend',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.omnisend.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'OOPSpam',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.oopspam.com',
		),
		'receives' => __( 'Its API key and one fixed test sentence, only when you ask', 'key-health' ),
	),
	array(
		'name' => 'Pepipost',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.pepipost.com',
		),
		'receives' => __( 'Its API key and the name of your site', 'key-health' ),
	),
	array(
		'name' => 'Postmark',
		'noun' => __( 'server API token', 'key-health' ),
		'hosts' => array(
			'api.postmarkapp.com',
		),
		'receives' => __( 'Its token, the message stream and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Google reCAPTCHA',
		'noun' => __( 'secret key', 'key-health' ),
		'hosts' => array(
			'www.google.com',
		),
		'receives' => __( 'Its secret key and a made-up visitor token', 'key-health' ),
	),
	array(
		'name' => 'Resend',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.resend.com',
		),
		'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Scaleway Transactional Email',
		'noun' => __( 'secret key', 'key-health' ),
		'hosts' => array(
			'api.scaleway.com',
		),
		'receives' => __( 'Its secret key, the project ID and the region', 'key-health' ),
	),
	array(
		'name' => 'Sender',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'api.sender.net',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'SendGrid',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.sendgrid.com',
			'api.eu.sendgrid.com',
		),
		'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'SendLayer',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'console.sendlayer.com',
		),
		'receives' => __( 'Its API key and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'SendPulse',
		'noun' => __( 'secret', 'key-health' ),
		'hosts' => array(
			'api.sendpulse.com',
		),
		'receives' => __( 'Its ID and secret, or its API key', 'key-health' ),
	),
	array(
		'name' => 'Sendy',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(),
		'receives' => __( 'Your own Sendy gets its API key', 'key-health' ),
	),
	array(
		'name' => 'Mail server (SMTP)',
		'noun' => __( 'password', 'key-health' ),
		'hosts' => array(),
		'receives' => __( 'User name and password, at the server that stands in the mailer’s settings', 'key-health' ),
	),
	array(
		'name' => 'SMTP2GO',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.smtp2go.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'SMTP.com',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.smtp.com',
		),
		'receives' => __( 'Its API key and the Sender Name', 'key-health' ),
	),
	array(
		'name' => 'SocketLabs',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'inject.socketlabs.com',
		),
		'receives' => __( 'Its API key and the server ID', 'key-health' ),
	),
	array(
		'name' => 'SparkPost',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.sparkpost.com',
			'api.eu.sparkpost.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Sweego',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.sweego.io',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'toSend',
		'noun' => __( 'API key', 'key-health' ),
		'hosts' => array(
			'api.tosend.com',
		),
		'receives' => /* translators: Words in {braces} are replaced, keep them. Words in [[double brackets]] are labels on the provider's own page. */
		__( 'Its {key}', 'key-health' ),
	),
	array(
		'name' => 'Cloudflare Turnstile',
		'noun' => __( 'secret key', 'key-health' ),
		'hosts' => array(
			'challenges.cloudflare.com',
		),
		'receives' => __( 'Its secret key and a made-up visitor token', 'key-health' ),
	),
	array(
		'name' => 'ZeptoMail',
		'noun' => __( 'token', 'key-health' ),
		'hosts' => array(
			'api.zeptomail.com',
			'api.zeptomail.eu',
			'api.zeptomail.in',
			'api.zeptomail.com.au',
			'api.zeptomail.com.cn',
			'api.zeptomail.jp',
			'api.zeptomail.ca',
			'api.zeptomail.sa',
		),
		'receives' => __( 'Its token and the sender address of your mail', 'key-health' ),
	),
	array(
		'name' => 'Zoho Campaigns',
		'noun' => __( 'connection', 'key-health' ),
		'hosts' => array(
			'campaigns.zoho.com',
			'campaigns.zoho.eu',
			'campaigns.zoho.in',
			'campaigns.zoho.com.au',
			'campaigns.zoho.jp',
			'campaigns.zoho.ca',
			'campaigns.zoho.com.cn',
			'campaigns.zoho.sa',
		),
		'receives' => __( 'The short-lived token of the connection', 'key-health' ),
	),
);
