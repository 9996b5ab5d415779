import fc from 'fast-check';
import { inventIdentityNumber } from '@one-window/privacy';
import { checkDocument, documentKinds, documentLike, numberSpace, type DocumentKind } from './documents';
import { checkIdentityNumber } from './identity-number';

const TODAY = '2026-11-29';

describe('The number of a document', () => {
  it.each<[DocumentKind, string]>([
    ['resident-identity-card', '140502198001011236'],
    ['resident-identity-card', '810000198001010014'],
    ['resident-identity-card', '911840198001010013'],
    ['residence-permit', '810000198001010014'],
    ['residence-permit', '820000198001010016'],
    ['residence-permit', '8300 0019 8001 0100 18'],
    ['hong-kong-macao-travel-permit', 'H12345678'],
    ['hong-kong-macao-travel-permit', 'ｍ１２３４５６７８'],
    ['hong-kong-macao-travel-permit', 'H1234567800'],
    ['taiwan-travel-permit', '01234567'],
    ['taiwan-travel-permit', '0123456701(B)'],
    ['foreigner-permanent-residence-card', '911840198001010013'],
    ['foreigner-permanent-residence-card', '931840198001010017'],
    ['foreigner-permanent-residence-card', 'FRA110099010101'],
    ['foreigner-permanent-residence-card', 'kor 1405 800101 23'],
    ['passport', 'E12345678'],
    ['passport', 'EA1234567'],
    ['passport', '123456789'],
    ['passport', 'H12345678'],
    ['passport', 'C01X00T47'],
    ['other-document', '军字第1234567号'],
    ['other-document', 'AB-77'],
  ])('of a %s: %s is taken', (kind, number) => {
    expect(checkDocument(kind, number, TODAY)).toMatchObject({ ok: true });
  });

  it.each<[DocumentKind, string, DocumentKind | undefined]>([
    ['resident-identity-card', '140502800101123', undefined],
    ['resident-identity-card', 'E12345678', 'passport'],
    ['resident-identity-card', 'H12345678', 'hong-kong-macao-travel-permit'],
    ['resident-identity-card', 'FRA110099010101', 'foreigner-permanent-residence-card'],
    ['resident-identity-card', '01234567', undefined],
    ['residence-permit', '140502198001011236', 'resident-identity-card'],
    ['residence-permit', '810000198001010015', undefined],
    ['hong-kong-macao-travel-permit', 'A12345678', 'passport'],
    ['hong-kong-macao-travel-permit', 'H1234567', 'passport'],
    ['taiwan-travel-permit', '1234567', undefined],
    ['taiwan-travel-permit', 'H12345678', 'hong-kong-macao-travel-permit'],
    ['foreigner-permanent-residence-card', '911840198001010014', undefined],
    ['foreigner-permanent-residence-card', 'FR1110099010101', undefined],
    ['passport', '140502198001011236', 'resident-identity-card'],
    ['passport', 'ABCDEFG', undefined],
    ['passport', '1234', undefined],
    ['passport', '140502800101123', undefined],
    ['other-document', '140502198001011236', 'resident-identity-card'],
    ['other-document', '无', undefined],
  ])('of a %s: %s is refused, and told to be of a %s', (kind, number, looksLike) => {
    const check = checkDocument(kind, number, TODAY);
    expect(check).toMatchObject({ ok: false, ...(looksLike ? { looksLike } : {}) });
    expect('looksLike' in check ? check.looksLike : undefined).toBe(looksLike);
  });

  it('of eighteen characters shows sex and birth date on every card that carries them', () => {
    expect(checkDocument('residence-permit', '810000198001010014', TODAY)).toMatchObject({ birthDate: '1980-01-01' });
    expect(checkDocument('foreigner-permanent-residence-card', '911840198001010013', '1979-12-31').ok).toBe(false);
  });

  it('without a kind is judged as before: what a resident identity number is, is one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ unit: 'grapheme' }), (seed, typed) => {
        for (const text of [inventIdentityNumber(seed), typed]) {
          expect(checkDocument('resident-identity-card', text, TODAY).ok).toBe(checkIdentityNumber(text, TODAY).ok);
        }
      }),
    );
  });

  it('is never repeated in the words of a refusal', () => {
    for (const kind of documentKinds) {
      for (const number of ['140502198001011236', 'E12345678', 'FRA110099010101', '01234567']) {
        const check = checkDocument(kind, number, TODAY);
        expect(check.ok ? '' : `${check.zh} ${check.en}`).not.toContain(number);
      }
    }
  });

  it('is recognised by itself where only one kind has it', () => {
    expect(documentLike('140502198001011236')).toBe('resident-identity-card');
    expect(documentLike('830000198001010018')).toBe('residence-permit');
    expect(documentLike('931840198001010017')).toBe('foreigner-permanent-residence-card');
    expect(documentLike('1405021980')).toBeUndefined();
  });

  it('is one number on the cards that share their eighteen characters, another on a passport', () => {
    expect(numberSpace('residence-permit')).toBe(numberSpace());
    expect(numberSpace('foreigner-permanent-residence-card')).toBe(numberSpace('resident-identity-card'));
    expect(numberSpace('passport')).not.toBe(numberSpace());
  });
});
