import type { Paper } from '@one-window/documents';

/** What is the same of every paper that an organisation makes. */
export interface Frame {
  sheet: Pick<Paper, 'issuer' | 'size' | 'madeOn'> & Partial<Pick<Paper, 'remark'>>;
  /** A committee or studio of people's mediation, whose papers say so. */
  peoples: boolean;
}

/** 1234.56元, exact: fen are never divided into a fraction. */
export const figures = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}元`;
