import { foldTelephone } from '@one-window/inputs';
import { DayField, TextField, UuidField } from '@one-window/platform';
import { IsTelephone } from '@one-window/privacy';

/** Which party it is about. */
export class ChosenParty {
  @UuidField({ label: { zh: '当事人', en: 'Party' }, control: { kind: 'party' } })
  partyId!: string;
}

/** With where the party is called and served, and what for it is corrected; last on the form. */
export const reachedAt = <Base extends new (...given: never[]) => ChosenParty>(base: Base) => {
  class ReachedAt extends (base as unknown as new () => ChosenParty) {
    @TextField({
      label: { zh: '电话号码', en: 'Telephone' },
      control: { kind: 'telephone' },
      min: 7,
      max: 24,
      read: foldTelephone,
      optional: true,
      clearable: true,
      recorded: 'party',
    })
    @IsTelephone()
    phone?: string | null;

    @TextField({
      label: { zh: '住址', en: 'Address' },
      control: { kind: 'personal-text' },
      max: 200,
      optional: true,
      clearable: true,
      recorded: 'party',
    })
    address?: string | null;

    @TextField({
      label: { zh: '送达地址', en: 'Address for service' },
      control: { kind: 'personal-text' },
      max: 200,
      optional: true,
      clearable: true,
      recorded: 'party',
    })
    serviceAddress?: string | null;

    @TextField({
      label: { zh: '送达地址由谁确认', en: 'Address for service confirmed by' },
      hint: { zh: '当事人本人或者代理人的姓名', en: 'The party or an agent, by name' },
      max: 100,
      optional: true,
      clearable: true,
      recorded: 'party',
    })
    serviceAddressConfirmedBy?: string | null;

    @DayField({
      label: { zh: '确认日期', en: 'Confirmed on' },
      between: 'past',
      optional: true,
      recorded: 'party',
    })
    serviceAddressConfirmedOn?: string;

    @TextField({ label: { zh: '更正原因', en: 'Reason' }, rows: 1, min: 2, max: 500 })
    reason!: string;
  }
  return ReachedAt as unknown as new () => InstanceType<Base> & ReachedAt;
};

export class CorrectContactRequest extends reachedAt(ChosenParty) {}
