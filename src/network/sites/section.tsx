import { Button } from '@wordpress/components';
import type { RefObject } from 'react';
import { __, sprintf } from '@wordpress/i18n';
import { Note } from '../../shared/note';
import { group_name } from '../key-groups';
import { is_narrowed, type Sites } from '../use-sites';
import { useNetwork } from '../use-network';
import { site_state_word } from '../words';
import { Bulk } from './bulk';
import { Pager } from './pager';
import { Table } from './table';
import { Tools } from './tools';
import { useSelection, type Selection } from './use-selection';

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

interface Leading {
	sites: Sites;
	/** Before the button that is pressed goes away. */
	to_title: () => void;
}

/** The key that the table is narrowed to, and the way out. */
function Narrowed( { sites, to_title }: Leading ) {
	const { group } = sites;
	return group && sites.query.group ? (
		<p className="key-health-narrowed">
			{ sprintf(
				/* translators: 1: "Mailgun in FluentSMTP", 2: last characters of a key. */
				__( 'Only sites whose key for %1$s ends in %2$s.', 'key-health' ),
				group_name( group ),
				group.last4
			) }{ ' ' }
			<Button
				variant="link"
				onClick={ () => {
					to_title();
					sites.narrow_to( null );
				} }
			>
				{ __( 'Show all sites', 'key-health' ) }
			</Button>
		</p>
	) : null;
}

function Nothing( { sites, to_title }: Leading ) {
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
						to_title();
						sites.narrow_to( null );
					} }
				>
					{ __( 'Show all sites', 'key-health' ) }
				</Button>
			) }
		</div>
	);
}

function Wrong( { sites, to_title }: Leading ) {
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
				onClick={ () => {
					to_title();
					sites.reload();
				} }
			>
				{ __( 'Try again', 'key-health' ) }
			</Button>
		</div>
	);
}

function Rows( { sites, selection, to_title }: Leading & { selection: Selection } ) {
	return sites.page.rows.length > 0 ? (
		<Table sites={ sites } selection={ selection } caption={ caption_of( sites ) } />
	) : (
		<Nothing sites={ sites } to_title={ to_title } />
	);
}

interface Props {
	sites: Sites;
	/** Takes the focus when a button below goes away. */
	title: RefObject< HTMLHeadingElement >;
}

/** All sites, a page at a time: narrowed, sorted and counted by the server. */
export function SitesSection( { sites, title }: Props ) {
	const { report } = useNetwork();
	const selection = useSelection( sites.query );
	const to_title = () => title.current?.focus();
	return (
		<section aria-labelledby="key-health-sites-title">
			<h2
				ref={ title }
				id="key-health-sites-title"
				className="key-health-eyebrow"
				tabIndex={ -1 }
			>
				{ __( 'Sites', 'key-health' ) }
			</h2>
			<div className="key-health-card">
				<Tools sites={ sites } report={ report } />
				<Narrowed sites={ sites } to_title={ to_title } />
				{ sites.error ? (
					<Wrong sites={ sites } to_title={ to_title } />
				) : (
					<Rows sites={ sites } selection={ selection } to_title={ to_title } />
				) }
				<Pager sites={ sites } />
				<Bulk selection={ selection } sites={ sites } />
			</div>
		</section>
	);
}
