import type { Sample } from '../../api/samples';
import { formatFullDay } from '../../format/dates';
import { useWords } from '../../words/use-words';

/** Among which cases was drawn, in words. */
export const useSampleRange = () => {
  const { t, codeName, language, marks } = useWords();
  return ({ from, to, organisation, organisationId, disputeKind }: Sample['filter']): string =>
    [
      from === to
        ? t('samples.rangeOfOneDay', { day: formatFullDay(from, language) })
        : t('samples.range', { from: formatFullDay(from, language), to: formatFullDay(to, language) }),
      organisation ?? organisationId,
      disputeKind === undefined ? undefined : codeName('disputeKinds', disputeKind),
    ]
      .filter((part) => part !== undefined)
      .join(marks.list);
};
