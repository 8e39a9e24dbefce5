const base = require( '@wordpress/scripts/config/jest-unit.config' );

// node_modules that ship ES modules only: Jest on Node 20 cannot require() them, so Babel must read them.
const esm = [
	'uuid',
	'@wordpress/[^/]+',
	'@base-ui',
	'@ariakit',
	'@daypicker',
	'date-fns',
	'@date-fns',
	'colorjs\\.io',
];
const [ babel ] = Object.values( base.transform );

module.exports = {
	...base,
	testMatch: [ '<rootDir>/tests/js/**/*.test.ts?(x)' ],
	transform: { '\\.m?[jt]sx?$': babel },
	transformIgnorePatterns: [ `/node_modules/(?!(${ esm.join( '|' ) })/)` ],
	testPathIgnorePatterns: [ '/node_modules/', '/build/', '/tests/e2e/', '/tests/playground/' ],
};
