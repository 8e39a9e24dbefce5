/**
 * The words in which providers, plugins and diagnoses are written down.
 *
 * Knowledge is written once, here, and generated into PHP (`npm run build:catalog`). A catalog file is data: no callbacks, no
 * code. What data cannot say gets a *named* helper in PHP (a precedence rule, an auth scheme), chosen here by its name.
 *
 * Everything is snake_case where it reaches PHP or REST: one spelling in both languages, no mapping layer.
 */
import type { Purpose, Text } from './text';

export { t } from './text';
export type { Purpose, Text };

/** A regular expression in the subset that JavaScript and PCRE share. Matched against the whole value: write `^…$`. */
export type Pattern = string;

/** A JSON pointer (RFC 6901) into an answer; a `*` segment stands for every item. */
export type Pointer = string;

/**
 * How sure a fact is: read in code or a specification, executed, documentation, a public thread, or memory.
 * A `memory` fact can lead to a `likely` finding at most.
 */
export type Confidence = 'source' | 'ran' | 'doc' | 'issue' | 'memory';

/** The closed list of diagnoses; each is one file in `diagnoses/`. */
export type DiagnosisId = string;

/** What a person sees first. */
export type State = 'broken' | 'attention' | 'unknown' | 'working' | 'unchecked';

/** The wizards of `src/fix/`. */
export type FixId =
	| 'replace_key'
	| 'recover_key'
	| 'clean_key'
	| 'allow_key'
	| 'change_companion'
	| 'settle_account'
	| 'edit_line'
	| 'unblock'
	| 'reach'
	| 'trace'
	| 'reconnect'
	| 'rotate_key'
	| 'clean_state'
	| 'wait'
	| 'prove_by_use';

/* ------------------------------------------------------------------ provider */

/** What a value looks like, as far as it can be told without asking anyone. */
export interface Shape {
	readonly pattern: Pattern;
	/** Shapes of older keys that may still work: never called malformed before a live answer. */
	readonly also?: readonly Pattern[];
	/** In words, for the paste field: "`mlsn.` and 64 characters". */
	readonly looks_like: Text;
	/** What every such key begins with. */
	readonly prefix?: string;
	/** Length in characters, where all keys have the same one. */
	readonly length?: number;
	/** The characters a key is made of (after the prefix), as the inside of a character class: `0-9a-f`. */
	readonly alphabet?: string;
	/** No other provider's key looks like this, so that a value of this shape in another provider's field can be named. */
	readonly distinctive?: true;
	/** A value of another shape can never be accepted (and `why`: the source that proves it). Only then is a refusal of the shape certain. */
	readonly strict?: string;
	/** Known values of the wrong kind: right provider, other secret. */
	readonly wrong_kinds?: readonly {
		readonly pattern: Pattern;
		readonly says: Text;
	}[];
	readonly good: readonly string[];
	readonly bad: readonly {
		readonly value: string;
		readonly reason: ShapeReason;
	}[];
}

export type ShapeReason =
	| 'whitespace'
	| 'invisible_character'
	| 'quotes'
	| 'masked'
	| 'placeholder'
	| 'truncated'
	| 'wrong_length'
	| 'wrong_characters'
	| 'other_provider'
	| 'wrong_key_kind';

export interface Field {
	readonly name: string;
	readonly label: Text;
	/** A secret never leaves PHP. A companion (channel, domain, region) may be shown. */
	readonly secret: boolean;
	readonly shape?: Shape;
	/** What a companion looks like, where it has no shape. For the tests. */
	readonly example?: string;
	/** When the value ends: `jwt` reads it out of the value itself, `time` means that the value is a time (seconds since 1970, or a date). */
	readonly ends?: 'jwt' | 'time';
}

/**
 * How the secret travels. The schemes are `includes/Probe/Auth/`. `field` is the secret that the answer is about; `{slot}` in `user`
 * and `pass` is a field.
 *
 * - `header`: `before` stands before the key (`api-key `), `also` are further headers with other fields of the key
 * - `json`: a member of the JSON body
 * - `query`: a parameter of the address, only where the provider takes nothing else (`why`: the source that says so); the address is
 *   masked wherever it is shown
 * - `sigv4`: AWS Signature Version 4; the key itself does not travel
 * - `smtp`: SMTP AUTH after EHLO and TLS, ended before MAIL FROM
 */
export type Auth =
	| { readonly scheme: 'bearer'; readonly field: string }
	| {
			readonly scheme: 'header';
			readonly name: string;
			readonly field: string;
			readonly before?: string;
			readonly also?: Readonly< Record< string, string > >;
	  }
	| {
			readonly scheme: 'basic';
			readonly user: string;
			readonly pass: string;
			readonly field: string;
	  }
	| {
			readonly scheme: 'form';
			readonly names: readonly string[];
			readonly field: string;
	  }
	| { readonly scheme: 'json'; readonly name: string; readonly field: string }
	| {
			readonly scheme: 'query';
			readonly name: string;
			readonly field: string;
			readonly why: string;
	  }
	| {
			readonly scheme: 'sigv4';
			readonly field: string;
			readonly id: string;
			readonly region: string;
			readonly service: 'sts' | 'ses';
	  }
	| {
			readonly scheme: 'smtp';
			readonly field: string;
			readonly user: string;
			readonly encryption: string;
	  };

/**
 * Facts about this site that make one cause more or less likely than another; computed by `includes/Diagnosis/Facts.php`.
 *
 * - `worked_before`: this very value was accepted once
 * - `stopped_a_day_after_saving`: first refused 24 to 48 hours after this value was first seen
 * - `saved_over_a_day_ago`: the value was first seen more than 24 hours ago
 * - `saved_within_a_day`: first seen less than 24 hours ago, by a Key Health that was already watching
 * - `shape_fits`, `shape_broken`: what the inspection said
 * - `address_changed`, `address_same`: the outgoing IP address against the one of the last accepted check
 * - `sells`: a shop plugin is active
 */
export type Fact =
	| 'worked_before'
	| 'stopped_a_day_after_saving'
	| 'saved_over_a_day_ago'
	| 'saved_within_a_day'
	| 'shape_fits'
	| 'shape_broken'
	| 'address_changed'
	| 'address_same'
	| 'sells';

/** One possible cause of an answer that has several. The first `why` whose fact holds counts; a `ruled_out` whose fact holds ends the matter. */
export interface Cause {
	readonly is: DiagnosisId;
	readonly reason?: string;
	readonly title: Text;
	readonly why: readonly {
		readonly fact?: Fact;
		readonly points: number;
		readonly text: Text;
	}[];
	readonly ruled_out?: readonly {
		readonly fact: Fact;
		readonly text: Text;
	}[];
}

export type Scalar = string | number | boolean | null;

/** All given conditions must hold. The body is judged before the status: put rules with `status` alone last. */
export interface When {
	readonly status?: number | readonly number[] | '2xx' | '4xx' | '5xx';
	/** The whole body, trimmed. */
	readonly body?: string;
	/** A part of the body, upper or lower case alike. */
	readonly contains?: string;
	readonly matches?: Pattern;
	readonly json?: readonly {
		readonly at: Pointer;
		readonly is?: Scalar;
		readonly not?: Scalar;
		readonly matches?: Pattern;
		readonly exists?: boolean;
		/** A number, also when it is sent as text, smaller than this. */
		readonly below?: number;
		/** A time (a date, or seconds since 1970) that is over. */
		readonly past?: true;
	}[];
	/** Some XML element of that name (without its prefix) has this text. */
	readonly xml?: readonly {
		readonly element: string;
		readonly is?: string;
		readonly matches?: Pattern;
	}[];
	/** What is stored beside the key, or the key itself. The value never leaves PHP. */
	readonly values?: readonly {
		readonly field: string;
		readonly exists?: boolean;
		readonly is?: string;
		readonly matches?: Pattern;
		/** A time that is over: the value itself, or the end that it holds (`ends` of the field). */
		readonly past?: boolean;
		/** A time that is more than so many days ago. */
		readonly older_than_days?: number;
		/** A time that comes within so many days. */
		readonly within_days?: number;
	}[];
	/** Only from that day on (YYYY-MM-DD, UTC). */
	readonly since?: string;
	/** Some object at `at` has all these members; `{host}` is replaced. */
	readonly any?: {
		readonly at: Pointer;
		readonly has: Readonly< Record< string, Scalar > >;
	};
	readonly header?: {
		readonly name: string;
		readonly is?: readonly string[];
		readonly matches?: Pattern;
	};
	/** The verdict of the steps before. */
	readonly so_far?: readonly DiagnosisId[];
}

/** Something that a provider has announced to end. */
export interface Retirement {
	/** YYYY-MM-DD; of a month without a day its first one. */
	readonly on: string;
	/** What ends, and what to do: whole sentences. */
	readonly says: Text;
	/** Only keys whose stored values match, upper and lower case alike. */
	readonly values?: readonly { readonly field: string; readonly matches: Pattern }[];
	/** It may come later, or not for all. */
	readonly likely?: true;
	/** Where it was announced, and when that was read. */
	readonly source: string;
	readonly read_on: string;
	readonly confidence: Confidence;
}

/** One rule: first match wins. */
export interface Answer {
	readonly when: When;
	/** `as_before` keeps the verdict of the steps before. */
	readonly is: DiagnosisId | 'as_before';
	readonly reason?: string;
	/** The key works, but it cannot be read further (send-only keys). */
	readonly limited?: true;
	/** What it says is not proof by itself (an error that a plugin wrote down some time ago): the finding is likely at most. */
	readonly likely?: true;
	/** A key that works is answered like this too, so that a later step must decide. If none does, the key could not be checked. */
	readonly undecided?: true;
	/** "Read as" in the evidence: what this answer means. */
	readonly says: Text;
	/** Instead of the diagnosis file's own words. */
	readonly title?: Text;
	readonly meaning?: Text;
	/** One answer, several causes: ranked by local facts. Makes the finding `likely`. */
	readonly causes?: readonly Cause[];
	/** Instead of the diagnosis file's own fix. */
	readonly fixes?: readonly FixId[];
	readonly source: string;
	readonly confidence: Confidence;
}

/**
 * One question of a probe. Without `request` nobody is asked: the answers look only at what is stored (`when.values`), and when none
 * of them fits, the next step is the first.
 */
export interface Step {
	readonly id: string;
	/** Runs only when the verdict so far is one of these. The first step that asks has none. */
	readonly after?: readonly DiagnosisId[];
	/** Asked once more for each other value of this slot (the other region), until an answer says something. */
	readonly elsewhere?: string;
	/** Slots that must not be empty, else the step is left out, or the verdict is `without`. */
	readonly needs?: readonly string[];
	readonly without?: { readonly is: DiagnosisId; readonly reason?: string };
	/** Only when a person asked, never by the daily check. */
	readonly asked?: true;
	/**
	 * `random_key`: the same request once with a random key of the same shape. If both are answered alike, this
	 * request cannot tell keys apart and its answer is not used. Asked once a day per provider.
	 */
	readonly guard?: 'random_key';
	readonly request?: {
		readonly method: 'GET' | 'POST' | 'SMTP';
		/** `{slot}` is a field or one of: home, host, sender; always URL-encoded. */
		readonly url: string;
		readonly auth: Auth;
		readonly headers?: Readonly< Record< string, string > >;
		readonly form?: Readonly< Record< string, string > >;
		/** A string value `{slot}` is replaced; a member whose slot is empty is left out. */
		readonly json?: unknown;
	};
	/** What is asked, and why that changes nothing; shown under "Read what exactly is sent". */
	readonly asks: Text;
	/** Where the request and its harmlessness were read. */
	readonly source: string;
	/** Members of an accepted answer that may be kept as evidence. The rest (names, addresses) is dropped. */
	readonly keep: readonly Pointer[];
	/** Where an accepted answer tells when the key ends (a date, or seconds since 1970). */
	readonly ends?: Pointer;
	/** Where an accepted answer tells what the key may do. */
	readonly permissions?: Permissions;
	/** Where the provider's own words stand; `` is a whole body that is no JSON, `<Name>` an XML element. */
	readonly quote?: readonly Pointer[];
	/** Values the person may choose from for a field (existing sender names). */
	readonly offers?: { readonly field: string; readonly at: Pointer };
	readonly answers: readonly Answer[];
}

/** What a key may do, read from an answer, beside what it needs. */
export interface Permissions {
	/** Where the names of the permissions stand (`/scopes/*`). */
	readonly at: Pointer;
	/** Without one of these the plugin cannot work. Each is a name, or several of which one is enough. */
	readonly needs: readonly ( string | readonly string[] )[];
	/** A key with one of these may do far more than any plugin needs. */
	readonly too_much: Pattern;
	/** Least privilege, in the provider's own words: "Restricted access with [[Mail Send]]". */
	readonly advice: Text;
	readonly source: string;
	readonly confidence: Confidence;
}

/** Words that people see when this goes wrong, in a log or on another plugin's screen, and what they mean. For "What does this error mean?". */
export interface Phrase {
	readonly matches: Pattern;
	readonly is: DiagnosisId;
	readonly reason?: string;
	readonly source: string;
	readonly confidence: Confidence;
}

/** A numbered list of what to do at the provider, in the provider's own labels. */
export interface Guide {
	readonly title: Text;
	readonly intro?: Text;
	readonly link?: { readonly url: string; readonly label: Text };
	readonly steps: readonly GuideStep[];
	/** The label of the button that says it is done. */
	readonly done?: Text;
	readonly minutes?: number;
}

export interface GuideStep {
	readonly text: Text;
	readonly sub?: Text;
	/** A warning inside the step it concerns. */
	readonly note?: { readonly strong: Text; readonly text: Text };
	/** Two ways side by side, each with its consequence. */
	readonly choices?: readonly {
		readonly title: Text;
		readonly tag?: Text;
		readonly text: Text;
	}[];
}

/** A page of a provider, and the click path to it in the provider's own labels: `[[Settings]] › [[API Keys]]`. */
export interface Page {
	readonly url: string;
	readonly path?: Text;
}

/** The pages that the standard guides (`guides.ts`) begin at. `account` is where a person lands after signing in. */
export interface Pages {
	readonly account: Page;
	readonly keys: Page;
	readonly permissions?: Page;
	readonly ip_allowlist?: Page;
	readonly domains?: Page;
	readonly senders?: Page;
	readonly billing?: Page;
	readonly companion?: Page;
}

/** What to do at any provider, where its own file does not say it better. `page` falls back to `account`, `permissions` to `keys` first. */
export interface StandardGuide extends Omit< Guide, 'link' > {
	readonly page: keyof Pages;
}

/**
 * Guides by what they are for. `new_key`, `revoke` and `companion` belong to their wizards; a guide named like a diagnosis
 * (or `diagnosis/reason`) is what to do about it at the provider.
 */
export type Guides = Readonly< Record< string, Guide > >;

export interface Provider {
	readonly id: string;
	readonly name: string;
	readonly purpose: Purpose;
	/** The provider's own noun: token, API key, secret key. */
	readonly noun: Text;
	/** The only hosts that may receive the key. A `*` stands for one label, never for one of the last two. */
	readonly hosts: readonly string[];
	/** A page of the provider that anybody may ask whether it is there, and what it says then. */
	readonly connectivity?: {
		readonly url: string;
		readonly answer: string;
		readonly source: string;
	};
	/** The field that holds the address of the person's own installation, where the provider is software (Sendy, Mautic). */
	readonly own_host?: string;
	/**
	 * Values made out of a field, for addresses: the first group of `matches` (as it is written), or the entry of `map` (upper and lower
	 * case alike); `otherwise` when nothing fits. Hosts are made small.
	 */
	readonly slots?: Readonly<
		Record<
			string,
			{
				readonly field: string;
				readonly matches?: Pattern;
				readonly map?: Readonly< Record< string, string > >;
				readonly otherwise?: string;
			}
		>
	>;
	/** How much asking the provider bears. */
	readonly limits?: {
		/** The daily check asks no sooner. */
		readonly background_hours?: number;
		/** A refused value is not asked about again by itself for so long. */
		readonly pause_after_refusal_minutes?: number;
		/** Requests of a day (UTC) after which nothing is asked by itself, where the provider counts: most of them are for the site's mail. */
		readonly requests_a_day?: number;
		/** A refused log-in counts against the account or this server's address: after one, no other value is tried by itself. */
		readonly locks?: true;
		readonly source: string;
	};
	/** The key comes from a log-in at the provider: it is renewed there, never pasted. */
	readonly oauth?: true;
	/** Why a key belongs to the address of one site, so that a copy of the site asks nothing by itself; with its source. */
	readonly site_bound?: string;
	readonly phrases?: readonly Phrase[];
	/** First run: what the provider receives. */
	readonly receives: Text;
	readonly fields: readonly Field[];
	readonly shown_once: boolean;
	/** How long a key lives when nobody chose a date, in hours. */
	readonly default_lifetime_hours?: number;
	/** What it has announced to end on a day, for keys of a kind. What is over for long is no news: it belongs to the answers. */
	readonly retirements?: readonly Retirement[];
	readonly steps: readonly Step[];
	/** Its own guides; what is not here is a standard guide of `guides.ts`. `new_key` must be here, unless the key comes from a log-in. */
	readonly guides: Guides;
	readonly pages?: Pages;
	readonly links: {
		readonly site: string;
		/** Left out where no page is confirmed. */
		readonly terms?: string;
		readonly privacy?: string;
		readonly status?: string;
		readonly support?: string;
	};
	/** A message to the provider, ready to send; no key in it. */
	readonly message?: Text;
}

export type * from './plugin';
export { definePlugin } from './plugin';

/* ----------------------------------------------------------------- diagnosis */

/** Words of a diagnosis. Placeholders: provider, plugin, key, Key, field, value, count, character, name, other_name, file, line, seconds, host, address, expires, since, removes, other_line, other_file, variable, condition, bytes, advice, restart. */
export interface Words {
	readonly title?: Text;
	readonly meaning?: Text;
	readonly button?: Text;
	readonly fixes?: readonly FixId[];
	/** What to do, in order, on the page of a conflict that no line settles: exact screens, files and commands. */
	readonly steps?: readonly Text[];
	/** How one will know: the fact that "check again" ends in. With `steps`. */
	readonly proof?: Text;
	readonly state?: State;
}

export interface Diagnosis extends Words {
	readonly id: DiagnosisId;
	readonly kind: 'answer' | 'shape' | 'reach' | 'conflict';
	readonly state: State;
	/** Subject, verb, object, no full stop. */
	readonly title: Text;
	readonly meaning: Text;
	/** The primary button; verb and object. */
	readonly button?: Text;
	readonly fixes: readonly FixId[];
	/** Why no wizard can mend it, for docs/diagnoses.md; only where there is none. English, not shown on a site. */
	readonly no_wizard?: string;
	/** Other words for a reason. */
	readonly reasons?: Readonly< Record< string, Words > >;
}

export const defineProvider = < const P extends Provider >( provider: P ): P => provider;
export const defineDiagnosis = < const D extends Diagnosis >( diagnosis: D ): D => diagnosis;
