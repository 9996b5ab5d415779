export * from './case-file/case-file';
export * from './chain/chain';
export * from './seals';
