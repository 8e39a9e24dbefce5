export { Reach as ProveByUse } from './reach';
