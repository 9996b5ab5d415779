import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { useId, useRef, useState } from 'react';
import { ChooseOne } from '../actions/controls/option-list';
import { applyImport, type ImportKind, templateAddress, type TriedImport, tryImport } from '../api/directory-imports';
import { newKey } from '../api/new-key';
import { problemFrom } from '../api/problem';
import { ProblemNote } from '../components/problem-note';
import { SubmitBar, submitOnControlEnter } from '../components/submit-bar';
import { useWords } from '../words/use-words';
import styles from './administration.module.css';
import { ImportHistory } from './import-history';
import { ImportLines } from './import-lines';
import { ReasonField } from './reason-field';

const KINDS: readonly ImportKind[] = ['organisations', 'mediators'];

/** The bytes of a file as base64. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/u, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)));
    reader.readAsDataURL(file);
  });

/** Imports a table: chosen, tried, looked at, and carried out as it was shown. */
export const ImportPanel = ({ onDone }: { onDone: () => void }) => {
  const { t, language } = useWords();
  const { message } = App.useApp();
  const client = useQueryClient();
  const fileId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ImportKind>('organisations');
  const [tried, setTried] = useState<TriedImport>();
  const key = useRef(newKey());
  const trying = useMutation({
    mutationFn: async (file: File) => {
      const body = { kind, fileName: file.name, file: await base64Of(file) };
      const preview = await tryImport(body);
      setTried(body);
      return preview;
    },
  });
  const applying = useMutation({
    mutationFn: ({ reason }: { reason: string }) => {
      if (!tried || !trying.data) throw new Error('nothing was tried');
      return applyImport({ ...tried, digest: trying.data.digest, reason }, key.current);
    },
    onSuccess: ({ counts }) => {
      void message.success(t('directory.importDone', { count: counts.new + counts.changed }));
      void client.invalidateQueries({ queryKey: ['list', 'organisations'] });
      void client.invalidateQueries({ queryKey: ['organisations'] });
      void client.invalidateQueries({ queryKey: ['directory-imports'] });
      onDone();
    },
    onError: () => {
      key.current = newKey();
    },
  });
  const again = () => {
    setTried(undefined);
    trying.reset();
    applying.reset();
  };
  const { data: preview } = trying;
  const failed = trying.error && problemFrom(trying.error);
  const effective = preview ? preview.counts.new + preview.counts.changed : 0;
  return (
    <div className={styles.detail}>
      <p>{t('directory.importIntro')}</p>
      <ChooseOne
        inline
        name={t('directory.importWhat')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`directory.importKinds.${value}`) }))}
        onChange={(chosen) => {
          setKind(chosen as ImportKind);
          again();
        }}
      />
      <p>
        <a href={templateAddress(kind)} download>
          {t('directory.importTemplate')}
        </a>
      </p>
      <p id={fileId}>{t('directory.importFile')}</p>
      {/* The browser's own control speaks the language of the browser. */}
      <div className={styles.file}>
        <Button aria-describedby={fileId} onClick={() => input.current?.click()}>
          {t('directory.importChoose')}
        </Button>
        <span role="status">{tried?.fileName}</span>
      </div>
      <input
        ref={input}
        hidden
        key={kind}
        type="file"
        accept=".xlsx,.csv,text/csv"
        onChange={({ target }) => {
          again();
          const [file] = target.files ?? [];
          if (file) trying.mutate(file);
          // Mended and saved under its name, a file is chosen once more.
          target.value = '';
        }}
      />
      {trying.isPending && <p role="status">{t('directory.importTrying')}</p>}
      {failed && <ProblemNote problem={failed} />}
      {preview && (
        <section aria-label={t('directory.importPreview')} className={styles.group}>
          <p role="status">{t('directory.importCounts', preview.counts)}</p>
          {preview.unread.map((told) => (
            <p key={told.en} className={styles.degraded}>
              ◆ {language === 'en' ? told.en : told.zh}
            </p>
          ))}
          <ImportLines lines={preview.lines} />
        </section>
      )}
      {preview && effective > 0 && (
        <Form
          name="import"
          layout="vertical"
          requiredMark={false}
          validateTrigger="onSubmit"
          onFinish={(values: { reason: string }) => applying.mutate(values)}
          onKeyDown={submitOnControlEnter}
        >
          <p>{t('directory.importEffect', { count: effective, left: preview.counts.error })}</p>
          <ReasonField most={200} />
          {applying.error && <ProblemNote problem={problemFrom(applying.error)} />}
          <SubmitBar label={t('directory.importApply')} busy={applying.isPending} errors={0}>
            <Button onClick={onDone}>{t('components.cancel')}</Button>
          </SubmitBar>
        </Form>
      )}
      <ImportHistory />
    </div>
  );
};
