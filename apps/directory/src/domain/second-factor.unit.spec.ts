import { roles } from '@one-window/contracts';
import { needsSecondFactor, readCode } from './second-factor';

describe('A second factor', () => {
  it('is needed by those who hold the keys of the house, and by nobody else', () => {
    expect(roles.filter((role) => needsSecondFactor([role]))).toEqual(['centre-director', 'administrator', 'auditor']);
  });

  it('is read as people type it', () => {
    expect(readCode(' 012 345 ')).toEqual({ kind: 'authenticator', digits: '012345' });
    expect(readCode('０１２３４５')).toEqual({ kind: 'authenticator', digits: '012345' });
    expect(readCode('7-ABCDE-fghjk-23456')).toEqual({ kind: 'recovery', number: 7, secret: 'abcde-fghjk-23456' });
    expect(readCode('10-abcdefghjk23456')).toEqual({ kind: 'recovery', number: 10, secret: 'abcde-fghjk-23456' });
  });

  it('is none where what was typed can be none', () => {
    for (const typed of ['', '12345', '1234567', 'abcdef', '１２３４５', '-abcde-fghjk-23456', '1-abcde-fghjk'])
      expect(readCode(typed)).toBeUndefined();
  });
});
