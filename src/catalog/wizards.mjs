/**
 * What each wizard does, in the words of a support desk. The labels are those of src/fix/other-ways.tsx; a test holds them together.
 */

export const WIZARDS = {
	replace_key: {
		label: 'Replace the {key}',
		steps: [
			'What happened, and the most likely cause.',
			'Make a new {key} at {provider}, by its own labels and with a link to the page.',
			'Paste it. Spaces, quotation marks and the like are found at once, and {provider} is asked before anything is saved.',
			'Save it where {plugin} reads it. Where Key Health may not write, it shows the line to copy.',
		],
		proof: '{provider} accepted the new {key}; {plugin} reads it in a fresh request; {provider} accepted what was read. The old one is kept until then.',
	},
	rotate_key: {
		label: 'Change the {key} for a new one',
		steps: [
			'Make a second {key} at {provider} while the old one still works.',
			'Paste and check it, and save it in every place that holds the old one.',
			'Revoke the old one at {provider}.',
		],
		proof: '{provider} accepts the new {key} in every place, and refuses the old one.',
	},
	recover_key: {
		label: 'Recover the {key} with the old salts',
		steps: [
			'Paste the old salts, for example from a backup of wp-config.php.',
			'Key Health opens the stored {key} with them, and asks {provider} about it.',
			'Save it anew.',
		],
		proof: '{provider} accepts the recovered {key}, and {plugin} reads it.',
	},
	clean_key: {
		label: 'Clean up the {key}',
		steps: [
			'See which characters are too many.',
			'Remove them. {provider} is asked about what is left before it is saved.',
		],
		proof: '{plugin} reads the cleaned {key}, and {provider} accepts it.',
	},
	allow_key: {
		label: 'Allow the {key} at {provider}',
		steps: [
			'What happened, and the most likely cause.',
			'Change the setting at {provider}: its permission, the list of addresses, the domain or the sender.',
			'Press “I changed it, check again”.',
		],
		proof: '{provider} accepts the same {key}.',
	},
	change_companion: {
		label: 'Change the setting beside it',
		steps: [
			'Look it up at {provider}, or choose from the values that {provider} named.',
			'Save it where {plugin} reads it.',
		],
		proof: '{plugin} reads the new value, and {provider} accepts both together.',
	},
	settle_account: {
		label: 'Settle it with {provider}',
		steps: [
			'Go to the right page at {provider}, and do what is said there.',
			'If that does not help, send the message that is ready, to the support of {provider}.',
			'Press “Check again”.',
		],
		proof: '{provider} accepts the same {key}.',
	},
	edit_line: {
		label: 'Change where it is defined',
		steps: [
			'See the places side by side, and which one counts.',
			'See the line to change as it is and as it will be.',
			'Change it by hand, or let Key Health change it: it asks for your password, keeps the old file, and puts it back if the site does not open.',
		],
		proof: 'The site opens; PHP has the value of the line that is to count; {provider} accepts it.',
	},
	unblock: {
		label: 'Let requests through',
		steps: [
			'See the line that blocks, and the hosts that need to be let through.',
			'Change the line, or send the message that is ready to whoever looks after the site.',
			'Press “I changed it, check again”.',
		],
		proof: 'The request arrives, and {provider} answers about the {key}.',
	},
	reach: {
		label: 'Look at the connection',
		steps: [
			'Key Health tries the parts of the way one by one: name, connection, certificate, answer.',
			'Do what is said for the part that fails, or send the message that is ready to your host.',
			'Press “Check again”.',
		],
		proof: '{provider} answers about the {key}.',
	},
	trace: {
		label: 'See what changes the request',
		steps: [
			'One real request is made and watched: each plugin on its way, what it changed, and in which line.',
			'Change or switch off the one that stands in the way.',
			'Press “Check again”.',
		],
		proof: 'The request leaves as it was made, and {provider} answers about the {key}.',
	},
	clean_state: {
		label: 'Find the plugin in the way',
		steps: [
			'Key Health makes the same check with a part of the plugins, for its own requests only. Visitors notice nothing.',
			'It halves the plugins until one is left, and names it.',
		],
		proof: 'With the named plugin the check fails, without it the check passes.',
	},
	reconnect: {
		label: 'Connect to {provider} again',
		steps: [
			'Open the settings of {plugin}, and connect again.',
			'Sign in at {provider}, and allow what it asks.',
			'Press “I connected again, check”.',
		],
		proof: '{plugin} holds a new connection. Where {provider} can be asked about it, it accepts it.',
	},
	wait: {
		label: 'Wait, and check again',
		steps: [
			'See until when {provider} wants to be left alone. Nothing else is to be done.',
			'Press “Check again” then.',
		],
		proof: '{provider} answers about the {key}.',
	},
	prove_by_use: {
		label: 'Prove it by using it',
		steps: [
			'Use the {key} for what it is there for: send the test email, sign up with an address of your own, or send a form.',
			'Press “I used it, look again”.',
		],
		proof: 'The mail was accepted, or {plugin} has noted no new error since.',
	},
};
