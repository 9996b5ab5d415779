import type { ActingService } from '../api/types';
import type { codes } from '../words/zh-CN/codes';
import type { InBoth } from '../words/use-words';

type CodeList = keyof typeof codes;

interface Common {
  /** Property of the request. */
  name: string;
  label: InBoth;
  /** Advice below the control. */
  hint?: InBoth;
  required?: boolean;
  /** Opens with what the session chosen in this form says of it. */
  opensWith?: 'session';
  /** Shown, and sent, only while another field has this value, a list has entries, or the obligation is a payment. */
  when?:
    | { field: string; is: string | boolean }
    | { field: string; isNot: string }
    | { someOf: string }
    | { obligationIs: 'payment' };
}

/** Where a form opens with what is recorded, and sends only what was changed. */
interface Recorded {
  /** Of the dispute, or of the party chosen in this form. */
  recorded?: 'dispute' | 'party';
  /** Emptied, it is sent as null: what stood there is taken away. */
  clearable?: boolean;
}

/** A field of a command's form. Days are civil dates, instants are UTC, money is fen: as the API takes them. */
export type Field = Common &
  Recorded &
  (
    | { kind: 'text'; max: number }
    | { kind: 'long-text'; max: number; rows?: number; alerting?: true }
    /** `only`: of the list, these alone may be chosen. */
    | {
        kind: 'code';
        list: CodeList;
        only?: readonly string[];
        shown: 'radio' | 'select';
        orNone?: true;
        starts?: 'advised';
      }
    | { kind: 'codes'; list: CodeList }
    | { kind: 'flag'; starts?: boolean }
    | { kind: 'day'; starts?: 'today'; between?: 'past' | 'future' }
    | { kind: 'instant'; between?: 'from-today' }
    | { kind: 'money' }
    | { kind: 'whole-number'; min: number; max: number }
    /** A whole number of which each value has a name. */
    | { kind: 'rating'; list: 'satisfaction' }
    /** One party of the case; `only` restricts the choice to a role. */
    | { kind: 'party'; only?: 'applicant' }
    /** Several parties, of the case or of the chosen session; all chosen at first, or none. */
    | { kind: 'parties'; starts: 'all' | 'none'; of?: 'session' | 'may-be-left-out' | 'represented' }
    /** Repeated groups of fields. */
    | {
        kind: 'list';
        of: readonly Field[];
        min: number;
        max: number;
        starts?: 'previous-agreement' | 'asked-materials';
      }
    /** Mediators of the own organisation, one of them presiding. */
    | { kind: 'mediators' }
    /** One of the mediators chosen in this form. */
    | { kind: 'chosen-mediator' }
    /** Organisations that take this kind of dispute, the most suitable first; `several` as another field says. */
    | { kind: 'candidates' }
    /** An organisation of the directory, of one kind where it is said. */
    | { kind: 'organisation'; ofKind?: string }
    | { kind: 'court' }
    /** Ways out of the centre that this kind of dispute knows. */
    | { kind: 'referral-target' }
    /** A session without a record. */
    | { kind: 'open-session' }
    /** Standing invitations of others than parties: one of them, or several. */
    | { kind: 'invitation' }
    | { kind: 'invitations' }
    /** Several mediators of the own organisation. */
    | { kind: 'own-mediators' }
    /** An organisation that helps or is asked to, of those whose help this person may end. */
    | { kind: 'help' }
    /** People of the organisations that help. */
    | { kind: 'helpers' }
    | { kind: 'obligation' }
    /** An entry about performance that still counts. */
    | { kind: 'ledger-entry' }
    /** Whose turn it is to sign: gives `kind` and `partyId`. */
    | { kind: 'signer'; gives: readonly string[] }
    /** Personal fields: opened empty beside what is recorded, masked; left empty they stay. */
    | { kind: 'identity-number' }
    | { kind: 'telephone' }
    | { kind: 'personal-text' }
    | { kind: 'birth-date' }
    | { kind: 'ethnicity' }
    | { kind: 'credit-code' }
    /** Texts, one on each line. */
    | { kind: 'lines' }
    /** One of those who stand for the party chosen in this form. */
    | { kind: 'representative' }
    /** A kind of dispute other than the case has, with what becomes of the limit. */
    | { kind: 'other-kind' }
    /** County, township or village. */
    | { kind: 'region' }
    /** The case's number, for the service that does not know it. */
    | { kind: 'case-number' }
  );

/** A command as people give it. */
export interface Action {
  service: ActingService;
  /** Name of the command in the service's table of transitions, and of its route. */
  verb: string;
  /** Parts of the address below the case that a field gives, as in `parties/:partyId/reveal`. */
  path?: string;
  fields: readonly Field[];
  /** A formal act asks once, naming its legal effect. */
  formal: boolean;
  /** Whoever comes first has it: what the person looked at before makes no difference. */
  race?: boolean;
  /** Ends or refuses something: its button warns. */
  grave?: boolean;
  /** Verb with its object. */
  title: InBoth;
  /** What it is for, on the form. */
  effect: InBoth;
  /** What follows in law, asked before a formal act. */
  inLaw?: InBoth;
  /** Both where there was one before. */
  again?: { effect: InBoth; inLaw: InBoth };
  /** Told afterwards. */
  done: InBoth;
  /** Ground in law, where it does not stand among those of steps. */
  basis?: InBoth;
}

/** Opens the form of a command, filled in with what it is about. */
export type ActOn = (action: Action, given?: Readonly<Record<string, unknown>>) => void;

/** Properties of the request that a field gives. */
export const propertiesOf = (field: Field): readonly string[] => (field.kind === 'signer' ? field.gives : [field.name]);
