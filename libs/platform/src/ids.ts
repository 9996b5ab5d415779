import { v7 } from 'uuid';

/** A new UUIDv7: sortable by time of creation. */
export const newId = (): string => v7();
