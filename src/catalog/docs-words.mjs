/**
 * How the texts of the catalog read in docs/diagnoses.md, where nobody's site is meant.
 */

export const STATES = {
	broken: 'Broken',
	attention: 'Needs attention',
	unknown: 'Could not check',
	working: 'Working',
};

export const KINDS = {
	answer: 'What a provider says',
	shape: 'What a value looks like, and how it is stored',
	reach: 'What keeps a provider from being asked',
	conflict: 'What definitions and plugins do to each other',
};

/** includes/Diagnosis/Shape_Sentences.php counts the characters of each key; here stands what its sentences mean. */
export const SHAPES = {
	whitespace: 'There are spaces or line breaks in it, or around it.',
	invisible_character: 'It has a character that cannot be seen, most often from a copied page.',
	quotes: 'Quotation marks were copied with it.',
	masked: 'Dots or stars were saved instead of it: somebody copied the hidden form.',
	placeholder: 'It is an example from some instructions.',
	truncated: 'Its end is missing.',
	wrong_length: 'It is longer or shorter than those of the provider.',
	wrong_characters: 'It has characters that those of the provider never have.',
	other_provider: 'It looks like one of another provider.',
	wrong_key_kind: 'It is another kind of key of the same provider.',
};

/** How a placeholder reads where nobody's site is meant. Beside these, what stands in `code` is written in capitals. */
const READS = {
	provider: 'the provider',
	plugin: 'the plugin',
	key: 'key',
	Key: 'Key',
	name: 'the constant',
	other_name: 'the other one',
	file: 'the file',
	other_file: 'another file',
	line: 'N',
	other_line: 'M',
	field: 'setting',
	value: '…',
	variable: 'the variable',
	switch: 'its switch',
	host: 'its host',
	site: 'this site',
	seconds: '10',
	minutes: 'some',
	status: '503',
	address: 'the address of this site',
	sender_domain: 'your sender domain',
	effect_subject: 'your mail',
	looks_like: 'of a known form',
	last4: '1a2b',
	old_last4: '1a2b',
	expires: 'its last day',
	since: 'lately',
	saved: 'the older one',
	removed: 'that day',
	remover: 'another plugin',
	request: 'the request is named',
	retry: 'the day and time that it named',
	last_ok: 'the last good check',
	old_address: 'another address',
	condition: 'The page says which.',
	bytes: 'which ones, the page says',
	count: 'N',
	removes: 'Remove it in the way that its plugin offers; the page names it.',
	advice: 'Go to where the host keeps it; on hosts that Key Health knows, the page names the place.',
	restart: 'Restart PHP; the page names the command or the button.',
};

/** What a name stands for in one diagnosis alone. */
const READS_IN = {
	companion_invalid: { value: 'value' },
	edited_plugin_file: { other_name: 'another plugin' },
	exposed: {
		other_name: 'its number',
		value: 'in its version',
		versions: 'the version without the fault',
		file: 'the file',
	},
	leftover_key: { other_name: 'Another plugin' },
	mailer_conflict: { other_name: 'another plugin' },
	managed_elsewhere: { other_name: 'another plugin' },
	missing_companion: { other_name: 'the other half' },
	sending_blocked: { field: 'a setting' },
	staging_clone: { other_name: 'another site', since: 'the day on which that was first seen' },
};

const capital = ( text ) => text.charAt( 0 ).toUpperCase() + text.slice( 1 );
export const sentence = ( text ) => ( /[.!?…]$/.test( text ) ? text : `${ text }.` );

/**
 * A text as it reads where nobody's site is meant.
 * @param {string} text With placeholders.
 * @param {string} id   Of the diagnosis that says it.
 * @throws {Error} When a placeholder has no words yet.
 */
export function read( text, id = '' ) {
	const reads = { ...READS, ...READS_IN[ id ] };
	const plain = text
		.replace( /`([^`]*)`/g, ( _, code ) => `\`${ code.replace( /\{(\w+)\}/g, upper ) }\`` )
		.replace(
			/(\b(?:your|the|this|another|active|“|whichever)) \{provider\}(?=[ ,.])/gi,
			'$1 provider'
		)
		.replace( /\{(\w+)\}/g, ( _, name ) => {
			if ( ! ( name in reads ) ) {
				throw new Error( `src/catalog/docs.mjs has no words for {${ name }}.` );
			}
			return reads[ name ];
		} )
		.replace( /\[\[([^\]]+)\]\]/g, '**$1**' );
	// Only what a placeholder put there begins a sentence in small letters.
	return capital( plain.replace( /(?<=[.?!] )(the|another) (?=\w)/g, capital ) );
}

const upper = ( _, name ) => name.toUpperCase();
