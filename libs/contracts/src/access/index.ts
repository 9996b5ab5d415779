export * from './acting';
export * from './relation';
export * from './relation-kinds';
export * from './sight';
