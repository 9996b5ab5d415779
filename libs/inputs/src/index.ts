export { foldUuid } from './ids';
