/** Sites on which a person has to look: lifted to the top, each with its reason and the way to its own fix. */
import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { Actions } from '../../fix/wizard';
import { RichText } from '../../shared/rich-text';
import { to } from '../../shared/router';
import { StateBadge } from '../../shared/state-badge';
import type { FixRow, ManyFix } from '../types';
import { Site } from './site';
import { counted_sites, number } from '../words';

/** What the site has now. */
function has_now( { state }: FixRow, noun: string ): string {
	switch ( state ) {
		case 'not_undone':
			/* translators: %s: "token". */
			return sprintf( __( 'New %s kept', 'key-health' ), noun );
		case 'skipped':
			return __( 'Nothing written', 'key-health' );
		default:
			/* translators: %s: "token". */
			return sprintf( __( 'Old %s kept', 'key-health' ), noun );
	}
}

interface Props {
	row: FixRow;
	noun: string;
	/** Nobody else needs a person. */
	only: boolean;
}

function Card( { row, noun, only }: Props ) {
	const id = `key-health-needs-${ row.site.id }-${ row.key_id.replace( /[^a-z0-9]/gi, '-' ) }`;
	return (
		<section className="key-health-card" aria-labelledby={ id }>
			<div className="key-health-card__top">
				<StateBadge state={ row.state === 'kept_old' ? 'broken' : 'attention' } />
				<span>
					<Site site={ row.site } />
				</span>
				<span className="key-health-card__end">{ has_now( row, noun ) }</span>
			</div>
			<div className="key-health-card__body">
				<h3 id={ id } className="key-health-title is-small">
					<RichText text={ row.title } />
				</h3>
				<p className="key-health-text">
					<RichText text={ row.detail } />
				</p>
				<Actions>
					<Button
						__next40pxDefaultSize
						variant={ only ? 'primary' : 'secondary' }
						href={ `${ row.site.url.replace( /#.*$/, '' ) }${ to.fix( row.key_id ) }` }
					>
						{ __( 'Open the fix for this site', 'key-health' ) }
						<span className="screen-reader-text">{ `: ${ row.site.name }` }</span>
					</Button>
				</Actions>
			</div>
		</section>
	);
}

export function NeedsYou( { fix }: { fix: ManyFix } ) {
	const { counts, state, noun } = fix;
	const is_back = state === 'undone' || state === 'undoing';
	// What kept its old key while it was written is as it was, once all of it is taken back.
	const rows = fix.needs_you.filter( ( row ) => ! is_back || row.state === 'not_undone' );
	if ( rows.length === 0 ) {
		return null;
	}
	const all = Math.max( is_back ? counts.not_undone : counts.kept_old, rows.length );
	const more = all - rows.length;
	return (
		<>
			<h2 className="key-health-eyebrow">
				{ __( 'Needs you', 'key-health' ) }{ ' ' }
				<span className="key-health-eyebrow__count">{ `(${ number( all ) })` }</span>
			</h2>
			{ rows.map( ( row ) => (
				<Card
					key={ `${ row.site.id } ${ row.key_id }` }
					row={ row }
					noun={ noun }
					only={ rows.length === 1 && state !== 'paused' }
				/>
			) ) }
			{ more > 0 && (
				<p className="key-health-fine">
					{
						/* translators: %s: "12 sites". */
						sprintf( __( 'And %s more.', 'key-health' ), counted_sites( more ) )
					}
				</p>
			) }
		</>
	);
}
