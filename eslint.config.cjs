const base = require( '@wordpress/scripts/config/eslint.config.cjs' );

module.exports = [
	{ ignores: [ '.cache/**', 'artifacts/**' ] },
	...base,
	{
		rules: {
			// Data that crosses REST is snake_case in both languages: one spelling, no mapping layer.
			camelcase: 'off',
			// A docblock that restates a name says nothing.
			'jsdoc/require-param': 'off',
			'jsdoc/require-param-type': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/require-returns-type': 'off',
			// TypeScript demands brackets where a type names no members (noPropertyAccessFromIndexSignature).
			'dot-notation': 'off',
		},
	},
	{
		// Programs that people start: printing is what they are for.
		files: [ 'bin/**/*.mjs', 'src/catalog/*.mjs', 'tests/**/*.mjs' ],
		rules: { 'no-console': 'off' },
	},
	{
		// A test has one document.
		files: [ 'tests/**' ],
		rules: { '@wordpress/no-global-active-element': 'off' },
	},
];
