import './status.css';
import { readAloud } from './read-aloud';

/**
 * The page is whole without this script. It lets one choose language and type size, fills in the code of the receipt's
 * address, asks without leaving the page, and reads aloud. What was typed before it came stays as it stands.
 */
const LANGUAGE_KEY = 'one-window.language';
const TYPE_KEY = 'one-window.type';

const root = document.documentElement;
const find = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);
const formOf = (): HTMLFormElement | null => document.querySelector('form');
const input = (name: string): HTMLInputElement | null => document.querySelector(`input[name="${name}"]`);

const speak = (language: string): void => {
  root.lang = language;
  localStorage.setItem(LANGUAGE_KEY, language);
  const { titleZh = '', titleEn = '' } = find('.page')?.dataset ?? {};
  document.title = language === 'en' ? titleEn : titleZh;
};

const showLarge = (large: boolean): void => {
  root.dataset.type = large ? 'large' : 'normal';
  localStorage.setItem(TYPE_KEY, root.dataset.type);
  find('#type')?.setAttribute('aria-pressed', String(large));
};

/** The code that a receipt's QR puts behind the #, which no browser sends anywhere. */
const takeCode = (): void => {
  const given = new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
  const field = input('code');
  if (given === '' || !field) return;
  field.value = given;
  // It stays neither in the address nor in the history of the telephone.
  history.replaceState(history.state, '', location.pathname + location.search);
  input('phoneLastFour')?.focus();
};

/** The main part of an answer, or undefined when what answered is not this page. */
const mainOf = async (response: Response): Promise<Element | undefined> => {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return undefined;
  const answered = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('main');
  return answered?.querySelector('form, article') ? answered : undefined;
};

const tell = (form: HTMLFormElement, template: string): void => {
  const text = document.createElement('p');
  text.className = 'problem';
  text.append(document.querySelector<HTMLTemplateElement>(template)?.content.cloneNode(true) ?? '');
  form.querySelector('[role=alert]')?.replaceChildren(text);
};

/** Puts what was answered in the place of the form; the focus goes to what is to be read or mended. */
const show = (answered: Element): void => {
  const message = answered.querySelector('.problem');
  message?.remove();
  find('main')?.replaceChildren(...answered.childNodes);
  wire();
  // Into the region that is already there: it is read out because it changes.
  if (message) find('[role=alert]')?.append(message);
  (find('[aria-invalid=true]') ?? find('#sentence'))?.focus();
};

const ask = async (form: HTMLFormElement): Promise<void> => {
  if (form.ariaBusy === 'true') return;
  form.ariaBusy = 'true';
  form.querySelector('[role=alert]')?.replaceChildren();
  const fields = ['code', 'phoneLastFour'].map((name) => [name, input(name)?.value ?? '']);
  try {
    const answered = await mainOf(await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) }));
    if (answered) show(answered);
    else tell(form, '#unreadable');
  } catch {
    // The only thing that fails here is the network; everything the server says is an answer.
    tell(form, '#network');
  } finally {
    form.ariaBusy = null;
  }
};

/** Brings the main part to life, whoever wrote it. */
const wire = (): void => {
  const form = formOf();
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(form);
  });
  const button = document.querySelector<HTMLButtonElement>('#read');
  if (button) readAloud(button);
};

const asked = new URLSearchParams(location.search).get('large');
showLarge((asked ?? (localStorage.getItem(TYPE_KEY) === 'large' ? '1' : '0')) === '1');
speak(localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'zh-CN');
find('.switches')?.removeAttribute('hidden');
find('#type')?.addEventListener('click', () => showLarge(root.dataset.type !== 'large'));
find('#language')?.addEventListener('click', () => speak(root.lang === 'en' ? 'zh-CN' : 'en'));
globalThis.addEventListener('hashchange', takeCode);
wire();
takeCode();
