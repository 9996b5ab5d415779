import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import type { MediationCase } from '../../domain/mediation-case';
import { recordWillingness } from '../../domain/parties-asked';
import type { MediationCommand } from '../../domain/transitions';
import type { RecordWillingnessRequest } from './record-willingness.request';

/** Notes whether a party wants mediation. */
@Injectable()
export class RecordWillingness {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: RecordWillingnessRequest, context: CommandContext): Promise<CommandAnswer> {
    const { partyId, willing, note } = request;
    const said = { partyId, willing, ...(note === undefined ? {} : { note }) };
    return this.cases.change('record-willingness', caseId, context, (state) => recordWillingness(state, said));
  }
}
