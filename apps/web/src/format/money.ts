/** Renminbi. The API speaks fen, people speak yuan. */

const FEN = 100;

/** `¥12,000.00` */
export const formatMoney = (fen: number): string => {
  const [whole = '0', fraction = '00'] = (fen / FEN).toFixed(2).split('.');
  return `¥${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${fraction}`;
};

export { moneyInCapitals } from '@one-window/inputs';
