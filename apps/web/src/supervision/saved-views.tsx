import { DeleteOutlined, DownOutlined } from '@ant-design/icons';
import { foldText } from '@one-window/inputs';
import { Button, Input, Popover } from 'antd';
import { useId, useState } from 'react';
import { lengthOf } from '../format/length';
import type { Filters } from '../components/use-filters';
import { useWords } from '../words/use-words';
import { filterNames } from './case-filters';
import { useKeptPerBrowser } from './kept-per-browser';
import styles from './saved-views.module.css';

const MOST_VIEWS = 20;
const LONGEST_NAME = 30;
const kept = [...filterNames, 'attention'] as const;

interface SavedView {
  name: string;
  filters: Filters;
}

interface Props {
  filters: Filters;
  onChoose: (filters: Filters) => void;
}

/** Filters that this person keeps under a name. */
export const SavedViews = (props: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={<Views {...props} onDone={() => setOpen(false)} />}
    >
      <Button aria-expanded={open} icon={<DownOutlined />} iconPlacement="end">
        {t('supervision.views')}
      </Button>
    </Popover>
  );
};

const Views = ({ filters, onChoose, onDone }: Props & { onDone: () => void }) => {
  const { t } = useWords();
  const id = useId();
  const [views, setViews] = useKeptPerBrowser<SavedView[]>('views.cases', []);
  const [name, setName] = useState('');
  const over = lengthOf(name, 'single') - LONGEST_NAME;
  const tooLong = over > 0;
  const save = () => {
    const wanted = foldText(name, 'single');
    if (wanted === '' || tooLong) return;
    const saved = { name: wanted, filters: Object.fromEntries(kept.map((filter) => [filter, filters[filter]])) };
    setViews([saved, ...views.filter((view) => view.name !== wanted)].slice(0, MOST_VIEWS));
    setName('');
  };
  return (
    <div className={styles.views}>
      {views.length === 0 ? (
        <p className="soft">{t('supervision.noViews')}</p>
      ) : (
        <ul>
          {views.map((view) => (
            <li key={view.name} className={styles.view}>
              <Button
                type="link"
                onClick={() => {
                  onChoose(Object.fromEntries(kept.map((filter) => [filter, view.filters[filter]])));
                  onDone();
                }}
              >
                {view.name}
              </Button>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('supervision.removeView', { name: view.name })}
                onClick={() => setViews(views.filter((other) => other !== view))}
              />
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id} className="note">
        {t('supervision.viewName')}
      </label>
      <div className={styles.save}>
        <Input
          id={id}
          {...(tooLong ? { status: 'error' as const } : {})}
          value={name}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={save}
        />
        <Button onClick={save} disabled={name.trim() === '' || tooLong}>
          {t('supervision.saveView')}
        </Button>
      </div>
      {tooLong && (
        <p role="alert" className="note">
          {t('components.tooLong', { max: LONGEST_NAME, over })}
        </p>
      )}
      <p className="note">{t('supervision.viewsHint')}</p>
    </div>
  );
};
