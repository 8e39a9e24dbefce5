/**
 * Akismet answers with status 200 and a word; what is wrong stands in headers and in the
 * subscription. A suspended key is called invalid by verify-key and known by get-subscription.
 *
 * Beside `state`, an entry may hold `alert` (a code), `subscription` (a word), `limit_reached`,
 * `sites` and `revoked` (host names). What verify-key says to a site the key was taken away from is
 * not known: "valid", unless the entry has `"verify": "invalid"`.
 */
import { entry_of } from '../lib/state.mjs';

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
const REFUSED = [ 'expired', 'deleted', 'paused' ];
const SUBSCRIPTION = {
	no_permission: 'no-plan',
	under_review: 'notice',
	suspended: 'suspended',
	over_quota: 'limit-reached',
};
const ALERTS = { over_quota: '10508' };

const word = ( name, body ) => ( { name, status: 200, headers: TEXT, body } );

function verify( form, entry, answers ) {
	const blog = form.get( 'blog' ) ?? '';
	if ( ! blog ) {
		return answers.get( 'verify-empty-blog' );
	}
	if ( ! URL.canParse( blog ) ) {
		return answers.get( 'verify-unreadable-blog' );
	}
	if ( entry.state === 'suspended' || entry.verify === 'invalid' ) {
		return answers.get( 'verify-invalid' );
	}
	const alert = String( entry.alert ?? ALERTS[ entry.state ] ?? '' );
	if ( ! alert ) {
		return answers.get( 'verify-valid' );
	}
	const known = answers.has( `verify-alert-${ alert }` );
	return known
		? answers.get( `verify-alert-${ alert }` )
		: answers.get( 'verify-alert-19999', null, { 'x-akismet-alert-code': alert } );
}

function subscription( form, entry, answers ) {
	const name =
		entry.subscription ??
		SUBSCRIPTION[ entry.state ] ??
		( entry.limit_reached ? 'limit-reached' : 'active' );
	return answers.get( `subscription-${ name === 'no-sub' ? 'no-plan' : name }` );
}

function sites( form, entry, answers ) {
	const revoked = entry.revoked ?? [];
	const shown = [ ...( entry.sites ?? [] ), ...revoked ].filter( ( site ) =>
		site.includes( form.get( 'filter' ) ?? '' )
	);
	const month = new Date().toISOString().slice( 0, 7 );
	return answers.get( 'sites-allowed', ( body ) => {
		const [ row ] = Object.values( body )[ 0 ];
		const rows = shown.map( ( site ) => ( {
			...row,
			site,
			is_revoked: revoked.includes( site ),
		} ) );
		return { [ month ]: rows, limit: body.limit, offset: body.offset, total: rows.length };
	} );
}

/** Other requests of the real plugin; Key Health itself never makes them. */
const OTHERS = {
	'/1.1/deactivate': 'deactivated',
	// No spam. A key that is not known is answered with "invalid", as everywhere.
	'/1.1/comment-check': 'false',
	'/1.1/get-stats':
		'{"spam":0,"ham":0,"missed_spam":0,"false_positives":0,"time_saved":0,"breakdown":{}}',
	'/1.2/usage-limit': '{"limit":"none","usage":0,"percentage":"0","throttled":false}',
};

const ASKED = {
	'/1.1/verify-key': verify,
	'/1.1/get-subscription': subscription,
	'/1.2/key-sites': sites,
};
const REFUSAL = {
	'/1.1/get-subscription': 'subscription-invalid',
	'/1.2/key-sites': 'sites-invalid',
};

export default {
	id: 'akismet',
	hosts: [ 'rest.akismet.com' ],
	first_step: 'verify',
	answer( request, account, answers ) {
		if ( request.path === '/1.1/test' ) {
			return word( 'connected', 'connected' );
		}
		const form = request.form();
		const entry = entry_of( account, form.get( 'key' ) ?? form.get( 'api_key' ) ?? '' );
		if ( ! entry || REFUSED.includes( entry.state ) ) {
			return answers.get( REFUSAL[ request.path ] ?? 'verify-invalid' );
		}
		if ( entry.state === 'rate_limited' ) {
			return answers.get( 'verify-rate-limited' );
		}
		const other = OTHERS[ request.path ];
		return (
			ASKED[ request.path ]?.( form, entry, answers ) ??
			( other ? word( request.path.slice( 5 ), other ) : null )
		);
	},
};
