/**
 * A network with many sites: WP Mail SMTP in each, with keys that some of them share.
 */
import { php } from '../support/plugins';
import { simulator } from '../support/simulator';
import { network } from '../support/wordpress';

const repeat = ( text: string, length: number ) => text.repeat( length ).slice( 0, length );

export const KEYS = {
	/** Deleted at SendGrid; 17 sites have it. */
	gone: `SG.abcdefghijklmnopqrstuv.${ repeat( '0123456789ABCDEF', 39 ) }51ce`,
	/** Deleted, too; 2 sites. */
	gone_too: `SG.zyxwvutsrqponmlkjihgfe.${ repeat( 'FEDCBA9876543210', 39 ) }0d3a`,
	good: `SG.vutsrqponmlkjihgfedcba.${ repeat( 'ZYXWVUTSRQPONMLK', 39 ) }a94b`,
} as const;

/** How many sites have which; the main site has none. */
const SHARES = [
	[ KEYS.gone, 17 ],
	[ KEYS.gone_too, 2 ],
	[ KEYS.good, 5 ],
] as const;

export const SITES = 1 + SHARES.reduce( ( sum, [ , count ] ) => sum + count, 0 );

/** Site 1 to 24; the first 17 share one key. */
export function make_sites(): void {
	simulator.set( { sendgrid: { keys: { [ KEYS.good ]: {} } } } );
	const keys = SHARES.flatMap( ( [ key, count ] ) => Array( count ).fill( key ) as string[] );
	network.run( `
		activate_plugin( 'wp-mail-smtp/wp_mail_smtp.php', '', true, true );
		foreach ( ${ php( keys ) } as $index => $key ) {
			$number = $index + 1;
			$id     = wp_insert_site( array( 'domain' => get_network()->domain, 'path' => "/site-$number/", 'title' => "Site $number", 'user_id' => 1 ) );
			update_blog_option( $id, 'wp_mail_smtp', array(
				'mail'     => array( 'mailer' => 'sendgrid', 'from_email' => 'shop@northlight-tea.example' ),
				'sendgrid' => array( 'api_key' => $key ),
			) );
		}
		return 1;` );
}

/** As the button of the first run and the page that stays open do. */
export function sweep(): void {
	network.run( `
		$engine = KeyHealth\\engine();
		( new KeyHealth\\Network\\Policy() )->set( array( 'consent' => true ) );
		$sweep = $engine->network()->sweep();
		$sweep->start();
		for ( $slices = 0; $slices < 50 && 'running' === $sweep->state()['state']; $slices++ ) {
			$sweep->work( 8 );
		}
		return $sweep->state()['state'];` );
}
