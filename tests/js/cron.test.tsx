import { screen } from '@testing-library/react';
import { mailersend_works } from './fixtures/keys';
import { PROVIDERS } from './fixtures/providers';
import { report } from './fixtures/build';
import { show } from './support/screen';

jest.mock( '@wordpress/api-fetch' );

const LINE = "*/5 * * * * curl -fsS -o /dev/null 'https://shop.example/wp-cron.php?doing_wp_cron'";

function with_cron( cron: ReturnType< typeof report >[ 'site' ][ 'cron' ] ) {
	const whole = report( { keys: [ mailersend_works ], providers: PROVIDERS } );
	show( { ...whole, site: { ...whole.site, cron } } );
}

describe( 'a scheduler that does not come', () => {
	it( 'is named beside the daily check, with the line that runs it', () => {
		with_cron( { state: 'stalled', text: 'Checks do not come by themselves.', line: LINE } );
		expect( screen.getByText( /Checks do not come by themselves\./ ) ).toBeVisible();
		expect( screen.getByText( LINE ) ).toBeVisible();
		expect( screen.getByRole( 'button', { name: 'Copy' } ) ).toBeEnabled();
	} );

	it( 'is not mentioned where it comes', () => {
		with_cron( null );
		expect( screen.queryByText( LINE ) ).toBeNull();
	} );
} );
