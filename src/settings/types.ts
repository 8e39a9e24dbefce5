/**
 * What crosses REST on the settings page; the same shape stands in PHP in `includes/Surface/Routes/Settings.php`.
 */
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

export interface SettingsPage {
	choices: Choices;
	/** Who is asked about the keys of this site, and what it is told. */
	asked: { provider: string; hosts: string[]; receives: string }[];
	links: {
		health: string;
		/** The guide for the site's privacy policy; null for who may not see it. */
		privacy: string | null;
	};
}
