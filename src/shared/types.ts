/**
 * What crosses REST. The same shapes stand in PHP as JSON schemas on the objects of `includes/Model/`; the test
 * "the report in tests/js/fixtures is what PHP says" ties both. Times are ISO 8601 in UTC, or null when unknown.
 */
import type { FixId, Purpose, ShapeReason, State } from '../catalog/schema';

export type { FixId, Purpose, ShapeReason, State };

export type Role = 'effective' | 'shadowed' | 'ignored' | 'dead';

export type LocationKind =
	| 'option'
	| 'network_option'
	| 'main_site_option'
	| 'table'
	| 'constant'
	| 'environment'
	| 'filter'
	| 'plugin_file';

export interface Definition {
	/** Names the place, not the value: `constant:WPCOM_API_KEY`, `constant:WPCOM_API_KEY@wp-config.php:94`, `option:wp_mail_smtp/mailersend/api_key`. */
	id: string;
	role: Role;
	kind: LocationKind;
	/** The place in words, plain text: "constant WPCOM_API_KEY in wp-config.php, line 94". */
	label: string;
	/** Name of the constant, option or filter. */
	name: string;
	/** Where in the option the value stands. */
	path: string[];
	/** Relative to the WordPress root, or null: could not locate, or not in a file. */
	file: string | null;
	line: number | null;
	last4: string | null;
	length: number;
	/** Encrypted with salts that this site no longer has. */
	closed: boolean;
	fingerprint: string | null;
	/** Why it has this role, one sentence. */
	reason: string;
	writable: boolean;
	why_not: string | null;
	/** Its own live verdict, where it was asked for. */
	verdict: { state: State; title: string; quote: string | null } | null;
}

export interface FieldReport {
	name: string;
	label: string;
	secret: boolean;
	/** Of a companion only; always null for a secret. */
	value: string | null;
	last4: string | null;
	length: number;
	fingerprint: string | null;
	/** When this value was first seen here, and whether it appeared while Key Health was already watching. */
	first_seen_at: string | null;
	saved_while_watching: boolean;
	definitions: Definition[];
}

export interface Evidence {
	asked_at: string;
	/** `provider`, `control` (keyless), `guard` (random key). */
	purpose: 'provider' | 'control' | 'guard';
	/** "GET https://api.mailersend.com/v1/api-quota" */
	request: string;
	/** "Authorization: Bearer ••••c41f", or null for a keyless request. */
	sent_with: string | null;
	status: number | null;
	headers: Record< string, string >;
	body: string;
	/** The provider's own words, verbatim, as text. */
	quote: string | null;
	/** The rule that read the answer: `step:rule`. */
	rule: string | null;
	/** "Read as". */
	says: string;
	failure: { kind: string; text: string } | null;
	duration_ms: number;
}

export interface Candidate {
	diagnosis: string;
	reason: string | null;
	title: string;
	why: string;
	standing: 'most_likely' | 'possible' | 'ruled_out';
}

/** What the look at a value without asking anyone said. */
export interface ShapeProblem {
	field: string;
	reason: ShapeReason;
	/** A whole sentence. */
	text: string;
	/** Whether the cleaned value (spaces, quotes, invisible characters removed) fits. */
	cleanable: boolean;
}

/** The part of a key's report that a check, or the check of a pasted key, says. */
export interface Finding {
	state: State;
	diagnosis: string | null;
	reason: string | null;
	confidence: 'proven' | 'likely' | null;
	/** The key works, but it cannot be read further (send-only keys). */
	limited: boolean;
	title: string;
	meaning: string;
	/** What it means for the site, "Mail is not being sent.", or ''. */
	effect: string;
	button: string;
	fixes: FixId[];
	/** Names of the provider's guides that fit, best first. */
	guides: string[];
	candidates: Candidate[];
	shape: ShapeProblem[];
	evidence: Evidence | null;
	also_asked: Evidence[];
	/** Values to choose from, by field. */
	offers: Record< string, string[] >;
	/** What the key may do, where its provider tells. */
	permissions: Permissions | null;
}

export interface Permissions {
	needs: { name: string; has: boolean }[];
	/** Names of permissions that no plugin needs. */
	too_much: string[];
	/** How many it has in all. */
	has: number;
	/** Least privilege, in the provider's own words. */
	advice: string;
}

/** A line in a file, to be changed by hand. Secrets are masked; `{value}` in `after` stands for the new key. */
export interface LineEdit {
	kind: 'replace_line' | 'remove_line' | 'add_line' | 'move_line';
	name: string;
	file: string | null;
	line: number | null;
	before: string | null;
	after: string | null;
	/** Whether `after` can be copied as it stands (it holds no masked value). */
	complete: boolean;
	writable: boolean;
	why_not: string | null;
}

export interface KeyReport extends Finding {
	/** `plugin/connection/provider` */
	id: string;
	site_id: number;
	provider: { id: string; name: string; purpose: Purpose };
	plugin: {
		slug: string;
		name: string;
		short_name: string;
		settings_url: string;
	};
	connection: string;
	connection_label: string;
	in_use: boolean;
	/** What the plugin does with it: sends with it, falls back on it, sends some mail with it, only keeps it; or the plugin is gone. */
	use: 'primary' | 'backup' | 'routed' | 'stored' | 'gone';
	/** Names of the salts with which it was encrypted, where it can no longer be opened; else empty. */
	salts: string[];
	/** The provider's noun: "token". */
	noun: string;
	fields: FieldReport[];
	checked_at: string | null;
	/** When it came into this state. */
	since: string | null;
	last_ok_at: string | null;
	expires_at: string | null;
	/** When it ends, as far as anybody knows, the soonest first. */
	ends: End[];
	/** The winning place cannot be written by Key Health: the line to change by hand. */
	line: LineEdit | null;
	/** The value that Key Health has overwritten is kept, encrypted, for an hour. */
	backup: {
		last4: string | null;
		saved_at: string;
		kept_until: string;
		/** What was written since is accepted; else the write may have been interrupted. */
		proven: boolean;
		/** It can be put back into the database: what was written still stands there. */
		restorable: boolean;
	} | null;
	/** What the plugin itself has noted, when it is newer than the last check that accepted the key. Its keys are covered. */
	recorded: Recorded | null;
	dismissed: boolean;
	/** Ids of other keys on this site that hold the same value for the same provider; without those of plugins that are gone. */
	same: string[];
	/** Until when a broken key worked, and what changed on the site around that time; '' when nothing is known. */
	story: string;
}

/** A change of a key's state, or of something around it. */
export interface HistoryEntry {
	at: string;
	/** The earliest time at which it may have happened; `at` where that is known exactly. */
	from: string;
	/** Diagnosis of the key, or what changed around it: `plugin_updated`. */
	kind: string;
	/** Null for what changed around it. */
	state: State | null;
	title: string;
	/** Where the value stood, in words, or ''. */
	place: string;
	/** The outgoing address of this server then, or ''. */
	address: string;
	/** Last characters of the value, or ''. */
	last4: string;
	/** Another value stood there than before. */
	other_value: boolean;
}

export interface KeyHistory {
	/** The newest first. */
	entries: HistoryEntry[];
}

/** A day on which something ends, or a new key is due. */
export interface End {
	/** YYYY-MM-DD */
	on: string;
	/** What its provider, the key or a person says; the life of keys for which nobody chose an end; what a provider has announced; age. */
	what: 'ends' | 'lifetime' | 'retires' | 'rotate';
	sure: boolean;
	/** Whole sentences. */
	text: string;
}

/** The newest error that a plugin has noted about its mail. Evidence, no verdict. */
export interface Recorded {
	/** Somebody else's text, 500 characters at most. */
	text: string;
	/** Null where the plugin does not note when. */
	at: string | null;
	/** What the rules for pasted errors make of it; null when they do not know it. */
	title: string | null;
	diagnosis: string | null;
	confidence: 'proven' | 'likely' | null;
}

export interface ConflictDefinition {
	id: string;
	file: string | null;
	line: number | null;
	kind: LocationKind;
	name: string;
	label: string;
	role: Role;
	last4: string | null;
	length: number;
	closed: boolean;
	reason: string;
	verdict: Definition[ 'verdict' ];
}

export interface Conflict {
	id: string;
	diagnosis: string;
	state: State;
	title: string;
	meaning: string;
	button: string;
	/** What to do, in order, where no line settles it. */
	steps: string[];
	/** How one will know that it is settled, or ''. */
	proof: string;
	/** The name that is fought over. */
	name: string;
	key_ids: string[];
	definitions: ConflictDefinition[];
	fix: LineEdit | null;
	/** A stored value that may be copied to where the plugin reads, without editing a file: id of its definition. */
	use: { key_id: string; definition_id: string; title: string } | null;
	/** Screens of this site on which it is settled. */
	links: { label: string; url: string }[];
	dismissed: boolean;
}

/** What the screen needs to know about a provider: texts for wizards, shapes for the paste field. No secrets. */
export interface ProviderInfo {
	id: string;
	name: string;
	noun: string;
	hosts: string[];
	receives: string;
	asks: { step: string; request: string; text: string }[];
	shown_once: boolean;
	default_lifetime_hours: number | null;
	fields: {
		name: string;
		label: string;
		secret: boolean;
		shape: ShapeInfo | null;
	}[];
	guides: Record< string, GuideInfo >;
	links: {
		site: string;
		terms?: string;
		privacy?: string;
		status?: string;
		support?: string;
	};
	message: string | null;
}

export interface ShapeInfo {
	pattern: string;
	also: string[];
	looks_like: string;
	prefix: string | null;
	length: number | null;
	alphabet: string | null;
	wrong_kinds: { pattern: string; says: string }[];
}

export interface GuideInfo {
	title: string;
	intro: string;
	link: { url: string; label: string } | null;
	steps: {
		text: string;
		sub: string;
		note: { strong: string; text: string } | null;
		choices: { title: string; tag: string; text: string }[];
	}[];
	done: string;
	minutes: number | null;
}

/** A shape that no other provider's key has, to name a key that stands in the wrong field. */
export interface DistinctiveShape {
	provider: string;
	name: string;
	pattern: string;
}

/** With what a plugin is told to send no mail. */
export interface MailSwitch {
	plugin: string;
	name: string;
	stopped: boolean;
	/** Key Health can set it. */
	writable: boolean;
	/** Of wp-config.php, that does the same; '' for none. */
	line: string;
	settings_url: string;
}

export interface SiteCopy {
	/** Address of the original, without scheme. */
	of: string;
	since: string;
	/** Keys that are not checked by themselves here. */
	muted: string[];
	switches: MailSwitch[];
}

export interface Report {
	summary: {
		broken: number;
		attention: number;
		unknown: number;
		working: number;
		unchecked: number;
		state: State;
		/** "2 of your 5 keys are not working." */
		sentence: string;
		/** "Mail is not being sent, and comments are not checked for spam." */
		effect: string;
		/** "1 key could not be checked" … */
		notes: string[];
		checked_at: string | null;
		next_check_at: string | null;
		/** Marks of what a banner may say now; one with another mark is out of date. */
		banners: string[];
	};
	keys: KeyReport[];
	conflicts: Conflict[];
	providers: Record< string, ProviderInfo >;
	distinctive: DistinctiveShape[];
	searched: {
		plugins: {
			name: string;
			file: string;
			known: boolean;
			keys: number;
		}[];
		places: { label: string; text: string; names: string[] }[];
		/** Whether the reader may have all files of plugins and themes searched. */
		searchable: boolean;
		known_plugins: number;
	};
	site: {
		name: string;
		url: string;
		host: string;
		user_email: string;
		/** Live checks were allowed on this site. */
		consent: boolean;
		/** The daily check is on. */
		daily: boolean;
		/** Why checks by themselves may not come, and the line that lets them; null when they do. */
		cron: { state: 'stalled' | 'disabled'; text: string; line: string } | null;
		/** The site's outgoing IP address, as far as it is known. */
		address: {
			ip: string;
			source: 'connection' | 'provider' | 'filter';
			was: string | null;
			was_until: string | null;
		} | null;
		/** This site looks like a copy of another. */
		copy: SiteCopy | null;
		now: string;
	};
	/** The last change of a file that Key Health has made and can take back, for who may have files changed. */
	edit: FileUndo | null;
	/** Keys that other code would have emptied, had Key Health not kept them. The newest first; until somebody has read it. */
	kept: Kept[];
	/** Requests that never left the site: the hosts, the line that lets them through, and a message for whoever looks after it. */
	blocked: { hosts: string[]; key_ids: string[]; line: LineEdit; text: string } | null;
}

export interface Kept {
	/** '' for a key that Key Health does not know. */
	key_id: string;
	/** Its provider: "Akismet". */
	name: string;
	/** The last time. */
	at: string;
	times: number;
	/** "POST /wp/v2/settings" */
	request: string;
	/** A whole sentence. */
	text: string;
}

/** One line of the proof that a fix worked. */
export interface ProofLine {
	id:
		| 'accepted'
		| 'saved'
		| 'written'
		| 'site_answers'
		| 'constant_read'
		| 'read_back'
		| 'read_fresh'
		| 'accepted_again'
		| 'restored'
		| 'tried';
	/** `skipped`: it could not be tried, and nothing speaks against the fix. */
	state: 'done' | 'failed' | 'skipped';
	text: string;
	sub: string;
	at: string;
}

/** How to take back a change of a file: the hash is that of the file as it was written. */
export interface FileUndo {
	/** Constant whose line was changed. */
	name: string;
	file: string;
	hash: string;
	saved_at: string;
	kept_until: string;
}

/** A change of a file as it would be made. Every string but the constant's name is masked, in lines that stay too. */
export interface EditPreview {
	/** What is done, "Remove line 31". */
	title: string;
	file: string;
	/** SHA-256 of the file that was looked at; `apply` refuses another one. */
	hash: string;
	/** In `add` lines `{value}` stands for a secret that only the browser has; `gap` leaves `count` lines out. */
	lines: {
		number: number | null;
		kind: 'same' | 'remove' | 'add' | 'gap';
		text: string;
		count: number | null;
	}[];
	writable: boolean;
	why_not: string | null;
}

/** The hash is that of the preview; the password is the person's own, asked for each time. */
export interface ApplyBody {
	hash: string;
	password: string;
}

/** The hash is that of the file as it was written. */
export interface UndoEditBody extends ApplyBody {
	/** Key whose state is told afterwards. */
	key_id: string;
}

export interface ApplyLineBody extends ApplyBody {
	/** The new value, by field name. */
	fields: Record< string, string >;
	/** Accepted only when the check's state was `unknown`. */
	unchecked?: boolean;
}

/** What became of a change of a file. `finding` is null where no key hangs on it. */
export interface ApplyResult {
	finding: Finding | null;
	proof: ProofLine[];
	/** The change stands, and what it was made for is proven. */
	fixed: boolean;
	/** Null when the database gave no answer to the question that came after. */
	report: Report | null;
}

export interface CandidateResult {
	finding: Finding;
	/** Of a value that was opened with old salts. */
	recovered: { last4: string | null } | null;
	report: Report;
}

export interface ReplaceResult {
	finding: Finding;
	proof: ProofLine[];
	fixed: boolean;
	/** What became of the other places named in `also`, in the order they were written. */
	places: PlaceResult[];
	/** Null when the database gave no answer to the question that came after. */
	report: Report | null;
}

/** One more place that held the same key. */
export interface PlaceResult {
	key_id: string;
	/** "SendGrid in FluentSMTP" */
	name: string;
	fixed: boolean;
	/** Why it was not written, a sentence; or ''. */
	why_not: string;
	proof: ProofLine[];
}

/** What the provider says about the old value that was replaced within the last hour. */
export interface OldKeyResult {
	/** `refused`: proven dead. `alive`: it still works, so whoever has it can use it. */
	state: 'refused' | 'alive' | 'unknown';
	title: string;
	meaning: string;
	last4: string | null;
	report: Report;
}

/** One callback on a hook that requests pass. */
export interface HookCallback {
	hook: string;
	priority: number;
	/** "closure in my-plugin/main.php, line 12"; without the file for who may not see files. */
	label: string;
	/** The plugin's, theme's or must-use file's name: "My Firewall". */
	owner: string;
	kind: 'plugin' | 'mu_plugin' | 'theme' | 'drop_in' | 'unknown';
	file: string | null;
	line: number | null;
	/** It stands in the way; else it was only seen. */
	accused: boolean;
}

/** What one callback made of the request, the answer or the stored value. Both sides are redacted. */
export interface TraceChange {
	/** Index in `callbacks`. */
	callback: number;
	what:
		| 'credential'
		| 'url'
		| 'method'
		| 'body'
		| 'header'
		| 'tls'
		| 'proxy'
		| 'timeout'
		| 'redirects'
		| 'blocked'
		| 'answered'
		| 'answer'
		| 'key'
		| 'error';
	/** A whole sentence. */
	text: string;
	before: string;
	after: string;
	harmful: boolean;
}

/** Who changes our request, proven by one real one. */
export interface Trace {
	asked_at: string;
	/** "GET https://api.mailersend.com/v1/api-quota" */
	request: string;
	title: string;
	meaning: string;
	/** Core's own and ours left out. In the order in which they ran. */
	callbacks: HookCallback[];
	changes: TraceChange[];
	/** Indexes of `callbacks`: whose change is in the way. */
	culprits: number[];
	/** What the provider said when it was asked once more without those, a sentence; or ''. */
	proof: string;
}

export interface TraceResult {
	trace: Trace;
	/** Null when the database gave no answer to the question that came after. */
	report: Report | null;
}

/** The search for the plugin that breaks a check: this site is loaded with a part of its plugins, for single requests of ours only. */
export interface CleanState {
	/** Names the run; no secret. */
	id: string;
	key_id: string;
	state: 'running' | 'named' | 'not_plugins' | 'not_reproduced' | 'failed' | 'cancelled';
	title: string;
	meaning: string;
	/** Requests made so far, and how many there will be when one plugin is guilty. */
	asked: number;
	at_most: number;
	/** How many plugins are looked at, and how many of them are still possible. */
	plugins: number;
	suspects: number;
	/** What was tried, oldest first. */
	lines: ProofLine[];
	/** Each list is guilty by itself; those in one list only together. */
	culprits: { name: string; file: string; kind: 'plugin' | 'theme' }[][];
}

export interface CleanStateResult {
	run: CleanState;
	/** Null when the database gave no answer to the question that came after. */
	report: Report | null;
}

/** Why the provider is not reached. */
export interface Reach {
	cause:
		| 'dns'
		| 'dns_everything'
		| 'refused'
		| 'refused_everything'
		| 'timeout'
		| 'timeout_everything'
		| 'tls'
		| 'ca_bundle'
		| 'old_tls'
		| 'clock'
		| 'proxy'
		| 'blocked_by_site'
		| 'ipv6'
		| 'no_transport'
		| 'outage'
		| 'reached'
		| 'unknown';
	title: string;
	meaning: string;
	/** What to do, in order. Backquotes mark code. */
	steps: string[];
	/** A line of wp-config.php that settles it, where there is one. */
	line: LineEdit | null;
	/** What was tried. */
	lines: ProofLine[];
	/** To whoever looks after the server: hosts, ports, times, errors; no key. */
	message: string;
}

export interface ReachResult {
	reach: Reach;
	report: Report;
}

/** A fact that shows whether a fix has reached what people notice. */
export interface CheckLine {
	id: 'connected' | 'comments_checked' | 'mail_accepted' | 'no_new_error' | 'key_accepted';
	/** `waiting`: nothing has happened yet that could tell. */
	state: 'done' | 'failed' | 'waiting';
	text: string;
	sub: string;
	at: string | null;
	/** A screen of this site on which the rest is done. */
	link: { label: string; url: string } | null;
}

export interface ChecklistResult {
	lines: CheckLine[];
}

/** Everything that may leave the page, as it would leave it. */
export interface SupportBundle {
	/** For a support desk, plain text. */
	text: string;
	/** The same facts for machines. */
	data: Record< string, unknown >;
	/** To the provider, in the form that its support asks for. */
	message: { to: string; subject: string; body: string } | null;
}

export interface TestEmailResult {
	sent: boolean;
	to: string;
	title: string;
	meaning: string;
	/** Who took part, in order: plugin, mailer, provider. */
	path: { label: string; value: string }[];
	error: string | null;
	/** What providers answered while it was sent, covered. */
	answers: { request: string; status: number | null; words: string; duration_ms: number }[];
	duration_ms: number;
	at: string;
	/** Null when the database gave no answer to the question that came after. */
	report: Report | null;
}

/** One reading of a pasted error. */
export interface Explanation {
	/** Null when the text does not tell whose words these are. */
	provider: { id: string; name: string } | null;
	/** Names of the providers that all say the same, when nothing tells them apart; else empty. */
	alike: string[];
	state: State;
	diagnosis: string;
	reason: string | null;
	confidence: 'proven' | 'likely';
	title: string;
	meaning: string;
	/** What the provider's answer means, or ''. */
	says: string;
	/** Which words of the text speak for it. */
	why: string;
	words: string;
	/** Keys of this site that it fits, those in use first. */
	key_ids: string[];
	button: string;
	/** `#/fix/KEY_ID` of the first of them. */
	fix: string | null;
}

/** What a pasted error means. The best reading first; none: title and meaning say what to do then. */
export interface Explanations {
	/** The text as it was read: its keys are covered. */
	text: string;
	covered: boolean;
	results: Explanation[];
	title: string;
	meaning: string;
}

/**
 * `fields` holds pasted values by field name; `from` names a stored definition whose cleaned value is to be used instead;
 * `recover` holds salts by the name of their constant, with which the stored value is opened.
 */
export interface CandidateBody {
	fields?: Record< string, string >;
	from?: string;
	recover?: Record< string, string >;
}

export interface ReplaceBody extends CandidateBody {
	/** Accepted only when the check's state was `unknown`. */
	unchecked?: boolean;
	/** Ids of other keys that hold the same value, to be written as well once the value is proven in the first place. */
	also?: string[];
}

/** Where constants and keys stand in the files of plugins and themes. */
export interface SearchResult {
	places: {
		file: string;
		line: number;
		kind: 'define' | 'const' | 'assignment' | 'value';
		/** The constant or variable; '' where a value stands alone. */
		name: string;
		last4: string | null;
	}[];
	/** How many more there are. */
	more: number;
	files: number;
	seconds: number;
	/** The limit at which it ended; null when it came to the end. */
	limit: 'files' | 'bytes' | 'seconds' | 'depth' | 'places' | null;
	/** Some of the files and folders that could not be read. */
	unread: string[];
	unread_count: number;
}
