import { Injectable } from '@nestjs/common';
import { CaseStore, type CommandAnswer, type CommandContext } from '@one-window/messaging';
import { archive } from '../../domain/close';
import type { FollowUpCase } from '../../domain/follow-up-case';
import type { FollowUpCommand } from '../../domain/transitions';
import type { ArchiveCaseRequest } from './archive-case.request';

/** Puts the closed case into the archive as one volume. */
@Injectable()
export class ArchiveCase {
  constructor(private readonly cases: CaseStore<FollowUpCase, FollowUpCommand>) {}

  execute(caseId: string, request: ArchiveCaseRequest, context: CommandContext): Promise<CommandAnswer> {
    return this.cases.change('archive', caseId, context, (state) => archive(state, request));
  }
}
