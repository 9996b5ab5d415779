export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

interface Hours {
  from: string;
  to: string;
}

const ONE = /^(\d{1,2}):(\d{2})[-~至](\d{1,2}):(\d{2})$/u;

const time = (hour = '', minute = ''): string | undefined =>
  Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;

/** Times of one day, as in 09:00-12:00、14:30-17:00; undefined where one cannot be read, none where nothing was typed. */
export const readHours = (typed: string): Hours[] | undefined => {
  const parts = typed
    .normalize('NFKC')
    .replaceAll('—', '-')
    .split(/[\s、,;]+/u)
    .filter((part) => part !== '');
  const read = parts.map((part) => {
    const [, ...found] = ONE.exec(part) ?? [];
    const [from, to] = [time(found[0], found[1]), time(found[2], found[3])];
    return found.length > 0 && from && to ? { from, to } : undefined;
  });
  return read.every((one) => one !== undefined) ? read : undefined;
};

/** Times as they are typed. */
export const hoursText = (hours: readonly Hours[]): string => hours.map(({ from, to }) => `${from}-${to}`).join('、');
