import { defineDiagnosis, t } from '../schema';

const CLOSED = t(
	'This site asked itself for {file} and did not get it, so the server keeps it back. Delete it all the same: another setting of the server is enough to open it.'
);

// Without a reason: a copy of wp-config.php that nobody has asked the server for. `closed`: asked for, and not handed out.
export default defineDiagnosis( {
	id: 'exposed',
	kind: 'conflict',
	state: 'attention',
	title: t( 'A copy of wp-config.php lies in the web folder' ),
	meaning: t(
		'Most likely anyone who guesses its name can read {file}: servers hand out such files as text. Delete it, then replace every key in it and the password of the database.'
	),
	button: t( 'Show what to do' ),
	fixes: [],
	reasons: {
		open: {
			title: t( 'Anyone can read a copy of wp-config.php' ),
			meaning: t(
				'This site asked itself for {file} and got it, without a login. Delete it, then replace every key in it and the password of the database.'
			),
		},
		closed: {
			meaning: CLOSED,
			state: 'working',
		},
		env: {
			title: t( 'A file with settings lies in the web folder' ),
			meaning: t(
				'Most likely anyone can read {file}, because it lies where visitors may ask for it. Move it out of the web folder, then replace every key in it.'
			),
		},
		env_open: {
			title: t( 'Anyone can read a file with settings of this site' ),
			meaning: t(
				'This site asked itself for {file} and got it, without a login. Move it out of the web folder, then replace every key in it.'
			),
		},
		env_closed: {
			title: t( 'A file with settings lies in the web folder' ),
			meaning: CLOSED,
			state: 'working',
		},
		log: {
			title: t( 'The {key} of {plugin} stands in a log' ),
			meaning: t(
				'{file} lies where visitors may ask for it, and holds the {key} as text. Delete the log, then replace the {key}.'
			),
		},
		log_open: {
			title: t( 'Anyone can read the {key} of {plugin} in a log' ),
			meaning: t(
				'This site asked itself for {file} and got it, without a login. The {key} stands in it as text. Delete the log, then replace the {key}.'
			),
		},
		log_closed: {
			title: t( 'The {key} of {plugin} stands in a log' ),
			meaning: t(
				'The server does not hand out {file}, but whoever looks after the site can read it there. Delete the log.'
			),
			state: 'working',
		},
		leaky_plugin: {
			title: t( '{plugin} {value} hands out its keys to strangers' ),
			meaning: t(
				'This version has a published fault ({other_name}): anyone could ask for the stored keys. Update {plugin} first, then replace the {key}.'
			),
		},
		open_plugin: {
			title: t( 'Strangers can take over this site through {plugin} {value}' ),
			meaning: t(
				'This version has a published fault ({other_name}). Whoever used it could read the {key} as well. Update {plugin} first, then replace the {key}.'
			),
		},
		leaked: {
			title: t( 'Strangers may have the {key} of {plugin}' ),
			meaning: t(
				'An earlier version handed out stored keys ({other_name}). The update closed that, but this {key} is still the same. Replace it.'
			),
		},
	},
} );
