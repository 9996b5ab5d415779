import { formatDay, formatFullDay, formatInstant, dayOf } from '../format/dates';
import { formatMoney } from '../format/money';
import { useCentreClock } from '../session/use-centre-clock';
import { useWords } from '../words/use-words';

/** A civil date, YYYY-MM-DD; `full` writes the year always. */
export const Day = ({ of: day, full = false }: { of: string; full?: boolean }) => {
  const { language } = useWords();
  const { today } = useCentreClock();
  return <time dateTime={day}>{full || !today ? formatFullDay(day, language) : formatDay(day, today, language)}</time>;
};

/** An instant, as day and time in Shanghai. */
export const Moment = ({ at }: { at: string }) => {
  const { language } = useWords();
  const { today } = useCentreClock();
  return <time dateTime={at}>{formatInstant(at, today ?? dayOf(at), language)}</time>;
};

/** An amount in fen, as yuan. */
export const Money = ({ fen }: { fen: number }) => <span>{formatMoney(fen)}</span>;
