import { scopesOpening } from '@one-window/contracts';

/** Lists at an operation of the OpenAPI document the scopes of machine accounts that open it; none: closed to programs. */
export const describeScopes = (
  operation: string,
  described: { security?: unknown[]; 'x-scopes'?: readonly string[] },
): void => {
  if ((described.security ?? []).length > 0) described['x-scopes'] = scopesOpening(operation);
};
