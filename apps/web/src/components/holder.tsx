import type { Holder as HolderView } from '../api/supervision';
import { useWords } from '../words/use-words';
import { Moment } from './time';

/** Who holds a case, and since when. */
export const Holder = ({ holder, since = true }: { holder: HolderView; since?: boolean }) => {
  const { t, codeName } = useWords();
  if (holder.kind === 'none') return <span>{t('components.nobody')}</span>;
  const name = holder.kind === 'desk' ? codeName('desks', holder.id) : holder.name;
  return (
    <span>
      {name}
      {since && holder.since && (
        <span className="soft">
          {' '}
          <Moment at={holder.since} />
          {t('components.since')}
        </span>
      )}
    </span>
  );
};
