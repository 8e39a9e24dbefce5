const config = require( '@wordpress/scripts/config/webpack.config' );

// Comments for translators stand in build/for-translators.js; see src/catalog/for-translators.mjs.
const [ terser ] = config.optimization.minimizer;
terser.options.minimizer.options.output = { comments: false };

module.exports = {
	...config,
	// One entry a screen. Named here, so that the built file (and with it the translation file) keeps its name.
	entry: { health: './src/health/index.tsx', settings: './src/settings/index.tsx', network: './src/network/index.tsx' },
};
