/**
 * Flodesk, API v1.
 *
 * Facts (read 2026-11-21): developers.flodesk.com (the key is the user name of Basic authentication) and help.flodesk.com 4477889 (labels,
 * paid accounts only). What Flodesk answers to a wrong key is published nowhere and was never seen, so that nothing is asked: an answer
 * could only be guessed at.
 */
import { defineProvider, t } from '../schema';
import { answer, asks, guide, open, receives, titles } from '../words';

export default defineProvider( {
	id: 'flodesk',
	name: 'Flodesk',
	purpose: 'marketing',
	noun: t( 'API key' ),
	hosts: [ 'api.flodesk.com' ],
	receives: receives.nothing,
	shown_once: true,
	fields: [ { name: 'api_key', label: t( 'API key' ), secret: true } ],
	steps: [
		{
			id: 'stored',
			asks: asks.stored,
			source: 'developers.flodesk.com, 2026-11-21: questions are published, their refusals are not',
			keep: [],
			answers: [
				answer(
					{ values: [ { field: 'api_key', exists: true } ] },
					'not_checkable',
					t( 'A key is stored. Whether Flodesk takes it cannot be told from here.' ),
					'developers.flodesk.com, 2026-11-21: no answer to a wrong key is published',
					'doc',
					{
						reason: 'weak_facts',
						meaning: t(
							'Flodesk does not publish how it answers, so that its answer could be misread. Sign up with an address of your own to see whether it works. API keys need a paid Flodesk plan.'
						),
					}
				),
			],
		},
	],
	guides: {
		new_key: {
			title: titles.make,
			intro: guide.intro,
			minutes: 2,
			link: { url: 'https://app.flodesk.com/account/integration/api', label: open.keys },
			steps: [
				{
					text: t(
						'Open [[My Account]] › [[Integrations]] › [[API keys]] and choose [[Create API key]].'
					),
					sub: t( 'API keys need a paid Flodesk plan.' ),
				},
				{ text: t( 'Enter a name by which you know this website again.' ) },
				{ text: guide.copy_key },
			],
			done: guide.has_key,
		},
	},
	pages: {
		account: { url: 'https://app.flodesk.com/' },
		keys: {
			url: 'https://app.flodesk.com/account/integration/api',
			path: t( '[[My Account]] › [[Integrations]] › [[API keys]]' ),
		},
	},
	links: {
		site: 'https://flodesk.com/',
		support: 'https://help.flodesk.com/',
	},
} );
