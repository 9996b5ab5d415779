import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { foldCreditCode, foldTelephone } from '@one-window/inputs';
import { kindsOfOrganisation, type OrganisationKind } from '@one-window/law';
import { CodeField, CodeListField, FlagField, RegionField, TextField } from '@one-window/platform';
import { IsCreditCode, IsTelephone } from '@one-window/privacy';

const kinds = Object.keys(kindsOfOrganisation) as OrganisationKind[];

/** Everything that a person says of an organisation; what is left out it has not. */
export class OrganisationRequest {
  @TextField({ min: 4, max: 100, description: '单位全称' }) name!: string;

  @TextField({ min: 2, max: 30, description: '简称，列表和表单中使用' }) shortName!: string;

  @CodeField(kinds, { description: '单位类别，决定依法可以办什么' }) kind!: OrganisationKind;

  @RegionField({ description: '服务的地区：市、县、乡镇或者村、社区的代码' }) regionCode!: string;

  @CodeListField(disputeKindCodes, {
    max: disputeKindCodes.length,
    description: '受理的纠纷类型；由所选类型分出的新类型一并受理。不主持调解的单位留空',
  })
  disputeKinds!: DisputeKind[];

  @FlagField({ description: '调解是否向当事人收费' }) chargesFees!: boolean;

  @TextField({ max: 24, read: foldTelephone, description: '对外公开的电话' })
  @IsTelephone()
  telephone!: string;

  @TextField({ min: 4, max: 200, description: '办公地址' }) address!: string;

  @TextField({ max: 50, optional: true, description: '联系人或者岗位' }) contact?: string;

  @TextField({ max: 24, read: foldCreditCode, optional: true, description: '统一社会信用代码（GB 32100）' })
  @IsCreditCode()
  creditCode?: string;

  @TextField({ max: 10, optional: true, description: '法院代字，如晋0502；只有人民法院填写' }) courtCode?: string;

  @TextField({ min: 4, max: 500, description: '登记或者变更的依据和理由，记入单位的登记历史' }) reason!: string;
}
