import { Inject, Injectable } from '@nestjs/common';
import { CaseStore, type CommandContext, type LoadedCase } from '@one-window/case-engine';
import { type Composed, makePaper, type MadePaper, printed } from '@one-window/commands';
import { type Actor, type CaseFilePaper, type Party, Problem, seesWhole } from '@one-window/contracts';
import type { NamedParty } from '@one-window/documents';
import { organisationIs } from '@one-window/law';
import { Clock } from '@one-window/platform';
import { FieldCipher, maskedParty, sealedPlaces, wholeParty } from '@one-window/privacy';
import { AccessLog } from '@one-window/service-host';
import { civilDateOf, instant } from '@one-window/time-limits';
import { type MediationCase, type Session } from '../../domain/case-state';
import { mayOpenRecord, standingOf } from '../../domain/policies';
import type { MediationCommand } from '../../mediation.commands';
import { Organisations } from '../organisations';
import { agreementPaper, namedIn } from './agreement-paper';
import type { Frame } from './frame';
import { presentAt, sessionRecordPaper } from './session-record-paper';

/** Which paper of a case: of a record, of which session. */
export interface AskedPaper {
  paper: CaseFilePaper;
  sessionId?: string;
}

type Shows = (party: Party) => NamedParty;
const MASKED = '（供查阅：当事人的个人信息已经隐去）';

/** The papers of a mediation, to read masked or to sign. */
@Injectable()
export class Papers {
  constructor(
    private readonly cases: CaseStore<MediationCase, MediationCommand>,
    private readonly cipher: FieldCipher,
    private readonly directory: Organisations,
    private readonly accessLog: AccessLog,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** As it prints, with personal fields masked. @throws Problem paper-unknown, session-record-sealed, character-unprintable. */
  async shown(caseId: string, asked: AskedPaper, actor: Actor): Promise<Buffer> {
    const loaded = await this.cases.view(caseId, actor);
    const shows: Shows = (party) => maskedParty(this.cipher, caseId, party);
    const { paper } = await this.composed(loaded, asked, actor, shows);
    return await printed({ ...paper, remark: MASKED });
  }

  /** With the identity of the parties in full: see {@link makePaper}. @throws as `shown` does. */
  async made(caseId: string, asked: AskedPaper, context: CommandContext): Promise<MadePaper> {
    const shows: Shows = (party) => wholeParty(this.cipher, caseId, party);
    const keep = (fields: readonly string[]) =>
      this.accessLog.keep({ act: 'paper', actor: context.actor, caseId, detail: { ...asked, fields } });
    return await makePaper({ cases: this.cases, keep }, caseId, asked, context, (loaded) =>
      this.composed(loaded, asked, context.actor, shows),
    );
  }

  private async composed(
    { id, state }: LoadedCase<MediationCase>,
    { paper, sessionId }: AskedPaper,
    actor: Actor,
    shows: Shows,
  ): Promise<Composed> {
    const frame = await this.frame(state);
    if (!seesWhole(standingOf(state, actor), 'course')) throw new Problem('paper-unknown');
    if (paper === 'agreement') {
      const { agreement } = state;
      if (!agreement) throw new Problem('paper-unknown');
      const names = namedIn(state, agreement);
      return { names, paper: agreementPaper(state, agreement, names.map(shows), frame) };
    }
    const session = state.sessions.find((one) => one.sessionId === sessionId);
    if (!isRecorded(session)) throw new Problem('paper-unknown');
    if (!mayOpenRecord(state, actor, session)) throw new Problem('session-record-sealed', { kind: session.kind });
    const text = this.cipher.decrypt(session.record.sealed, sealedPlaces.sessionRecord(id, session.sessionId));
    const names = presentAt(state, session);
    return { names, paper: sessionRecordPaper(state, session, text, names.map(shows), frame) };
  }

  private async frame({ holder }: MediationCase): Promise<Frame> {
    const { kind } = holder ? await this.directory.identity(holder.organisationId) : {};
    return {
      sheet: { issuer: holder?.name ?? '', size: 'A4', madeOn: civilDateOf(instant(this.clock.now())) },
      peoples: kind !== undefined && organisationIs(kind, 'peoples-mediation'),
    };
  }
}

const isRecorded = (session: Session | undefined): session is Session & { record: NonNullable<Session['record']> } =>
  session?.record !== undefined;
