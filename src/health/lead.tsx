import { forwardRef } from '@wordpress/element';
import type { ReactNode } from 'react';
import { Icon } from '../shared/icons';
import { RichText } from '../shared/rich-text';
import type { State } from '../shared/types';

interface Props {
	state: State | null;
	sentence: string;
	effect: string;
	notes?: readonly string[];
	children?: ReactNode;
}

/**
 * The answer, before anything else: a sentence, what it means for the site, and the rest in numbers.
 */
export const Lead = forwardRef< HTMLParagraphElement, Props >( function Lead_Ref(
	{ state, sentence, effect, notes = [], children },
	ref
) {
	return (
		<div className="key-health-lead">
			<p ref={ ref } className="key-health-lead__say" tabIndex={ -1 }>
				{ state && state !== 'unchecked' && <Icon name={ state } size={ 26 } /> }
				<RichText text={ sentence } />
			</p>
			{ effect && (
				<p className="key-health-lead__then">
					<RichText text={ effect } />
				</p>
			) }
			{ notes.length > 0 && (
				<ul className="key-health-lead__notes">
					{ notes.map( ( note ) => (
						<li key={ note }>{ note }</li>
					) ) }
				</ul>
			) }
			{ children }
		</div>
	);
} );
