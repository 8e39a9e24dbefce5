import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { lane } from './support/lane';

const root = join( __dirname, '../..' );
const { env } = process;

// Set before the workers start: they inherit it, and so do the programs that the tests call.
env[ 'KEY_HEALTH_RUN' ] ??= join( root, '.cache/run', String( process.pid ) );

const OF_NETWORKS = [ '**/network*.spec.ts', '**/network/**/*.spec.ts' ];

export default defineConfig( {
	testDir: __dirname,
	outputDir: join( root, '.cache/e2e' ),
	// The tests of a file one after another; files side by side, each worker with sites of its own.
	workers: Number( env[ 'KEY_HEALTH_LANES' ] ?? 1 ),
	fullyParallel: false,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [
		[ 'list' ],
		[ 'json', { outputFile: join( env[ 'KEY_HEALTH_RUN' ], 'playwright.json' ) } ],
	],
	projects: [
		{ name: 'site', testIgnore: OF_NETWORKS, use: { baseURL: lane.site } },
		{ name: 'network', testMatch: OF_NETWORKS, use: { baseURL: lane.network } },
	],
	use: {
		browserName: 'chromium',
		locale: 'en-US',
		screenshot: 'only-on-failure',
		// A recording costs a third of the time; KEY_HEALTH_TRACE=1 keeps that of what fails.
		trace: env[ 'KEY_HEALTH_TRACE' ] ? 'retain-on-failure' : 'off',
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
		url: `${ lane.site }/wp-login.php`,
		timeout: 180_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
		stdout: 'pipe',
		stderr: 'pipe',
	},
} );
