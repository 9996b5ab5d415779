import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { type Mediator, type Organisation, type OrganisationWhole, organisationWithMediators } from '../api/directory';
import { Facts } from '../components/facts';
import { PageState } from '../components/page-state';
import { Moment } from '../components/time';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { MediatorForm } from './mediator-form';
import { MediatorList } from './mediator-list';
import { OrganisationClosing } from './organisation-closing';
import { OrganisationForm } from './organisation-form';
import { OrganisationHistory } from './organisation-history';
import { PresenceForm } from './presence-form';
import { hoursText, weekdays } from './rota-hours';
import { useOrganisationWords } from './use-organisation-words';

const WIDTH = 640;

interface Props {
  organisation: Pick<Organisation, 'id' | 'name'> | undefined;
  onClose: () => void;
}

/** One organisation of the directory with its mediators. */
export const OrganisationDetail = ({ organisation, onClose }: Props) => (
  <Drawer open={organisation !== undefined} onClose={onClose} size={WIDTH} destroyOnHidden title={organisation?.name}>
    {organisation && <Whole organisationId={organisation.id} />}
  </Drawer>
);

const Whole = ({ organisationId }: { organisationId: string }) => {
  const { t } = useWords();
  const [changing, setChanging] = useState<'entry' | 'presence' | { mediator: Mediator | undefined }>();
  const done = () => setChanging(undefined);
  const query = useQuery({
    queryKey: ['organisation', organisationId],
    queryFn: ({ signal }) => organisationWithMediators(organisationId, signal),
  });
  return (
    <PageState query={query}>
      {(organisation) => {
        if (changing === 'presence') return <PresenceForm organisation={organisation} onDone={done} />;
        if (typeof changing === 'object') {
          const { mediator } = changing;
          return <MediatorForm organisation={organisation} {...(mediator ? { mediator } : {})} onDone={done} />;
        }
        if (changing) return <OrganisationForm organisation={organisation} onDone={done} onCancel={done} />;
        return (
          <div className={styles.detail}>
            <Registered organisation={organisation} />
            <div className={styles.buttons}>
              <Button onClick={() => setChanging('entry')}>{t('administration.organisationChange')}</Button>
              {!organisation.closed && (
                <Button onClick={() => setChanging('presence')}>{t('administration.presenceSet')}</Button>
              )}
            </div>
            <OrganisationClosing organisation={organisation} />
            <MediatorList organisation={organisation} onChange={(mediator) => setChanging({ mediator })} />
            <OrganisationHistory organisationId={organisationId} />
          </div>
        );
      }}
    </PageState>
  );
};

const RotaTimes = ({ rota }: { rota: NonNullable<OrganisationWhole['rota']> }) => {
  const { t, marks } = useWords();
  return weekdays
    .map((weekday) => ({ weekday, hours: hoursText(rota.filter((one) => one.weekday === weekday)) }))
    .filter(({ hours }) => hours !== '')
    .map(({ weekday, hours }) => `${t(`administration.weekdays.w${weekday}`)} ${hours}`)
    .join(marks.list);
};

const ClosedSince = ({ organisation }: { organisation: OrganisationWhole }) => {
  const { codeName, marks } = useWords();
  return (
    <span className={styles.down}>
      ✗ {codeName('closings', organisation.closed)} <Moment at={organisation.closedSince ?? ''} />
      {marks.colon}
      {organisation.closedReason}
    </span>
  );
};

const Registered = ({ organisation }: { organisation: OrganisationWhole }) => {
  const { t, codeName, marks } = useWords();
  const { kindName, presenceName, regionName } = useOrganisationWords();
  const { code, kind, regionCode, presence, disputeKinds, chargesFees, telephone } = organisation;
  return (
    <Facts
      of={[
        { name: t('administration.organisationCode'), value: <span className="figures">{code}</span> },
        {
          name: t('administration.organisationState'),
          value: organisation.closed && <ClosedSince organisation={organisation} />,
        },
        { name: t('administration.kind'), value: kindName(kind) },
        { name: t('administration.region'), value: regionName(regionCode) },
        { name: t('administration.presence'), value: presenceName(presence) },
        { name: t('administration.rota'), value: organisation.rota && <RotaTimes rota={organisation.rota} /> },
        {
          name: t('administration.daysOff'),
          value: organisation.daysOff?.map(({ from, until }) => `${from}–${until}`).join(marks.list),
        },
        {
          name: t('administration.mediates'),
          value:
            disputeKinds.length === 0
              ? t('administration.mediatesNone')
              : disputeKinds.map((one) => codeName('disputeKinds', one)).join(marks.list),
        },
        {
          name: t('administration.fees'),
          value: chargesFees ? t('administration.feesYes') : t('administration.feesNo'),
        },
        { name: t('administration.telephone'), value: telephone && <a href={`tel:${telephone}`}>{telephone}</a> },
        { name: t('administration.contact'), value: organisation.contact },
        { name: t('administration.address'), value: organisation.address },
        {
          name: t('administration.creditCode'),
          value: organisation.creditCode && <span className="figures">{organisation.creditCode}</span>,
        },
        { name: t('administration.courtCode'), value: organisation.courtCode },
      ]}
    />
  );
};
