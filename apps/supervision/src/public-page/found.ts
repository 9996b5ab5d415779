import type { Words } from '../domain/words';
import type { PublicStatusView } from '../http/public-status.schema';
import { both, html, type Html } from './html';
import { bracketed, dayInWords, filled, marksOf, shanghai, words } from './words';

const dayOf = (instant: string): Words => dayInWords(shanghai(instant).day);

/** Where the case stands: the sentence, who has it, what comes next, what to bring; below it the steps so far. */
export const foundStatus = (status: PublicStatusView): Html => {
  const { caseNumber, stage, steps, asOf } = status;
  const registered = steps.at(-1)?.at;
  const aloud = spoken(status);
  return html`<article class="status" aria-labelledby="found">
    <h2 id="found" class="unseen">${both(words.found)}</h2>
    <div class="card">
      <p class="soft">${both(words.caseNumber)} <span class="figures">${caseNumber}</span></p>
      <h2 id="sentence" tabindex="-1" class="sentence">${both(stage.sentence)}</h2>
      <button
        type="button"
        id="read"
        class="secondary on-screen"
        hidden
        aria-pressed="false"
        data-zh="${aloud.zh}"
        data-en="${aloud.en}"
      >
        <span class="idle">${both(words.readAloud)}</span><span class="busy">${both(words.stopReading)}</span>
      </button>
    </div>
    ${holding(status)} ${comingNext(status)} ${toBring(status)} ${waysOpen(status)}
    <section class="card">
      <h3>${both(words.steps)}</h3>
      <ol class="steps">
        ${steps.map(
          ({ at, text }) =>
            html`<li><time datetime="${at}" class="soft">${both(dayOf(at))}</time> <span>${both(text)}</span></li>`,
        )}
      </ol>
      ${registered !== undefined && html`<p class="soft">${both(filled(words.registeredOn, { day: dayOf(registered) }))}</p>`}
    </section>
    <p class="soft">${both(filled(words.asOf, { day: dayOf(asOf), time: shanghai(asOf).time }))}</p>
    <a href="/status" class="secondary on-screen">${both(words.again)}</a>
  </article>`;
};

/** Who has the case; of a case on offer, whose claim is awaited: holding begins with the claim. */
const holderOf = ({ stage, holder }: PublicStatusView): Words => {
  if (holder.kind === 'none') return words.nobody;
  const name = { zh: holder.name, en: holder.name };
  return stage.code === 'offered' ? filled(words.toBeClaimedBy, { name }) : name;
};

const holding = (status: PublicStatusView): Html => {
  const { holder, contact } = status;
  return html`<section class="card">
    <h3>${both(words.holder)}</h3>
    <p class="strong">${both(holderOf(status))}</p>
    ${
      holder.since !== undefined &&
      holder.kind !== 'none' &&
      html`<p class="soft">${both(filled(words.holderSince, { day: dayOf(holder.since) }))}</p>`
    }
    ${
      contact?.telephone !== undefined &&
      html`${contact.name !== holder.name && html`<p class="soft">${both(filled(words.callWhom, { name: contact.name }))}</p>`}
        <a class="call" href="tel:${contact.telephone}"
          >${both(filled(words.call, { telephone: contact.telephone }))}</a
        >`
    }
  </section>`;
};

const comingNext = ({ next }: PublicStatusView): Html => {
  if (next === undefined)
    return html`<section class="card">
      <h3>${both(words.next)}</h3>
      <p>${both(words.nothingNext)}</p>
    </section>`;
  const session = next.kind === 'session';
  return html`<section class="card">
    <h3>${both(words.next)}</h3>
    <p class="date">
      <time datetime="${session ? next.at : next.on}"
        >${both(dayInWords(next.on))}${session && ` ${shanghai(next.at).time}`}</time
      >
      ${next.late && html`<span class="late">▲ ${both(words.late)}</span>`}
    </p>
    <p>${both(next.meaning)}${next.mode && both(bracketed(next.mode))}</p>
    ${next.place !== undefined && html`<p>${both(filled(words.place, { place: next.place }))}</p>`}
  </section>`;
};

const toBring = ({ bring }: PublicStatusView): Html | false =>
  bring.length > 0 &&
  html`<section class="card">
    <h3>${both(words.bring)}</h3>
    ${bring.map(
      ({ reason, items, on }) =>
        html`<p class="strong">${both(filled(words[reason], { day: dayInWords(on) }))}</p>
          <ul class="items">
            ${items.map((item) => html`<li>${both(item)}</li>`)}
          </ul>`,
    )}
  </section>`;

const waysOpen = ({ ways = [] }: PublicStatusView): Html | false =>
  ways.length > 0 &&
  html`<section class="card">
    <h3>${both(words.ways)}</h3>
    <ul class="items">
      ${ways.map(
        ({ text, limit, basis }) =>
          html`<li>
            <span class="original" lang="zh-CN">${text}</span>${
              limit !== undefined && both(bracketed(filled(words.wayLimit, { limit })))
            }
            <span class="soft">${basis}</span>
          </li>`,
      )}
    </ul>
  </section>`;

/** The first screen as one text for the voice. */
const spoken = (status: PublicStatusView): Words => {
  const { stage, holder, contact, next, bring, ways = [], asOf } = status;
  const said = (language: 'zh' | 'en'): string => {
    const { comma, colon, stop } = marksOf(language);
    const name = (of: Words) => of[language];
    const day = (of: string) => name(dayInWords(of));
    return [
      name(stage.sentence),
      holder.kind === 'none' ? '' : `${name(words.holder)}${colon}${name(holderOf(status))}${stop}`,
      contact?.telephone === undefined
        ? ''
        : `${name(filled(words.callWhom, { name: contact.name }))}${colon}${[...contact.telephone].join(' ')}${stop}`,
      next ? `${name(words.next)}${colon}${day(next.on)}${comma}${name(next.meaning)}${stop}` : name(words.nothingNext),
      ...bring.flatMap(({ reason, items, on }) => [
        `${name(words.bring)}${colon}${name(filled(words[reason], { day: dayInWords(on) }))}${stop}`,
        ...items.map((item) => `${name(item)}${stop}`),
      ]),
      ...(ways.length === 0 ? [] : [`${name(words.ways)}${colon}`, ...ways.map(({ text }) => `${text}${stop}`)]),
      name(filled(words.asOf, { day: dayOf(asOf), time: shanghai(asOf).time })),
    ].join('\n');
  };
  return { zh: said('zh'), en: said('en') };
};
