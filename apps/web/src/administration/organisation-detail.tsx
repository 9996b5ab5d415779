import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { type Mediator, type Organisation, organisationWithMediators } from '../api/directory';
import { Facts } from '../components/facts';
import { PageState } from '../components/page-state';
import { useRegions } from '../supervision/use-regions';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { useOrganisationWords } from './use-organisation-words';

const WIDTH = 640;

interface Props {
  organisation: Organisation | undefined;
  onClose: () => void;
}

/** One organisation of the directory with its mediators. */
export const OrganisationDetail = ({ organisation, onClose }: Props) => (
  <Drawer open={organisation !== undefined} onClose={onClose} size={WIDTH} destroyOnHidden title={organisation?.name}>
    {organisation && <Whole organisationId={organisation.id} />}
  </Drawer>
);

const Whole = ({ organisationId }: { organisationId: string }) => {
  const { t, codeName, marks } = useWords();
  const { kindName, presenceName } = useOrganisationWords();
  const { nameOf } = useRegions();
  const query = useQuery({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => organisationWithMediators(organisationId, signal),
  });
  return (
    <PageState query={query}>
      {({
        kind,
        regionCode,
        presence,
        disputeKinds,
        chargesFees,
        creditCode,
        telephone,
        address,
        courtCode,
        mediators,
      }) => (
        <div className={styles.detail}>
          <Facts
            of={[
              { name: t('administration.kind'), value: kindName(kind) },
              { name: t('administration.region'), value: nameOf(regionCode) },
              { name: t('administration.presence'), value: presenceName(presence) },
              {
                name: t('administration.mediates'),
                value:
                  disputeKinds.length === 0
                    ? t('administration.mediatesNone')
                    : disputeKinds.map((code) => codeName('disputeKinds', code)).join(marks.list),
              },
              {
                name: t('administration.fees'),
                value: chargesFees ? t('administration.feesYes') : t('administration.feesNo'),
              },
              { name: t('administration.telephone'), value: <a href={`tel:${telephone}`}>{telephone}</a> },
              { name: t('administration.address'), value: address },
              { name: t('administration.creditCode'), value: <span className="figures">{creditCode}</span> },
              { name: t('administration.courtCode'), value: courtCode },
            ]}
          />
          <h3>{t('administration.mediators')}</h3>
          <Mediators mediators={mediators} />
        </div>
      )}
    </PageState>
  );
};

const Mediators = ({ mediators }: { mediators: readonly Mediator[] }) => {
  const { t, codeName, marks } = useWords();
  if (mediators.length === 0) return <p className="soft">{t('administration.mediatorsNone')}</p>;
  return (
    <ul className={styles.detail}>
      {mediators.map(({ id, name, workTime, specialities }) => (
        <li key={id}>
          <strong>{name}</strong> <span className="soft">{t(`administration.workTimes.${workTime}`)}</span>
          <div className="note">
            {t('administration.specialities')}
            {marks.colon}
            {specialities.map((code) => codeName('disputeKinds', code)).join(marks.list)}
          </div>
        </li>
      ))}
    </ul>
  );
};
