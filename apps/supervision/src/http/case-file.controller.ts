import { Body, Controller, Header, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Described, UuidPipe } from '@one-window/platform';
import { Command, CommandRoute, LeavesTrace } from '@one-window/service-host';
import { supervisingRoles } from '../domain/access';
import { ExportCaseFile } from '../features/export-case-file/export-case-file.handler';
import { ExportCaseFileRequest } from '../features/export-case-file/export-case-file.request';
import { caseFileFormatSchema } from './case-file.schema';

@ApiTags('supervision')
@Controller('api/supervision')
export class CaseFileController {
  constructor(private readonly exportCaseFile: ExportCaseFile) {}

  /** Handing out a file is an act with a reason, so it is a command and no plain read; a repeat leaves its own trace. */
  @Post('cases/:caseId/file')
  @Described({
    zh: '导出案卷',
    en: 'Export the case file',
    says: [
      '应当说明原因；案卷可以离线核验。案卷含有全部记录，包括当事人和法院看不到的备注，交出前应当注意。',
      'With a reason; it can be verified offline. It holds everything that was recorded, notes included that no court and no party reads: mind it before you hand it on.',
    ],
  })
  @ApiOkResponse({
    description: 'one-window/case-file/1; verify it offline with npm run verify -- FILE',
    schema: caseFileFormatSchema,
  })
  @CommandRoute(supervisingRoles, caseFileFormatSchema)
  @LeavesTrace('exported-file')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="case-file.json"')
  file(
    @Param('caseId', UuidPipe) caseId: string,
    @Body() request: ExportCaseFileRequest,
    @Command() context: CommandContext,
  ): Promise<string> {
    return this.exportCaseFile.execute(caseId, request, context);
  }
}
