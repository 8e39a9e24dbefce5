/**
 * What a file in `plugins/` may say: where one WordPress plugin keeps its keys, which value it really uses, and how to write it safely.
 *
 * Data alone, no callbacks. What data cannot say has a name here and a class in PHP: a rule (`includes/Discovery/Rule/`), a codec
 * (`includes/Discovery/Codec/`), a format (`includes/Discovery/Storage/`).
 */
import type { Purpose, Text } from './text';

/* ----------------------------------------------------------------- conditions */

/** A value in the database: which option, in whose options, where in it. */
export interface Setting {
	/** Where it is not the connection's own option. */
	readonly option?: string;
	/** Where it is not the connection's own scope. */
	readonly scope?: Scope;
	readonly format?: Format;
	readonly path: readonly string[];
}

/**
 * A fact of this site. Values are compared as text (`true` is '1', `false` and null are ''); a single one of `is` suffices.
 *
 * In paths and values `{connection}` stands for the connection's id as it is stored, `{selected}` for the store's `selected_by`.
 */
export type Condition =
	| ( Setting & {
			/** What stands there is one of these. */
			readonly is?: readonly string[];
			/** What stands there is none of these. */
			readonly not?: readonly string[];
			/** What stands there is a list or a map in which this value occurs. */
			readonly holds?: string;
			/** PHP calls it true, or it does not. */
			readonly truthy?: boolean;
			/** Something stands there, or nothing does. */
			readonly exists?: boolean;
	  } )
	| {
			readonly constant: string;
			readonly is?: readonly string[];
			readonly not?: readonly string[];
			readonly truthy?: boolean;
			readonly exists?: boolean;
			/** Exactly `true` or exactly `false`; 1 and 'true' are neither. */
			readonly strictly?: boolean;
			/** Anything but exactly this; with `exists: true`, "defined and not false". */
			readonly strictly_not?: boolean;
	  }
	/** One of these plugins (basenames) is active. */
	| { readonly active: readonly string[] }
	| { readonly multisite: boolean }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] };

/* -------------------------------------------------------------------- storage */

/**
 * Whose options: this site's, the network's (`get_site_option`), or those of the network's main site.
 *
 * A plugin that keeps settings in a table of its own says so with `table`.
 */
export type Scope = 'site' | 'network' | 'main_site';

/**
 * How an option holds settings: as WordPress serializes them (`native`), as JSON text, as Base64 of JSON text, or as Gravity Forms
 * seals them.
 */
export type Format = 'native' | 'json' | 'base64_json' | 'gravity_forms';

/** Rows of a table of the plugin's own (without the site's prefix): one setting per row. */
export interface Table {
	readonly name: string;
	readonly key_column: string;
	readonly value_column: string;
}

/**
 * How one value is written down: encrypted with a key made of the site's salts or of an option, or only encoded.
 *
 * - `secretbox`: libsodium, Base64 of nonce and box. The key is the constant `key`, else Base64 in the option `key_option`.
 * - `salted_ctr`: AES-256-CTR, Base64 of IV and (Base64 of) ciphertext; the plain text ends with a salt. `key` and `salt` are names
 *   of constants, the first defined counts.
 * - `smtp2go`, `yaysmtp`, `forminator`, `defuse`: each plugin's own way.
 * - `base64`: encoding without a key; `unpadded` without `=` at the end.
 * - `prefixed`: the value stands behind a text of the plugin's own.
 * - `json_member`: the setting is JSON text, and the value one member of it; it cannot be written alone.
 */
export type Codec =
	| {
			readonly name: 'secretbox';
			readonly key: string;
			readonly key_option: string;
			/** The plugin's own, for a scheme newer than ours. */
			readonly class: string;
			/** Beginning of the names of the plugin's filters that supply the key or stop the opening. */
			readonly hooks?: string;
	  }
	| {
			readonly name: 'salted_ctr';
			readonly key: readonly string[];
			readonly salt: readonly string[];
			/** The fallback of the plugin for a site without salts. */
			readonly otherwise?: { readonly key: string; readonly salt: string };
			/** Values that the plugin stores as they are while this holds. */
			readonly plain_when?: Condition;
			/** The first constant counts as soon as it is defined, even when it is empty. */
			readonly empty_counts?: true;
			/** Values that the plugin takes as they are: what is not Base64, or not Base64 longer than an IV. */
			readonly plain?: 'unless_base64' | 'unless_long_base64';
			/** The plugin's own opener, for a scheme newer than ours. The stored value goes before `args`. */
			readonly own?: {
				readonly function?: string;
				readonly class?: string;
				readonly method?: string;
				readonly construct?: true;
				readonly args?: readonly string[];
			};
	  }
	| { readonly name: 'smtp2go' | 'yaysmtp' | 'forminator' | 'defuse' }
	| {
			readonly name: 'base64';
			readonly unpadded?: true;
			/** Older versions stored the value as it is: what does not decode to printable text is plain. */
			readonly or_plain?: true;
	  }
	| { readonly name: 'prefixed'; readonly before: string }
	| { readonly name: 'json_member'; readonly member: string };

/** One step from what a getter gave to the value. */
export type Step_Of_Getter =
	| { readonly method: string; readonly args?: readonly string[] }
	| { readonly property: string }
	| { readonly key: string };

/**
 * The plugin's own getter: the last word on what is effective. It neither validates nor writes.
 *
 * Begins at a static method, a function, a new object (`class` alone) or a global variable, and goes on by `then`. The arguments
 * are the field's path (`path`; at most 2, what stands deeper is in what the getter gives) or these texts. Not asked where a class
 * or function is not loaded.
 */
export interface Getter {
	readonly class?: string;
	readonly method?: string;
	readonly function?: string;
	readonly global?: string;
	/** Makes a new object of `class` first, so that no copy of an earlier read answers. */
	readonly construct?: true;
	readonly args?: 'path' | readonly string[];
	readonly then?: readonly Step_Of_Getter[];
}

/* ----------------------------------------------------------------------- rules */

/**
 * Who wins between a constant and the database. Each is a class in `includes/Discovery/Rule/`.
 *
 * - `defined_wins`: a defined constant wins, even when it is empty (Akismet)
 * - `not_null_wins`: wins unless it is null, even when it is empty or false (Gravity SMTP)
 * - `nonempty_wins`: wins unless it is `''`; `false` wins and leaves the plugin without a key (Mailchimp for WP)
 * - `truthy_wins`: wins while PHP calls it true (Mailgun, Postmark)
 * - `enabled_flag`: constants count only while `constant` is strictly `true`, and each only while it is truthy (WP Mail SMTP)
 * - `switched`: while `when` holds, constants alone count, also where they are missing; else none does (FluentSMTP, MailerSend)
 * - `flag_then_defined`: constants count while `when` holds, each as soon as it is defined (SMTP2GO)
 * - `one_constant_for_all`: one constant stands for the keys of every provider, even when it is empty (Post SMTP)
 * - `any_of`: as soon as one of `constants` is defined, the database counts for none of them (WP Offload SES)
 * - `pair_wins`: constants count only when all of `constants` are non-empty (Contact Form 7, reCAPTCHA)
 * - `option_wins`: the constant counts only while nothing is stored (OptinMonster)
 * - `import_on_save`: copied into the database when settings are saved; what runs reads the database (CleanTalk)
 * - `import_once`: copied into the database when the plugin is set up (Gravity Forms)
 * - `env_constant_option`: environment, then constant, then database, each while it is not empty (core's Connectors)
 */
export type PrecedenceRule =
	| {
			readonly name:
				| 'defined_wins'
				| 'not_null_wins'
				| 'nonempty_wins'
				| 'truthy_wins'
				| 'one_constant_for_all'
				| 'option_wins'
				| 'import_on_save'
				| 'import_once'
				| 'env_constant_option';
	  }
	| { readonly name: 'enabled_flag'; readonly constant: string }
	| {
			readonly name: 'switched' | 'flag_then_defined';
			readonly when: Condition;
			/** What switches constants on, for the sentence: "SMTP2GO_USE_CONSTANTS", "“Store keys in wp-config.php”". */
			readonly called: Text;
	  }
	| { readonly name: 'any_of' | 'pair_wins'; readonly constants: readonly string[] };

/* ---------------------------------------------------------------------- places */

/** Where one field of a key stands. What is not said here is as its connection says. */
export interface Place extends Setting {
	/** The constant that may hold it; of several, the first that is defined counts. */
	readonly constant?: string | readonly string[];
	readonly environment?: string;
	/** What the plugin uses when nothing is stored. */
	readonly otherwise?: string;
	/** A number of seconds that is added, in the same option: when a token came, and how long it lives. Such a field is only read. */
	readonly plus?: readonly string[];
	readonly codec?: Codec;
	/** The plugin's word => the provider's ('eu' => 'EU'). Written back the other way round. */
	readonly map?: Readonly< Record< string, string > >;
	readonly getter?: Getter;
}

/** The key of one provider. */
export interface Stored {
	readonly provider: string;
	/** Shown while no provider file describes it. */
	readonly provider_name: string;
	/** The connection uses this key while its selector has this value. */
	readonly selected_by?: string;
	/** Only a connection for which this holds can have this key; for options in which one place serves several providers. */
	readonly when?: Condition;
	/** Where it is another one than the plugin's. */
	readonly rule?: PrecedenceRule;
	/** Where it is decided otherwise than for the connection. */
	readonly uses?: readonly Use[];
	readonly fields: Readonly< Record< string, Place > >;
}

/** A key is used in this way while this holds; the first that fits counts, none means stored but unused. */
export interface Use {
	readonly as: 'primary' | 'backup' | 'routed';
	readonly when: Condition;
}

export interface Connection {
	readonly id: string;
	/** For a table: the row's key. */
	readonly option: string;
	/** Its name for people, where the plugin has several: "Fallback". */
	readonly label?: Text;
	/** Where it is another one than the plugin's. */
	readonly rule?: PrecedenceRule;
	/** Whose options; the first that fits, else this site's. */
	readonly scopes?: readonly { readonly scope: Scope; readonly when: Condition }[];
	readonly format?: Format;
	readonly table?: Table;
	/**
	 * The option holds many connections: id of the connection => settings. `path` leads to that map, `inner` from a connection to its
	 * settings, `name` to its name for people (from the connection, not from `inner`).
	 */
	readonly each?: {
		readonly path?: readonly string[];
		readonly name: readonly string[];
		readonly inner?: readonly string[];
	};
	/** Only this edition of the plugin (a plugin basename) uses the connection; with others its keys are left over. */
	readonly only_with?: string;
	/** Whether constants are read for this connection at all. */
	readonly constants: boolean;
	/** Where the connection says which provider it uses. */
	readonly selector?: Setting & { readonly constant?: string };
	/** Beside the selector: whether the connection is used at all. Without, it is the primary one. */
	readonly uses?: readonly Use[];
	/** Where the sender address stands. */
	readonly sender?: Setting & { readonly constant?: string };
	readonly getter?: Getter;
	/** Database values pass `stripslashes()` on their way out. */
	readonly unslash?: true;
	/** Where the connection can have other keys than the plugin's `stores`. */
	readonly stores?: readonly Stored[];
}

/* --------------------------------------------------------------------- evidence */

/**
 * Where the plugin notes why a mail failed. Only the columns named here are read: never a recipient, a subject or a body.
 */
export type ErrorLog =
	| {
			readonly table: string;
			/** Columns that hold the error. */
			readonly text: string;
			/** When; `unix` seconds, or the site's date and time. */
			readonly at: string;
			readonly at_is: 'unix' | 'local' | 'utc';
			/** Rows that are errors. */
			readonly where: {
				readonly column: string;
				readonly is?: readonly string[];
				readonly not?: readonly string[];
			};
			/** The text is serialized or JSON; the error stands here. */
			readonly path?: readonly string[];
	  }
	| ( Setting & { readonly option: string } );

/**
 * When a constant is read: as the plugin's file is loaded, on one of WordPress's hooks, or each time that its value is needed.
 */
export type Read_At = 'load' | 'plugins_loaded' | 'init' | 'call';

export interface Plugin {
	readonly slug: string;
	readonly name: string;
	/** On rows. */
	readonly short_name: string;
	/** Plugin basenames; the first that is active counts. */
	readonly files: readonly string[];
	readonly purpose: Purpose;
	/** A part of WordPress itself: always there. */
	readonly core?: true;
	/** A key that is not there is not missed: most sites use the plugin without one (forms, for example). */
	readonly only_where_stored?: true;
	/** Path of the settings screen under wp-admin. */
	readonly settings: string;
	/** Screen ids of the plugin's own screens, where a banner about its key may stand. */
	readonly screens: readonly string[];
	/** Who wins between constant and database. */
	readonly rule: PrecedenceRule;
	/** None where the plugin has no key. */
	readonly connections: readonly Connection[];
	readonly stores: readonly Stored[];
	/** Filters that have the last word on the value. */
	readonly filters?: readonly string[];
	/** Constants that look right and are read by nobody. */
	readonly inert?: readonly {
		readonly constant: string;
		readonly meant: string;
		readonly why: Text;
	}[];
	/** Constants it reads beside those that are named elsewhere in this file: no misspelling of another one, and worth correcting when misspelled. */
	readonly also_reads?: readonly string[];
	/** Names that people write, far from the one that they mean, and what they mean. Near ones are found without help. */
	readonly misspelt?: Readonly< Record< string, string > >;
	/** Constants that other places name, and that nothing in the plugin reads. */
	readonly unread?: readonly string[];
	/** Constants that it reads before they are needed: a definition that comes later has no effect. The others are read at `call`. */
	readonly read_at?: Readonly< Record< string, Read_At > >;
	/** Variables (without the dollar) that people fill in in the plugin's own files, because old instructions say so. None of them is read. */
	readonly pasted?: readonly string[];
	/** Versions of which it is known that strangers could get at the keys. */
	readonly leaks?: readonly {
		/** The last version that has the fault. */
		readonly up_to: string;
		/** The first version without it. */
		readonly fixed_in: string;
		readonly name: string;
		/** It handed out stored keys, or let strangers become administrators, who can. */
		readonly gives: 'keys' | 'site';
		readonly source: string;
		/** The day on which the source was read. */
		readonly read_on: string;
		readonly confidence: 'source' | 'ran' | 'doc' | 'issue';
	}[];
	/** Somebody else may write this key. */
	readonly managed_by?: {
		readonly class: string;
		readonly name: string;
		readonly settings: string;
	};
	/**
	 * How the plugin takes over mail: it defines `wp_mail()` itself, puts its own object in place of PHPMailer, answers `pre_wp_mail`, or
	 * sets PHPMailer up (`phpmailer_init`). `class` is the class of that object.
	 */
	readonly takes_mail?: {
		readonly by: 'wp_mail' | 'phpmailer' | 'pre_wp_mail' | 'phpmailer_init';
		readonly class?: string;
		/** Only while this holds. */
		readonly when?: Condition;
	};
	/** Settings that stop all mail. `called` names the setting for people. */
	readonly stops_mail?: readonly {
		readonly when: Condition;
		readonly called: Text;
	}[];
	/**
	 * The setting with which the plugin itself is told to send nothing, and the value with which it sends again; its constant, for who
	 * would rather write a line. `stops_mail` must hold after the value was written.
	 */
	readonly mail_switch?: {
		readonly option: string;
		readonly path: readonly string[];
		readonly stops: string;
		readonly sends: string;
		readonly line?: string;
		readonly source: string;
	};
	/** The plugin's own way to remove a key that is not used any more. */
	readonly removes?: Text;
	/** What the plugin itself does to its keys: told when a key was found emptied. */
	readonly empties?: readonly Text[];
	readonly errors?: readonly ErrorLog[];
	/** Transients and options to delete after a new key was written: tokens and errors of the old one. */
	readonly clears?: readonly ( { readonly transient: string } | { readonly option: string } )[];
	/**
	 * Notes of the plugin about its key, which stop it while they say that the key is bad: set after a new one was written and proven,
	 * where a note stands.
	 */
	readonly sets?: readonly ( Setting & {
		readonly option: string;
		readonly table?: Table;
		/** Only after a key of this provider. */
		readonly provider?: string;
		readonly value: string;
	} )[];
	/** Static methods to call after a new key was written and proven, so that the plugin's own old error goes away. */
	readonly after_write?: readonly {
		readonly class: string;
		readonly method: string;
	}[];
	/** While this holds, the plugin itself has nothing to say against its key. Only where it keeps such a note. */
	readonly connected?: Condition;
	/** Where WordPress's comments show that the plugin looked at them: names of comment meta. */
	readonly checks_comments?: {
		/** Stands at a comment that was checked, with one of these values. */
		readonly done: { readonly meta: string; readonly is: readonly string[] };
		/** Stands at a comment that could not be checked and waits for it. */
		readonly waits: string;
		/** Path of the screen under wp-admin where waiting comments are checked at once, and the label of the button there. */
		readonly screen: string;
		readonly button: Text;
		readonly source: string;
	};
	/** Header lines for the test email, so that it takes the plugin's real path. */
	readonly test_headers?: readonly string[];
	readonly source: string;
}

export const definePlugin = < const P extends Plugin >( plugin: P ): P => plugin;
