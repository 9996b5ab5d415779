import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, type InputRef } from 'antd';
import { useRef } from 'react';
import type { ProblemBody } from '../api/problem';
import { FoldedInput, FoldedTextArea } from '../components/folded-input';
import { FoundSelect } from '../components/found-select';
import { MoneyInput } from '../components/money-input';
import { readingTriggers, useReadingRules } from '../components/use-reading-rules';
import { useWords } from '../words/use-words';
import { useRoomFor } from '../components/too-long';
import { TITLE_LENGTH } from './case-title';
import { useAccount } from '../session/session-store';
import { sourcesFor, useBrief } from './brief';
import styles from './form.module.css';
import { RegisteredBefore } from './refused';
import { hasReference, type RegistrationEntry, type SourceChannel } from './registration';

const FACTS_LENGTH = 10_000;
const CLAIM_LENGTH = 2000;
const REFERENCE_LENGTH = 100;
const MOST_CLAIMS = 20;

/** How the dispute came to the window; `sheet`: its number has come before. */
export const SourceSection = ({ sheet }: { sheet: ProblemBody | undefined }) => {
  const { t, codeName, codesOf } = useWords();
  const source = Form.useWatch<SourceChannel>('source') ?? 'S01';
  const roomFor = useRoomFor();
  const channels = sourcesFor(useAccount(), codesOf('sourceChannels'));
  if (channels.length === 1 && !hasReference(source)) return null;
  return (
    <fieldset className={styles.group}>
      <legend>{t('register.groups.source')}</legend>
      <Form.Item name="source" label={t('register.source')} className={styles.short ?? ''}>
        <FoundSelect options={channels.map((value) => ({ value, label: codeName('sourceChannels', value) }))} />
      </Form.Item>
      {hasReference(source) && (
        <Form.Item
          name="externalReference"
          label={t('register.externalReference')}
          extra={t('register.externalReferenceHint')}
          className={styles.short ?? ''}
          rules={[roomFor(REFERENCE_LENGTH)]}
        >
          <FoldedInput most={REFERENCE_LENGTH} autoComplete="off" />
        </Form.Item>
      )}
      {sheet && <RegisteredBefore problem={sheet} />}
    </fieldset>
  );
};

/** What happened, in the applicant's words, and what is asked for. */
export const DisputeSection = () => {
  const { t } = useWords();
  const brief = useBrief();
  const reading = useReadingRules();
  const roomFor = useRoomFor();
  const required = (field: string) => [
    { required: true, whitespace: true, message: t('register.required', { field }) },
  ];
  return (
    <fieldset className={styles.group}>
      <legend>{t('register.groups.dispute')}</legend>
      <Form.Item
        name="facts"
        label={t('register.facts')}
        extra={t('register.factsHint')}
        rules={[...required(t('register.facts')), roomFor(FACTS_LENGTH, 'multi')]}
      >
        <FoldedTextArea autoFocus autoSize={{ minRows: 4, maxRows: 16 }} most={FACTS_LENGTH} alerting />
      </Form.Item>
      {!brief && (
        <Form.Item
          name="title"
          label={t('register.caseTitle')}
          extra={t('register.caseTitleHint')}
          rules={[...required(t('register.caseTitle')), roomFor(TITLE_LENGTH)]}
        >
          <FoldedInput most={TITLE_LENGTH} autoComplete="off" />
        </Form.Item>
      )}
      <Claims />
      {!brief && (
        <Form.Item
          name="amountFen"
          label={t('register.amountFen')}
          validateTrigger={readingTriggers}
          rules={reading.money()}
        >
          <MoneyInput />
        </Form.Item>
      )}
    </fieldset>
  );
};

const Claims = () => {
  const { t } = useWords();
  const roomFor = useRoomFor();
  const form = Form.useFormInstance<RegistrationEntry>();
  const inputs = useRef<(InputRef | null)[]>([]);
  const wanted = useRef<number | undefined>(undefined);
  const take = (index: number) => (input: InputRef | null) => {
    inputs.current[index] = input;
    if (input && wanted.current === index) {
      wanted.current = undefined;
      input.focus();
    }
  };
  const typedAt = (index: number): string => (form.getFieldValue(['claims', index]) as string | undefined) ?? '';
  return (
    <Form.List name="claims">
      {(claims, { add, remove }) => {
        const addAfter = () => {
          if (claims.length >= MOST_CLAIMS) return;
          wanted.current = claims.length;
          add('');
        };
        const removeAt = (index: number) => {
          remove(index);
          inputs.current[Math.max(index - 1, 0)]?.focus();
        };
        return (
          <div role="group" aria-label={t('register.claims')}>
            {claims.map(({ key, name }) => (
              <div key={key} className={styles.claim}>
                <Form.Item
                  name={name}
                  label={t('register.claim', { number: name + 1 })}
                  extra={name === claims.length - 1 ? t('register.claimHint') : undefined}
                  rules={[
                    ...(name === 0
                      ? [
                          {
                            required: true,
                            whitespace: true,
                            message: t('register.required', { field: t('register.claims') }),
                          },
                        ]
                      : []),
                    roomFor(CLAIM_LENGTH),
                  ]}
                >
                  <FoldedInput
                    ref={take(name)}
                    most={CLAIM_LENGTH}
                    autoComplete="off"
                    onPressEnter={(event) => {
                      if (event.ctrlKey || event.metaKey) return;
                      if (name < claims.length - 1) inputs.current[name + 1]?.focus();
                      else if (typedAt(name).trim() !== '') addAfter();
                    }}
                    onKeyDown={(event) => {
                      if (event.key !== 'Backspace' || claims.length === 1 || typedAt(name) !== '') return;
                      event.preventDefault();
                      removeAt(name);
                    }}
                  />
                </Form.Item>
                {claims.length > 1 && (
                  <Form.Item label=" " colon={false}>
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={t('register.removeClaim', { number: name + 1 })}
                      onClick={() => removeAt(name)}
                    />
                  </Form.Item>
                )}
              </div>
            ))}
            <Button className={styles.add ?? ''} icon={<PlusOutlined />} onClick={addAfter}>
              {t('register.addClaim')}
            </Button>
          </div>
        );
      }}
    </Form.List>
  );
};
