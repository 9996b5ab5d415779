/**
 * The part of the published language that pages import as it is: codes, unions, roles and relations. Plain data of
 * nothing but itself, so that a browser loads no schema with it; names come in the words of each language.
 */
export * from './city-counts';
export * from './relation-kinds';
export * from './road-codes';
export * from './roles';
export * from './scopes';
export * from './services';
export * from './stages';
