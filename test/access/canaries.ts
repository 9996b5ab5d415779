import { inventIdentityNumber, inventMobile } from '@one-window/privacy';
import { type CanaryKind, canaryKinds } from './seen';

/** Seeds of invented numbers far from those of other tests and of the demonstration. */
const FIRST_SEED = 40_000;
const SEEDS_PER_CASE = 12;
const ADDRESS = '山西省晋城市城区西街街道';

/** The canaries of one case, and what is typed where. */
export class Canaries {
  /** A word of its own for every kind, but for what has a form: numbers, names, an address. */
  readonly texts: Readonly<Record<Exclude<CanaryKind, 'number' | 'receiptCode' | 'holder' | 'phoneDigits'>, string>>;
  private readonly seed: number;
  /** Stands in every canary of the case but for those that have another form. */
  private readonly mark: string;
  /** Known once the case is registered. */
  readonly later: Partial<Record<'number' | 'receiptCode' | 'holder', string>> = {};

  constructor(index: number) {
    this.seed = FIRST_SEED + index * SEEDS_PER_CASE;
    this.mark = `q${index.toString().padStart(2, '0')}z`;
    const word = (kind: string) => `${kind}${this.mark}`;
    const words = Object.fromEntries(canaryKinds.map((kind) => [kind, word(kind)])) as Record<CanaryKind, string>;
    this.texts = {
      ...words,
      numbersInTitle: inventMobile(this.seed),
      numbersInFacts: inventIdentityNumber(this.seed + 1),
      numbersInClaims: inventMobile(this.seed + 2),
      numbersInAddedFacts: inventIdentityNumber(this.seed + 3),
      applicant: `张${words.applicant}`,
      respondent: `李${words.respondent}`,
      identityNumber: inventIdentityNumber(this.seed + 4),
      phone: inventMobile(this.seed + 5),
      formerName: `季${words.formerName}`,
      representative: `黎${words.representative}`,
      address: `${words.address}路9号`,
      serviceAddress: `${words.serviceAddress}街1号`,
    };
  }

  registration(): object {
    const { texts } = this;
    return {
      source: 'S01',
      title: `${texts.title}追尾事故赔偿 电话${texts.numbersInTitle}`,
      facts: `${texts.facts}对方${texts.formerName}驾车追尾，其父${texts.representative}在场，车辆受损，身份证${texts.numbersInFacts}。`,
      claims: [`${texts.claims}赔偿修车费，联系${texts.numbersInClaims}`],
      amountFen: 1_200_000,
      regionCode: '140502001',
      parties: [
        {
          role: 'applicant',
          kind: 'natural-person',
          name: texts.applicant,
          identityNumber: texts.identityNumber,
          phone: texts.phone,
          address: `${ADDRESS}${texts.address}`,
        },
        { role: 'respondent', kind: 'natural-person', name: texts.formerName, phone: inventMobile(this.seed + 6) },
      ],
    };
  }

  /** Of the respondent; the reason stands in the course. */
  correction(partyId: string): object {
    const { texts } = this;
    const serviceAddress = `${ADDRESS}${texts.serviceAddress}`;
    return { partyId, name: texts.respondent, serviceAddress, reason: `${texts.course}与身份证核对，姓名写错。` };
  }

  /** Of the respondent. */
  guardian(partyId: string, since: string): object {
    const { representative, course } = this.texts;
    return { partyId, kind: 'guardian', name: representative, since, reason: `${course}户口簿` };
  }

  addedFacts(): string {
    return `${this.texts.addedFacts}补充：身份证${this.texts.numbersInAddedFacts}。`;
  }

  /** Kinds whose text stands in an answer. */
  foundIn(text: string): CanaryKind[] {
    const isMarked = text.includes(this.mark);
    const planted = Object.entries({ ...this.texts, ...this.later }) as [CanaryKind, string][];
    const found = planted
      .filter(([, canary]) => (isMarked || !canary.includes(this.mark)) && text.includes(canary))
      .map(([kind]) => kind);
    return text.includes(`*${this.texts.phone.slice(-4)}`) ? [...found, 'phoneDigits'] : found;
  }
}
