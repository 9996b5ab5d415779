import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Res,
  StreamableFile,
  UseGuards,
} from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@one-window/case-engine';
import { Problem } from '@one-window/contracts';
import { Allow, BodyLimit, Described } from '@one-window/platform';
import { Command, CommandRoute, POOL } from '@one-window/service-host';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { PresenceGuard } from '../accounts/presence.guard';
import { importKinds, type ImportKind } from '../domain/import-columns';
import { administrators } from '../domain/organisation';
import { ImportDirectory } from '../features/import-directory/import-directory.handler';
import {
  ApplyImportRequest,
  LARGEST_IMPORT_REQUEST,
  TryImportRequest,
} from '../features/import-directory/import.request';
import {
  type ImportAnswer,
  importAnswerSchema,
  type ImportPreview,
  importPreviewSchema,
  importsSchema,
  type ImportsView,
} from '../queries/imports.schema';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MOST_SHOWN = 200;

/** Organisations and mediators from a table. */
@ApiTags('directory')
@Controller('api/directory/imports')
@UseGuards(PresenceGuard)
export class ImportsController {
  constructor(
    private readonly imports: ImportDirectory,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  @Post('try')
  @HttpCode(200)
  @Allow(...administrators)
  @BodyLimit(LARGEST_IMPORT_REQUEST)
  @Described({
    zh: '试导入名录表格',
    en: 'Try an import',
    says: [
      '逐行说明新登记、变更、不变或者有误，不写入任何内容。',
      'Says of every line whether it is new, changes something, is the same or is wrong; nothing is written.',
    ],
    refuses: ['spreadsheet-unreadable'],
  })
  @ApiOkResponse({ schema: importPreviewSchema })
  tryImport(@Body() request: TryImportRequest): Promise<ImportPreview> {
    return this.imports.try(request);
  }

  @Post()
  @BodyLimit(LARGEST_IMPORT_REQUEST)
  @Described({
    zh: '导入名录表格',
    en: 'Carry out an import',
    says: [
      '只导入试导入时显示的内容，一次全部写入；有误的行不导入。其间名录有变化的，请重新试导入。',
      'Exactly what was shown, all of it or nothing; wrong lines are left out. Where the directory changed meanwhile it is refused.',
    ],
    refuses: ['spreadsheet-unreadable', 'import-changed', 'import-empty'],
  })
  @CommandRoute(administrators, importAnswerSchema)
  applyImport(@Body() request: ApplyImportRequest, @Command() context: CommandContext): Promise<ImportAnswer> {
    return this.imports.apply(request, context);
  }

  @Get()
  @Described({ zh: '导入记录', en: 'Imports', says: ['新的在前。', 'The newest first.'] })
  @Allow('administrator', 'auditor', 'supervisor')
  @ApiOkResponse({ schema: importsSchema })
  async listImports(): Promise<ImportsView> {
    const { rows } = await this.pool.query<ImportsView['items'][number]>(
      `select id as "importId", at, kind, by_name as by, file_name as "fileName", reason, counts
         from directory_import order by id desc limit $1`,
      [MOST_SHOWN],
    );
    return { items: rows };
  }

  @Get('template/:kind')
  @Described({
    zh: '导入模板',
    en: 'Template of a table',
    says: ['工作簿，第二页说明每一列。', 'A workbook; its second sheet explains every column in Chinese.'],
    refuses: ['code-list-unknown'],
  })
  @ApiParam({ name: 'kind', enum: importKinds })
  @ApiProduces(WORKBOOK)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Allow(...administrators)
  @Header('content-type', WORKBOOK)
  async template(
    @Param('kind') kind: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (!importKinds.includes(kind as ImportKind)) throw new Problem('code-list-unknown', { lists: importKinds });
    void reply.header('content-disposition', `attachment; filename="${kind}.xlsx"`);
    // Loaded when wanted: the library of workbooks takes longer to load than most parts of the centre.
    const { templateOf } = await import('../import/template.js');
    return new StreamableFile(templateOf(kind as ImportKind));
  }
}
