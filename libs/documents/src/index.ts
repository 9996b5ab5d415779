export { type Block, type Paper, type PaperSize, type Signature } from './paper';
export { type NamedParty, partyText } from './party-text';
export { printable, UnprintableText } from './printable';
export { digestOf, typeset } from './typesetter';
