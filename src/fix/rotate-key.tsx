/** A healthy key changed for a new one, or one that got into wrong hands: the new one first, then the old one is proven dead. */
import { ReplaceKey, type FixProps } from './replace-key';

export function RotateKey( props: FixProps ) {
	return <ReplaceKey { ...props } rotates />;
}
