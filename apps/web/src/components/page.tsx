import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/use-words';
import styles from './page.module.css';

interface Props {
  title: string;
  /** Beside the title, at the right: the page's own buttons. */
  actions?: ReactNode;
  /** The content is a paper with a head of its own: the page's is not printed. */
  paper?: boolean;
  /** Narrow: forms and texts; wide: lists, over the whole width. */
  width?: 'narrow' | 'wide';
  children: ReactNode;
}

/** A page inside the frame: its one h1, the window's title, and the content. */
export const Page = ({ title, actions, paper = false, width = 'wide', children }: Props) => {
  usePageTitle(title);
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      <div className={`${styles.head} ${paper ? 'on-screen' : ''}`}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};

/** Title of the browser's window. */
export const usePageTitle = (title: string): void => {
  const { t } = useWords();
  const product = t('frame.product');
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`;
  }, [title, product]);
};
