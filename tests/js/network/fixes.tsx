/**
 * Made-up fixes for many, and the screens of them on a page of their own.
 */
import { render } from '@testing-library/react';
import { useEffect, useState } from '@wordpress/element';
import type { ReactElement } from 'react';
import { DefinitionScreen } from '../../../src/network/definition';
import { FixProgress, FixScreen } from '../../../src/network/fix';
import { PolicyScreen } from '../../../src/network/policy';
import type {
	FixPlan,
	FixRow,
	FixState,
	KeyGroup,
	ManyFix,
	NetworkDefinition,
	NetworkReport,
	SiteName,
} from '../../../src/network/types';
import { Network_Context, useNetworkReport } from '../../../src/network/use-network';
import { mailersend } from '../fixtures/providers';

export const GROUP = 'mailersend-0123456789abcdef';

export function site( id: number, name = `Site ${ id }` ): SiteName {
	return {
		id,
		name,
		address: `nordmark.example/s${ id }`,
		url: `https://nordmark.example/s${ id }/wp-admin/tools.php?page=key-health`,
	};
}

export function group( parts: Partial< KeyGroup > = {} ): KeyGroup {
	return {
		id: GROUP,
		provider: { id: 'mailersend', name: 'MailerSend' },
		plugins: [ { slug: 'wp-mail-smtp', short_name: 'WP Mail SMTP' } ],
		state: 'broken',
		diagnosis: 'invalid',
		reason: null,
		title: 'MailerSend does not know this token',
		meaning: 'Most likely someone deleted it.',
		sites: 17,
		sample: [ site( 2, 'Library Blog' ), site( 3, 'Choir' ) ],
		place: 'Stored on each site, option `wp_mail_smtp`',
		last4: '51ce',
		checked_at: '2026-11-21T10:09:00+00:00',
		fixable: true,
		why_not: null,
		url: null,
		...parts,
	};
}

export function plan( parts: Partial< FixPlan > = {} ): FixPlan {
	return {
		group: group(),
		provider: mailersend,
		distinctive: [],
		network: {
			name: 'Uni Nordmark',
			url: 'https://nordmark.example/',
			host: 'nordmark.example',
		},
		lines: [],
		fix: null,
		...parts,
	};
}

export function row( id: number, state: FixState, parts: Partial< FixRow > = {} ): FixRow {
	return {
		site: site( id ),
		key_id: 'wp-mail-smtp/primary/mailersend',
		plugin: 'WP Mail SMTP',
		state,
		title:
			state === 'waiting' ? '' : 'MailerSend accepts the token that WP Mail SMTP reads here',
		detail: '',
		at: state === 'waiting' ? null : '2026-11-21T10:21:07+00:00',
		...parts,
	};
}

const NONE: Record< FixState, number > = {
	waiting: 0,
	running: 0,
	proven: 0,
	written: 0,
	kept_old: 0,
	skipped: 0,
	undone: 0,
	not_undone: 0,
};

export function many(
	counts: Partial< Record< FixState, number > >,
	parts: Partial< ManyFix > = {}
): ManyFix {
	const all = { ...NONE, ...counts };
	const total = Object.values( all ).reduce( ( sum, count ) => sum + count, 0 );
	return {
		id: 3,
		kind: 'replace',
		group: GROUP,
		provider: { id: 'mailersend', name: 'MailerSend' },
		plugins: [ 'WP Mail SMTP' ],
		state: 'running',
		noun: 'token',
		last4: 'a94b',
		old_last4: '51ce',
		revoke: { url: 'https://app.mailersend.com/api-tokens', label: 'Open API tokens' },
		counts: all,
		total,
		sentence: `${ all.proven } of ${ total } sites now use the new token.`,
		started_at: '2026-11-21T10:20:00+00:00',
		ended_at: null,
		undo_until: null,
		needs_you: [],
		rows: [],
		is_stalled: false,
		needs_value: false,
		...parts,
	};
}

export function definition( parts: Partial< NetworkDefinition > = {} ): NetworkDefinition {
	return {
		id: 'wp-mail-smtp-mailersend-constant',
		provider: { id: 'mailersend', name: 'MailerSend' },
		plugin: { slug: 'wp-mail-smtp', name: 'WP Mail SMTP', short_name: 'WP Mail SMTP' },
		state: 'working',
		diagnosis: 'ok',
		title: 'The token in wp-config.php serves every site',
		meaning: 'Line 52 stops 212 sites from using their own tokens.',
		place: 'constant `WPMS_MAILERSEND_API_KEY` in wp-config.php, line 52',
		last4: '8e02',
		sites: 10_000,
		hides: { sites: 212, sample: [ site( 2, 'Library Blog' ) ], keys: 3, clearable: true },
		key_id: 'wp-mail-smtp/primary/mailersend',
		url: null,
		checked_at: null,
		...parts,
	};
}

export function network_report( parts: Partial< NetworkReport > = {} ): NetworkReport {
	return {
		network: { id: 1, name: 'Uni Nordmark', sites: 10_000 },
		summary: {
			state: 'working',
			sentence: 'All keys work.',
			effect: '',
			counts: { broken: 0, attention: 0, unknown: 0, working: 0, unchecked: 0, none: 0 },
			broken_keys: 0,
		},
		sweep: {
			id: 0,
			state: 'none',
			total: 0,
			looked: 0,
			passed_over: { archived: 0, deleted: 0, spam: 0 },
			problems: 0,
			asked: 0,
			to_ask: 0,
			started_at: null,
			ended_at: null,
			engine: 'cron',
			is_stalled: false,
		},
		definitions: [],
		groups: { rows: [], total: 0, page: 1, per_page: 20 },
		filters: { providers: [], plugins: [], problems: 0 },
		policy: { site_screens: true, site_alerts: true, consent: false, daily: false },
		hosts: [],
		fixes: [],
		export_urls: { csv: '', json: '' },
		...parts,
	};
}

function useAddress(): string {
	const [ hash, set_hash ] = useState( window.location.hash );
	useEffect( () => {
		const changed = () => set_hash( window.location.hash );
		window.addEventListener( 'hashchange', changed );
		return () => window.removeEventListener( 'hashchange', changed );
	}, [] );
	return hash;
}

function Screen( { first }: { first: NetworkReport } ) {
	const network = useNetworkReport( first );
	const [ , name, id = '' ] = useAddress().split( '/' );
	const screens: Record< string, () => ReactElement > = {
		fix: () => <FixScreen group={ id } />,
		fixes: () => <FixProgress id={ Number( id ) } />,
		definition: () => <DefinitionScreen id={ decodeURIComponent( id ) } />,
		policy: () => <PolicyScreen />,
	};
	return (
		<Network_Context.Provider value={ network }>
			<div className="key-health-app">{ screens[ name ?? '' ]?.() ?? <p>The list</p> }</div>
		</Network_Context.Provider>
	);
}

/** Opens a screen of the network at an address. */
export function open( hash: string, first: NetworkReport = network_report() ) {
	window.location.hash = hash;
	document.body.innerHTML =
		'<div id="key-health-head"><h1>Key Health</h1></div><div id="key-health-network-root"></div>';
	const container = document.getElementById( 'key-health-network-root' );
	if ( ! container ) {
		throw new Error( 'No place for the screen' );
	}
	return render( <Screen first={ first } />, { container } );
}
