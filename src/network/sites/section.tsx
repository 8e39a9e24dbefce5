import { Button } from '@wordpress/components';
import { forwardRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../../shared/note';
import { group_name } from '../key-groups';
import { ALL, is_narrowed, type Sites } from '../use-sites';
import { useNetwork } from '../use-network';
import { site_state_word } from '../words';
import { Bulk } from './bulk';
import { Pager } from './pager';
import { Table } from './table';
import { Tools } from './tools';
import { useSelection, type Selection } from './use-selection';

const NO_FILTER = { search: '', state: '', provider: '', plugin: '', group: '' } as const;

function caption_of( { query }: Sites ): string {
	if ( query.state === 'problem' ) {
		return __( 'Sites that could not be read', 'key-health' );
	}
	return query.state
		? sprintf(
				/* translators: %s: state, "Broken". */
				__( 'Sites of the network, state: %s', 'key-health' ),
				site_state_word( query.state )
			)
		: __( 'Sites of the network', 'key-health' );
}

/** The key that the table is narrowed to, and the way out. */
function Narrowed( { sites }: { sites: Sites } ) {
	const { group } = sites;
	return group && sites.query.group ? (
		<p className="key-health-narrowed">
			{ sprintf(
				/* translators: 1: "Mailgun in FluentSMTP", 2: last characters of a key. */
				__( 'Only sites whose key for %1$s ends in %2$s.', 'key-health' ),
				group_name( group ),
				group.last4
			) }{ ' ' }
			<Button variant="link" onClick={ () => sites.narrow_to( null ) }>
				{ __( 'Show all sites', 'key-health' ) }
			</Button>
		</p>
	) : null;
}

function Nothing( { sites }: { sites: Sites } ) {
	return (
		<div className="key-health-nothing">
			<p className="key-health-text">
				{ is_narrowed( sites.query )
					? __( 'No site fits.', 'key-health' )
					: __( 'No site has been looked at yet.', 'key-health' ) }
			</p>
			{ is_narrowed( sites.query ) && (
				<Button
					__next40pxDefaultSize
					className="is-smaller"
					variant="secondary"
					onClick={ () => {
						sites.narrow_to( null );
						sites.ask_for( { ...ALL, ...NO_FILTER, per_page: sites.query.per_page } );
					} }
				>
					{ __( 'Show all sites', 'key-health' ) }
				</Button>
			) }
		</div>
	);
}

function Wrong( { sites }: { sites: Sites } ) {
	return (
		<div className="key-health-nothing">
			<Note alert state="broken">
				<p>{ __( 'These sites could not be fetched.', 'key-health' ) }</p>
				<p>{ sites.error }</p>
			</Note>
			<Button
				__next40pxDefaultSize
				className="is-smaller"
				variant="secondary"
				onClick={ sites.reload }
			>
				{ __( 'Try again', 'key-health' ) }
			</Button>
		</div>
	);
}

function Rows( { sites, selection }: { sites: Sites; selection: Selection } ) {
	return sites.page.rows.length > 0 ? (
		<Table sites={ sites } selection={ selection } caption={ caption_of( sites ) } />
	) : (
		<Nothing sites={ sites } />
	);
}

/** All sites, a page at a time: narrowed, sorted and counted by the server. */
export const SitesSection = forwardRef< HTMLHeadingElement, { sites: Sites } >(
	function SitesSection_Ref( { sites }, ref ) {
		const { report } = useNetwork();
		const selection = useSelection( sites.query );
		return (
			<section aria-labelledby="key-health-sites-title">
				<h2
					ref={ ref }
					id="key-health-sites-title"
					className="key-health-eyebrow"
					tabIndex={ -1 }
				>
					{ __( 'Sites', 'key-health' ) }
				</h2>
				<div className="key-health-card">
					<Tools sites={ sites } report={ report } />
					<Narrowed sites={ sites } />
					{ sites.error ? (
						<Wrong sites={ sites } />
					) : (
						<Rows sites={ sites } selection={ selection } />
					) }
					<Pager sites={ sites } />
					<Bulk selection={ selection } sites={ sites } />
				</div>
			</section>
		);
	}
);
