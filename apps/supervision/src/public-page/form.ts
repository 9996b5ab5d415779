import type { Words } from '../domain/words';
import { both, html, type Html } from './html';
import { filled, words } from './words';

/** Where the form is sent; in the body, for addresses end up in logs and histories. */
export const ANSWER_ADDRESS = '/api/supervision/public-status/page';

type Field = 'code' | 'phoneLastFour';

/** What was typed and why it was not found. */
export interface Refused {
  typed: Readonly<Partial<Record<Field, string>>>;
  /** What is wrong with a field. */
  errors: readonly ({ field: string } & Words)[];
  /** What is wrong otherwise. */
  problem?: Words;
}

const SECONDS_PER_MINUTE = 60;
const nothing: Refused = { typed: {}, errors: [] };

/** What a refusal says to a party: how long to wait, or the words of the problem. */
export const refusalInWords = (problem: {
  status: number;
  title: string;
  titleEn: string;
  detail: string;
  detailEn: string;
  retryAfterSeconds?: unknown;
}): Words => {
  const { status, title, titleEn, detail, detailEn, retryAfterSeconds } = problem;
  if (status === 429 && typeof retryAfterSeconds === 'number') {
    return filled(words.waitMinutes, { minutes: Math.ceil(retryAfterSeconds / SECONDS_PER_MINUTE) });
  }
  return { zh: `${title}。${detail}${words.kept.zh}`, en: `${titleEn}. ${detailEn} ${words.kept.en}` };
};

/** Code of the receipt and last four digits of the telephone; what was typed before stands in it again. */
export const statusForm = (refused: Refused = nothing): Html => {
  const { typed, errors, problem } = refused;
  const first = errors.find(({ field }) => field === 'code' || field === 'phoneLastFour')?.field;
  const field = (name: Field, label: Words, hint: Words, attributes: Html): Html => {
    const told = errors.filter((error) => error.field === name);
    return html`<div class="field">
      <label for="${name}">${both(label)}</label>
      <p id="${name}-hint" class="soft">${both(hint)}</p>
      <input
        id="${name}"
        name="${name}"
        type="text"
        class="figures"
        autocomplete="off"
        spellcheck="false"
        required
        value="${typed[name] ?? ''}"
        aria-invalid="${told.length > 0 ? 'true' : 'false'}"
        aria-describedby="${told.length > 0 ? `${name}-error ` : ''}${name}-hint"
        ${attributes}${name === first && html` autofocus`}
      />
      ${told.length > 0 && html`<p id="${name}-error" class="error">${told.map(both)}</p>`}
    </div>`;
  };
  return html`<form method="post" action="${ANSWER_ADDRESS}" novalidate class="form">
    <p>${both(words.how)}</p>
    ${field('code', words.code, words.codeHint, html`autocapitalize="characters"`)}
    ${field('phoneLastFour', words.digits, words.digitsHint, html`inputmode="numeric"`)}
    <div role="alert">${problem && html`<p class="problem">${both(problem)}</p>`}</div>
    <button type="submit" class="primary on-screen">
      <span class="idle">${both(words.submit)}</span><span class="busy">${both(words.asking)}</span>
    </button>
    <p class="soft">${both(words.privacy)}</p>
    <template id="network">${both(words.network)}</template>
    <template id="unreadable">${both(words.unreadable)}</template>
  </form>`;
};
