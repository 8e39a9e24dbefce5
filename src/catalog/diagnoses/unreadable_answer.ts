import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'unreadable_answer',
	kind: 'reach',
	state: 'unknown',
	title: t( '{provider} gave an answer that could not be read' ),
	meaning: t( 'It was none of the answers that are known, so the {key} was not judged.' ),
	button: t( 'See what was answered' ),
	fixes: [ 'reach', 'clean_state', 'trace' ],
} );
