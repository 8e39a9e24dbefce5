import { defineDiagnosis, t } from '../schema';

const ADOPT = t( 'If this is where the site lives now, press [[This is the new home]] instead.' );

// Without a reason: mail would leave. `bound`: it would not, but a key belongs to the address of the original.
export default defineDiagnosis( {
	id: 'staging_clone',
	kind: 'conflict',
	state: 'attention',
	title: t( 'This site looks like a copy of {other_name}' ),
	meaning: t(
		'It has the keys of the original, so {plugin} sends real mail to real people. It has counted as a copy since {since}.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	steps: [
		t( 'Open the list of keys in Key Health. Its first card names the original.' ),
		t( 'Press [[Stop mail on this copy]], or put the line of that card into wp-config.php.' ),
		ADOPT,
	],
	proof: t(
		'Key Health looks again: the plugin reads that it is to send nothing, or this address is the one that is remembered.'
	),
	reasons: {
		bound: {
			meaning: t(
				'The {key} of {plugin} belongs to the address of the original. Here it is checked only when you ask. This site has counted as a copy since {since}.'
			),
			steps: [
				t( 'Deactivate {plugin} on this copy. The original keeps its {key}.' ),
				t( 'Open the list of keys in Key Health. Its first card names the original.' ),
				ADOPT,
			],
			proof: t(
				'Key Health looks again: the plugin is not active, or this address is the one that is remembered.'
			),
		},
	},
} );
