/**
 * That nothing ends without a way on: every diagnosis has a wizard or says why not, and whatever a provider can say has a guide that
 * begins at the right page.
 */

/** Whether a guide is named like a diagnosis, or like one of its reasons. */
export function belongs( name, catalog ) {
	const [ diagnosis, reason ] = name.split( '/' );
	const known = catalog.diagnoses[ diagnosis ];
	return Boolean( reason ? known?.reasons?.[ reason ] : known );
}

/** Names of the guides that carry a fix at a provider, the best first. The others need none. */
const GUIDED_BY = {
	replace_key: () => [ 'new_key' ],
	rotate_key: () => [ 'new_key' ],
	change_companion: () => [ 'companion' ],
	reconnect: ( { is, reason } ) => [
		...( is === 'oauth_reauthorize' ? [ `${ is }/${ reason }` ] : [] ),
		'oauth_reauthorize',
	],
	allow_key: ( { is, reason } ) => [ `${ is }/${ reason }`, is ],
	settle_account: ( { is, reason } ) => [ `${ is }/${ reason }`, is ],
};

/** What the answers of a provider can mean: each verdict and each cause, with the fixes that its finding offers. */
export function verdicts_of( provider, { diagnoses } ) {
	const verdicts = new Map();
	const take = ( is, reason, fixes ) => {
		const words = diagnoses[ is ];
		if ( words?.kind === 'answer' ) {
			const offered = fixes ?? words.reasons?.[ reason ]?.fixes ?? words.fixes;
			// includes/Diagnosis/Finding_Builder.php, without_pasting().
			const [ first ] = offered.map( ( fix ) =>
				provider.oauth && fix === 'replace_key' ? 'reconnect' : fix
			);
			verdicts.set( `${ is }/${ reason ?? '' }/${ first }`, { is, reason, fix: first } );
		}
	};
	for ( const { without, answers } of provider.steps ) {
		for ( const { is, reason, fixes, causes = [] } of [
			...( without ? [ without ] : [] ),
			...answers,
		] ) {
			take( is, reason, fixes );
			causes.forEach( ( cause ) => take( cause.is, cause.reason, fixes ) );
		}
	}
	return [ ...verdicts.values() ];
}

/** The guide of a provider for a verdict, with its link; null where none is needed. */
export function guide_for( verdict, provider, catalog ) {
	const names = GUIDED_BY[ verdict.fix ]?.( verdict );
	if ( ! names ) {
		return null;
	}
	const { pages, guides } = provider;
	for ( const name of names ) {
		const standard = catalog.guides[ name ];
		if ( guides[ name ] ) {
			return { name, link: guides[ name ].link?.url ?? '' };
		}
		if ( standard && pages?.account ) {
			return { name, link: ( pages[ standard.page ] ?? pages.account ).url };
		}
	}
	return { name: '', link: '' };
}

/** Whatever a provider can say leads to a guide at the right page. Somebody's own server has no page that could be linked to. */
export function check_guides( provider, catalog, report ) {
	for ( const verdict of verdicts_of( provider, catalog ) ) {
		const guide = guide_for( verdict, provider, catalog );
		const what = [ verdict.is, verdict.reason ].filter( Boolean ).join( '/' );
		if ( guide && ! guide.name ) {
			report( `it can say ${ what }, and no guide says what to do then (${ verdict.fix })` );
		} else if ( guide && ! guide.link && provider.hosts.length && ! provider.own_host ) {
			report( `its guide ${ guide.name } for ${ what } has no link` );
		}
	}
}

/** Every diagnosis leads to a wizard, or says in English why there is none; and what is to be done by hand ends in a fact. */
export function check_way_out( diagnosis, report ) {
	const has_way = diagnosis.fixes.length > 0 || Boolean( diagnosis.steps?.length );
	if ( has_way === Boolean( diagnosis.no_wizard ) ) {
		report(
			has_way
				? 'it has a wizard, and says why it has none'
				: 'it has neither fixes nor steps, so no_wizard must say why'
		);
	}
	for ( const words of [ diagnosis, ...Object.values( diagnosis.reasons ?? {} ) ] ) {
		if ( words.steps && diagnosis.kind !== 'conflict' ) {
			report( 'only the page of a conflict shows steps' );
		}
		if ( words.steps && ! ( words.proof ?? diagnosis.proof ) ) {
			report( 'its steps end in no proof' );
		}
	}
}
