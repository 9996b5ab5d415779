import type { Bilingual } from './citations';

/**
 * What an organisation of a kind is to the law.
 * - `mediates`: it may be offered a dispute. `peoples-mediation`: a committee or studio of people's mediation, free of
 *   charge and bound by the month of the Provisions. `court-invited`: invited by a court.
 * - `takes-general`: without a list of its own, it takes the ordinary disputes; `takes-all`: the court's jurisdiction,
 *   which knows no list.
 * - `court`: the people's courts. `centre`: this house. `region-centre`: the centre of a county or township, whose window
 *   registers and keeps the cases of its region. `grid`: whose workers report what they find. `petition`: where petitions
 *   are received and handed on. `platform`: a hotline or online platform that does the same with what is told there.
 *   `police`: whose officers hand on what comes to them and are warned of what may turn violent.
 *   `department`: an administrative department. `arbitration`: a body that arbitrates. `legal-aid`, `notary`: what is
 *   referred there is helped or attested, not decided. `psychology`: whose people are invited to a mediation as experts.
 */
export type OrganisationTrait =
  | 'mediates'
  | 'peoples-mediation'
  | 'court-invited'
  | 'takes-general'
  | 'takes-all'
  | 'court'
  | 'centre'
  | 'region-centre'
  | 'grid'
  | 'petition'
  | 'platform'
  | 'police'
  | 'department'
  | 'arbitration'
  | 'legal-aid'
  | 'notary'
  | 'psychology';

interface OrganisationRow extends Bilingual {
  readonly is: readonly OrganisationTrait[];
}

export const kindsOfOrganisation = {
  O01: { zh: '调解中心', en: 'Mediation centre', is: ['centre'] },
  O02: { zh: '县（市、区）综治中心', en: 'Centre of a county', is: ['region-centre'] },
  O03: { zh: '乡镇（街道）综治中心', en: 'Centre of a township or subdistrict', is: ['region-centre'] },
  O11: {
    zh: '村（居）人民调解委员会',
    en: "Village or community people's mediation committee",
    is: ['mediates', 'peoples-mediation', 'takes-general'],
  },
  O12: {
    zh: '乡镇（街道）人民调解委员会',
    en: "Township or subdistrict people's mediation committee",
    is: ['mediates', 'peoples-mediation', 'takes-general'],
  },
  O13: {
    zh: '企事业单位人民调解委员会',
    en: "People's mediation committee of an enterprise",
    is: ['mediates', 'peoples-mediation'],
  },
  O14: {
    zh: '行业性、专业性人民调解委员会',
    en: "Professional people's mediation committee",
    is: ['mediates', 'peoples-mediation'],
  },
  O15: { zh: '派驻调解工作室', en: 'Mediation office at another authority', is: ['mediates', 'peoples-mediation'] },
  O16: { zh: '个人调解工作室', en: 'Personal mediation office', is: ['mediates', 'peoples-mediation'] },
  O21: { zh: '行政调解机关', en: 'Administrative mediation', is: ['mediates', 'department'] },
  O31: { zh: '法院特邀调解组织', en: 'Organisation invited by a court', is: ['mediates', 'court-invited'] },
  O32: { zh: '法院特邀调解员', en: 'Mediator invited by a court', is: ['mediates', 'court-invited'] },
  O33: { zh: '人民法庭、速裁法庭', en: 'Tribunal or fast-track court', is: ['mediates', 'court-invited', 'takes-all'] },
  O34: { zh: '人民法院', en: "People's court", is: ['court'] },
  O41: { zh: '劳动人事争议仲裁委员会', en: 'Labour arbitration committee', is: ['arbitration'] },
  O42: { zh: '农村土地承包仲裁委员会', en: 'Rural land arbitration committee', is: ['arbitration'] },
  O43: { zh: '仲裁委员会', en: 'Arbitration committee', is: ['arbitration'] },
  O51: { zh: '公证处', en: 'Notary office', is: ['notary'] },
  O52: { zh: '律师调解工作室', en: "Lawyers' mediation office", is: ['mediates'] },
  O53: { zh: '法律援助中心', en: 'Legal aid centre', is: ['legal-aid'] },
  O54: { zh: '司法鉴定机构', en: 'Forensic institute', is: [] },
  O55: { zh: '保险、评估机构', en: 'Insurer or appraiser', is: [] },
  O61: { zh: '商会、行业协会调解组织', en: 'Mediation of a chamber or trade association', is: ['mediates'] },
  O62: { zh: '商事调解组织', en: 'Commercial mediation organisation', is: ['mediates'] },
  O71: { zh: '信访部门', en: 'Petition office', is: ['petition'] },
  O72: { zh: '公安派出所', en: 'Police station', is: ['police'] },
  O73: { zh: '检察院 12309', en: 'Procuratorate 12309', is: ['platform'] },
  O74: { zh: '网格中心', en: 'Grid centre', is: ['grid'] },
  O75: { zh: '工会、妇联等群团', en: "Trade union, women's federation and others", is: [] },
  O76: { zh: '政协协商平台', en: 'CPPCC consultation platform', is: [] },
  O77: { zh: '人大代表联络站', en: "People's congress deputies' office", is: [] },
  O78: { zh: '心理服务机构', en: 'Psychological service', is: ['psychology'] },
  O79: { zh: '政务服务热线、网上平台', en: 'Hotline or online platform', is: ['platform'] },
} as const satisfies Record<string, OrganisationRow>;

export type OrganisationKind = keyof typeof kindsOfOrganisation;

const rows: Readonly<Record<string, OrganisationRow>> = kindsOfOrganisation;

/** Whether an organisation of this kind is that; a kind that the list does not know is nothing. */
export const organisationIs = (kind: string, trait: OrganisationTrait): boolean =>
  rows[kind]?.is.includes(trait) ?? false;

/** The kinds of organisations that are that, in the order of the list. */
export const organisationsThatAre = (trait: OrganisationTrait): OrganisationKind[] =>
  (Object.keys(kindsOfOrganisation) as OrganisationKind[]).filter((kind) => organisationIs(kind, trait));
