import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { companion } from '../../src/fix/change-companion';
import type { KeyReport } from '../../src/shared/types';
import { definition, field, proven, report } from './fixtures/build';
import { smtpcom_sender } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { mailgun_elsewhere, RARER_PROVIDERS, sendgrid_elsewhere } from './fixtures/rarer';
import { answer, asked, show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const of_one = ( key: KeyReport ) =>
	report( { keys: [ key ], providers: { ...PROVIDERS, ...RARER_PROVIDERS } } );
const { id } = mailgun_elsewhere;
const works: KeyReport = { ...mailgun_elsewhere, state: 'working', diagnosis: 'ok', fixes: [] };

const press = ( name: string ) => userEvent.click( screen.getByRole( 'button', { name } ) );

describe( 'the setting beside a key', () => {
	it( 'is the one that a value is offered for', () => {
		expect( companion( mailgun_elsewhere, RARER_PROVIDERS.mailgun )?.name ).toBe( 'region' );
		expect( companion( smtpcom_sender, PROVIDERS.smtpcom )?.name ).toBe( 'channel' );
	} );

	it( 'is none where the plugin has no setting for what is offered, whatever else it has', () => {
		expect( companion( sendgrid_elsewhere, RARER_PROVIDERS.sendgrid ) ).toBeUndefined();
		const beside = field( { name: 'domain', secret: false } );
		const other = { ...sendgrid_elsewhere, fields: [ ...sendgrid_elsewhere.fields, beside ] };
		expect( companion( other, RARER_PROVIDERS.sendgrid ) ).toBeUndefined();
	} );

	it( 'is the first in the provider’s order where nothing is offered, however the plugin sorts', () => {
		const sorted = {
			...mailgun_elsewhere,
			offers: {},
			fields: mailgun_elsewhere.fields.slice().reverse(),
		};
		expect( companion( sorted, RARER_PROVIDERS.mailgun )?.name ).toBe( 'domain' );
		expect( companion( sorted, undefined )?.name ).toBe( 'region' );
	} );
} );

describe( 'the wizard for a wrong region', () => {
	it( 'offers the region that the provider accepts, says what is stored, and saves no other field', async () => {
		answer( `POST keys/${ id }/replace`, () => proven( of_one( works ), id ) );
		show( of_one( mailgun_elsewhere ), `#/fix/${ id }` );
		await userEvent.click( screen.getByRole( 'link', { name: 'Choose the other region' } ) );
		expect(
			await screen.findByRole( 'heading', { name: 'Choose another Region' } )
		).toBeVisible();
		expect( screen.getByText( /^Stored now:/ ) ).toHaveTextContent( 'Stored now: US.' );
		expect( screen.getAllByRole( 'radio' ) ).toHaveLength( 1 );
		expect( screen.getByRole( 'radio', { name: 'EU' } ) ).toBeChecked();
		expect( screen.queryByText( /Look up the sending domain/ ) ).toBeNull();
		await press( 'Check and save' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
		expect( asked( `POST keys/${ id }/replace` ).map( ( { data } ) => data ) ).toEqual( [
			{ fields: { region: 'EU' } },
		] );
	} );

	it( 'says that the plugin has no such setting, and leads to the other way and to the plugin', () => {
		show( of_one( sendgrid_elsewhere ), `#/fix/${ sendgrid_elsewhere.id }/2` );
		expect(
			screen.getByText(
				'WP Mail SMTP has no setting “Region”, so it cannot be changed there.'
			)
		).toBeVisible();
		expect( screen.getByRole( 'link', { name: 'Replace the API key' } ) ).toHaveAttribute(
			'href',
			`#/fix/${ sendgrid_elsewhere.id }/replace_key`
		);
		expect(
			screen.getByRole( 'link', { name: /^Open the settings of WP Mail SMTP/ } )
		).toHaveAttribute( 'href', sendgrid_elsewhere.plugin.settings_url );
		expect( screen.queryByRole( 'radio' ) ).toBeNull();
		expect( screen.queryByRole( 'textbox' ) ).toBeNull();
	} );

	it( 'is no dead end where there is no other way: the plugin’s settings and a check that proves it', async () => {
		const stuck: KeyReport = { ...sendgrid_elsewhere, fixes: [ 'change_companion' ] };
		answer( `POST keys/${ stuck.id }/check`, () =>
			of_one( { ...stuck, state: 'working', diagnosis: 'ok', fixes: [] } )
		);
		show( of_one( stuck ), `#/fix/${ stuck.id }` );
		expect( screen.queryByRole( 'link', { name: 'Replace the API key' } ) ).toBeNull();
		expect( screen.getByRole( 'link', { name: /^Open the settings/ } ) ).toBeVisible();
		await press( 'Check again' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
	} );

	it( 'names the place and the value where the setting cannot be written, and checks the change', async () => {
		const region = field( {
			name: 'region',
			label: 'Region',
			secret: false,
			value: 'US',
			definitions: [
				definition( {
					kind: 'constant',
					name: 'WPMS_MAILGUN_REGION',
					path: [],
					file: 'wp-config.php',
					line: 31,
					writable: false,
					why_not: 'Key Health does not write to wp-config.php on this site.',
				} ),
			],
		} );
		const [ api_key, domain ] = mailgun_elsewhere.fields as [ typeof region, typeof region ];
		const fixed_place = { ...mailgun_elsewhere, fields: [ api_key, domain, region ] };
		answer( `POST keys/${ id }/check`, () => of_one( works ) );
		show( of_one( fixed_place ), `#/fix/${ id }/2` );
		expect( screen.getByText( 'WPMS_MAILGUN_REGION' ) ).toBeVisible();
		expect( screen.getByText( /^Change it there to/ ) ).toHaveTextContent(
			'Change it there to EU, then check.'
		);
		expect( screen.queryByRole( 'button', { name: 'Check and save' } ) ).toBeNull();
		await press( 'I changed it, check again' );
		expect(
			await screen.findByRole( 'heading', { name: 'Fixed. Mail can be sent again.' } )
		).toBeVisible();
	} );
} );

describe( 'the wizard for a setting that nobody can offer', () => {
	it( 'shows how to look it up, and a field for it', () => {
		show(
			of_one( { ...mailgun_elsewhere, diagnosis: 'companion_invalid', offers: {} } ),
			`#/fix/${ id }/2`
		);
		expect(
			screen.getByRole( 'heading', { name: 'Look up the sending domain at Mailgun' } )
		).toBeVisible();
		expect( screen.getByText( 'Domains' ).closest( 'li' ) ).toHaveTextContent(
			'Open Sending › Domains and copy the name exactly.'
		);
		expect( screen.getByRole( 'textbox', { name: 'Sending domain' } ) ).toBeVisible();
	} );
} );
