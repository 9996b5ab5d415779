import { InputNumber } from 'antd';
import { moneyInCapitals } from '../format/money';
import { useWords } from '../words/use-words';

interface Props {
  id?: string;
  /** Amount in fen. */
  value?: number | undefined;
  onChange?: (fen: number | undefined) => void;
}

const FEN = 100;
const MOST_YUAN = 10_000_000_000;

/** An amount, typed in yuan and kept in fen; its capitals below, as papers write it. */
export const MoneyInput = ({ id, value, onChange, ...aria }: Props) => {
  const { t, language } = useWords();
  return (
    <div>
      <InputNumber<number>
        {...aria}
        {...(id === undefined ? {} : { id })}
        value={value === undefined ? null : value / FEN}
        prefix="¥"
        min={0}
        max={MOST_YUAN}
        precision={2}
        controls={false}
        inputMode="decimal"
        style={{ width: 200 }}
        onChange={(yuan) => onChange?.(yuan === null ? undefined : Math.round(yuan * FEN))}
      />
      {value !== undefined && value > 0 && language === 'zh-CN' && (
        <div className="note">{t('components.inCapitals', { text: moneyInCapitals(value) })}</div>
      )}
    </div>
  );
};
