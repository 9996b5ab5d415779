import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { enforcementDocument } from '../api/follow-up';
import { problemFrom } from '../api/problem';
import { useShortcuts } from '../app/shortcuts';
import { Page } from '../components/page';
import { Empty, PageState } from '../components/page-state';
import { useWords } from '../words/use-words';
import { CaseFileProvider } from './case-file';
import styles from './enforcement-page.module.css';
import { PartyBlock } from './tabs/party-block';
import { useCaseFileQuery } from './use-case-file';

/** The application for enforcement, or the statement of claim, that the pack was issued for: to be printed and signed. */
export const EnforcementPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const file = useCaseFileQuery(caseId);
  const document = useQuery({
    queryKey: ['case', caseId, 'enforcement'],
    queryFn: ({ signal }) => enforcementDocument(caseId, signal),
  });
  const open = () =>
    void navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: 'performance' } as never });
  const print = () => globalThis.print();
  useShortcuts({ p: print, o: open });
  const none = [file.error, document.error].some((error) => error !== null && problemFrom(error).status === 404);
  return (
    <Page
      title={document.data?.title ?? t('casePage.performance.pack')}
      width="narrow"
      actions={
        <span className={styles.actions}>
          <Button aria-keyshortcuts="o" onClick={open}>
            {t('answer.open')}
          </Button>
          <Button icon={<PrinterOutlined />} aria-keyshortcuts="p" onClick={print}>
            {t('answer.print')}
          </Button>
        </span>
      }
    >
      {none ? (
        <Empty title={t('casePage.performance.noPack')} how={t('casePage.performance.noPackHow')} />
      ) : (
        <PageState query={file} rows={4}>
          {(known) => (
            <CaseFileProvider value={known}>
              <PageState query={document} rows={8}>
                {({ called, creditors, debtors, body, signature }) => (
                  <article className={styles.paper} lang="zh-CN">
                    <PartyBlock title={called.creditor} parties={creditors} />
                    <PartyBlock title={called.debtor} parties={debtors} />
                    {body.split('\n').map((line, index) => (
                      <p key={index}>{line}</p>
                    ))}
                    <p className={styles.signature}>{signature}</p>
                  </article>
                )}
              </PageState>
            </CaseFileProvider>
          )}
        </PageState>
      )}
    </Page>
  );
};
