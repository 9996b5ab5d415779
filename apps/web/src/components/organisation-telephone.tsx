import { useQuery } from '@tanstack/react-query';
import { type Organisation, organisationWithMediators } from '../api/directory';
import { useWords } from '../words/use-words';

const FRESH_MILLISECONDS = 60_000;

/** An office telephone, to be called at once, and whom to ask for there; nothing where neither is known. */
export const OfficeTelephone = ({ of }: { of: Pick<Organisation, 'telephone' | 'contact'> | undefined }) => {
  const { marks } = useWords();
  if (!of) return null;
  const { telephone, contact } = of;
  return (
    <>
      {telephone !== '' && (
        <>
          {' '}
          <a href={`tel:${telephone}`}>{telephone}</a>
        </>
      )}
      {contact && <span lang="zh-CN">{marks.bracketed(contact)}</span>}
    </>
  );
};

/** The same of an organisation by its id, as the directory has it. */
export const OrganisationTelephone = ({ of }: { of: string }) => {
  const { data } = useQuery({
    queryKey: ['organisation', of],
    queryFn: ({ signal }) => organisationWithMediators(of, signal),
    staleTime: FRESH_MILLISECONDS,
  });
  return <OfficeTelephone of={data} />;
};
