import { type DisputeKind, disputeKindCodes, risks } from '@one-window/contracts';
import { CodeField } from '@one-window/platform';
import type { Risk } from '../../domain/state';

export class ClassifyCaseRequest {
  @CodeField(disputeKindCodes, { description: '纠纷类型' }) disputeKind!: DisputeKind;
  @CodeField(risks, { description: '风险等级' }) risk!: Risk;
}
