import { ask_module, file, names_in, ROOT } from './support/catalog';

interface Found {
	text: string;
	plural: string | null;
	context: string | null;
	comment: string;
	file: string;
}

const problems = ( text: string, letter = false ) =>
	ask_module< string[] >( 'reading', 'it.problems_of( given.text, given.letter )', {
		text,
		letter,
	} );

const in_script = ( code: string ) =>
	ask_module< Found[] >( 'texts', "it.of_script( 'src/x.tsx', given )", code );

const in_php = ( code: string ) =>
	ask_module< Found[] >( 'texts', "it.of_php( 'includes/X.php', given )", `<?php\n${ code }` );

describe( 'a text that is hard to read', () => {
	it.each( [
		[ 'The token is invalid.', 'explains nothing' ],
		[ 'Oops, that did not work.', 'is no information' ],
		[ 'Simply paste the key.', 'makes light of it' ],
		[ 'Please sign in at {provider}.', 'is no instruction' ],
		[ 'You entered a wrong key.', 'blames' ],
		[ 'An error occurred.', 'says nothing' ],
		[ 'Try again later.', 'says no time' ],
		[ 'All keys work!', 'shouts' ],
	] )( 'is found by its words: %s', ( text, why ) => {
		expect( problems( text ) ).toEqual( [ expect.stringContaining( why ) ] );
	} );

	it( 'is found by a sentence that is too long, however it is built', () => {
		const long = 'one two three four five six seven eight nine ten eleven twelve';
		expect( problems( `${ long } ${ long }.` ) ).toEqual( [ 'a sentence has 24 words' ] );
		expect( problems( `${ long }. And ${ long }.` ) ).toEqual( [] );
	} );

	it( 'is found by words of many syllables', () => {
		const text =
			'Authentication configuration necessitates verification of authorization parameters, particularly environment variables and certificate identifiers in configuration files.';
		expect( problems( text ) ).toEqual( [
			expect.stringMatching( /^its reading ease is -?\d+$/ ),
		] );
	} );

	it( 'is not found by code, names and labels, which nobody reads as prose', () => {
		expect(
			problems(
				'Remove the line that defines `WP_MAIL_SMTP_AUTHENTICATION_CONFIGURATION_IDENTIFIER`, then open [[Application configuration]] at {provider}.'
			)
		).toEqual( [] );
	} );

	it( 'may ask a person for something in a letter', () => {
		expect( problems( 'Please allow these hosts.', true ) ).toEqual( [] );
	} );

	it( 'has its ease counted as Flesch did', () => {
		const known = ask_module< number >(
			'reading',
			"it.ease( 'This sentence, taken as a reading passage unto itself, is being used to prove a point.' )"
		);
		expect( Math.round( known ) ).toBe( 74 );
	} );
} );

describe( 'texts for people', () => {
	it( 'are found in scripts with their plural, context and comment', () => {
		expect(
			in_script( `
				/* translators: %s: plugin. */
				const a = sprintf( __( 'Open %s', 'key-health' ), name );
				const b = _n( '%d key', '%d keys', count, 'key-health' );
				const c = _x( 'Open', 'adjective', 'key-health' );
				const d = <p>{ __( 'One, ' + 'two', 'key-health' ) }</p>;` )
		).toMatchObject( [
			{
				text: 'Open %s',
				comment: 'translators: %s: plugin.',
				file: 'build/screens/health.js',
			},
			{ text: '%d key', plural: '%d keys' },
			{ text: 'Open', context: 'adjective' },
			{ text: 'One, two', comment: '' },
		] );
	} );

	it( 'are found in PHP, and not in its comments and strings', () => {
		expect(
			in_php( `
				// __( 'No', 'key-health' )
				$a = "__( 'No', 'key-health' )";
				/* translators: %s: provider. */
				$b = sprintf( __( 'It\\'s %s', 'key-health' ), $name );
				$c = _n( 'One', 'Many', $count, 'key-health' );` )
		).toMatchObject( [
			{ text: 'It’s %s'.replace( '’', "'" ), comment: 'translators: %s: provider.' },
			{ text: 'One', plural: 'Many', comment: '' },
		] );
	} );

	it( 'that nobody could translate stop the build', () => {
		expect( () => in_script( "__( text, 'key-health' )" ) ).toThrow( /can be translated/ );
		expect( () => in_script( "__( 'Text' )" ) ).toThrow( /can be translated/ );
		expect( () => in_php( '__( $text, "key-health" );' ) ).toThrow( /cannot be translated/ );
	} );
} );

describe( 'languages/key-health.pot', () => {
	/** Every msgid, with its lines joined. */
	const ids = new Set(
		[ ...file( 'languages/key-health.pot' ).matchAll( /^msgid(?:_plural)? (".*")$/gm ) ].map(
			( [ , text = '""' ] ) => JSON.parse( text ) as string
		)
	);

	it( 'has every text of the catalog', () => {
		const texts = [ 'diagnoses', 'providers', 'plugins' ].flatMap( ( kind ) =>
			names_in( `src/catalog/${ kind }` ).flatMap( ( name ) =>
				texts_in( jest.requireActual( `../../src/catalog/${ kind }/${ name }` ).default )
			)
		);
		expect( texts.length ).toBeGreaterThan( 1000 );
		expect( texts.filter( ( text ) => ! ids.has( text ) ) ).toEqual( [] );
	} );

	it( 'has every text of the screens and of the engine', () => {
		const texts = ask_module< Found[] >( 'texts', 'it.all_texts( given, new Map() )', ROOT );
		expect( texts.some( ( one ) => one.file === 'build/screens/health.js' ) ).toBe( true );
		expect( texts.some( ( one ) => one.file.startsWith( 'includes/' ) ) ).toBe( true );
		expect( texts.map( ( { text } ) => text ).filter( ( text ) => ! ids.has( text ) ) ).toEqual(
			[]
		);
	} );

	it( 'has each text once', () => {
		const entries = file( 'languages/key-health.pot' )
			.split( '\n\n' )
			.map( ( entry ) => entry.match( /^(?:msgctxt|msgid) .*$/gm )?.join( '\n' ) );
		expect( new Set( entries ).size ).toBe( entries.length );
	} );
} );

/** As `t()` marks them. */
function texts_in( value: unknown ): string[] {
	if ( typeof value !== 'object' || value === null ) {
		return [];
	}
	const { text } = value as { text?: unknown };
	return typeof text === 'string' && Object.keys( value ).length === 1
		? [ text ]
		: Object.values( value ).flatMap( texts_in );
}
