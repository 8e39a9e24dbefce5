import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'undecryptable',
	kind: 'shape',
	state: 'broken',
	title: t( 'This {key} can no longer be decrypted' ),
	meaning: t(
		'The security keys (salts) of this site are not the ones with which {plugin} saved it. Nothing is lost at {provider}: paste the {key} again, or recover it with the old salts.'
	),
	button: t( 'Enter the {key} again' ),
	fixes: [ 'replace_key', 'recover_key' ],
	reasons: {
		/** When the change happened is known: the value could be read before, and was first found closed later. */
		dated: {
			meaning: t(
				'The security keys (salts) of this site changed {since}, so {plugin} can no longer read what it saved before. Nothing is lost at {provider}: paste the {key} again, or recover it with the old salts.'
			),
		},
	},
} );
