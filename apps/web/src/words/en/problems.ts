import type { Shape } from '../shape';
import type { problems as zh } from '../zh-CN/problems';

/** Problems that no server told. */
export const problems: Shape<typeof zh> = {
  network: {
    title: 'The server cannot be reached',
    detail: 'What you typed is kept. Check the connection and try again.',
  },
  notKept: {
    title: 'The browser did not keep the session',
    detail:
      'User name and password are right. Sessions are kept at addresses with https only: use the one that begins with https, or, if this is it, let this site keep cookies.',
  },
  unreadable: {
    title: 'The server gave an answer that cannot be read',
    detail: 'What you typed is kept. Try again later, or tell the administrator.',
  },
  page: { title: 'Something went wrong on this page', detail: 'Reload the page, or tell the administrator.' },
};
