import { defineDiagnosis, t } from '../schema';

const CLOSED = t(
	'This site asked itself for {file} and did not get it: the server keeps it back. Delete it all the same. One other setting of the server is enough to open it.'
);
const DELETE = t(
	'Delete `{file}`: in the file manager of your host, over SFTP, or with `rm` on the command line.'
);
const MOVE = t( 'Move `{file}` to a folder above the web folder. If nothing reads it, delete it.' );
const EVERY_KEY = t(
	'Change every key that stood in it. The buttons below begin with those that Key Health found there.'
);
const DATABASE = t(
	'Change the password of the database at your host. Write the new one as `DB_PASSWORD` into wp-config.php at once: in between, the site is down.'
);
const CHANGE = t( 'Change the {key} for a new one, and revoke the old one at {provider}.' );
const LOG_OFF = t(
	'Find out what writes it. For debug.log, set `WP_DEBUG_LOG` to `false` in wp-config.php.'
);
const FIXED_VERSION = t(
	'A version without the fault is active. The {key} is another one, and {provider} accepts it.'
);
const UPDATE = t( 'Open the screen [[Plugins]] and update {plugin} to {versions} or newer.' );

// Without a reason: a copy of wp-config.php that nobody has asked the server for. `closed`: asked for, and not handed out.
export default defineDiagnosis( {
	id: 'exposed',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A copy of wp-config.php lies in the web folder' ),
	meaning: t(
		'Most likely anyone who guesses its name can read {file}: servers hand out such files as text. The password of the database stands in it.'
	),
	button: t( 'Show what to do' ),
	fixes: [ 'rotate_key' ],
	steps: [
		DELETE,
		EVERY_KEY,
		DATABASE,
		t(
			'Last, replace the salts in wp-config.php. Everybody has to sign in again, and keys that a plugin has encrypted have to be entered again.'
		),
	],
	proof: t(
		'Key Health looks for the file again. Each key that you changed is one that its provider accepts.'
	),
	reasons: {
		open: {
			title: t( 'Anyone can read a copy of wp-config.php' ),
			meaning: t(
				'This site asked itself for {file} and got it, without a login. The password of the database stands in it.'
			),
		},
		closed: {
			meaning: CLOSED,
			state: 'working',
			steps: [ DELETE ],
			proof: t( 'Key Health looks for the file again.' ),
		},
		env: {
			title: t( 'A file with settings lies in the web folder' ),
			meaning: t(
				'Most likely anyone can read {file}, because it lies where visitors may ask for it.'
			),
			steps: [ MOVE, EVERY_KEY, t( 'Change the other passwords in it as well.' ) ],
		},
		env_open: {
			title: t( 'Anyone can read a file with settings of this site' ),
			meaning: t( 'This site asked itself for {file} and got it, without a login.' ),
			steps: [ MOVE, EVERY_KEY, t( 'Change the other passwords in it as well.' ) ],
		},
		env_closed: {
			title: t( 'A file with settings lies in the web folder' ),
			meaning: CLOSED,
			state: 'working',
			steps: [ MOVE ],
			proof: t( 'Key Health looks for the file again.' ),
		},
		log: {
			title: t( 'The {key} of {plugin} stands in a log' ),
			meaning: t( '{file} lies where visitors may ask for it, and holds the {key} as text.' ),
			steps: [ DELETE, LOG_OFF, CHANGE ],
		},
		log_open: {
			title: t( 'Anyone can read the {key} of {plugin} in a log' ),
			meaning: t(
				'This site asked itself for {file} and got it, without a login. The {key} stands in it as text.'
			),
			steps: [ DELETE, LOG_OFF, CHANGE ],
		},
		log_closed: {
			title: t( 'The {key} of {plugin} stands in a log' ),
			meaning: t(
				'The server does not hand out {file}, but whoever looks after the site can read it there.'
			),
			state: 'working',
			steps: [ DELETE, LOG_OFF ],
			proof: t( 'Key Health looks for the {key} in the log again.' ),
		},
		leaky_plugin: {
			title: t( '{plugin} {value} hands out its keys to strangers' ),
			meaning: t(
				'This version has a published fault ({other_name}): anyone could ask for the stored keys.'
			),
			steps: [ UPDATE, CHANGE ],
			proof: FIXED_VERSION,
		},
		open_plugin: {
			title: t( 'Strangers can take over this site through {plugin} {value}' ),
			meaning: t(
				'This version has a published fault ({other_name}). Whoever used it could read the {key} as well.'
			),
			steps: [
				UPDATE,
				t( 'Open the screen [[Users]], and delete administrators that you do not know.' ),
				CHANGE,
			],
			proof: FIXED_VERSION,
		},
		leaked: {
			title: t( 'Strangers may have the {key} of {plugin}' ),
			meaning: t(
				'An earlier version handed out stored keys ({other_name}). The update closed that, but this {key} is still the same.'
			),
			steps: [ CHANGE ],
			proof: t( 'Another {key} stands there, and {provider} accepts it.' ),
		},
		maybe_leaked: {
			title: t( 'Strangers may have the {key} of {plugin}' ),
			meaning: t(
				'An earlier version handed out stored keys ({other_name}). Whether this {key} was changed since is not known.'
			),
			steps: [ CHANGE ],
			proof: t( 'Another {key} stands there, and {provider} accepts it.' ),
		},
	},
} );
