export { Reach as Wait } from './reach';
