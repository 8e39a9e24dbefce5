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
function has_now( { state }: FixRow ): string {
	switch ( state ) {
		case 'not_undone':
			return __( 'New key kept', 'key-health' );
		case 'skipped':
			return __( 'Nothing written', 'key-health' );
		default:
			return __( 'Old key kept', 'key-health' );
	}
}

function Card( { row, only }: { row: FixRow; only: boolean } ) {
	const id = `key-health-needs-${ row.site.id }-${ row.key_id.replace( /[^a-z0-9]/gi, '-' ) }`;
	return (
		<section className="key-health-card" aria-labelledby={ id }>
			<div className="key-health-card__top">
				<StateBadge state={ row.state === 'kept_old' ? 'broken' : 'attention' } />
				<span>
					<Site site={ row.site } />
				</span>
				<span className="key-health-card__end">{ has_now( row ) }</span>
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
	const { needs_you, counts, state } = fix;
	if ( needs_you.length === 0 ) {
		return null;
	}
	const all = state === 'undone' || state === 'undoing' ? counts.not_undone : counts.kept_old;
	const more = all - needs_you.length;
	return (
		<>
			<h2 className="key-health-eyebrow">
				{ __( 'Needs you', 'key-health' ) }{ ' ' }
				<span className="key-health-eyebrow__count">
					{ `(${ number( Math.max( all, needs_you.length ) ) })` }
				</span>
			</h2>
			{ needs_you.map( ( row ) => (
				<Card
					key={ `${ row.site.id } ${ row.key_id }` }
					row={ row }
					only={ needs_you.length === 1 && state !== 'paused' }
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
