import type { Holder as HolderView } from '../api/supervision';
import { useWords } from '../words/use-words';
import { dayOf, formatInstant } from '../format/dates';
import { useCentreClock } from '../session/use-centre-clock';

interface Props {
  holder: HolderView;
  since?: boolean;
  /** Only offered: holding begins with the claim. */
  offered?: boolean;
}

/** Who holds a case, and since when; of a case on offer, whose claim is awaited. */
export const Holder = ({ holder, since = true, offered = false }: Props) => {
  const { t, language, codeName } = useWords();
  const { today } = useCentreClock();
  if (holder.kind === 'none') return <span>{t('components.nobody')}</span>;
  const name = holder.kind === 'desk' ? codeName('desks', holder.id) : holder.name;
  return (
    <span>
      {offered ? t('components.toBeClaimedBy', { name }) : name}
      {since && holder.since && (
        <span className="soft">
          {' '}
          <time dateTime={holder.since}>
            {t('components.since', { when: formatInstant(holder.since, today ?? dayOf(holder.since), language) })}
          </time>
        </span>
      )}
    </span>
  );
};
