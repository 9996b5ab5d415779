import {
  checkDocument,
  type DocumentKind,
  documentKinds,
  documentLike,
  foldCreditCode,
  foldIdentityNumber,
  foldTelephone,
} from '@one-window/inputs';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Radio } from 'antd';
import { useRef } from 'react';
import { partyKinds } from '@one-window/contracts/for-pages';
import { FoundSelect } from '../components/found-select';
import { FoldedInput } from '../components/folded-input';
import { Day } from '../components/time';
import { useCentreClock } from '../session/use-centre-clock';
import { useRoomFor } from '../components/too-long';
import { useWords } from '../words/use-words';
import { useBrief } from './brief';
import styles from './form.module.css';
import { PersonFields } from './person-fields';
import { TownshipSelect } from './place-section';
import { emptyParty, namesIssuer, type PartyKind, type PartyList } from './registration';
import { useNumberRules } from './use-number-rules';

const MOST_OF_A_SIDE = 20;
const NAME_LENGTH = 100;
const ADDRESS_LENGTH = 200;
const ISSUER_LENGTH = 100;
const USUAL: DocumentKind = 'resident-identity-card';

interface SectionProps {
  list: PartyList;
  /** Applicants and respondents: at least one. */
  least: 0 | 1;
}

/** One side of the dispute, a block of the paper form for each person or organisation. */
export const PartySection = ({ list, least }: SectionProps) => {
  const { t } = useWords();
  const body = useRef<HTMLFieldSetElement>(null);
  const side = t(`register.groups.${list}`);
  const focusSoon = (index: number) =>
    requestAnimationFrame(() =>
      body.current?.querySelectorAll<HTMLElement>('[data-party]')[index]?.querySelector('input')?.focus(),
    );
  return (
    <fieldset className={styles.group} ref={body}>
      <legend>{side}</legend>
      <Form.List name={list}>
        {(parties, { add, remove }) => (
          <>
            {parties.map(({ key, name }) => (
              <div
                key={key}
                data-party
                className={styles.party}
                role="group"
                aria-label={t('register.person', { side, number: name + 1 })}
              >
                {parties.length > 1 && (
                  <p className={styles.partyHead}>{t('register.person', { side, number: name + 1 })}</p>
                )}
                <PartyFields list={list} index={name} />
                {parties.length > least && (
                  <Button
                    icon={<DeleteOutlined />}
                    onClick={() => {
                      remove(name);
                      focusSoon(Math.max(name - 1, 0));
                    }}
                  >
                    {t('register.removePerson', { side, number: name + 1 })}
                  </Button>
                )}
              </div>
            ))}
            {parties.length < MOST_OF_A_SIDE && (
              <Button
                className={styles.add ?? ''}
                icon={<PlusOutlined />}
                onClick={() => {
                  add(emptyParty());
                  focusSoon(parties.length);
                }}
              >
                {t(`register.add.${list}`)}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </fieldset>
  );
};

const PartyFields = ({ list, index }: { list: PartyList; index: number }) => {
  const { t, codeName } = useWords();
  const kind = Form.useWatch<PartyKind | undefined>([list, index, 'kind']) ?? 'natural-person';
  const number = Form.useWatch<string | undefined>([list, index, 'number']) ?? '';
  const called = kind === 'natural-person' ? 'person' : 'organisation';
  const document = Form.useWatch<DocumentKind | undefined>([list, index, 'documentKind']) ?? USUAL;
  const rules = useNumberRules(document);
  const roomFor = useRoomFor();
  const brief = useBrief();
  return (
    <>
      <Form.Item name={[index, 'kind']} label={t('register.kind')}>
        <Radio.Group
          // The form's name for it is the same for both sides, and the browser would join the groups.
          name={`${list}-${index}-kind`}
          options={partyKinds.map((value) => ({ value, label: codeName('partyKinds', value) }))}
        />
      </Form.Item>
      <Form.Item
        name={[index, 'name']}
        label={t(`register.name.${called}`)}
        className={styles.short ?? ''}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('register.required', { field: t(`register.name.${called}`) }),
          },
          roomFor(NAME_LENGTH),
        ]}
      >
        <FoldedInput most={NAME_LENGTH} autoComplete="off" />
      </Form.Item>
      {!brief && (
        <>
          <Form.Item
            // The rules change with the kind of party and of document, and so does what was found wrong.
            key={called === 'person' ? document : called}
            name={[index, 'number']}
            label={
              called === 'person' && document !== USUAL
                ? t('register.number.document', { document: codeName('documentKinds', document) })
                : t(`register.number.${called}`)
            }
            className={styles.short ?? ''}
            extra={called === 'person' ? <Born number={number} kind={document} /> : t('register.numberHint')}
            validateTrigger={['onChange', 'onBlur']}
            validateFirst
            rules={called === 'person' ? rules.identity : rules.credit}
          >
            <FoldedInput
              fold={called === 'person' ? foldIdentityNumber : foldCreditCode}
              className="figures"
              autoComplete="off"
              inputMode="text"
              spellCheck={false}
            />
          </Form.Item>
          {called === 'person' && <DocumentFields index={index} number={number} kind={document} />}
        </>
      )}
      <Form.Item
        name={[index, 'phone']}
        label={t('register.phone')}
        className={styles.short ?? ''}
        extra={list === 'applicants' && !brief ? t('register.phoneHint') : undefined}
        validateTrigger={['onChange', 'onBlur']}
        validateFirst
        rules={rules.telephone}
      >
        <FoldedInput fold={foldTelephone} className="figures" autoComplete="off" inputMode="tel" />
      </Form.Item>
      {!brief && (
        <>
          <Form.Item name={[index, 'regionCode']} label={t('register.residence')} className={styles.short ?? ''}>
            <TownshipSelect optional />
          </Form.Item>
          <Form.Item name={[index, 'address']} label={t('register.address')} rules={[roomFor(ADDRESS_LENGTH)]}>
            <FoldedInput most={ADDRESS_LENGTH} autoComplete="off" />
          </Form.Item>
          {called === 'person' && <PersonFields list={list} index={index} />}
        </>
      )}
    </>
  );
};

/**
 * Which document the number is of, and of some who issued it. Tab passes the kind by while it is the usual one and the
 * number is one of its, or none: an identity card costs no key.
 */
const DocumentFields = ({ index, number, kind }: { index: number; number: string; kind: DocumentKind }) => {
  const { t, codeName } = useWords();
  const roomFor = useRoomFor();
  const settled = kind === USUAL && (number.trim() === '' || documentLike(number) === USUAL);
  return (
    <>
      <Form.Item
        name={[index, 'documentKind']}
        label={t('register.documentKind')}
        className={styles.short ?? ''}
        getValueProps={(value: DocumentKind | undefined) => ({ value: value ?? USUAL })}
      >
        <FoundSelect<DocumentKind>
          tabIndex={settled ? -1 : 0}
          options={documentKinds.map((value) => ({ value, label: codeName('documentKinds', value) }))}
        />
      </Form.Item>
      {namesIssuer(kind) && (
        <Form.Item
          name={[index, 'documentIssuer']}
          label={t('register.documentIssuer')}
          className={styles.short ?? ''}
          rules={[
            {
              required: kind === 'other-document' && number.trim() !== '',
              whitespace: true,
              message: t('register.required', { field: t('register.documentIssuer') }),
            },
            roomFor(ISSUER_LENGTH),
          ]}
        >
          <FoldedInput most={ISSUER_LENGTH} autoComplete="off" />
        </Form.Item>
      )}
    </>
  );
};

/** What the number says of its holder, to compare with the card; before that, that it may wait. */
const Born = ({ number, kind }: { number: string; kind: DocumentKind }) => {
  const { t } = useWords();
  const { today } = useCentreClock();
  const check = checkDocument(kind, number, today);
  if (!check.ok) return t('register.numberHint');
  if (check.sex === undefined || check.birthDate === undefined) return null;
  return (
    <>
      {t(`register.sex.${check.sex}`)} · <Day of={check.birthDate} full />
    </>
  );
};
