/** Words that all catalog files share. */

/** Text for people. The generator prints it as a literal `__()` call. Placeholders are `{name}`; `[[Label]]` is a label on a provider's page. */
export interface Text {
	readonly text: string;
}

/** Marks text for translation. */
export const t = ( text: string ): Text => ( { text } );

/** What a key is for; decides the sentence about the effect and the order of equally bad findings. */
export type Purpose = 'mail' | 'spam' | 'marketing' | 'other';
