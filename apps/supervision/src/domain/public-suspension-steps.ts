import type { EventType } from '@one-window/contracts';
import { chineseDay } from '@one-window/time-limits';
import type { PublicSteps } from './public-telling';
import type { Words } from './words';

/** Why it stands still is told where the parties wait for it together; what is suspected of one of them is not. */
const toldGrounds = {
  appraisal: { zh: '因鉴定、评估，', en: ' for an appraisal' },
  'another-authority': { zh: '因等待其他机关认定或者处理，', en: ' until another authority has found or decided' },
  'party-prevented': { zh: '因当事人暂时不能参加，', en: ' because a party cannot come for now' },
} as const;
const isTold = (ground: string): ground is keyof typeof toldGrounds => Object.hasOwn(toldGrounds, ground);

const tellSuspension = (ground: string, reviewOn: string, dueOn: string | undefined): Words => {
  const why = isTold(ground) ? toldGrounds[ground] : { zh: '', en: '' };
  const limit = {
    zh: dueOn === undefined ? '' : `；期间不计入调解期限，调解最迟应于${chineseDay(dueOn)}结束`,
    en: dueOn === undefined ? '' : `; the days between do not count, and it ends by ${dueOn}`,
  };
  return {
    zh: `${why.zh}调解中止，最迟${chineseDay(reviewOn)}核查能否恢复${limit.zh}`,
    en: `Mediation stands still${why.en}; by ${reviewOn} it is looked at whether it can go on${limit.en}`,
  };
};

type Suspensions = Extract<EventType, 'mediation.suspended.v1' | 'mediation.resumed.v1'>;

/** That mediation stands still and goes on, and what becomes of its last day. */
export const suspensionSteps: Pick<PublicSteps, Suspensions> = {
  'mediation.suspended.v1': ({ ground, reviewOn, dueOn }) => tellSuspension(ground, reviewOn, dueOn),
  'mediation.resumed.v1': ({ dueOn }) => ({
    zh: `调解恢复进行${dueOn === undefined ? '' : `，鉴定、评估占用的日子不计入，调解最迟应于${chineseDay(dueOn)}结束`}`,
    en: `Mediation goes on${dueOn === undefined ? '' : `; the days of the appraisal do not count, and it ends by ${dueOn}`}`,
  }),
};
