/**
 * Rules and sentences that many providers share: written once, translated once. `{key}`, `{provider}` and the others are filled in when
 * they are shown.
 */
import { t } from './schema';
import type { Answer, Cause, Confidence, DiagnosisId, Phrase, Text, When } from './schema';

/** One rule of a step. `more` is for `reason`, `causes`, `limited` and the like. */
export const answer = (
	when: When,
	is: DiagnosisId | 'as_before',
	says: Text,
	source: string,
	confidence: Confidence,
	more: Partial< Answer > = {}
): Answer => ( { when, is, says, source, confidence, ...more } );

/** What an answer means, for "Read as". */
export const says = {
	accepted: t( 'The {key} is accepted.' ),
	refused: t( 'The {key} is refused.' ),
	refused_any: t(
		'The {key} is refused. This one answer stands for deleted, expired and mistyped ones alike.'
	),
	refused_somehow: t( 'The {key} is refused, and the answer does not say why.' ),
	no_form: t( 'What was sent does not have the form that the {key} must have.' ),
	no_header: t( 'The answer for a request without any {key}.' ),
	expired: t( 'The {key} was right once, and has expired.' ),
	disabled: t( 'The {key} exists, but it is switched off.' ),
	too_few: t( 'The {key} is known, but it may not do this.' ),
	may_not_ask: t( 'The {key} is known, but it may not ask this. Many need not.' ),
	may_not_send: t( 'The {key} is known, but it may not send mail.' ),
	may_send: t(
		'The {key} may send: only the message is refused, because its recipient was left out on purpose.'
	),
	only_missing: t( '{provider} only misses what was left out on purpose.' ),
	sends_only: t( 'The {key} is alive, and may send and nothing else.' ),
	address: t(
		'Requests are taken from listed IP addresses only, and this one is not among them.'
	),
	address_blocked: t( 'This server’s address is turned away before the {key} is looked at.' ),
	suspended: t( 'The account is suspended. The {key} itself is known.' ),
	paused: t( 'The {key} is accepted. Sending is paused because of earlier mail.' ),
	being_reviewed: t( 'The account still sends, but it is being reviewed.' ),
	review: t( 'The account is not released yet. The {key} itself is known.' ),
	plan: t( 'The plan of the account does not include this, or has ended.' ),
	quota: t( 'What the plan allows is used up.' ),
	requests: t( 'Today’s requests are used up.' ),
	subscribers: t( 'There are more subscribers than the plan allows.' ),
	too_fast: t( 'Too many requests in a short time.' ),
	domain: t( 'The {key} is right. The sender domain is not verified in the account.' ),
	sender: t( 'The {key} is right. The sender address is not confirmed in the account.' ),
	companion: t( 'The {key} is right. What stands beside it is not known in the account.' ),
	no_companion: t( 'What belongs beside the {key} is not stored, so nobody was asked.' ),
	other_host: t( 'This host is not known to be one of {provider}.' ),
	not_found: t( 'Nothing is found where {provider} answers such questions.' ),
	other_region: t( 'The other region knows the {key}.' ),
	not_there_either: t( 'It is not known there either.' ),
	test_key: t( 'One of the keys that {provider} publishes for trying things out.' ),
	test_passed: t( 'A visitor token that is made up was accepted. Only a test key does that.' ),
	connected: t( 'The connection is in place.' ),
	outage: t( 'The provider has a problem of its own.' ),
	unclear: t( 'An answer that several causes can have.' ),
} as const;

/** One possible cause. `more` is for `reason` and `ruled_out`. */
export const cause = (
	is: DiagnosisId,
	title: Text,
	why: Cause[ 'why' ],
	more: Partial< Cause > = {}
): Cause => ( { is, title, why, ...more } );

/** Causes of an answer that has several; put them in the order of their likelihood when nothing is known. */
export const causes = {
	not_copied: cause(
		'malformed',
		t( 'It was not copied exactly.' ),
		[
			{
				fact: 'shape_broken',
				points: 90,
				text: t( 'It does not look like those of {provider}, which are {looks_like}.' ),
			},
		],
		{
			ruled_out: [
				{ fact: 'shape_fits', text: t( 'It has the right shape: {looks_like}.' ) },
			],
		}
	),
	deleted: cause( 'invalid', t( 'Someone deleted or replaced it at {provider}.' ), [
		{
			fact: 'worked_before',
			points: 60,
			text: t( 'It worked until {last_ok}, so it was the right one then.' ),
		},
		{ points: 55, text: t( '{provider} does not know it.' ) },
	] ),
	expired: cause( 'expired', t( 'It expired.' ), [
		{ fact: 'worked_before', points: 55, text: t( 'It worked until {last_ok}.' ) },
		{ points: 30, text: t( 'Possible. The answer would be the same.' ) },
	] ),
	permission: cause( 'insufficient_permission', t( 'It may not do this.' ), [
		{ points: 50, text: t( 'Its permissions do not include what {plugin} needs.' ) },
	] ),
	address: cause( 'ip_not_allowed', t( 'This site’s address is not on the list.' ), [
		{
			fact: 'address_changed',
			points: 80,
			text: t( 'The site’s address changed from {old_address} to {address}.' ),
		},
		{
			points: 35,
			text: t( 'Possible. Access can be limited to certain IP addresses.' ),
		},
	] ),
	suspended: cause( 'account_suspended', t( 'The account is suspended.' ), [
		{
			fact: 'worked_before',
			points: 50,
			text: t( 'It worked until {last_ok}. If you cannot sign in there, this is the cause.' ),
		},
		{ points: 30, text: t( 'Possible. The answer would be the same.' ) },
	] ),
	plan: cause( 'plan_inactive', t( 'No active plan stands behind it.' ), [
		{ points: 35, text: t( 'Possible. The answer would be the same.' ) },
	] ),
	region: cause( 'wrong_region', t( 'It belongs to another region.' ), [
		{ points: 40, text: t( 'It works only in the region in which it was made.' ) },
	] ),
	kind: cause( 'malformed', t( 'It is another kind of {key}.' ), [
		{
			fact: 'shape_broken',
			points: 85,
			text: t(
				'It does not look like the kind that {plugin} needs: those are {looks_like}.'
			),
		},
		{ points: 25, text: t( '{provider} has several kinds, and they look alike.' ) },
	] ),
	disabled: cause( 'key_disabled', t( 'It is switched off at {provider}.' ), [
		{ points: 30, text: t( 'Possible. The answer would be the same.' ) },
	] ),
	companion: cause( 'companion_invalid', t( 'What stands beside it does not belong to it.' ), [
		{ points: 45, text: t( 'Possible. The answer would be the same.' ) },
	] ),
} as const;

/** It was sent, and did not arrive: so likely. */
export const lost = ( points: number ): Cause =>
	cause( 'intercepted', t( 'It did not reach {provider}.' ), [
		{
			points,
			text: t(
				'Something on the way took it out of the request: a proxy, a firewall or a plugin.'
			),
		},
	] );

/** Words of an answer that says that no key was sent. */
export const no_key_arrived = {
	title: t( 'The {key} did not reach {provider}' ),
	meaning: t( 'Something on the way took it out of the request, so it was not judged.' ),
} as const;

/** Words of an answer that says that the host is there, and something else lives on it. */
export const not_at_address = t( '{provider} was not found at this address' );

/** What a provider receives. */
export const receives = {
	key: t( 'Its {key}' ),
	key_and_sender: t( 'Its API key and the sender address of your mail' ),
	token_and_sender: t( 'Its token and the sender address of your mail' ),
	visitor: t( 'Its secret key and a made-up visitor token' ),
	nothing: t( 'Nothing: its answers are not known well enough to ask' ),
} as const;

/** What is asked. */
export const asks = {
	stored: t( 'Looks only at what is stored. Nobody is asked.' ),
	/** The question before, where the key may be at home instead. */
	other_region: t( 'Asks the same in the other region. Reads only.' ),
	/** A step with the guard `random_key`. */
	compared: t(
		'Asks the same once more, and once a day with a random {key}, to see whether the answer depends on the {key}.'
	),
	no_recipient: t(
		'Asks to send a message without recipient and text, which cannot be sent. The answer tells whether the {key} or the account is refused as well.'
	),
	account: t( 'Asks which account the {key} belongs to. Reads only; nothing of it is kept.' ),
	accounts: t( 'Asks which accounts the {key} may use. Reads only.' ),
	state: t( 'Asks for the state of the account. Reads only.' ),
	permissions: t( 'Asks what the {key} may do. Reads only; every {key} may ask that.' ),
	domains: t( 'Asks for the sender domains of the account. Reads only.' ),
	group: t( 'Asks for the name of one group and for no subscriber. Reads only.' ),
	list: t( 'Asks for the name of one list and for no subscriber. Reads only.' ),
	visitor: t(
		'Asks about a visitor token that is made up. {provider} refuses the token, and says if the secret key is wrong as well. No visitor is involved.'
	),
} as const;

/** Titles of guides. */
export const titles = {
	make: t( 'Make a new {key} at {provider}' ),
	copy: t( 'Copy the {key} at {provider}' ),
	let_in: t( 'Let this site’s address in' ),
	old_ends: t( 'The old {key} ends with the new one' ),
} as const;

/** Labels of links to a provider. */
export const open = {
	provider: t( 'Open {provider}' ),
	keys: t( 'Open API keys at {provider}' ),
	tokens: t( 'Open API tokens at {provider}' ),
	domains: t( 'Open domains at {provider}' ),
	settings: t( 'Open the settings at {provider}' ),
} as const;

/** Parts of guides. */
export const guide = {
	intro: t( 'The words in boxes are the ones you see there.' ),
	key_stays: t( 'The {key} stays the same; nothing changes in WordPress.' ),
	keys_page: t( 'Sign in and open the page for API keys.' ),
	make_and_name: t( 'Make a new {key} and give it a name you will recognize.' ),
	copy_key: t( 'Copy the key at once.' ),
	copy_token: t( 'Copy the token at once.' ),
	shown_once: t( '{provider} shows it only this one time.' ),
	has_key: t( 'I have copied the key' ),
	has_token: t( 'I have copied the token' ),
	has_both: t( 'I have copied both' ),
	changed: t( 'I changed it, check again' ),
} as const;

/** The warning at the step in which a new key is shown. */
export const shown_once = {
	strong: guide.shown_once,
	text: t( 'If you lose it, make another one.' ),
} as const;

/** Words seen in a log or on another plugin’s screen, and what they mean. */
export const phrase = (
	matches: string,
	is: DiagnosisId,
	source: string,
	confidence: Confidence,
	reason?: string
): Phrase => ( { matches, is, ...( reason ? { reason } : {} ), source, confidence } );
