import { type RemedyKind, remedyKindCodes, routes } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import type { Route } from '../../domain/state';

export class ChooseRouteRequest {
  @CodeField(routes, { description: '去向：调解或者导出' }) route!: Route;
  @CodeField(remedyKindCodes, { description: '导出的途径，仅用于导出', optional: true }) target?: RemedyKind;
  @TextField({ description: '理由' }) reason!: string;
}
