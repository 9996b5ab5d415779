import type { Bilingual } from '@one-window/law';

/** While it counts, a field is shown and sent: another field has this value, a list has entries, the obligation is a payment. */
export type When =
  | { readonly field: string; readonly is: string | boolean }
  | { readonly field: string; readonly isNot: string }
  | { readonly someOf: string }
  | { readonly obligationIs: 'payment' };

/** Controls that know the case or the directory; all others follow from the kind of the field. */
export type Control =
  | { readonly kind: 'party'; readonly only?: 'applicant' }
  | {
      readonly kind: 'parties';
      readonly starts: 'all' | 'none';
      readonly of?: 'session' | 'may-be-left-out' | 'represented';
    }
  /** An organisation of the directory, of one kind where it is said. */
  | { readonly kind: 'organisation'; readonly ofKind?: string }
  | { readonly kind: 'signer'; readonly gives: readonly string[] }
  | { readonly kind: 'rating'; readonly list: string }
  | {
      readonly kind:
        | 'mediators'
        | 'chosen-mediator'
        | 'candidates'
        | 'court'
        | 'referral-target'
        | 'open-session'
        | 'invitation'
        | 'invitations'
        | 'own-mediators'
        | 'help'
        | 'helpers'
        | 'obligation'
        | 'ledger-entry'
        | 'case-number'
        | 'identity-number'
        | 'credit-code'
        | 'telephone'
        | 'personal-text'
        | 'lines'
        | 'region'
        | 'birth-date'
        | 'ethnicity'
        | 'other-kind'
        | 'representative';
    };

/** What a form says of a field, beside what it checks. */
export interface OnForm {
  /** Name of the field on forms; the Chinese one describes it in OpenAPI. A field without one is on no form. */
  label?: Bilingual;
  /** Advice below the control. */
  hint?: Bilingual;
  when?: When;
  /** A form insists on it while it counts, also where the request does not. */
  required?: true;
  control?: Control;
  /**
   * The form opens with what is recorded of the dispute, or of the party chosen in `partyId`, and sends only what was
   * changed; what was taken away is sent as null where the request may be told so. A personal field opens empty, beside
   * its masked value.
   */
  recorded?: 'dispute' | 'party';
  /** The form opens with what the session chosen in `sessionId` says of it; all of it is sent. */
  opensWith?: 'session';
}

/** A field as `x-form` publishes it, as JSON; members beside these belong to its kind (apps/web/src/actions/action.ts). */
export interface FormField extends Omit<OnForm, 'control'> {
  kind: string;
  name: string;
  label: Bilingual;
  of?: readonly FormField[] | 'session' | 'may-be-left-out' | 'represented';
  /** Emptied, it is sent as null. */
  clearable?: true | undefined;
}

const FORM = Symbol('form');
type Telling = () => FormField;

/** Puts a property on the forms of its class; what it is made of may be declared later than itself. */
export const formField =
  (describe: (name: string) => FormField): PropertyDecorator =>
  ({ constructor }, name) => {
    const before = (Reflect.getMetadata(FORM, constructor) ?? []) as readonly Telling[];
    Reflect.defineMetadata(FORM, [...before, () => describe(String(name))], constructor);
  };

/** The fields of a request's form, in the order in which the class declares them, after those of the class it extends. */
export const formFieldsOf = (request: new () => object): FormField[] =>
  ((Reflect.getMetadata(FORM, request) ?? []) as readonly Telling[]).map((describe) => describe());
