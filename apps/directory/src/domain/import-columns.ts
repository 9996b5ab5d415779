import { disputeKinds, regions } from '@one-window/contracts';
import { kindsOfOrganisation } from '@one-window/law';

/** What is imported: one line of the table for each. */
export const importKinds = ['organisations', 'mediators'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A column of the table: its heading, the field that it fills, and how its text is read. */
export interface ImportColumn {
  heading: string;
  /** The same in English, which is read as well. */
  headingEn: string;
  /** Field of the request; `code` names whom the line is about, `organisation` whose mediator. */
  field: string;
  /** The table has no line without it. */
  needed: boolean;
  /** What is to be written there, in Chinese, for the template. */
  explains: string;
  /** Digits without a leading zero, so that a number is as good as a text. */
  takesNumber?: true;
  /** The value; undefined where the text is none. */
  read: (text: string) => unknown;
}

const asIs = (text: string): string => text;
const ofList =
  <T>(values: Readonly<Record<string, T>>) =>
  (text: string): T | undefined =>
    Object.hasOwn(values, text) ? values[text] : undefined;

/** A code by itself, or by its Chinese name. */
const codeByName = (names: Readonly<Record<string, string>>) => {
  const codes = new Map(
    Object.entries(names).flatMap(([code, name]) => [[code, code] as const, [name, code] as const]),
  );
  return (text: string): string | undefined => codes.get(text) ?? codes.get(text.toUpperCase());
};

const kindNames = Object.fromEntries(Object.entries(kindsOfOrganisation).map(([code, { zh }]) => [code, zh]));
const disputeKind = codeByName(disputeKinds);
const severalKinds = (text: string): string[] | undefined => {
  const read = text.split(/[、,，;；\s]+/u).flatMap((one) => (one === '' ? [] : [disputeKind(one)]));
  return read.every((code) => code !== undefined) ? [...new Set(read)] : undefined;
};

/** Regions by code, and by their names one after the other, with the city or without. */
const placesByName = (): Map<string, string> => {
  const places = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const { code, name, parent } of regions) {
    const above = parent === null ? undefined : paths.get(parent);
    const path = parent === null ? '' : `${above ?? ''}${name}`;
    paths.set(code, path);
    for (const one of [code, path, `晋城市${path}`]) if (one !== '') places.set(one, code);
  }
  return places;
};
const places = placesByName();

const yesOrNo = ofList({ 是: true, 否: false, 可以收费: true, 收费: true, 不收费: false });

const telephone = { field: 'telephone', read: asIs } as const;
const code = { heading: '编号', headingEn: 'Code', field: 'code', needed: false, read: asIs } as const;

/** The columns in the order of the template. */
export const importColumns: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  organisations: [
    { ...code, explains: '已登记的单位填写其编号，例如 ORG-021；新单位留空，由系统给出' },
    { heading: '单位全称', headingEn: 'Full name', field: 'name', needed: true, explains: '4 至 100 个字', read: asIs },
    {
      heading: '简称',
      headingEn: 'Short name',
      field: 'shortName',
      needed: true,
      explains: '2 至 30 个字，列表和表单中使用',
      read: asIs,
    },
    {
      heading: '类别',
      headingEn: 'Kind',
      field: 'kind',
      needed: true,
      explains: `代码或者名称：${Object.entries(kindNames)
        .map(([one, name]) => `${one} ${name}`)
        .join('；')}`,
      read: codeByName(kindNames),
    },
    {
      heading: '地区',
      headingEn: 'Region',
      field: 'regionCode',
      needed: true,
      takesNumber: true,
      explains: '区划代码（6、9 或者 12 位），或者名称，例如 泽州县金村镇；服务全市的填写 晋城市',
      read: (text) => places.get(text.replaceAll(' ', '')),
    },
    {
      heading: '受理的纠纷类型',
      headingEn: 'Kinds of disputes',
      field: 'disputeKinds',
      needed: false,
      explains: `代码或者名称，用顿号隔开；不主持调解的单位留空：${Object.entries(disputeKinds)
        .map(([one, name]) => `${one} ${name}`)
        .join('；')}`,
      read: severalKinds,
    },
    {
      heading: '收费',
      headingEn: 'Charges fees',
      field: 'chargesFees',
      needed: false,
      explains: '是或者否；留空为否',
      read: yesOrNo,
    },
    {
      ...telephone,
      heading: '电话',
      headingEn: 'Telephone',
      needed: true,
      explains: '对外公开的电话，带区号；该列请设为文本',
    },
    { heading: '地址', headingEn: 'Address', field: 'address', needed: true, explains: '4 至 200 个字', read: asIs },
    {
      heading: '联系人',
      headingEn: 'Contact',
      field: 'contact',
      needed: false,
      explains: '联系人或者岗位，可以留空',
      read: asIs,
    },
    {
      heading: '统一社会信用代码',
      headingEn: 'Social credit code',
      field: 'creditCode',
      needed: false,
      explains: '18 位，可以留空；该列请设为文本',
      read: asIs,
    },
    {
      heading: '法院代字',
      headingEn: 'Court code',
      field: 'courtCode',
      needed: false,
      explains: '只有人民法院填写，例如 晋0502',
      read: asIs,
    },
  ],
  mediators: [
    { ...code, explains: '已登记的调解员填写其编号，例如 MED-021；新登记的留空，由系统给出' },
    {
      heading: '单位',
      headingEn: 'Organisation',
      field: 'organisation',
      needed: true,
      explains: '单位的编号、统一社会信用代码或者全称；单位应当已经登记',
      read: asIs,
    },
    { heading: '姓名', headingEn: 'Name', field: 'name', needed: true, explains: '2 至 50 个字', read: asIs },
    {
      heading: '性别',
      headingEn: 'Sex',
      field: 'sex',
      needed: true,
      explains: '男或者女',
      read: ofList({ 男: 'male', 女: 'female' }),
    },
    {
      heading: '专兼职',
      headingEn: 'Working time',
      field: 'workTime',
      needed: true,
      explains: '专职或者兼职',
      read: ofList({ 专职: 'full-time', 兼职: 'part-time' }),
    },
    {
      heading: '擅长',
      headingEn: 'Specialities',
      field: 'specialities',
      needed: false,
      explains: '该单位受理的纠纷类型的代码或者名称，用顿号隔开；可以留空',
      read: severalKinds,
    },
    {
      ...telephone,
      heading: '办公电话',
      headingEn: 'Office telephone',
      needed: false,
      explains: '带区号，不填个人电话；该列请设为文本',
    },
  ],
};
