import { Problem } from '@one-window/contracts';
import { PasswordPolicy } from './password-policy';

const policy = new PasswordPolicy();
const owner = { username: 'window.09', names: ['赵新来', '晋城市一站式矛盾纠纷调解中心'] };
const refusal = (password: string): Problem | undefined => {
  try {
    policy.check(password, owner, 'newPassword');
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
};

describe('A password that is easily guessed', () => {
  it.each([
    '123456789012',
    'password1234',
    'qwertyuiop12',
    'qwertyuiop[]',
    'iloveyou1234',
    'jincheng-2027',
    'J1ncheng-2027',
    'P@ssw0rd1234',
    'Admin@123456',
    '1qaz2wsx3edc',
    '1qaz@WSX3edc',
    'asdfghjkl123',
    'zxcvbnm12345',
    'abc123456789',
    'Aa123456789.',
    'woaini1314520',
    '5201314woaini',
    'woaizhongguo',
    'mima12345678',
    'abcdefghijkl',
    'aaaaaabbbbbbccccccddddddeeeeee',
    'abcdeabcdeabcdeabcde',
    'windowwindow09',
    'nimdanimdanimda',
  ])('is refused, with what to do: %s', (password) => {
    expect(refusal(password)).toMatchObject({
      code: 'password-too-weak',
      details: { field: 'newPassword', reason: { zh: expect.any(String), en: expect.any(String) } },
    });
  });

  it.each([
    'correct horse battery',
    '晋城市调解中心窗口的密码一二三',
    'a password of our own',
    'first password',
    'g7kq2-mxw4p-9hthc-vznre',
    'Xk3-Tq9-Lm7-Vw',
    '晴天的时候我喜欢去白马寺山散步',
  ])('is not one like %s', (password) => {
    expect(refusal(password)).toBeUndefined();
  });

  // zxcvbn's work grows with the square of what it looks at; a timer would say so only on a quiet machine.
  it('is judged by its beginning alone, however long and repetitive it is', () => {
    for (const unit of ['4@', 'aA1!', 'p@ssw0rd', '0Oo', 'abcde']) {
      const beginning = unit.repeat(64).slice(0, 64);
      expect(refusal(beginning)).toBeDefined();
      expect(refusal(`${beginning}晴天的时候我喜欢去白马寺山散步 g7kq2-mxw4p-9hthc`)).toEqual(refusal(beginning));
    }
  });
});
