import { type DisputeKind, disputeKindCodes } from '@one-window/contracts';
import { writtenFormFor } from '@one-window/law';
import type { Journey } from './journey';
import type { registrationOf } from './disputes';

type Registration = ReturnType<typeof registrationOf>;

/** One way a case can go, and where every service must have it in the end. */
export interface Road {
  name: string;
  zh: string;
  travel(journey: Journey, registration: Registration): Promise<void>;
  expected: Partial<Record<string, string>>;
  /** Kinds for which the law does not permit this road. */
  notFor?: readonly DisputeKind[];
}

const toTheTable = async (journey: Journey, registration: Registration): Promise<void> => {
  await journey.register(registration);
  await journey.triage();
  await journey.offer(journey.organisation());
  await journey.claim(journey.organisation());
  await journey.prepareTable();
};

const agreeInWriting = async (journey: Journey): Promise<void> => {
  await journey.meet('agreed-in-principle');
  await journey.draft('written');
  await journey.signWritten();
};

const finish = async (journey: Journey): Promise<void> => {
  await journey.visit();
  await journey.closeAndArchive();
};

const performAndFinish = async (journey: Journey): Promise<void> => {
  await journey.performAll();
  await finish(journey);
};

const confirmAtCourt = async (journey: Journey): Promise<void> => {
  await journey.acceptAtCourt();
  await journey.confirm();
};

/** An agreement, what became of it at court, and the case in the archive. */
const settled: Road['expected'] = {
  intake: 'closed',
  triage: 'settled',
  mediation: 'agreed',
  'judicial-confirmation': 'closed',
  'follow-up': 'archived',
};

/** Labour and medical agreements must be in writing. */
const writtenOnly: readonly DisputeKind[] = disputeKindCodes.filter((kind) => writtenFormFor(kind));

export const roads: readonly Road[] = [
  {
    name: 'confirmed-and-performed',
    zh: '司法确认并履行',
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await agreeInWriting(journey);
      await journey.apply();
      await confirmAtCourt(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
  {
    name: 'performed-without-court',
    zh: '未经确认自动履行',
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await agreeInWriting(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
  {
    name: 'oral-on-the-spot',
    zh: '口头协议当场履行',
    notFor: writtenOnly,
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await journey.meet('agreed-in-principle');
      await journey.draft('oral', true);
      await journey.signOral();
      await finish(journey);
    },
    expected: settled,
  },
  {
    name: 'returned-and-settled-by-another',
    zh: '退回后由另一组织调成',
    async travel(journey, registration) {
      await journey.register(registration);
      await journey.triage();
      await journey.offer(journey.organisation());
      await journey.returnCase(journey.organisation());
      await journey.offer(journey.organisation(1));
      await journey.claim(journey.organisation(1));
      await journey.prepareTable();
      await journey.noteAndCall();
      await agreeInWriting(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
  {
    name: 'failed-and-referred-to-litigation',
    zh: '调解不成导入诉讼',
    // Labour disputes go to arbitration first (Labour Dispute Mediation and Arbitration Law art. 5).
    notFor: ['A11'],
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await journey.meet('no-agreement');
      await journey.endWithoutAgreement();
      await journey.referOut();
      await journey.closeAndArchive();
    },
    expected: { intake: 'closed', triage: 'referred', mediation: 'ended', 'follow-up': 'archived' },
  },
  {
    name: 'corrected-then-confirmed',
    zh: '法院要求补充材料后确认',
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await agreeInWriting(journey);
      await journey.apply();
      await journey.askCorrection();
      await journey.correct();
      await confirmAtCourt(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
  {
    name: 'dismissed-and-renegotiated',
    zh: '法院驳回后变更调解协议',
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await agreeInWriting(journey);
      await journey.apply();
      await journey.acceptAtCourt();
      await journey.dismiss();
      await agreeInWriting(journey);
      await journey.apply();
      await confirmAtCourt(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
  {
    name: 'default-and-enforcement-pack',
    zh: '不履行，出具强制执行材料',
    async travel(journey, registration) {
      await toTheTable(journey, registration);
      await agreeInWriting(journey);
      await journey.apply();
      await confirmAtCourt(journey);
      await journey.perform(journey.obligationIds[0] ?? '', 600_000);
      await journey.recordDefault();
      await journey.issueEnforcementPack();
      await journey.closeAndArchive();
    },
    expected: settled,
  },
  {
    name: 'withdrawn',
    zh: '申请人撤回',
    async travel(journey, registration) {
      await journey.register(registration);
      await journey.classify();
      await journey.withdraw();
      await journey.closeAndArchive();
    },
    expected: { intake: 'closed', triage: 'closed', mediation: 'withdrawn', 'follow-up': 'archived' },
  },
  {
    name: 'declined-with-reason',
    zh: '不予受理并告知途径',
    async travel(journey, registration) {
      await journey.register({ ...registration, source: 'S01' });
      await journey.decline();
      await journey.closeAndArchive();
    },
    expected: { intake: 'closed', triage: 'closed', mediation: 'withdrawn', 'follow-up': 'archived' },
  },
  {
    name: 'supplemented',
    zh: '补正后进入共享池调成',
    async travel(journey, registration) {
      await journey.register(registration);
      await journey.requestSupplement();
      await journey.answerSupplement();
      await journey.triage();
      await journey.offer(journey.organisation());
      await journey.takeBack();
      await journey.offerToPool([journey.organisation(), journey.organisation(1)]);
      await journey.claim(journey.organisation(1));
      await journey.prepareTable();
      await journey.noteAndCall();
      await agreeInWriting(journey);
      await performAndFinish(journey);
    },
    expected: settled,
  },
];

/** Roads for a list of dispute kinds: every road in turn, skipping those the law does not permit for the kind. */
export const roadsFor = (kinds: readonly DisputeKind[]): Road[] => {
  const waiting = [...roads];
  return kinds.map((kind) => {
    if (waiting.length < roads.length) waiting.push(...roads.filter((road) => !waiting.includes(road)));
    const index = waiting.findIndex(({ notFor }) => !notFor?.includes(kind));
    const [road] = waiting.splice(index, 1);
    if (!road) throw new Error(`no road for ${kind}`);
    return road;
  });
};
