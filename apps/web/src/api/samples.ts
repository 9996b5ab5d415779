import type { Got, Posted, Sent } from './answers';
import { command, get } from './http';

/** A draw, and how far its cases are examined. */
export type Sample = Got<'/api/supervision/samples'>['items'][number];
/** With its cases in the order in which they were drawn. */
export type WholeSample = Posted<'/api/supervision/samples'>;
export type SampledCase = WholeSample['cases'][number];
export type SampleWanted = Sent<'/api/supervision/samples'>;

export const listSamples = (
  query: { cursor?: string | undefined; limit?: number },
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/samples'>> => get('/api/supervision/samples', { query: { ...query }, signal });

export const readSample = (sampleId: string, signal?: AbortSignal): Promise<WholeSample> =>
  get('/api/supervision/samples/{sampleId}', { at: { sampleId }, signal });

/** The draw repeated now by its seed. */
export const redrawSample = (
  sampleId: string,
  signal?: AbortSignal,
): Promise<Got<'/api/supervision/samples/{sampleId}/redrawn'>> =>
  get('/api/supervision/samples/{sampleId}/redrawn', { at: { sampleId }, signal });

export const drawSample = (body: SampleWanted, idempotencyKey: string): Promise<WholeSample> =>
  command('/api/supervision/samples', { body, idempotencyKey });
