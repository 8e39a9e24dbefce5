import { useEffect, useId, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Asked, Sites } from '../use-sites';
import type { NetworkReport, SiteState } from '../types';
import { counted_sites, number, site_state_word } from '../words';

const STATES: readonly SiteState[] = [
	'broken',
	'attention',
	'unknown',
	'unchecked',
	'working',
	'none',
];

/** Long enough for the next letter. */
const PATIENCE = 250;

interface Choice {
	value: string;
	label: string;
}

function Select( {
	label,
	value,
	choices,
	on_choose,
}: {
	label: string;
	value: string;
	choices: readonly Choice[];
	on_choose: ( value: string ) => void;
} ) {
	const id = useId();
	return (
		<>
			<label className="screen-reader-text" htmlFor={ id }>
				{ label }
			</label>
			<select
				id={ id }
				className="key-health-select"
				value={ value }
				onChange={ ( { target } ) => on_choose( target.value ) }
			>
				{ choices.map( ( choice ) => (
					<option key={ choice.value } value={ choice.value }>
						{ choice.label }
					</option>
				) ) }
			</select>
		</>
	);
}

function with_count( label: string, count: number ): string {
	return sprintf(
		/* translators: 1: "Broken", 2: number of sites. */
		__( '%1$s (%2$s)', 'key-health' ),
		label,
		number( count )
	);
}

function state_choices( { summary, filters }: NetworkReport ): Choice[] {
	const all = STATES.reduce( ( sum, state ) => sum + summary.counts[ state ], 0 );
	return [
		{ value: '', label: with_count( __( 'All states', 'key-health' ), all ) },
		...STATES.filter( ( state ) => summary.counts[ state ] > 0 ).map( ( state ) => ( {
			value: state,
			label: with_count( site_state_word( state ), summary.counts[ state ] ),
		} ) ),
		...( filters.problems > 0
			? [
					{
						value: 'problem',
						label: with_count(
							__( 'Could not be read', 'key-health' ),
							filters.problems
						),
					},
				]
			: [] ),
	];
}

function choices_of( all: string, rows: NetworkReport[ 'filters' ][ 'providers' ] ): Choice[] {
	return [
		{ value: '', label: all },
		...rows.map( ( { id, name, sites } ) => ( {
			value: id,
			label: with_count( name, sites ),
		} ) ),
	];
}

/** Asked when nothing has been typed for a moment, or at once with the Enter key. */
function Search( { sites }: { sites: Sites } ) {
	const id = useId();
	const { query, ask_for } = sites;
	const [ text, set_text ] = useState( query.search );
	const timer = useRef< ReturnType< typeof setTimeout > >( undefined );
	const asked = useRef( query.search );
	// Something else may have emptied it.
	useEffect( () => {
		if ( query.search !== asked.current ) {
			asked.current = query.search;
			set_text( query.search );
		}
	}, [ query.search ] );
	useEffect( () => () => clearTimeout( timer.current ), [] );

	const search = ( wanted: string ) => {
		clearTimeout( timer.current );
		const trimmed = wanted.trim();
		if ( trimmed !== asked.current ) {
			asked.current = trimmed;
			ask_for( { search: trimmed } );
		}
	};
	return (
		<>
			<label className="screen-reader-text" htmlFor={ id }>
				{ __( 'Search sites by name or address', 'key-health' ) }
			</label>
			<input
				id={ id }
				type="search"
				className="key-health-input key-health-tools__search"
				placeholder={ __( 'Search by name or address', 'key-health' ) }
				value={ text }
				onChange={ ( { target } ) => {
					set_text( target.value );
					clearTimeout( timer.current );
					timer.current = setTimeout( () => search( target.value ), PATIENCE );
				} }
				onKeyDown={ ( { key } ) => key === 'Enter' && search( text ) }
			/>
		</>
	);
}

/** What the table is narrowed to. */
export function Tools( { sites, report }: { sites: Sites; report: NetworkReport } ) {
	const { query, page, ask_for } = sites;
	const { providers, plugins } = report.filters;
	return (
		<div className="key-health-tools" role="search" aria-label={ __( 'Sites', 'key-health' ) }>
			<Search sites={ sites } />
			<Select
				label={ __( 'State', 'key-health' ) }
				value={ query.state }
				choices={ state_choices( report ) }
				on_choose={ ( state ) => ask_for( { state: state as Asked[ 'state' ] } ) }
			/>
			{ providers.length > 0 && (
				<Select
					label={ __( 'Provider', 'key-health' ) }
					value={ query.provider }
					choices={ choices_of( __( 'All providers', 'key-health' ), providers ) }
					on_choose={ ( provider ) => ask_for( { provider } ) }
				/>
			) }
			{ plugins.length > 0 && (
				<Select
					label={ __( 'Plugin', 'key-health' ) }
					value={ query.plugin }
					choices={ choices_of( __( 'All plugins', 'key-health' ), plugins ) }
					on_choose={ ( plugin ) => ask_for( { plugin } ) }
				/>
			) }
			<span className="key-health-tools__count">{ counted_sites( page.total ) }</span>
		</div>
	);
}
