/** Day seals as they leave the centre: keys, signed statements, and how anybody checks them offline. */
export { againstPublished, type HeldAgainstPublished } from './case-file-seals';
export * from './day-statement';
export { isSignedBy, signDetached } from './detached-signature';
export * from './published-seals';
export * from './seal-keys';
