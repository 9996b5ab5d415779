import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { organisationWithMediators } from '../api/directory';
import { readReceipt, readRegisteredCase, type Receipt, type RegisteredCase } from '../api/registration';
import { useShortcuts } from '../app/shortcuts';
import { CaseNumber } from '../components/case-number';
import { Page } from '../components/page';
import { PageState } from '../components/page-state';
import { Day, Money } from '../components/time';
import { dayOf, timeOf } from '../format/dates';
import { moneyInCapitals } from '../format/money';
import { useAccount } from '../session/session-store';
import { useWords } from '../words/use-words';
import { useJustRegistered } from './just-registered';
import { QrCode } from '../components/qr-code';
import styles from './receipt.module.css';

interface Paper {
  receipt: Receipt;
  registered: RegisteredCase;
  centre: { name: string; telephone: string; address: string };
}

/** What the applicant takes home, to print on A5 or A4; the next registration is one key away. */
export const ReceiptPage = ({ caseId }: { caseId: string }) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { organisationId } = useAccount();
  const paper = useQuery({
    queryKey: ['case', caseId, 'receipt'],
    queryFn: async ({ signal }): Promise<Paper> => {
      const [receipt, registered, centre] = await Promise.all([
        readReceipt(caseId, signal),
        readRegisteredCase(caseId, signal),
        organisationWithMediators(organisationId, signal),
      ]);
      return { receipt, registered, centre };
    },
  });
  const registeredNow = useJustRegistered();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const print = () => globalThis.print();
  const open = () => void navigate({ to: '/cases/$caseId', params: { caseId } });
  useShortcuts({ p: print, o: open });
  return (
    <Page
      title={t('register.receipt.title')}
      width="narrow"
      paper
      actions={
        <span className={styles.actions}>
          <Button ref={next} type="primary" aria-keyshortcuts="n" onClick={() => void navigate({ to: '/register' })}>
            {t('register.receipt.next')}
          </Button>
          <Button icon={<PrinterOutlined />} aria-keyshortcuts="p" onClick={print}>
            {t('register.receipt.print')}
          </Button>
          <Button aria-keyshortcuts="o" onClick={open}>
            {t('register.receipt.open')}
          </Button>
        </span>
      }
    >
      <p role="status" className={styles.done}>
        {registeredNow && `${t('register.receipt.done')} ${registeredNow}`}{' '}
        <span className="note">{t('register.receipt.keys')}</span>
      </p>
      <PageState query={paper} rows={12}>
        {(content) => <PrintedReceipt {...content} />}
      </PageState>
    </Page>
  );
};

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.line}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const PrintedReceipt = ({ receipt, registered, centre }: Paper) => {
  const { t, codeName, language, marks } = useWords();
  const day = dayOf(receipt.registeredAt);
  const [before, after] = t('register.receipt.nextDateText', { day: '\n' }).split('\n');
  return (
    <article className={styles.paper}>
      <header className={styles.head}>
        <p>{centre.name}</p>
        <h2>{t('register.receipt.title')}</h2>
      </header>
      <dl className={styles.lines}>
        <Line label={t('register.receipt.number')}>
          <strong>
            <CaseNumber number={receipt.caseNumber} />
          </strong>
        </Line>
        <Line label={t('register.receipt.registeredAt')}>
          <Day of={day} full /> {timeOf(receipt.registeredAt)}
        </Line>
        <Line label={t('register.receipt.caseTitle')}>{receipt.title}</Line>
        <Line label={t('register.receipt.claims')}>
          <ol className={styles.claims}>
            {receipt.claims.map((claim, index) => (
              <li key={`${index} ${claim}`}>{claim}</li>
            ))}
          </ol>
        </Line>
        {registered.amountFen !== undefined && (
          <Line label={t('register.receipt.amountFen')}>
            <Money fen={registered.amountFen} />
            <span className={styles.capitals}>
              {t('components.inCapitals', { text: moneyInCapitals(registered.amountFen) })}
            </span>
          </Line>
        )}
        <Line label={t('register.receipt.parties')}>
          <ul>
            {registered.parties.map(({ partyId, role, name, documentKind, identityNumber, creditCode }) => (
              <li key={partyId}>
                {codeName('partyRoles', role)}
                {marks.colon}
                {name}
                <span className={styles.masked}>
                  {documentKind && `${codeName('documentKinds', documentKind)} `}
                  {identityNumber ?? creditCode}
                </span>
              </li>
            ))}
          </ul>
        </Line>
        <Line label={t('register.receipt.nextDate')}>
          {before}
          <Day of={receipt.triageBy} full />
          {after}
        </Line>
        <Line label={t('register.receipt.steps')}>
          <span lang={language === 'en' ? 'zh-CN' : undefined}>{receipt.next}</span>
        </Line>
        <Line label={t('register.receipt.whom')}>
          <p>{t('register.receipt.centre', { name: centre.name })}</p>
          <p>{t('register.receipt.telephone', { number: centre.telephone })}</p>
          <p>{centre.address}</p>
        </Line>
      </dl>
      <StatusCode receipt={receipt} />
      <footer className={styles.foot}>
        <span>{t('register.receipt.clerk', { name: receipt.registeredBy ?? '' })}</span>
        <span>{t('register.receipt.sign')}</span>
      </footer>
      <p className="note">{t('register.receipt.keep')}</p>
    </article>
  );
};

const QR_PIXELS = 132;

/**
 * The code of the public page; behind the # of its address, which no browser sends to a server. The digits of the
 * telephone that go with it stand nowhere on the paper: whoever finds it has only half of what opens the case.
 */
const StatusCode = ({ receipt: { receiptCode } }: Pick<Paper, 'receipt'>) => {
  const { t } = useWords();
  if (receiptCode === undefined) return <p className={styles.noCode}>{t('register.receipt.noCode')}</p>;
  const address = `${location.origin}/status`;
  return (
    <section className={styles.status} aria-label={t('register.receipt.code')}>
      <QrCode text={`${address}#code=${receiptCode}`} title={t('register.receipt.qr')} size={QR_PIXELS} />
      <div>
        <p className="note">{t('register.receipt.code')}</p>
        <p className={styles.code}>{receiptCode}</p>
        <p>{t('register.receipt.codeHint')}</p>
        <p className={styles.address}>{address}</p>
      </div>
    </section>
  );
};
