import { create } from 'qrcode';
import { useMemo } from 'react';

/** Blank modules around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code (level M) as one path in the colour of the text. */
export const QrCode = ({ text, title, size }: { text: string; title: string; size: number }) => {
  const { modules } = useMemo(() => create(text, { errorCorrectionLevel: 'M' }), [text]);
  const path = useMemo(() => {
    const dark: string[] = [];
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) dark.push(`M${column + QUIET} ${row + QUIET}h1v1h-1z`);
      }
    }
    return dark.join('');
  }, [modules]);
  const side = modules.size + 2 * QUIET;
  return (
    <svg role="img" aria-label={title} viewBox={`0 0 ${side} ${side}`} width={size} height={size}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
};
