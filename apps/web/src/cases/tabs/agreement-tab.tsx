import type { ShownAgreement } from '../../api/case-parts';
import { labelOf } from '../../actions/actions';
import { Facts } from '../../components/facts';
import { Empty } from '../../components/page-state';
import { Day, Money } from '../../components/time';
import { moneyInCapitals } from '../../format/money';
import { useWords } from '../../words/use-words';
import { type CaseFile, partiesOf, partyName, useCaseFile } from '../case-file';
import { PaperFiles } from './paper-files';
import { PartyBlock } from './party-block';
import styles from './tabs.module.css';

/** The agreement from whichever service tells this person; mediation's carries the signatures. */
export const agreementIn = ({ parts }: CaseFile): ShownAgreement | undefined =>
  parts.mediation?.agreement ??
  parts['judicial-confirmation']?.agreement ??
  (parts['follow-up']?.agreement
    ? { ...parts['follow-up'].agreement, obligations: parts['follow-up'].obligations }
    : undefined);

/** What the parties agreed, what each owes, and who has signed. */
export const AgreementTab = () => {
  const { t, codeName, marks, said } = useWords();
  const file = useCaseFile();
  const agreement = agreementIn(file);
  if (!agreement) return <Empty title={t('casePage.agreement.none')} how={t('casePage.agreement.how')} />;
  const { version, form, content, obligations, performedOnTheSpot, subjectMatter, effectiveOn, draftedOn } = agreement;
  const {
    unboundPartyIds = [],
    partOnlyPartyIds = [],
    acceleration,
    rest,
    signatures = [],
    nextSigners = [],
  } = agreement;
  return (
    <div className={styles.sections}>
      <PaperFiles paper="agreement" />
      <Facts
        of={[
          { name: t('casePage.agreement.effectiveOn'), value: effectiveOn && <Day of={effectiveOn} full /> },
          { name: t('casePage.agreement.draftedOn'), value: draftedOn && <Day of={draftedOn} full /> },
          {
            name: t('casePage.agreement.form'),
            value: `${codeName('agreementForms', form)} · ${t('casePage.agreement.version', { version })}`,
          },
          { name: t('casePage.agreement.subject'), value: codeName('subjectMatters', subjectMatter) },
          { name: t('casePage.agreement.onTheSpot'), value: performedOnTheSpot && t('components.yes') },
          {
            name: said(labelOf('mediation', 'draft-agreement', 'acceleration')),
            value: acceleration && t('components.yes'),
          },
          {
            name: said(labelOf('mediation', 'draft-agreement', 'rest')),
            value: rest && `${codeName('restsOfDisputes', rest.mediation)}${marks.colon}${rest.openClaims}`,
          },
          {
            name: said(labelOf('mediation', 'draft-agreement', 'unboundPartyIds')),
            value: unboundPartyIds.length > 0 && unboundPartyIds.map((id) => partyName(file, id)).join(marks.list),
          },
          {
            name: t('casePage.agreement.partOnly'),
            value: partOnlyPartyIds.length > 0 && partOnlyPartyIds.map((id) => partyName(file, id)).join(marks.list),
          },
        ]}
      />
      <PartyBlock parties={partiesOf(file).filter(({ partyId }) => !unboundPartyIds.includes(partyId))} />
      <section lang="zh-CN">
        <h2>{t('casePage.agreement.content')}</h2>
        <p className={styles.text}>{content}</p>
      </section>
      <section>
        <h2>{t('casePage.agreement.obligations')}</h2>
        {obligations.length === 0 ? (
          <p className="soft">{t('casePage.agreement.noObligations')}</p>
        ) : (
          <div className={styles.scroll} role="region" aria-label={t('casePage.agreement.obligations')} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('casePage.agreement.debtor')}</th>
                  <th scope="col">{t('casePage.agreement.creditor')}</th>
                  <th scope="col">{t('casePage.agreement.what')}</th>
                  <th scope="col">{t('casePage.agreement.amount')}</th>
                  <th scope="col">{t('casePage.agreement.dueOn')}</th>
                  <th scope="col">{t('casePage.agreement.method')}</th>
                </tr>
              </thead>
              <tbody lang="zh-CN">
                {obligations.map((obligation) => (
                  <tr key={obligation.obligationId}>
                    <td className={styles.name}>{partyName(file, obligation.debtorPartyId)}</td>
                    <td className={styles.name}>{partyName(file, obligation.creditorPartyId)}</td>
                    <td>{obligation.description}</td>
                    <td>{obligation.amountFen !== undefined && <Amount fen={obligation.amountFen} />}</td>
                    <td>
                      <Day of={obligation.dueOn} full />
                    </td>
                    <td>{obligation.method}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {(signatures.length > 0 || nextSigners.length > 0) && (
        <section>
          <h2>{t('casePage.agreement.signatures')}</h2>
          <ul className={styles.bullets}>
            {signatures.map(({ kind, id, name, by, signedOn, method }) => (
              <li key={`${kind} ${id}`}>
                <span lang="zh-CN">{name}</span>
                {marks.bracketed(
                  by ? [codeName('representativeKinds', by.kind), by.name].join(' ') : codeName('signerKinds', kind),
                )}{' '}
                {codeName('signMethods', method)} <Day of={signedOn} full />
              </li>
            ))}
            {nextSigners.map(({ kind, id, name }) => (
              <li key={`${kind} ${id}`} className="soft">
                <span lang="zh-CN">{name}</span>
                {marks.bracketed(codeName('signerKinds', kind))} {t('casePage.agreement.awaiting')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

/** In figures and, as papers write it, in capitals. */
const Amount = ({ fen }: { fen: number }) => {
  const { t } = useWords();
  return (
    <>
      <Money fen={fen} />{' '}
      <span className={styles.capitals}>{t('components.inCapitals', { text: moneyInCapitals(fen) })}</span>
    </>
  );
};
