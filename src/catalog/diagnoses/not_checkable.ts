import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'not_checkable',
	kind: 'reach',
	state: 'unknown',
	title: t( 'This {key} cannot be checked from here' ),
	meaning: t(
		'{provider} gives no answer that tells a good {key} from a bad one without sending something.'
	),
	fixes: [],
	reasons: {
		no_provider: {
			meaning: t( 'Key Health found it, but does not know yet how to ask {provider}.' ),
		},
		weak_facts: {
			meaning: t(
				'{provider} does not publish how it answers, so that its answer could be misread. Send a test to see whether it works.'
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
		},
		server: {
			meaning: t(
				'The name of the server or its port is not one that can be asked. Compare both with the settings of your mail provider.'
			),
		},
		no_comparison: {
			meaning: t(
				'{provider} denied one question, as it does to many that work. The question that would tell them apart got no answer. Check again in a few minutes.'
			),
		},
		same_answer: {
			meaning: t(
				'{provider} gave a random {key} the same answer, so the answer says nothing about this one.'
			),
		},
	},
} );
