import { defineDiagnosis, t } from '../schema';

export default defineDiagnosis( {
	id: 'smart_quotes',
	kind: 'conflict',
	state: 'broken',
	title: t( 'A line has curly quotation marks' ),
	meaning: t(
		'Line {line} of {file} has {value} where PHP needs straight ones. PHP 8 stops there with an error, and PHP 7 defines a constant with another name.'
	),
	button: t( 'Show the line to change' ),
	fixes: [ 'edit_line' ],
} );
