import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useRef } from 'react';
import { type AskedPaper, makePaper, shownPaper } from '../../api/mediation';
import { newKey } from '../../api/new-key';
import { problemFrom } from '../../api/problem';
import { downloadFile } from '../../components/download';
import { ProblemNote } from '../../components/problem-note';
import { useWords } from '../../words/use-words';
import { useCaseFile } from '../case-file';
import { useReadAgain } from '../use-case-file';

const PDF = 'application/pdf';

/** Bytes of a text in base64. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);

/**
 * The paper as a file: masked for whoever reads the file of the case, and with the parties named in full for whoever draws
 * it up, which the record keeps with the digest of the file.
 */
export const PaperFiles = (asked: AskedPaper) => {
  const { t, codeName } = useWords();
  const { overview, parts } = useCaseFile();
  const readAgain = useReadAgain();
  const key = useRef(newKey());
  const { caseId, caseNumber } = overview;
  const name = `${codeName('caseFilePapers', asked.paper)} ${caseNumber ?? ''}.pdf`;
  const shown = useMutation({
    gcTime: 0,
    mutationFn: async () => downloadFile(name, await shownPaper(caseId, asked)),
  });
  const made = useMutation({
    gcTime: 0,
    mutationFn: async () => {
      const { pdf, digest, position } = await makePaper(caseId, asked, { idempotencyKey: key.current });
      downloadFile(name, new Blob([bytesOf(pdf)], { type: PDF }));
      return { digest, position };
    },
    onSuccess: ({ position }) => void readAgain(caseId, position),
    onSettled: () => {
      key.current = newKey();
    },
  });
  if (!parts.mediation) return null;
  const mayMake = parts.mediation.allowedActions.includes('make-paper');
  const error = shown.error ?? made.error;
  return (
    <div className="on-screen">
      <Space wrap>
        <Button size="small" icon={<FilePdfOutlined />} loading={shown.isPending} onClick={() => shown.mutate()}>
          {t('casePage.papers.read')}
        </Button>
        {mayMake && (
          <Button size="small" icon={<FilePdfOutlined />} loading={made.isPending} onClick={() => made.mutate()}>
            {t('casePage.papers.make')}
          </Button>
        )}
      </Space>
      {error && <ProblemNote problem={problemFrom(error)} />}
      {made.data && (
        <p className="note" role="status">
          {t('casePage.papers.made')} <span className="figures">{made.data.digest.slice(0, 16)}</span>
        </p>
      )}
    </div>
  );
};
