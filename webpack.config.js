const config = require( '@wordpress/scripts/config/webpack.config' );

module.exports = {
	...config,
	// One entry a screen. Named here, so that the built file (and with it the translation file) keeps its name.
	entry: { health: './src/health/index.tsx' },
};
