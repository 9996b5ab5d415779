import type { CaseOverview } from '../api/supervision';
import { type RoadService, roadServices } from '../api/types';

/** How a case stands to one part of the road; `running`: its own time runs, while the turn is another's. */
export type Passage = 'now' | 'done' | 'running' | 'skipped' | 'ahead';

export interface Step {
  service: RoadService;
  passage: Passage;
  /** The service's own stage, where the case has come to it. */
  stage?: string;
}

/** Stages that begin with another service's act: nothing is recorded there yet, and people already act, or may. */
const begunByOthers: Readonly<Record<string, readonly string[]>> = {
  mediation: ['offered'],
  'judicial-confirmation': ['eligible'],
  'follow-up': ['performing', 'suspended', 'performed'],
};

export type Road = Pick<CaseOverview, 'stageService' | 'closed' | 'holder'> & {
  stages: readonly CaseOverview['stages'][number][];
};

/** The parts of the road in their order: what was passed, what was not, and where the case is. */
export const stepsOfTheRoad = ({ stages, stageService, closed, holder }: Road): Step[] => {
  const turn = roadServices.indexOf(stageService);
  // Of an ended case somebody still has to close the file.
  const over = closed && holder.kind === 'none';
  return roadServices.map((service, index) => {
    const own = stages.find((one) => one.service === service);
    const stage = own && own.stage !== 'none' ? { stage: own.stage } : {};
    if (!over && service === stageService) return { service, passage: 'now', ...stage };
    if (own && own.sequence > 0) return { service, passage: 'done', ...stage };
    if (!closed && own && begunByOthers[service]?.includes(own.stage)) {
      return { service, passage: 'running', stage: own.stage };
    }
    return closed || index < turn ? { service, passage: 'skipped' } : { service, passage: 'ahead', ...stage };
  });
};
