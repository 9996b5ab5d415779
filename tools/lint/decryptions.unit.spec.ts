import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@one-window/testing';

const root = repositoryRoot();

/** Every place that decrypts, and by which look it is kept; the signing key is the house's own and nobody's data. */
const traces: Readonly<Record<string, string>> = {
  'apps/intake/src/features/reveal-party/reveal-party.handler.ts': 'personal-fields',
  'apps/intake/src/features/register-case/receipt.ts': 'receipt',
  'apps/intake/src/queries/case-view.ts': 'file',
  'apps/intake/src/queries/correction-view.ts': 'file',
  // Compared with what is told anew, and shown to nobody.
  'apps/intake/src/features/correct-party/party-corrections.ts': 'none',
  'apps/mediation/src/queries/case-view.ts': 'session-record',
  'apps/mediation/src/queries/papers/papers.ts': 'paper',
  'apps/judicial-confirmation/src/queries/case-view.ts': 'file',
  'apps/follow-up/src/queries/case-view.ts': 'file',
  'apps/follow-up/src/queries/enforcement-pack.ts': 'enforcement-pack',
  'apps/supervision/src/queries/case-page.ts': 'file',
  'apps/supervision/src/queries/party-answer.ts': 'file',
  'apps/supervision/src/queries/people.ts': 'find-person',
  'apps/directory/src/tokens/signing-keys.ts': 'none',
  // Compared with what was typed, and shown to nobody.
  'apps/directory/src/accounts/second-factors.ts': 'none',
  // A browser's own attempt to sign in, compared with what the provider says, and shown to nobody.
  'apps/directory/src/http/attempt-cookie.ts': 'none',
};

describe('every decryption leaves a trace', () => {
  const sources = ['apps', 'libs']
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
    )
    .filter((file) => /^\w+\/[\w-]+\/src\/.*(?<!\.spec)\.ts$/.test(file))
    .filter((file) => !/^apps\/web\/|^libs\/(?:privacy|testing)\//.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

  it('so that a new place that decrypts says here by which look it is kept', () => {
    const opens = /\.decrypt\(|openPersonal\(|personalOf\(|maskedParty\(|wholeParty\(/;
    const decrypting = sources.filter(([, text]) => opens.test(text)).map(([file]) => file);
    expect(decrypting.toSorted()).toEqual(Object.keys(traces).toSorted());
  });

  it('and no service words the place of a sealed field itself: a token opens where it was sealed or nowhere', () => {
    const wording = /\.(?:en|de)crypt\([^;]*`/;
    expect(sources.filter(([, text]) => wording.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('by a look that the services of these places keep', () => {
    for (const [file, act] of Object.entries(traces)) {
      if (act === 'none') continue;
      const [, app] = file.split('/');
      const keeps = sources.some(
        ([other, text]) =>
          other.startsWith(`apps/${app}/`) &&
          (text.includes(`LeavesTrace('${act}')`) || text.includes(`act: '${act}'`)),
      );
      expect([file, act, keeps]).toEqual([file, act, true]);
    }
  });
});
