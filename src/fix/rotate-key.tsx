export { ReplaceKey as RotateKey } from './replace-key';
