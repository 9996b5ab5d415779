import { foldText } from '@one-window/inputs';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { caseOverview, listCases } from '../api/supervision';
import { FoundSelect } from '../components/found-select';
import { useWords } from '../words/use-words';

const MOST = 10;
/** The service has chosen what fits; until it has answered, nothing does. */
const asFound = { filterOption: () => true };
const notYet = { filterOption: () => false };

interface Props {
  id: string;
  caseId: string | undefined;
  onChoose: (caseId: string | undefined) => void;
}

/** Chooses a case by its number or words of its title. */
export const CasePicker = ({ id, caseId, onChoose }: Props) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const asked = useDeferredValue(foldText(text, 'single'));
  const found = useQuery({
    queryKey: ['list', 'supervision', 'picker', asked],
    queryFn: ({ signal }) => listCases({ q: asked, limit: MOST }, signal),
  });
  const chosen = useQuery({
    queryKey: ['case', caseId, 'overview'],
    queryFn: ({ signal }) => caseOverview(caseId ?? '', undefined, signal),
    enabled: caseId !== undefined,
  });
  const options = (found.data?.items ?? []).map(({ caseId: value, caseNumber, title }) => ({
    value,
    label: `${caseNumber} ${title}`,
  }));
  if (chosen.data && !options.some(({ value }) => value === caseId)) {
    const { caseNumber = '', title = '' } = chosen.data;
    options.unshift({ value: chosen.data.caseId, label: `${caseNumber} ${title}` });
  }
  return (
    <FoundSelect
      id={id}
      style={{ width: '100%' }}
      value={caseId ?? null}
      options={options}
      allowClear
      by={found.data ? asFound : notYet}
      onType={setText}
      placeholder={t('supervision.chooseHint')}
      notFoundContent={found.isFetching ? t('supervision.searching') : t('supervision.none')}
      onChange={(value: string | null | undefined) => onChoose(value ?? undefined)}
    />
  );
};
