/**
 * What the routes of the network answer. Written once here; the schemas in PHP follow it.
 *
 * No value of a key is in any of it.
 */
import type { DistinctiveShape, Finding, LineEdit, ProviderInfo, State } from '../shared/types';

/** Of a site: `none` when no plugin that Key Health knows has a key there. */
export type SiteState = State | 'none';

/** Where a sweep is. A sweep looks at every site, and asks providers once for each distinct key. */
export interface Sweep {
	/** 0 when there has never been one. */
	readonly id: number;
	readonly state: 'none' | 'running' | 'paused' | 'done';
	/** Sites that count, without those that are passed over. */
	readonly total: number;
	readonly looked: number;
	readonly passed_over: {
		readonly archived: number;
		readonly deleted: number;
		readonly spam: number;
	};
	/** Sites that could not be read. */
	readonly problems: number;
	/** Distinct keys whose providers were asked, and those still to be asked. */
	readonly asked: number;
	readonly to_ask: number;
	/** ISO 8601, UTC. */
	readonly started_at: string | null;
	readonly ended_at: string | null;
	/** Who spreads the work: `action_scheduler`, `cron`, or `page` when neither comes by. */
	readonly engine: 'action_scheduler' | 'cron' | 'page';
	/** Nothing has moved for some minutes although it runs. */
	readonly is_stalled: boolean;
}

/** A definition that counts for every site: a constant, the environment, a network option, a network-wide mode of a plugin. */
export interface NetworkDefinition {
	readonly id: string;
	readonly provider: { readonly id: string; readonly name: string };
	readonly plugin: { readonly slug: string; readonly name: string; readonly short_name: string };
	readonly state: State;
	readonly diagnosis: string;
	readonly title: string;
	readonly meaning: string;
	/** In words, with file and line: "constant `WPCOM_API_KEY` in wp-config.php, line 44". */
	readonly place: string;
	readonly last4: string;
	/** Sites whose plugin uses it. */
	readonly sites: number;
	/** Sites that have a key of their own, which it hides. */
	readonly hides: {
		readonly sites: number;
		readonly sample: readonly SiteName[];
		/** Distinct keys among them. */
		readonly keys: number;
		/** Whether they are of no use any more; in a plugin's network mode they wait for its end. */
		readonly clearable: boolean;
	};
	/** Id of the key on the main site, for its wizard there; null when it has none. */
	readonly key_id: string | null;
	readonly url: string | null;
	readonly checked_at: string | null;
}

export interface SiteName {
	readonly id: number;
	readonly name: string;
	/** Without the protocol: "nordmark.example/library". */
	readonly address: string;
	/** Its own screen Tools > Key Health. */
	readonly url: string;
}

/** One key that sites share: the same main value for the same provider. */
export interface KeyGroup {
	/** `PROVIDER-FINGERPRINT`. */
	readonly id: string;
	readonly provider: { readonly id: string; readonly name: string };
	readonly plugins: readonly { readonly slug: string; readonly short_name: string }[];
	readonly state: State;
	readonly diagnosis: string;
	readonly reason: string | null;
	readonly title: string;
	readonly meaning: string;
	readonly sites: number;
	/** The only one, or the first. */
	readonly sample: readonly SiteName[];
	/** "Stored on each site, option `fluentmail-settings`". */
	readonly place: string;
	readonly last4: string;
	readonly checked_at: string | null;
	/** Whether one fix for all of them can be begun here. */
	readonly fixable: boolean;
	readonly why_not: string | null;
	/** Where a single site is fixed; null when there are many. */
	readonly url: string | null;
}

/** By provider or by plugin. */
export interface Tally {
	readonly id: string;
	readonly name: string;
	readonly keys: number;
	readonly sites: number;
	readonly states: Readonly< Record< State, number > >;
}

export interface SiteRow extends SiteName {
	readonly state: SiteState;
	/** What is wrong with its worst key, in one short sentence; '' when nothing is. */
	readonly what: string;
	readonly keys: readonly {
		readonly key_id: string;
		readonly group: string;
		readonly provider: string;
		readonly plugin: string;
		readonly last4: string;
		readonly state: State;
	}[];
	readonly checked_at: string | null;
	readonly looked_at: string | null;
	/** Why it could not be read, in a sentence; null when it could. */
	readonly problem: string | null;
}

/** A key of one site, as far as the last sweep knows. */
export interface SiteKey {
	readonly key_id: string;
	readonly group: string;
	readonly provider: { readonly id: string; readonly name: string };
	readonly plugin: { readonly slug: string; readonly short_name: string };
	/** Of one of several connections of a plugin; '' of the only one. */
	readonly label: string;
	/** One that the site's plugins only keep stops nothing, and is not asked about. */
	readonly in_use: boolean;
	readonly state: State;
	readonly diagnosis: string;
	readonly title: string;
	readonly meaning: string;
	/** In words: "option `fluentmail-settings`". */
	readonly place: string;
	/** The site's own, not a definition of the network. */
	readonly of_site: boolean;
	readonly last4: string;
	/** The end of the site's own key, which a definition of the network hides; '' when it hides none. */
	readonly hidden_last4: string;
	/** Sites that use it, this one among them where it does. */
	readonly sites: number;
	/** Whether one fix for all of them can be begun. */
	readonly fixable: boolean;
	readonly checked_at: string | null;
	/** Its place on the site's own screen. */
	readonly url: string;
}

/** `GET network/sites/ID`. */
export interface SiteDetail {
	readonly site: SiteRow;
	/** The worst first. */
	readonly keys: readonly SiteKey[];
}

export interface Paged< T > {
	readonly rows: readonly T[];
	readonly total: number;
	readonly page: number;
	readonly per_page: number;
}

/** `GET network/sites`. */
export interface SitesQuery {
	readonly search?: string;
	readonly state?: SiteState | 'problem' | '';
	readonly provider?: string;
	readonly plugin?: string;
	/** Id of a `KeyGroup`. */
	readonly group?: string;
	readonly orderby?: 'state' | 'name' | 'address' | 'checked';
	readonly order?: 'asc' | 'desc';
	readonly page?: number;
	readonly per_page?: number;
}

/** `GET network/groups?by=key|provider|plugin`: `by=key` answers `Paged<KeyGroup>`, the others `Paged<Tally>`. */
export interface Policy {
	/** Administrators of sites have the screen Tools > Key Health, banners and Site Health. */
	readonly site_screens: boolean;
	/** Administrators of sites hear of broken keys of their own. */
	readonly site_alerts: boolean;
	/** Providers may be asked by sweeps. */
	readonly consent: boolean;
	/** A sweep every day. */
	readonly daily: boolean;
}

/** `GET network/report`, and what every change answers. */
export interface NetworkReport {
	readonly network: { readonly id: number; readonly name: string; readonly sites: number };
	readonly summary: {
		readonly state: State;
		readonly sentence: string;
		readonly effect: string;
		/** Sites. */
		readonly counts: Readonly< Record< SiteState, number > >;
		readonly broken_keys: number;
	};
	readonly sweep: Sweep;
	readonly definitions: readonly NetworkDefinition[];
	/** Those that are broken or need attention, most sites first: the first 20. */
	readonly groups: Paged< KeyGroup >;
	/** What the table can be narrowed to. */
	readonly filters: {
		readonly providers: readonly {
			readonly id: string;
			readonly name: string;
			readonly sites: number;
		}[];
		readonly plugins: readonly {
			readonly id: string;
			readonly name: string;
			readonly sites: number;
		}[];
		readonly problems: number;
	};
	readonly policy: Policy;
	/** Hosts that a sweep would contact, and what each receives; shown before the first one. */
	readonly hosts: readonly {
		readonly provider: string;
		readonly host: string;
		readonly receives: string;
	}[];
	/** Fixes for many that run, wait, or can be undone. */
	readonly fixes: readonly ManyFix[];
	readonly export_urls: { readonly csv: string; readonly json: string };
}

/** Which sites a check has reached. */
export interface Checked {
	/** Read, and asked about all their keys in use. */
	readonly sites: readonly number[];
	/** Those among them for which a provider gave no clear answer. */
	readonly unclear: readonly number[];
	/** Not reached: the time was over, a provider wants to be left alone, or the site cannot be read. What was known of them stays. */
	readonly left: readonly number[];
}

/** `POST network/check`. */
export interface CheckAnswer extends NetworkReport {
	readonly checked: Checked;
}

/** `GET network/keys/GROUP`. What one fix for all sites that share a key needs to know before it begins. */
export interface FixPlan {
	readonly group: KeyGroup;
	/** Guides, fields with their shapes, hosts: as on a site's own screen. */
	readonly provider: ProviderInfo;
	readonly distinctive: readonly DistinctiveShape[];
	/** For the placeholders of guides. */
	readonly network: { readonly name: string; readonly url: string; readonly host: string };
	/**
	 * Lines of wp-config.php that define the key for every site instead; empty where a plugin reads none that does. In `after`,
	 * `{value}` stands for the new key.
	 */
	readonly lines: readonly LineEdit[];
	/** The fix of this key that is under way; null when there is none. */
	readonly fix: number | null;
}

/** `POST network/keys/GROUP/candidate`. */
export interface CandidateAnswer {
	readonly finding: Finding;
}

/** `written`: saved and read back through WordPress, but the plugin or its provider could not be asked there. It does not count as proven. */
export type FixState =
	'waiting' | 'running' | 'proven' | 'written' | 'kept_old' | 'skipped' | 'undone' | 'not_undone';

/** `GET network/fixes/ID`. One fix for all sites that share a key. */
export interface ManyFix {
	readonly id: number;
	/** A new key for each site, or the outdated keys of sites are cleared because one definition serves all. */
	readonly kind: 'replace' | 'clear';
	readonly group: string;
	readonly provider: { readonly id: string; readonly name: string };
	readonly plugins: readonly string[];
	readonly state: 'running' | 'paused' | 'done' | 'undoing' | 'undone';
	/** The provider's noun: "token". */
	readonly noun: string;
	readonly last4: string;
	/** Of the key that was replaced or cleared; '' where they differ. */
	readonly old_last4: string;
	/** Where the old key is revoked at its provider; null when nobody knows. */
	readonly revoke: { readonly url: string; readonly label: string } | null;
	readonly counts: Readonly< Record< FixState, number > >;
	readonly total: number;
	readonly sentence: string;
	readonly started_at: string;
	readonly ended_at: string | null;
	/** Until when it can be taken back; null when it cannot. */
	readonly undo_until: string | null;
	/** Not proven, which need a person: the first 20. */
	readonly needs_you: readonly FixRow[];
	/** The latest first: 20. */
	readonly rows: readonly FixRow[];
	readonly is_stalled: boolean;
	/** The new key was kept for an hour only: `do: continue` wants it once more, in `fields`. */
	readonly needs_value: boolean;
}

export interface FixRow {
	readonly site: SiteName;
	readonly key_id: string;
	readonly plugin: string;
	readonly state: FixState;
	/** "Mailgun accepts the key that FluentSMTP reads here". */
	readonly title: string;
	readonly detail: string;
	readonly at: string | null;
}

/**
 * Routes, all for `manage_network_options` alone:
 *
 * GET  network/report                       NetworkReport
 * GET  network/sites                        Paged<SiteRow>            SitesQuery
 * GET  network/sites/ID                     SiteDetail
 * GET  network/groups                       Paged<KeyGroup> | Paged<Tally>   by, state, search, provider, plugin, page, per_page
 * POST network/sweep                        NetworkReport['sweep']    do: start | continue | cancel | work   (`work` does a slice in this request)
 * GET  network/sweep                        NetworkReport['sweep']
 * POST network/check                        CheckAnswer               groups: string[] and/or sites: number[], at most 50: asked again now
 * GET  network/keys/GROUP                   FixPlan
 * POST network/keys/GROUP/candidate         CandidateAnswer           fields, as `keys/ID/candidate`; asked once, stores nothing
 * POST network/keys/GROUP/replace           ManyFix                   fields; verified once, then begins; not accepted: error `key_health_not_accepted` (409) with `data.finding`
 * GET  network/fixes/ID                     ManyFix
 * POST network/fixes/ID                     ManyFix                   do: work | pause | continue | undo; fields with `continue` where `needs_value`
 * POST network/definitions/ID/clear-hidden  ManyFix                   clears the keys that a network definition hides, in the same way
 * GET|POST network/policy                   Policy
 * GET  network/export?format=csv|json       a file
 */
export {};
