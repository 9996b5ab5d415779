import type { AnyRecordedEvent } from '@one-window/contracts';
import { endBatch, proofBatch } from './proof-batch';

const event = { id: 'e1', hash: 'h1' } as AnyRecordedEvent;

describe('what services have read for one page of a proof', () => {
  it('is handed on by hash: an event of another hash, or a chain of other bytes, is not', () => {
    const batch = proofBatch('by hash');
    batch.keep('triage', 'c1', { bytes: 'b1', events: [event] });
    expect(batch.event('e1', 'h1')).toBe(event);
    expect(batch.event('e1', 'h2')).toBeUndefined();
    expect(batch.event('e1', undefined)).toBeUndefined();
    expect(batch.chain('triage', 'c1', 'b1')).toEqual([event]);
    expect(batch.chain('triage', 'c1', 'b2')).toBeUndefined();
    expect(batch.chain('intake', 'c1', 'b1')).toBeUndefined();
  });

  it('is of one page: under another name, and after its end, nothing is known', () => {
    proofBatch('one page').keep('triage', 'c1', { bytes: 'b1', events: [event] });
    expect(proofBatch('another page').event('e1', 'h1')).toBeUndefined();
    endBatch('one page');
    expect(proofBatch('one page').event('e1', 'h1')).toBeUndefined();
    proofBatch('given up').keep('triage', 'c1', { bytes: 'b1', events: [event] });
    for (const later of ['1', '2', '3', '4']) proofBatch(later);
    expect(proofBatch('given up').event('e1', 'h1')).toBeUndefined();
  });

  it('is waited for while anybody reads, whether or not the reading succeeds', async () => {
    const batch = proofBatch('waiting');
    await batch.allRead();
    const order: string[] = [];
    const end: ((failed?: Error) => void)[] = [];
    const readers = [0, 1].map(() =>
      batch.whileReading(
        () => new Promise<void>((resolve, reject) => end.push((failed) => (failed ? reject(failed) : resolve()))),
      ),
    );
    const waiting = batch.allRead().then(() => order.push('all read'));
    order.push('one');
    end[0]?.();
    await readers[0];
    order.push('other');
    end[1]?.(new Error('away'));
    await expect(readers[1]).rejects.toThrow('away');
    await waiting;
    expect(order).toEqual(['one', 'other', 'all read']);
  });
});
