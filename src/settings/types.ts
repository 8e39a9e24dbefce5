/**
 * What crosses REST on the settings page; the same shape stands in PHP in `includes/Surface/Routes/Settings.php`.
 */
import type { End } from '../shared/types';

export interface Choices {
	/** Each key is checked once a day, unasked. */
	daily: boolean;
	/** A key that another request would wipe is kept. */
	guard: boolean;
	/** A notice on other screens when a key does not work. */
	banner: boolean;
	/** After how many days a key is to be renewed; 0 for never. */
	rotation_days: number;
}

export interface Key_Name {
	key_id: string;
	/** "MailerSend in WP Mail SMTP" */
	who: string;
}

/** The link is shown once: only its hash is kept. */
export interface NewCalendar {
	url: string;
	page: SettingsPage;
}

export interface SettingsPage {
	choices: Choices;
	/** Who is asked about the keys of this site, and what it is told. */
	asked: { provider: string; hosts: string[]; receives: string }[];
	/** What ends or is due when, the soonest first. */
	dates: ( End & Key_Name )[];
	/** Keys of whose age nobody is reminded. */
	not_reminded: Key_Name[];
	/** When the calendar's link was made; null where there is none. */
	calendar_since: string | null;
	links: {
		health: string;
		/** The guide for the site's privacy policy; null for who may not see it. */
		privacy: string | null;
	};
}
