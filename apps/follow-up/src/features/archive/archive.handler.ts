import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/case-engine';
import { archive, type ArchiveInput, volumeNumberOf } from '../../domain/close';
import type { FollowUpCase } from '../../domain/case-state';

/** Reads whether another case has the number. */
@Injectable()
export class ArchiveHandler {
  constructor(private readonly cases: CaseStore<FollowUpCase, 'archive'>) {}

  async execute(
    caseId: string,
    { retention, caseNumber }: Omit<ArchiveInput, 'taken'>,
    context: CommandContext,
  ): Promise<CommandAnswer> {
    const asked =
      caseNumber === undefined ? {} : { caseNumber, taken: await this.belongsToAnother(caseNumber, caseId) };
    return this.cases.change('archive', caseId, context, (state) => archive(state, { retention, ...asked }));
  }

  /** Only cases that ended before their events named their number are asked for it; the statement reads all of them. */
  private async belongsToAnother(caseNumber: string, caseId: string): Promise<boolean> {
    const { rowCount } = await this.cases.pool.query(
      `select 1 from case_line where id <> $1 and (case_number = $2 or volume_number = $3) limit 1`,
      [caseId, caseNumber, volumeNumberOf(caseNumber) ?? null],
    );
    return rowCount !== 0;
  }
}
