const digits = '零壹贰叁肆伍陆柒捌玖';
const units = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿'];
const FEN = 100;

const groupInCapitals = (group: string): string => {
  let text = '';
  let zero = false;
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') {
      zero = true;
      continue;
    }
    if (zero && text !== '') text += '零';
    zero = false;
    text += `${digits[Number(digit)] ?? ''}${units[group.length - 1 - index] ?? ''}`;
  }
  return text;
};

const wholeInCapitals = (whole: string): string => {
  const parts = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let text = '';
  let gap = false;
  for (const [index, part] of parts.entries()) {
    if (part === '0000') {
      gap = text !== '';
      continue;
    }
    if (text !== '' && (gap || part.startsWith('0'))) text += '零';
    gap = false;
    text += `${groupInCapitals(part)}${groups[parts.length - 1 - index] ?? ''}`;
  }
  return text;
};

/** `壹万贰仟元整`, as agreements write amounts (Accounting Basic Work Rules, art. 52). At most 999,999,999,999 yuan. */
export const moneyInCapitals = (fen: number): string => {
  const whole = wholeInCapitals(String(Math.floor(fen / FEN)));
  const jiao = Math.floor((fen % FEN) / 10);
  const last = fen % 10;
  if (whole === '' && jiao === 0 && last === 0) return '零元整';
  const yuan = whole === '' ? '' : `${whole}元`;
  if (jiao === 0 && last === 0) return `${yuan}整`;
  const tenth = jiao > 0 ? `${digits[jiao] ?? ''}角` : yuan && '零';
  return `${yuan}${tenth}${last > 0 ? `${digits[last] ?? ''}分` : '整'}`;
};
