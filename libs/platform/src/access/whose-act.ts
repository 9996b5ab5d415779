import { type Actor, Problem } from '@one-window/contracts';
import { foldUuid } from '@one-window/inputs';
import type { FastifyRequest } from 'fastify';

/** The account whose page a browser's request comes from. */
export const ACCOUNT_HEADER = 'x-account-id';

/**
 * One browser has one set of cookies and many windows: what is done in a window of one person must not be recorded under
 * the name of another one who signed in beside it. Compulsory with commands (`compulsory`), looked at wherever it is sent.
 * @throws Problem account-header-required, another-person-signed-in.
 */
export const checkWhoseAct = (request: FastifyRequest, { accountId, name }: Actor, compulsory: boolean): void => {
  const given = request.headers[ACCOUNT_HEADER];
  if (given === undefined && !compulsory) return;
  const page = typeof given === 'string' ? foldUuid(given) : undefined;
  if (page === undefined) throw new Problem('account-header-required', { header: ACCOUNT_HEADER });
  if (page !== accountId) throw new Problem('another-person-signed-in', { signedIn: { accountId, name } });
};

interface DescribedOperation {
  security?: Record<string, unknown>[];
  parameters?: object[];
}

/** Describes the header of a command in its OpenAPI operation; `method` in small letters. */
export const describeAccountHeader = (method: string, operation: DescribedOperation): void => {
  if (method === 'get' || !operation.security?.some((way) => 'session' in way)) return;
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: ACCOUNT_HEADER,
      in: 'header',
      required: false,
      description: 'With a session cookie compulsory: the account whose page sends the command; ignored with a token',
      schema: { type: 'string', format: 'uuid' },
    },
  ];
};
