export * from './commands';
export * from './received';
