import { RichText } from './rich-text';

/** What to do, in order: whole sentences from PHP. */
export function Todo( { steps }: { steps: string[] } ) {
	return steps.length > 0 ? (
		<ol className="key-health-todo">
			{ steps.map( ( step ) => (
				<li key={ step }>
					<RichText text={ step } />
				</li>
			) ) }
		</ol>
	) : null;
}
