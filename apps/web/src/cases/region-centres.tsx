import { centreRoles } from '@one-window/contracts/for-pages';
import { useQuery } from '@tanstack/react-query';
import { organisationsOfKind } from '../api/organisations';
import { OfficeTelephone } from '../components/organisation-telephone';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { useCaseFile } from './case-file';
import { askedFor, centresOfPlace } from './centres-of-place';

const FRESH_MILLISECONDS = 60_000;
const atTheCentre: ReadonlySet<string> = new Set(centreRoles);

/**
 * Whom the centre calls where the dispute is: the centres of its county and township, with their office telephones and
 * whom to ask for there, as the register of organisations has them. Nothing where the register has none.
 */
export const RegionCentres = () => {
  const { t } = useWords();
  const { regionCode: place } = useCaseFile().overview;
  const { roles } = useAccount();
  const wanted = place !== undefined && roles.some((role) => atTheCentre.has(role));
  const { data = [] } = useQuery({
    queryKey: ['centres-of-place', place],
    queryFn: async ({ signal }) => {
      const asked = askedFor(place ?? '').map(({ kind, region }) => organisationsOfKind(kind, region, signal));
      return centresOfPlace(place ?? '', (await Promise.all(asked)).flat());
    },
    enabled: wanted,
    staleTime: FRESH_MILLISECONDS,
  });
  if (data.length === 0) return null;
  return (
    <section>
      <h2>{t('components.regionCentres')}</h2>
      <ul>
        {data.map((centre) => (
          <li key={centre.id}>
            <span lang="zh-CN">{centre.name}</span>
            <OfficeTelephone of={centre} />
          </li>
        ))}
      </ul>
    </section>
  );
};
