/**
 * A mail server on loopback, on three ports: `ssl` speaks TLS from the first byte, `tls` offers STARTTLS, `none` offers neither and
 * takes passwords in the clear. What it says is in tests/answers/smtp: the header `x-step` of an answer file tells to what it is the
 * reply. README.md names the states and the faults.
 */
import net from 'node:net';
import tls from 'node:tls';
import { SMTPServer } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { account_of, entry_of } from './lib/state.mjs';

const CERTIFICATES = [ 'tls_expired', 'tls_wrong_host', 'tls_unknown_ca' ];
export const FAULTS = [
	...CERTIFICATES,
	'tls_silent',
	'not_tls',
	'silent',
	'reset',
	'garbage',
	'huge',
	'no_auth',
	'only_oauth',
	'only_cram',
	'only_plain',
	'no_starttls',
	'silent_auth',
	'reset_auth',
	'reset_ehlo',
	'echo',
	'echo_plain',
];

/** What a password is like => name of the answer file. */
const STATES = {
	live: 'login-accepted',
	deleted: 'login-refused',
	paused: 'login-switched-off',
	suspended: 'login-account-disabled',
	ip_denied: 'login-ip-denied',
	rate_limited: 'login-too-many-logins',
};

const HTTP_PAGE = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n';

/** An application error of smtp-server; an array of lines makes a reply of several lines. */
const refusal = ( { status, body } ) =>
	Object.assign( new Error( 'refused' ), {
		responseCode: status,
		message: body.split( '\n' ),
	} );

/** One conversation. `told` is what the state said when it began. */
class Conversation extends SMTPConnection {
	say( step ) {
		const { answer } = this._server.told;
		if ( answer?.headers[ 'x-step' ] !== step || answer.headers[ 'x-fault' ] ) {
			return false;
		}
		this.send( answer.status, answer.body.split( '\n' ), false );
		return true;
	}

	_onCommand( command, callback ) {
		this._server.last_line = command.toString().trim();
		this._server.note( this.secure, this._server.last_line );
		super._onCommand( command, callback );
	}

	handler_EHLO( command, callback ) {
		if ( this._server.told.fault === 'reset_ehlo' ) {
			this._socket.destroy();
		} else if ( this.say( 'ehlo' ) ) {
			callback();
		} else {
			super.handler_EHLO( command, callback );
		}
	}

	handler_HELO( command, callback ) {
		if ( this.say( 'ehlo' ) ) {
			callback();
		} else {
			super.handler_HELO( command, callback );
		}
	}

	handler_STARTTLS( command, callback ) {
		if ( this._server.told.fault === 'tls_silent' ) {
			this.send( 220, 'Ready to start TLS' );
			this._socket.removeAllListeners( 'data' ).resume();
		} else if ( this.say( 'starttls' ) ) {
			callback();
		} else {
			super.handler_STARTTLS( command, callback );
		}
	}
}

const METHODS = {
	only_oauth: [ 'XOAUTH2' ],
	only_cram: [ 'CRAM-MD5' ],
	only_plain: [ 'PLAIN' ],
	echo_plain: [ 'PLAIN' ],
};

class Server extends SMTPServer {
	connect( socket, options ) {
		this.options.authMethods = METHODS[ this.told.fault ] ?? [ 'LOGIN', 'PLAIN' ];
		const conversation = new Conversation( this, socket, options );
		this.connections.add( conversation );
		conversation.on( 'error', () => {} );
		conversation.init();
	}

	onConnect( session, callback ) {
		const { answer, fault } = this.told;
		session.disabledCommands = [
			...( this.mode === 'none' || fault === 'no_starttls' ? [ 'STARTTLS' ] : [] ),
			...( fault === 'no_auth' ? [ 'AUTH' ] : [] ),
		];
		callback( answer?.headers[ 'x-step' ] === 'greeting' ? refusal( answer ) : null );
	}

	onAuth( auth, session, callback ) {
		const { fault } = this.told;
		if ( fault === 'reset_auth' ) {
			[ ...this.connections ].find( ( one ) => one.session === session )._socket.destroy();
		} else if ( fault?.startsWith( 'echo' ) ) {
			callback(
				refusal( { status: 535, body: `5.7.8 Not understood: ${ this.last_line }` } )
			);
		} else if ( fault !== 'silent_auth' ) {
			const said = this.judge( auth );
			if ( said.status === 235 ) {
				session.user = auth.username;
			}
			// smtp-server has its own words for an accepted password; as a refusal it says those of the file.
			callback( refusal( said ) );
		}
	}
}

const listen = ( accept ) =>
	new Promise( ( resolve, reject ) => {
		const server = net.createServer( ( socket ) => {
			socket.on( 'error', () => {} );
			accept( socket ).catch( ( error ) => {
				process.stderr.write( `${ error.stack }\n` );
				socket.end( `500 ${ error.message }\r\n` );
			} );
		} );
		server
			.once( 'error', reject )
			.listen( 0, '127.0.0.1', () => resolve( server.address().port ) );
	} );

/** Deals with a connection that never becomes a conversation. */
function spoil( socket, fault, mode ) {
	if ( fault === 'silent' || ( fault === 'tls_silent' && mode === 'ssl' ) ) {
		socket.resume();
	} else if ( fault === 'reset' ) {
		socket.destroy();
	} else if ( fault === 'garbage' ) {
		socket.end( HTTP_PAGE );
	} else if ( fault === 'huge' ) {
		const more = () => {
			while ( ! socket.destroyed && socket.write( '220-'.padEnd( 4096, 'a' ) + '\r\n' ) ) {}
		};
		socket.on( 'drain', more );
		more();
	} else {
		return false;
	}
	return true;
}

/**
 * @param {Object} simulator Authority, journal, state; `answers` of the provider smtp.
 * @return {Promise<Object>} Ports by encryption.
 */
export async function open_smtp( simulator ) {
	const { authority, journal, state, answers } = simulator;
	const account = async () => {
		const whole = await state.read();
		return { ...account_of( whole, 'smtp' ), fault: whole.smtp?.fault ?? null };
	};
	const leaf = async ( name ) => {
		const { fault } = await account();
		const kind = CERTIFICATES.includes( fault ) ? fault : null;
		return tls.createSecureContext( await authority.leaf( name, kind ) );
	};
	const nameless = await authority.leaf( 'localhost' );
	const open = async ( mode ) => {
		const make = ( secure ) =>
			Object.assign(
				new Server( {
					...nameless,
					secure,
					name: 'mail.example',
					logger: false,
					disableReverseLookup: true,
					allowInsecureAuth: true,
					SNICallback: ( name, done ) =>
						leaf( name ).then( ( made ) => done( null, made ), done ),
				} ),
				{
					mode,
					note: ( is_secure, line ) =>
						journal.write( { event: 'smtp', mode, secure: is_secure, line } ),
				}
			).on( 'error', () => {} );
		const [ secured, plain ] = [ make( true ), make( false ) ];
		return listen( async ( socket ) => {
			const now = await account();
			const { fault } = now;
			if ( fault && fault !== 'none' && ! FAULTS.includes( fault ) ) {
				throw new Error( `The state file names the fault "${ fault }".` );
			}
			const server = mode === 'ssl' && fault !== 'not_tls' ? secured : plain;
			server.told = { fault, answer: now.answer ? answers.get( now.answer ) : null };
			server.judge = ( auth ) => judge( auth, now, answers );
			if ( ! spoil( socket, fault, mode ) ) {
				server.server.emit( 'connection', socket );
			}
		} );
	};
	return { ssl: await open( 'ssl' ), tls: await open( 'tls' ), none: await open( 'none' ) };
}

/** The answer to name and password. */
function judge( auth, account, answers ) {
	if ( account.answer ) {
		return answers.get( account.answer );
	}
	const pass =
		auth.password ??
		Object.keys( account.keys ).find( ( key ) => auth.validatePassword?.( key ) ) ??
		'';
	const entry = entry_of( account, pass );
	const is_his = entry && ( entry.user ?? auth.username ) === auth.username;
	return answers.get( ( is_his && STATES[ entry.state ] ) || 'login-refused' );
}
