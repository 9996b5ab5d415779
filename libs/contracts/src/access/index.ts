export * from './acting';
export * from './relation';
export * from './sight';
