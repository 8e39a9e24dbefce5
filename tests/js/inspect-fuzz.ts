/**
 * Values that nobody thought of: keys, and what copying, saving and mail programs do to them. The same seed gives the same
 * values.
 */
export interface FuzzCase {
	field: string;
	value?: string;
	/** Bytes that are no text. */
	base64?: string;
}

const HEX = '0123456789abcdef';

const SEEDS: readonly string[] = [
	`mlsn.${ HEX.repeat( 4 ) }`,
	'1a2b3c4d5e6f',
	'48c30f1e2d3c4b5a69788796a5b4c3d2e1f0ebf2',
	HEX.toUpperCase().repeat( 6 ),
	'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d',
	'0f1e2d3c4b5a69788796a5b4c3d2e1f0-us21',
	'SG.AbCdEfGhIjKlMnOpQrStUv.0123456789_abcdefghijklmnopqrstuvwxyz-ABCDE',
	`key-${ HEX.repeat( 2 ) }`,
	`pubkey-${ HEX.repeat( 2 ) }`,
	`xkeysib-${ HEX.repeat( 4 ) }-AbCdEfGhIjKlMnOp`,
	're_AbCd_AbCdEfGhIjKlMnOp',
	'My Shop 2',
	'hunter2',
	'none',
	'12345',
	'',
];

const SPACES = [
	' ',
	'  ',
	'\t',
	'\n',
	'\r\n',
	'\xA0',
	'\u2003',
	'\u3000',
	'\x85',
	'\u2028',
	'\x0B',
];
const HIDDEN = [ '\u200B', '\uFEFF', '\xAD', '\u200E', '\u2060', '\0', '\x7F', '\u202A', '\uFFFD' ];
const STRANGE = [
	'é',
	'東',
	'🔑',
	'–',
	'а',
	'\u0661',
	'_',
	'.',
	'-',
	'z',
	'G',
	'=',
	';',
	',',
	')',
	'%',
	'~',
	'\\',
];
const QUOTES = [ '""', "''", '``', '“”', '‘’', '„“', '«»', '´´', '””', '"\'', '("', ',,' ];
const AROUND: readonly ( readonly [ string, string ] )[] = [
	[ "define( 'API_KEY', '", "' );" ],
	[ 'define("X","', '", true)' ],
	[ 'API_KEY=', '' ],
	[ 'export MY_TOKEN="', '"' ],
	[ "$key = '", "';" ],
	[ "'api_key' => '", "'," ],
	[ 'API key: ', '' ],
	[ 'MONKEY=', '' ],
	[ 'Bearer ', '' ],
	[ 'Authorization: Bearer ', '' ],
	[ '<', '>' ],
];
const STAND_INS = [
	'••••9e5f',
	'****',
	'xxxx',
	'your-api-key',
	'API_KEY_HERE',
	'<key>',
	'insert…',
	'todo',
	'...9e5f',
	'●●●',
];

export class Dice {
	private state: number;

	constructor( seed: number ) {
		this.state = seed;
	}

	/**
	 * Park and Miller: small, and the same everywhere.
	 *
	 * @param below
	 */
	roll( below: number ): number {
		this.state = ( this.state * 48271 ) % 2147483647;
		return Math.floor( ( this.state / 2147483647 ) * below );
	}

	of< T >( list: readonly T[] ): T {
		return list[ this.roll( list.length ) ] as T;
	}
}

type Change = ( characters: string[], dice: Dice ) => string[];

const put =
	( from: readonly string[] ): Change =>
	( characters, dice ) => {
		const at = dice.of( [ 0, characters.length, dice.roll( characters.length + 1 ) ] );
		return [ ...characters.slice( 0, at ), ...dice.of( from ), ...characters.slice( at ) ];
	};

const CHANGES: readonly Change[] = [
	put( SPACES ),
	put( SPACES ),
	put( HIDDEN ),
	put( STRANGE ),
	put( STAND_INS ),
	( characters, dice ) => [
		dice.of( QUOTES ).charAt( 0 ),
		...characters,
		dice.of( QUOTES ).charAt( 1 ),
	],
	( characters, dice ) => {
		const [ open = '', close = '' ] = Array.from( dice.of( QUOTES ) );
		return [ open, ...characters, close ];
	},
	( characters, dice ) => {
		const [ before, after ] = dice.of( AROUND );
		return [ ...before, ...characters, ...after ];
	},
	( characters, dice ) => characters.slice( dice.roll( 4 ), characters.length - dice.roll( 4 ) ),
	( characters, dice ) => characters.slice( 0, dice.roll( characters.length + 1 ) ),
	( characters ) => [ ...characters, ...characters ],
	( characters ) => characters.map( ( character ) => character.toUpperCase() ),
	( characters, dice ) => {
		const mask = dice.of( [ '•', '*', 'x', '.', '0', '…' ] );
		const kept = dice.roll( 9 );
		return characters.map( ( character, at ) =>
			at < characters.length - kept ? mask : character
		);
	},
];

export function fuzz_cases( amount: number, seed: number, fields: readonly string[] ): FuzzCase[] {
	const dice = new Dice( seed );
	return Array.from( { length: amount }, () => {
		let characters = Array.from( dice.of( SEEDS ) );
		for ( let left = dice.roll( 5 ); left > 0; left-- ) {
			characters = dice.of( CHANGES )( characters, dice );
		}
		const field = dice.of( fields );
		const value = characters.join( '' );
		if ( dice.roll( 8 ) > 0 ) {
			return { field, value };
		}
		const bytes = Array.from( Buffer.from( value ) );
		for ( let left = 1 + dice.roll( 3 ); left > 0; left-- ) {
			bytes.splice( dice.roll( bytes.length + 1 ), dice.roll( 2 ), 0x80 + dice.roll( 0x80 ) );
		}
		return { field, base64: Buffer.from( bytes ).toString( 'base64' ) };
	} );
}
