import type { Page } from 'playwright-core';
import type { Hands } from './hands';

const kinds = ['day', 'moment', 'money', 'count', 'text', 'one', 'some', 'choice'] as const;

/** A field as the page shows it. */
export interface ShownField {
  id: string;
  /** Where its value stands in the request, as `obligations.0.dueOn`. */
  path: string;
  kind: (typeof kinds)[number];
  label: string;
  required: boolean;
  filled: boolean;
}

/** What a field holds is what the request must hold; several where it is a list. */
export type Held = string | number | readonly string[] | undefined;

/** Every field of a form that may be filled in now, in the order of the page. */
export const fieldsOf = async (page: Page, form: string): Promise<ShownField[]> =>
  (await page.evaluate(`(() => {
    const form = document.getElementById(${JSON.stringify(form)});
    const prefix = form.id + '_';
    const kindOf = (box) => {
      if (box.classList.contains('ant-radio-group')) return 'one';
      if (box.getAttribute('role') === 'group') return 'some';
      if (box.getAttribute('role') === 'combobox') return 'choice';
      if (box.getAttribute('inputmode') === 'numeric') return 'count';
      if (box.placeholder === '如 2026-11-20') return 'day';
      if (box.placeholder === '如 2026-11-20 14:30') return 'moment';
      const mark = box.parentElement.querySelector('.ant-input-prefix');
      return mark && mark.textContent === '¥' ? 'money' : 'text';
    };
    const filled = (box, kind) => {
      if (kind === 'one' || kind === 'some') return box.querySelector('input:checked') !== null;
      if (kind === 'choice') return box.closest('.ant-select').querySelector('.ant-select-content-has-value') !== null;
      return box.value !== '';
    };
    return [...form.querySelectorAll('.ant-form-item')].flatMap((item) => {
      const box = [...item.querySelectorAll('[id^="' + prefix + '"]')]
        .find(({ id, type }) => !/_(help|extra|list)$/.test(id) && type !== 'checkbox');
      if (!box || box.readOnly && box.getAttribute('role') !== 'combobox' || box.disabled) return [];
      const label = item.querySelector('.ant-form-item-label label');
      const kind = kindOf(box);
      return [{
        id: box.id,
        path: box.id.slice(prefix.length).replaceAll('_', '.'),
        kind,
        label: label ? label.textContent : '',
        required: label !== null && label.classList.contains('ant-form-item-required'),
        filled: filled(box, kind),
      }];
    });
  })()`)) as ShownField[];

/** Numbers whose check character is right. */
const numbers: readonly [RegExp, string][] = [
  [/身份证|证件号码/, '140502198001011236'],
  [/信用代码/, '91140500MA0ABC123E'],
  [/手机/, '13800001234'],
  [/电话/, '03562023456'],
];

/** Longer than any text a form takes. */
const TOO_LONG = '长'.repeat(20_001);

/** Fits nothing that can be chosen anywhere. */
const NO_CHOICE = '查无此项';

/** What people write into the fields of one form. */
export class Filling {
  private written = 0;

  constructor(
    private readonly hands: Hands,
    private readonly days: { today: string; ahead: string; tomorrow: string },
    private readonly instantOf: (day: string, time: string) => string,
  ) {}

  private get page(): Page {
    return this.hands.person.page;
  }

  /** Fills a field rightly; answers what must be sent. */
  async right(field: ShownField, past = field.filled): Promise<Held> {
    const { today, ahead, tomorrow } = this.days;
    switch (field.kind) {
      case 'day': {
        const day = past ? today : ahead;
        const [year = '', month, date] = day.split('-');
        return await this.write(field, `${year}年${Number(month)}月${Number(date)}日`, day);
      }
      case 'moment':
        return await this.write(field, '明天上午９点半', this.instantOf(tomorrow, '09:30'));
      case 'money':
        return await this.write(field, '1.2万', 1_200_000);
      case 'count':
        return await this.write(field, '１０', 10);
      case 'text': {
        const [, number] = numbers.find(([name]) => name.test(field.label)) ?? [];
        this.written += 1;
        const text = number ?? `核对第${this.written}处内容`;
        return await this.write(field, text, text);
      }
      case 'one': {
        const radios = this.page.locator(`[id="${field.id}"] input:not([disabled])`);
        await radios.last().check();
        return await radios.last().inputValue();
      }
      case 'some':
        return await this.tick(field, true);
      case 'choice':
        return await this.choose(field);
    }
  }

  /**
   * Fills a field wrongly: `refused` where it must say why it is not sent, `told` where it says so and keeps what it held;
   * undefined where nothing that a person can do there is wrong.
   */
  async wrong(field: ShownField): Promise<'refused' | 'told' | undefined> {
    switch (field.kind) {
      case 'day':
        await this.write(field, '2026-02-30', undefined);
        return 'refused';
      case 'moment':
        await this.write(field, '改天', undefined);
        return 'refused';
      case 'money':
        await this.write(field, '一万二', undefined);
        return 'refused';
      case 'count':
        await this.write(field, '一会儿', undefined);
        return 'refused';
      case 'text':
        await this.write(field, TOO_LONG, undefined);
        return 'refused';
      case 'some':
        if (!field.required) return undefined;
        await this.tick(field, false);
        return 'refused';
      case 'choice':
        await this.write(field, NO_CHOICE, undefined);
        return 'told';
      case 'one':
        return undefined;
    }
  }

  private async write({ id }: ShownField, text: string, held: Held): Promise<Held> {
    await this.hands.focus(id);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Tab');
    return held;
  }

  private async tick({ id }: ShownField, on: boolean): Promise<readonly string[]> {
    const boxes = this.page.locator(`[id="${id}"] input[type=checkbox]:not([disabled])`);
    for (const box of await boxes.all()) await box.setChecked(on);
    return on ? await boxes.evaluateAll((all: { value: string }[]) => all.map(({ value }) => value)) : [];
  }

  /** The one at which the list opens; answers the code that stands behind the words. */
  private async choose({ id }: ShownField): Promise<Held> {
    await this.hands.focus(id);
    await this.page.keyboard.press('ArrowDown');
    const active = this.page.locator(`[id="${id}"][aria-activedescendant]`);
    await active.waitFor({ state: 'attached' });
    const option = (await active.getAttribute('aria-activedescendant')) ?? '';
    const code = (await this.page.locator(`[id="${option}"]`).textContent()) ?? '';
    await this.page.keyboard.press('Enter');
    return code;
  }
}

/** What stands at a path of a request. */
export const valueAt = (body: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], body);

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'mediatorId' in one ? String(one.mediatorId) : String(one),
  );

/** Whether a request holds what a field held: in its body, in its address, or as the signer whom the two parts name. */
export const holds = (sent: { body: Record<string, unknown>; path: string }, path: string, held: Held): boolean => {
  const value = valueAt(sent.body, path);
  if (typeof held === 'number') return value === held || String(value) === String(held);
  if (Array.isArray(held)) return texts(value).toSorted().join() === held.toSorted().join();
  const wanted = String(held);
  const signer = `${String(sent.body['kind'])}:`;
  return (
    texts(value).join() === wanted ||
    sent.path.split('/').includes(wanted) ||
    (path === 'kind' && wanted.startsWith(signer))
  );
};
