import { align, differences } from '../../src/shared/align';

const compare = ( written: string, meant: string ) => differences( align( written, meant ) );

describe( 'two names', () => {
	it( 'do not differ when they are the same', () => {
		expect( compare( 'WPMS_ON', 'WPMS_ON' ) ).toEqual( [] );
	} );

	it( 'differ in one character', () => {
		expect( compare( 'WPMS_SMTP_AUTHTLS', 'WPMS_SMTP_AUTOTLS' ) ).toEqual( [
			{ from: 14, to: 14, written: 'H', meant: 'O' },
		] );
	} );

	it( 'differ by a character that is missing, at the place where it belongs', () => {
		expect( compare( 'WPMSON', 'WPMS_ON' ) ).toEqual( [
			{ from: 5, to: 4, written: '', meant: '_' },
		] );
	} );

	it( 'differ by a character too many', () => {
		expect( compare( 'WPMS__ON', 'WPMS_ON' ) ).toEqual( [
			{ from: expect.any( Number ), to: expect.any( Number ), written: '_', meant: '' },
		] );
	} );

	it( 'differ at the start, at the end and in spaces', () => {
		expect( compare( ' WPMS_ON', 'WPMS_ON' ) ).toEqual( [
			{ from: 1, to: 1, written: ' ', meant: '' },
		] );
		expect( compare( 'PMS_ON', 'WPMS_ON' ) ).toEqual( [
			{ from: 1, to: 0, written: '', meant: 'W' },
		] );
		expect( compare( 'WPMS_ON ', 'WPMS_ON' ) ).toEqual( [
			{ from: 8, to: 8, written: ' ', meant: '' },
		] );
	} );

	it( 'stand in columns that hold every character once', () => {
		const names = [ '', 'A', 'WPMS_ON', 'WPMS_SMTP_AUTHTLS', 'AKISMET_API_KEY', 'КEY' ];
		for ( const written of names ) {
			for ( const meant of names ) {
				const columns = align( written, meant );
				expect( columns.map( ( column ) => column.written ).join( '' ) ).toBe( written );
				expect( columns.map( ( column ) => column.meant ).join( '' ) ).toBe( meant );
				expect(
					columns.filter( ( column ) => ! column.written && ! column.meant )
				).toEqual( [] );
			}
		}
	} );
} );
