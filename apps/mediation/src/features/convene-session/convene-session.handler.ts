import { Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { newId } from '@one-window/platform';
import { DateFormatError, instant } from '@one-window/time-limits';
import type { MediationCase } from '../../domain/mediation-case';
import { convene } from '../../domain/session';
import type { MediationCommand } from '../../domain/transitions';
import type { ConveneSessionRequest } from './convene-session.request';

/** Invites the parties to a session. */
@Injectable()
export class ConveneSession {
  constructor(private readonly cases: CaseStore<MediationCase, MediationCommand>) {}

  execute(caseId: string, request: ConveneSessionRequest, context: CommandContext): Promise<CommandAnswer> {
    const { kind, mode, place, partyIds } = request;
    const session = { sessionId: newId(), kind, mode, startsAt: startOf(request), place, partyIds };
    return this.cases.change('convene', caseId, context, (state, deciding) => convene(state, session, deciding));
  }
}

/** The instant with milliseconds, as limits count it. The edge lets through hours and days that do not exist. */
const startOf = ({ startsAt }: ConveneSessionRequest): string => {
  const [moment, fraction = ''] = startsAt.replace('Z', '').split('.');
  try {
    return instant(`${moment}.${fraction.padEnd(3, '0')}Z`);
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    const told = { field: 'startsAt', rule: 'instant', zh: '没有这个时间', en: 'is no existing moment' };
    throw new Problem('invalid-request', { errors: [told] }, { cause: error });
  }
};
