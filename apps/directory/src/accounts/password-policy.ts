import { Injectable } from '@nestjs/common';
import { Problem } from '@one-window/contracts';
import { foldPassword } from '@one-window/inputs';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { localWords, type Objection, ownWords, passwordObjection, type PasswordOwner } from '../domain/account-rules';

/** zxcvbn's score for "safely unguessable": a hundred million guesses at least. */
const LEAST_SCORE = 3;
/** And for what consists of listed words alone, which lists in other orders come to sooner: ten thousand million. */
const LEAST_SCORE_OF_WORDS = 4;
/** The rest of a longer one is not looked at: it can only be stronger, and time must not grow with it. */
const LOOKED_AT = 64;

/** What people here reach for first, beside the common ones of all countries. */
const habits = [
  'mima',
  'password',
  'admin',
  'woaini',
  'iloveyou',
  'woaizhongguo',
  'zhongguo',
  'wodemima',
  'nihao',
  'qwerty',
  '1qaz2wsx',
  '5201314',
];

/**
 * Refuses passwords that are easily guessed: those of the lists of known ones (zxcvbn's common passwords) and those made
 * of what is known of their owner. OWASP ASVS 5.0.0 6.2.4, 6.2.11.
 */
@Injectable()
export class PasswordPolicy {
  private meter: ZxcvbnFactory | undefined;

  /** @throws Problem password-too-weak, which names the field and says why and what to do. */
  check(password: string, owner: PasswordOwner, field: string): void {
    const folded = foldPassword(password);
    const objection = passwordObjection(folded, owner) ?? this.tooEasy(folded, owner);
    if (objection) throw new Problem('password-too-weak', { field, reason: objection });
  }

  private tooEasy(password: string, owner: PasswordOwner): Objection | undefined {
    // Made when the first password is set and not at the start: its lists take a tenth of a second and some megabytes.
    this.meter ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: LOOKED_AT });
    const { score, sequence } = this.meter.check(password.slice(0, LOOKED_AT), [
      ...ownWords(owner),
      ...localWords,
      ...habits,
    ]);
    const wordsAlone = sequence.every(({ pattern }) => pattern !== 'bruteforce');
    if (score >= (wordsAlone ? LEAST_SCORE_OF_WORDS : LEAST_SCORE)) return undefined;
    return {
      field: 'password',
      zh: '密码太常见或者太有规律，容易被猜到；请改用四个以上不相干的词，或者由密码管理器生成',
      en: 'is common or follows a pattern and is easily guessed; use four or more unrelated words, or let a password manager make one',
    };
  }
}
