import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useState } from 'react';
import { type NewFactorKey, readSecondFactor } from '../api/directory';
import { problemFrom } from '../api/problem';
import { focusFirstField } from '../components/focus-first-field';
import { PageState } from '../components/page-state';
import { useProblemText } from '../components/problem-note';
import { useWords } from '../words/use-words';
import { BeginFactor, ConfirmFactor, RemoveFactor } from './second-factor-forms';
import { RecoveryCodes } from './recovery-codes';
import { reloadAccount } from './session-store';

interface Props {
  open: boolean;
  /** Nothing else may be done before. */
  required?: boolean;
  onClose: () => void;
}

/** The own second factor: setting it up in three steps, or what there is of it and how to take it away. */
export const SecondFactor = ({ open, required = false, onClose }: Props) => {
  const { t } = useWords();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const client = useQueryClient();
  const [key, setKey] = useState<NewFactorKey>();
  const [codes, setCodes] = useState<readonly string[]>();
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: ({ signal }) => readSecondFactor(signal),
    enabled: open && !required,
    gcTime: 0,
  });
  const changed = () => {
    setKey(undefined);
    void client.invalidateQueries({ queryKey: ['second-factor'] });
  };
  const kept = async () => {
    try {
      await reloadAccount();
    } catch (error) {
      void message.error(problemText(problemFrom(error)).title);
      return;
    }
    setCodes(undefined);
    if (!required) onClose();
  };
  const content = () => {
    if (codes) return <RecoveryCodes codes={codes} onKept={() => void kept()} />;
    if (key) {
      const confirmed = (recovery: readonly string[]) => {
        changed();
        setCodes(recovery);
      };
      return <ConfirmFactor newKey={key} onConfirmed={confirmed} />;
    }
    if (required) return <BeginFactor why={t('session.factorRequired')} onBegun={setKey} />;
    return (
      <PageState query={factor}>
        {({ set, recoveryCodesLeft }) =>
          set ? (
            <RemoveFactor left={recoveryCodesLeft} onRemoved={changed} />
          ) : (
            <BeginFactor why={t('session.factorWhy')} onBegun={setKey} />
          )
        }
      </PageState>
    );
  };
  return (
    <Modal
      open={open}
      afterOpenChange={focusFirstField}
      onCancel={codes ? () => undefined : onClose}
      closable={!codes}
      mask={{ closable: false }}
      footer={null}
      title={t('session.factorTitle')}
      destroyOnHidden
    >
      {content()}
    </Modal>
  );
};
