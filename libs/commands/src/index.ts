export * from './commands';
export * from './notes';
