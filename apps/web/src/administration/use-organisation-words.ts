import { useRegions } from '../supervision/use-regions';
import { useWords } from '../words/use-words';
import type { administration } from '../words/zh-CN/administration';

type Kind = keyof typeof administration.kinds;
type Presence = keyof typeof administration.presences;

const CITY = '140500';

/** Names of what the directory says about an organisation; a code that nobody knows stands for itself. */
export const useOrganisationWords = () => {
  const { t, language } = useWords();
  const { nameOf } = useRegions();
  const known = (key: string, code: string): string => (key.endsWith(`.${code}`) ? code : key);
  return {
    language,
    kindName: (code: string): string => known(t(`administration.kinds.${code as Kind}`), code),
    regionName: (code: string): string => (code === CITY ? t('leader.city') : nameOf(code)),
    presenceName: (code: string): string => known(t(`administration.presences.${code as Presence}`), code),
  };
};
