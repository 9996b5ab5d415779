import { type RemedyKind, remedyKindCodes, routes } from '@one-window/contracts';
import { CodeField, TextField } from '@one-window/platform';
import type { Route } from '../../domain/state';

export class ChooseRouteRequest {
  @CodeField(routes, { description: '去向：调解或者转其他途径' }) route!: Route;
  @CodeField(remedyKindCodes, { description: '转往的途径，仅用于转其他途径', optional: true }) target?: RemedyKind;
  @TextField({ description: '理由' }) reason!: string;
}
