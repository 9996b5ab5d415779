import {
  capacities,
  ethnicities,
  partyKinds,
  partyRoles,
  regionList,
  sexes,
  sourceChannelCodes,
} from '@one-window/contracts';
import {
  type DocumentKind,
  documentKinds,
  foldCreditCode,
  foldIdentityNumber,
  foldTelephone,
} from '@one-window/inputs';
import {
  CodeField,
  DayField,
  DivisionField,
  FenField,
  FlagField,
  ObjectListField,
  RegionField,
  TextField,
  TextListField,
} from '@one-window/platform';
import { IsCreditCode, IsIdentityNumber, IsTelephone } from '@one-window/privacy';

export class PartyRequest {
  @CodeField(partyRoles, { description: '当事人地位' })
  role!: (typeof partyRoles)[number];

  @CodeField(partyKinds, { description: '当事人类型' })
  kind!: (typeof partyKinds)[number];

  @TextField({ max: 100, description: '姓名或名称' })
  name!: string;

  @TextField({
    min: 2,
    max: 30,
    read: foldIdentityNumber,
    optional: true,
    description: '身份证件号码；没有 documentKind 的，为居民身份号码（GB 11643，18 位）；只以密文保存',
  })
  @IsIdentityNumber({ kindField: 'documentKind' })
  identityNumber?: string;

  @CodeField(documentKinds, {
    optional: true,
    description: '自然人的证件种类，与 identityNumber 同时填写；不填的，为居民身份证。见 GET /api/directory/codes',
  })
  documentKind?: DocumentKind;

  @TextField({
    max: 100,
    optional: true,
    description: '签发证件的国家（地区）或者机关，documentKind 为 other-document 时必填',
  })
  documentIssuer?: string;

  @TextField({ min: 18, max: 18, read: foldCreditCode, optional: true, description: '统一社会信用代码（GB 32100）' })
  @IsCreditCode()
  creditCode?: string;

  @TextField({
    min: 7,
    max: 24,
    read: foldTelephone,
    optional: true,
    description: '联系电话：手机，带区号的座机（可带分机），400，境外号码以 + 开头；只以密文保存',
  })
  @IsTelephone()
  phone?: string;

  @TextField({ max: 200, optional: true, description: '住址，只以密文保存' })
  address?: string;

  @CodeField(capacities, {
    optional: true,
    description: '自然人的民事行为能力；不填的，按身份证件上的年龄',
  })
  capacity?: (typeof capacities)[number];

  @CodeField(sexes, {
    optional: true,
    description: '自然人的性别（GB/T 2261.1）；身份证件号码上有的，不必填写，填写的应当一致',
  })
  sex?: (typeof sexes)[number];

  @CodeField(ethnicities, { optional: true, description: '自然人的民族（GB/T 3304 数字代码）；只以密文保存' })
  ethnicity?: (typeof ethnicities)[number];

  @DayField({
    optional: true,
    description: '自然人的出生日期；身份证件号码上有的，不必填写，填写的应当一致；只以密文保存',
  })
  birthDate?: string;

  @TextField({ max: 100, optional: true, description: '自然人的职业' })
  occupation?: string;

  @DivisionField({ optional: true, description: '行政区划代码' })
  regionCode?: string;
}

export class RegisterCaseRequest {
  @CodeField(sourceChannelCodes, { description: '来源' })
  source!: (typeof sourceChannelCodes)[number];

  @TextField({
    max: 100,
    optional: true,
    description:
      '来源单位的编号（工单、移送函上的号码）。同一来源的同一编号只登记一次：再次登记答复 409 external-reference-registered，并给出已登记案件的编号和链接',
  })
  externalReference?: string;

  @FlagField({ optional: true, description: '同一编号下确系另一件纠纷，与 anotherReason 同时填写' })
  another?: boolean;

  @TextField({ max: 500, optional: true, description: '为什么是另一件纠纷，与 another 同时填写' })
  anotherReason?: string;

  @TextField({ max: 100, description: '一句话说明纠纷' })
  title!: string;

  @TextField({ max: 10_000, description: '纠纷简要情况' })
  facts!: string;

  @TextListField({ min: 1, max: 20, description: '申请事项' })
  claims!: string[];

  @FenField({ optional: true, description: '涉及金额（分）' })
  amountFen?: number;

  @ObjectListField(() => PartyRequest, { min: 2, max: 50, description: '当事人，申请人与被申请人各至少一名' })
  parties!: PartyRequest[];

  @DayField({ optional: true, description: '纠纷发生日期' })
  occurredOn?: string;

  @RegionField({
    description: `纠纷发生地代码，本市的县、乡、村：${regionList.zh}（${regionList.code}），见 GET /api/directory/codes/regions`,
  })
  regionCode!: string;

  @TextField({
    max: 100,
    optional: true,
    description: '该代码在来源系统中的名称；与代码不符的不予登记，因为民政部门与统计部门的乡镇代码不同',
  })
  regionName?: string;

  @DayField({ optional: true, description: '申请日期，默认今天；劳动争议的期限从这一天起算' })
  appliedOn?: string;

  @FlagField({ optional: true, description: '急：可能激化，分流时优先' })
  urgent?: boolean;

  @FlagField({ optional: true, description: '法院、仲裁机构或者行政机关已经受理' })
  pendingElsewhere?: boolean;
}
