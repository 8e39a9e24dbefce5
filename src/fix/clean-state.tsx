export { Reach as CleanState } from './reach';
