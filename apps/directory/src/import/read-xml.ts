import { SaxesParser } from 'saxes';
import { UnreadableSheet } from './sheet';

/** Names without their prefix: some programs write `x:row`. */
const local = (tag: string): string => tag.replace(/^[^:]*:/u, '');

interface Hears {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Goes through a part of a workbook. Declarations of a document type are refused, so nothing expands. @throws UnreadableSheet */
export const readXml = (xml: string, { open, text, close }: Hears): void => {
  const damaged = () =>
    new UnreadableSheet('文件内容已损坏，请重新保存后上传', 'a part of the file is damaged: save it again');
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  if (open)
    parser.on('opentag', ({ name, attributes }) => {
      const named = Object.entries(attributes).map(([key, value]) => [key, value]);
      open(local(name), Object.fromEntries(named) as Record<string, string>);
    });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
};
