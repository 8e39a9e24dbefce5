import { __, _n, sprintf } from '@wordpress/i18n';
import { Code, RichText } from '../shared/rich-text';
import type { Report } from '../shared/types';
import { SearchFiles } from './search-files';

/** Every place with what was found there. */
export function Places( { searched }: Pick< Report, 'searched' > ) {
	return (
		<dl className="key-health-facts">
			{ searched.places.map( ( { label, text, names } ) => (
				<div key={ label }>
					<dt>{ label }</dt>
					<dd>
						<RichText text={ text } />
						{ names.map( ( name ) => (
							<span key={ name }>
								{ ' ' }
								<Code>{ name }</Code>
							</span>
						) ) }
					</dd>
				</div>
			) ) }
		</dl>
	);
}

export function Plugins( { searched }: Pick< Report, 'searched' > ) {
	return (
		<ul className="key-health-columns">
			{ searched.plugins.map( ( { name, file, known, keys } ) => (
				<li key={ file }>
					{ name }
					{ known && (
						<span className="key-health-mute">
							{ ' ' }
							{ sprintf(
								/* translators: %d: number of keys. */
								_n( '(%d key)', '(%d keys)', keys, 'key-health' ),
								keys
							) }
						</span>
					) }
				</li>
			) ) }
		</ul>
	);
}

export function plugins_label( { plugins }: Report[ 'searched' ] ): string {
	return sprintf(
		/* translators: %d: number of plugins. */
		_n( 'The %d active plugin', 'The %d active plugins', plugins.length, 'key-health' ),
		plugins.length
	);
}

/** "Key Health looked at 6 plugins and 14 places. See where it looked", which opens in place. */
export function Looked( { searched }: Pick< Report, 'searched' > ) {
	const plugins = sprintf(
		/* translators: %d: number of plugins. */
		_n( '%d plugin', '%d plugins', searched.plugins.length, 'key-health' ),
		searched.plugins.length
	);
	const places = sprintf(
		/* translators: %d: number of places. */
		_n( '%d place', '%d places', searched.places.length, 'key-health' ),
		searched.places.length
	);
	return (
		<details className="key-health-looked">
			<summary>
				<span>
					{ sprintf(
						/* translators: 1: "6 plugins", 2: "14 places". */
						__( 'Key Health looked at %1$s and %2$s.', 'key-health' ),
						plugins,
						places
					) }
				</span>{ ' ' }
				<span className="key-health-looked__link">
					{ __( 'See where it looked', 'key-health' ) }
				</span>
			</summary>
			<div className="key-health-card">
				<div className="key-health-card__body">
					<Places searched={ searched } />
					<h2 className="key-health-label">{ plugins_label( searched ) }</h2>
					<Plugins searched={ searched } />
					{ searched.searchable && <SearchFiles /> }
				</div>
			</div>
		</details>
	);
}
