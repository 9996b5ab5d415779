export * from './commands';
export * from './notes';
export * from './papers';
