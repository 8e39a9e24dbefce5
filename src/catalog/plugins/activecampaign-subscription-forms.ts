/**
 * ActiveCampaign, the official plugin for forms and tracking.
 *
 * Facts: 8.1.16 (activecampaign.php:191 which addresses it accepts, :198-264 its settings screen, :266 what it reads; read 2026-11-21).
 * No constants. Forms are stored beside the key and shown without it, so that a broken key is noticed only on its settings screen.
 *
 * An older version kept a key in its widget (`widget_activecampaign_widget`); that one is only offered on the settings screen.
 */
import { alone, stored } from '../forms';
import { definePlugin, t } from '../schema';

export default definePlugin( {
	slug: 'activecampaign-subscription-forms',
	name: 'ActiveCampaign',
	short_name: 'ActiveCampaign',
	files: [ 'activecampaign-subscription-forms/activecampaign.php' ],
	purpose: 'marketing',
	settings: 'options-general.php?page=activecampaign',
	screens: [ 'settings_page_activecampaign' ],
	rule: { name: 'defined_wins' },
	connections: [
		alone(
			'site',
			'settings_activecampaign',
			stored( 'activecampaign', 'ActiveCampaign', { api_key: 'api_key', api_url: 'api_url' } )
		),
	],
	stores: [],
	removes: t( 'Emptying both fields on its settings page' ),
	empties: [
		t(
			'When ActiveCampaign refuses a new key or address, saving it erases the old one and all else on that screen.'
		),
	],
	source: 'released 8.1.16: activecampaign.php:142-176, 191-275, 853',
} );
