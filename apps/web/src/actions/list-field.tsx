import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { Fragment, type ReactNode, useRef } from 'react';
import { focusFirstIn } from '../components/focus-first-field';
import { useWords } from '../words/use-words';
import type { Field } from './action';
import styles from './list-field.module.css';

interface Props {
  field: Extract<Field, { kind: 'list' }>;
  path: readonly (string | number)[];
  /** One field of an entry, at its path in the form and in the list. */
  renderField: (field: Field, path: readonly (string | number)[], listed: readonly (string | number)[]) => ReactNode;
}

/** Repeated groups of fields, as the lines of a paper form. */
export const ListField = ({ field, path, renderField }: Props) => {
  const { t, said } = useWords();
  const label = said(field.label);
  const hint = said(field.hint);
  const body = useRef<HTMLDivElement>(null);
  /** The first field of an entry, once it is there; without entries the button that adds one. */
  const focusSoon = (index: number) =>
    requestAnimationFrame(() => {
      const entry = body.current?.querySelectorAll(`:scope > [data-entry]`)[index];
      if (entry) focusFirstIn(entry);
      else body.current?.querySelector<HTMLElement>(':scope > button')?.focus();
    });
  return (
    <div role="group" aria-label={label} className={styles.list} ref={body}>
      <p>{label}</p>
      {hint !== '' && <p className="note">{hint}</p>}
      <Form.List
        name={[...path, field.name]}
        rules={[
          {
            validator: (_, entries: unknown[] | undefined) =>
              (entries?.length ?? 0) < field.min
                ? Promise.reject(new Error(t('actions.form.tooShort')))
                : Promise.resolve(),
          },
        ]}
      >
        {(entries, { add, remove }, { errors }) => (
          <>
            {entries.map((entry, index) => (
              <div
                key={entry.key}
                data-entry
                className={styles.entry}
                role="group"
                aria-label={t('actions.form.entry', { number: index + 1 })}
              >
                <div className={styles.head}>
                  <span className="note">{t('actions.form.entry', { number: index + 1 })}</span>
                  {entries.length > field.min && (
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined aria-hidden />}
                      aria-label={t('actions.form.remove', { number: index + 1 })}
                      onClick={() => {
                        remove(entry.name);
                        focusSoon(Math.max(index - 1, 0));
                      }}
                    />
                  )}
                </div>
                {field.of.map((inner) => (
                  <Fragment key={inner.name}>
                    {renderField(inner, [...path, field.name, entry.name], [entry.name])}
                  </Fragment>
                ))}
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            {entries.length < field.max && (
              <Button
                icon={<PlusOutlined aria-hidden />}
                onClick={() => {
                  add({});
                  focusSoon(entries.length);
                }}
              >
                {t('actions.form.add', { what: label })}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </div>
  );
};
