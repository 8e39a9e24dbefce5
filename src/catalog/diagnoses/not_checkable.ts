import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'not_checkable',
	kind: 'reach',
	state: 'unknown',
	title: t( 'This {key} cannot be checked from here' ),
	meaning: t(
		'{provider} gives no answer that tells a good {key} from a bad one without sending something.'
	),
	button: t( 'Prove it by using it' ),
	fixes: [ 'prove_by_use' ],
	reasons: {
		no_provider: {
			meaning: t( 'Key Health found it, but does not know yet how to ask {provider}.' ),
		},
		weak_facts: {
			meaning: t(
				'{provider} does not publish how it answers, so its answer could be misread.'
			),
		},
		no_question: {
			meaning: t(
				'{provider} has no question that only looks at the {key}. Every one would send, count or change something.'
			),
		},
		address: {
			meaning: t(
				'The address of your {provider} installation cannot be asked: it must begin with https:// and be a public name.'
			),
			button: t( 'Show the address to change' ),
			fixes: [ 'change_companion', 'prove_by_use' ],
		},
		server: {
			meaning: t(
				'The name of the server or its port is not one that can be asked. Compare both with the settings of your mail provider.'
			),
			button: t( 'Show the setting to change' ),
			fixes: [ 'change_companion', 'prove_by_use' ],
		},
		no_comparison: {
			meaning: t(
				'{provider} denied one question, as it does to many that work. The question that would tell them apart got no answer.'
			),
			button: t( 'See when to ask again' ),
			fixes: [ 'wait', 'prove_by_use' ],
		},
		same_answer: {
			meaning: t(
				'{provider} gave a random {key} the same answer, so the answer says nothing about this one.'
			),
		},
	},
} );
