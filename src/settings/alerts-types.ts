/**
 * What crosses REST about alerts; the same shape stands in PHP in `includes/Surface/Routes/Alerts.php`.
 */
export type Kind = 'generic' | 'slack' | 'discord' | 'teams' | 'email';

export type Collect = 'now' | 'hour' | 'day';

export interface Channel {
	id: string;
	kind: Kind;
	/** An email address as a whole; of a webhook its host. */
	shown: string;
	last4: string | null;
	state: 'ready' | 'waiting' | 'failing' | 'given_up';
	sentence: string;
}

export interface Alerts {
	channels: Channel[];
	/** So many can be told. */
	most: number;
	collect: Collect;
	/** In the time of the site. */
	quiet: { from: string; to: string } | null;
	zone: string;
	/** When the secret was made, in words; null before there is one. */
	secret_at: string | null;
	mail: { open: boolean; sentence: string };
	/** Why nobody is told at present; '' where somebody is. */
	rests: string;
	/** Only in the answer to its making. */
	secret: string | null;
	/** Only in the answer to a test. */
	tested: { id: string; ok: boolean; sentence: string } | null;
}
