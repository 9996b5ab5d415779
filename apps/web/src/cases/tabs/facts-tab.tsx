import type { ActOn } from '../../actions/action';
import type { IntakePart } from '../../api/case-parts';
import { Facts } from '../../components/facts';
import { Empty } from '../../components/page-state';
import { RegionName } from '../../components/region-name';
import { Day, Moment, Money } from '../../components/time';
import { useWords } from '../../words/use-words';
import { type CaseFile, partyName, useCaseFile } from '../case-file';
import { permittedActions } from '../next-action';
import { OtherAction } from '../other-action';
import { Corrections } from './corrections';
import { Remedies } from './remedies';
import { withNote } from './with-note';
import styles from './tabs.module.css';

/** What was told, from whichever service tells this person. */
const toldIn = ({ parts: { intake, triage, mediation } }: CaseFile) => ({
  facts: intake?.facts ?? mediation?.facts ?? triage?.summary?.facts,
  claims: intake?.claims ?? mediation?.claims ?? triage?.summary?.claims,
  amountFen: intake?.amountFen ?? mediation?.amountFen ?? triage?.summary?.amountFen ?? undefined,
  appliedOn: intake?.appliedOn ?? triage?.summary?.appliedOn,
});

/** Facts that were added to what was told, and the papers that were handed in. */
const Supplement = ({ answeredAt, addedFacts, materials = [] }: IntakePart['supplements'][number]) => {
  const { t, marks } = useWords();
  return (
    <>
      {addedFacts && (
        <p className={styles.text}>
          <strong>{t('casePage.facts.added')}</strong> <Moment at={answeredAt} />
          {marks.colon}
          {addedFacts}
        </p>
      )}
      {materials.length > 0 && (
        <p className={styles.text}>
          <strong>{t('casePage.facts.handedIn')}</strong> <Moment at={answeredAt} />
          {marks.colon}
          {materials.map(withNote(marks)).join(marks.list)}
        </p>
      )}
    </>
  );
};

const endedAtTheWindow: ReadonlySet<string> = new Set(['declined', 'withdrawn']);

/** Facts and claims, and what triage made of them. */
export const FactsTab = ({ onAct }: { onAct: ActOn }) => {
  const { t, codeName, marks } = useWords();
  const file = useCaseFile();
  const { overview, parts } = file;
  const { intake, triage, mediation } = parts;
  const { facts, claims, amountFen, appliedOn } = toldIn(file);
  const classification = triage?.classification;
  const kind = classification?.disputeKind ?? overview.disputeKind ?? mediation?.disputeKind;
  const advised = triage?.advice?.top;
  // Those that the officer saw; before that, those that the classifier would show.
  const decidingWords = classification?.decidingWords ?? advised?.words ?? [];
  const { ways } = overview;
  const { items = [], materials } = intake?.supplement ?? {};
  const wanted = materials ? materials.map(withNote(marks)) : items;
  const correct = permittedActions(file).find(({ verb }) => verb === 'correct-registration');
  if (!facts && !claims) return <Empty title={t('casePage.facts.none')} />;
  return (
    <div className={styles.sections} lang="zh-CN">
      <section>
        <h2>{t('casePage.facts.facts')}</h2>
        <p className={styles.text}>{facts}</p>
        {intake?.supplements.map((supplement) => (
          <Supplement key={supplement.answeredAt} {...supplement} />
        ))}
        {intake?.supplement && (
          <p className={styles.attention}>
            {t('casePage.facts.supplement', { items: wanted.join(marks.list) })}{' '}
            <Day of={intake.supplement.dueOn} full />
          </p>
        )}
      </section>
      {claims && claims.length > 0 && (
        <section>
          <h2>{t('casePage.facts.claims')}</h2>
          <ol className={styles.numbered}>
            {claims.map((claim) => (
              <li key={claim}>{claim}</li>
            ))}
          </ol>
        </section>
      )}
      <Facts
        of={[
          {
            name: t('casePage.facts.place'),
            value: overview.regionCode && <RegionName code={overview.regionCode} />,
          },
          { name: t('casePage.facts.urgent'), value: overview.urgent && t('components.yes') },
          { name: t('casePage.facts.amount'), value: amountFen !== undefined && <Money fen={amountFen} /> },
          { name: t('casePage.facts.occurredOn'), value: intake?.occurredOn && <Day of={intake.occurredOn} full /> },
          { name: t('casePage.facts.appliedOn'), value: appliedOn && <Day of={appliedOn} full /> },
          {
            name: t('casePage.facts.registeredAt'),
            value: overview.registeredAt && <Moment at={overview.registeredAt} />,
          },
          { name: t('casePage.facts.externalReference'), value: intake?.externalReference },
          { name: t('casePage.facts.another'), value: intake?.another?.reason },
          {
            name: t('casePage.facts.pendingElsewhere'),
            value: (intake?.pendingElsewhere ?? triage?.pendingElsewhere) && t('components.yes'),
          },
          {
            name: intake?.stage === 'withdrawn' ? t('casePage.facts.withdrawn') : t('casePage.facts.declined'),
            value:
              intake?.ending &&
              endedAtTheWindow.has(intake.stage) &&
              [intake.ending.partyId && partyName(file, intake.ending.partyId), intake.ending.reason]
                .filter(Boolean)
                .join(marks.colon),
          },
          { name: t('casePage.facts.classification'), value: codeName('disputeKinds', kind) },
          { name: t('casePage.facts.risk'), value: codeName('risks', classification?.risk ?? mediation?.risk) },
          {
            name: t('casePage.facts.complexity'),
            value: codeName('complexities', classification?.complexity ?? mediation?.complexity),
          },
          {
            name: t('casePage.facts.advice'),
            value: !classification && codeName('disputeKinds', advised?.disputeKind),
          },
          { name: t('casePage.facts.decidingWords'), value: decidingWords.join(marks.list) },
          {
            name: t('casePage.facts.route'),
            value:
              triage?.route &&
              [
                codeName('routes', triage.route.route),
                codeName('remedyKinds', triage.route.target),
                triage.route.reason,
              ]
                .filter((text) => text !== '')
                .join(marks.stop),
          },
          {
            name: t('casePage.facts.returns'),
            value:
              triage?.returns &&
              triage.returns.length > 0 &&
              triage.returns
                .map(
                  ({ organisation, ground, because, reason, suggestedOrganisation: other }) =>
                    `${organisation.name}${because ? marks.bracketed(codeName('takingBackCauses', because)) : ''}${ground ? marks.bracketed(codeName('returnGrounds', ground)) : ''}${reason ? marks.colon : ''}${reason}${other ? marks.bracketed(t('casePage.facts.suggested', { name: other.name })) : ''}`,
                )
                .join('\n'),
          },
          { name: '', value: triage?.escalated && t('casePage.facts.escalated') },
          { name: '', value: triage?.contested && t('casePage.facts.contested') },
          {
            name: t('casePage.facts.referral'),
            value:
              triage?.referral &&
              [
                codeName('remedyKinds', triage.referral.target),
                triage.referral.organisation?.name,
                triage.referral.reason,
              ]
                .filter(Boolean)
                .join(marks.comma),
          },
        ]}
      />
      {correct && (
        <div>
          <OtherAction action={correct} onAct={onAct} />
        </div>
      )}
      <Corrections />
      {ways.length > 0 && <Remedies remedies={ways} />}
    </div>
  );
};
