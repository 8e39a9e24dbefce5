/**
 * Rules and sentences that many providers share: written once, translated once. `{key}`, `{provider}` and the others are filled in when
 * they are shown.
 */
import { t } from './schema';
import type { Answer, Cause, Confidence, DiagnosisId, Text, When } from './schema';

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
	no_header: t( 'The answer for a request without a {key}.' ),
	expired: t( 'The {key} was right once, and has expired.' ),
	disabled: t( 'The {key} exists, but it is switched off.' ),
	too_few: t( 'The {key} is known, but it may not do this.' ),
	may_send: t(
		'The {key} may send: only the message is refused, because its recipient was left out on purpose.'
	),
	sends_only: t( 'The {key} is alive, and may send and nothing else.' ),
	address: t(
		'Requests are taken from listed IP addresses only, and this one is not among them.'
	),
	address_blocked: t( 'This server’s address is turned away before the {key} is looked at.' ),
	suspended: t( 'The account is suspended. The {key} itself is known.' ),
	review: t( 'The account is not released yet. The {key} itself is known.' ),
	plan: t( 'The plan of the account does not include this, or has ended.' ),
	quota: t( 'What the plan allows is used up.' ),
	too_fast: t( 'Too many requests in a short time.' ),
	domain: t( 'The {key} is right. The sender domain is not verified in the account.' ),
	sender: t( 'The {key} is right. The sender address is not confirmed in the account.' ),
	companion: t( 'The {key} is right. What stands beside it is not known in the account.' ),
	other_region: t( 'The other region accepts the {key}.' ),
	not_there_either: t( 'The other region does not know it either.' ),
	outage: t( 'The provider has a problem of its own.' ),
	unclear: t( 'An answer that several causes can have.' ),
} as const;

const cause = (
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
				text: t( 'It does not look like a {key} of {provider}: those are {looks_like}.' ),
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
		{ points: 30, text: t( 'Possible. {provider} gives the same answer.' ) },
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
			text: t( 'Possible. {provider} can limit access to certain IP addresses.' ),
		},
	] ),
	suspended: cause( 'account_suspended', t( '{provider} suspended the account.' ), [
		{
			fact: 'worked_before',
			points: 50,
			text: t( 'It worked until {last_ok}. If you cannot sign in there, this is the cause.' ),
		},
		{ points: 30, text: t( 'Possible. {provider} gives the same answer.' ) },
	] ),
	plan: cause( 'plan_inactive', t( 'No active plan stands behind it.' ), [
		{ points: 35, text: t( 'Possible. {provider} gives the same answer.' ) },
	] ),
	region: cause( 'wrong_region', t( 'It belongs to another region.' ), [
		{ points: 40, text: t( 'A {key} works only in the region in which it was made.' ) },
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
	companion: cause( 'companion_invalid', t( 'What stands beside it does not belong to it.' ), [
		{ points: 45, text: t( 'Possible. {provider} gives the same answer.' ) },
	] ),
} as const;
