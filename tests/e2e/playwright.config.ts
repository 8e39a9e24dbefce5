import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = join( __dirname, '../..' );
const { env } = process;

// Set before the workers start: they inherit it, and so do the programs that the tests call.
env[ 'KEY_HEALTH_RUN' ] ??= join( root, '.cache/run', String( process.pid ) );
env[ 'KEY_HEALTH_PORT' ] ??= '8871';
env[ 'KEY_HEALTH_NETWORK_PORT' ] ??= '8872';

const site = `http://127.0.0.1:${ env[ 'KEY_HEALTH_PORT' ] }`;
const network = `http://127.0.0.1:${ env[ 'KEY_HEALTH_NETWORK_PORT' ] }`;

export default defineConfig( {
	testDir: __dirname,
	outputDir: join( root, '.cache/e2e' ),
	// One after another: they share the sites.
	workers: 1,
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [
		[ 'list' ],
		[ 'json', { outputFile: join( env[ 'KEY_HEALTH_RUN' ], 'playwright.json' ) } ],
	],
	projects: [
		{ name: 'site', testIgnore: '**/network*.spec.ts', use: { baseURL: site } },
		{ name: 'network', testMatch: '**/network*.spec.ts', use: { baseURL: network } },
	],
	use: {
		browserName: 'chromium',
		locale: 'en-US',
		screenshot: 'only-on-failure',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: env[ 'CHROMIUM' ] ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		},
	},
	webServer: {
		command: 'bash tests/e2e/serve.sh',
		cwd: root,
		url: `${ site }/wp-login.php`,
		timeout: 120_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
		stdout: 'pipe',
		stderr: 'pipe',
	},
} );
