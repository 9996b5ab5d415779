import { CodeField, TextField } from '@one-window/platform';
import { Matches } from 'class-validator';
import { importKinds, type ImportKind } from '../../domain/import-columns';

/** Base64 of the largest file, with some room. */
export const LONGEST_FILE_TEXT = 2_900_000;
/** Bytes of the largest request: the file, and what is said of it. */
export const LARGEST_IMPORT_REQUEST = 3_000_000;

export class TryImportRequest {
  @CodeField(importKinds, { description: 'organisations 单位，mediators 调解员' }) kind!: ImportKind;

  @TextField({ max: 200, description: '文件名，记入导入记录' }) fileName!: string;

  @TextField({ max: LONGEST_FILE_TEXT, description: '.xlsx 或者 CSV 文件，base64，不超过 2 MB' })
  @Matches(/^[A-Za-z0-9+/]+={0,2}$/u, { message: '应为 base64｜must be base64' })
  file!: string;
}

export class ApplyImportRequest extends TryImportRequest {
  @TextField({ max: 64, description: '试导入得到的 digest；只导入当时显示的内容' })
  @Matches(/^[0-9a-f]{64}$/u, { message: '应为试导入得到的摘要｜must be the digest of a dry run' })
  digest!: string;

  @TextField({ min: 4, max: 200, description: '依据和理由，记入每个单位的登记历史' }) reason!: string;
}
