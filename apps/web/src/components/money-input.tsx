import { readAmount, writeAmount } from '@one-window/inputs';
import { moneyInCapitals } from '../format/money';
import { useWords } from '../words/use-words';
import { type ReadControl, ReadInput } from './read-input';

/** An amount, typed in yuan in whichever spelling and kept in fen; its capitals below, as papers write it. */
export const MoneyInput = ({ id, value, onChange, onBlur, ...aria }: ReadControl<number>) => {
  const { t, language } = useWords();
  return (
    <div>
      <ReadInput<number>
        id={id}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        read={readAmount}
        write={(written) => (typeof written === 'number' ? writeAmount(written) : undefined)}
        input={{ ...aria, prefix: '¥', style: { width: 280, maxWidth: '100%' } }}
      />
      {typeof value === 'number' && value > 0 && language === 'zh-CN' && (
        <div className="note">{t('components.inCapitals', { text: moneyInCapitals(value) })}</div>
      )}
    </div>
  );
};
