import type { CaseStore, Consumer } from '@one-window/case-engine';
import type { AnyRecordedEvent, RecordedEvent, ServiceName } from '@one-window/contracts';
import { drawnInto } from '../domain/samples';
import type { SupervisionCase } from '../domain/supervision-case';

type Draw = RecordedEvent<'supervision.sample-drawn.v1'>;
const isDraw = (event: AnyRecordedEvent): event is Draw => event.type === 'supervision.sample-drawn.v1';

/**
 * Each case of a draw says in its own history that it was drawn. What a draw has said already it says no second time, so
 * a delivery that was cut short is brought again and goes on where it was.
 */
export class DrawnCases implements Consumer {
  readonly name = 'supervision/drawn-cases';
  readonly listensTo: readonly ServiceName[] = ['supervision'];

  constructor(private readonly records: Pick<CaseStore<SupervisionCase, string>, 'follow'>) {}

  concerns(event: AnyRecordedEvent): boolean {
    return isDraw(event);
  }

  async takeIn(events: readonly AnyRecordedEvent[]): Promise<void> {
    for (const draw of events.filter(isDraw)) {
      for (const caseId of draw.data.caseIds) await this.records.follow(caseId, (state) => drawnInto(state, draw));
    }
  }
}
