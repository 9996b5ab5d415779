import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { FastifyRequest } from 'fastify';
import { cutField, invalidFields } from './field-error';

interface Declared {
  query: boolean;
  body: boolean;
}

/**
 * Refuses parameters and fields of a route that declares none: whoever sends `?satge=performing` to a list that has no
 * such filter must not take all cases for those of a stage. What a route declares, the validation of its class checks.
 */
export class DeclaredInputsGuard implements CanActivate {
  private readonly known = new Map<unknown, Declared>();

  canActivate(context: ExecutionContext): boolean {
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const declared = this.declaredBy(context);
    const undeclared = [...(declared.query ? [] : namesIn(query)), ...(declared.body ? [] : namesIn(body))];
    if (undeclared.length === 0) return true;
    const told = { rule: 'whitelistValidation', zh: '没有这个字段', en: 'is not a known field' };
    throw invalidFields(undeclared.map((name) => ({ field: cutField(name), ...told })));
  }

  private declaredBy(context: ExecutionContext): Declared {
    const handler = context.getHandler();
    const known = this.known.get(handler);
    if (known) return known;
    const types = argumentTypes(context.getClass(), handler.name);
    const declared = {
      query: types.includes(RouteParamtypes.QUERY),
      body: types.includes(RouteParamtypes.BODY),
    };
    this.known.set(handler, declared);
    return declared;
  }
}

/** What the handler's parameters are taken from. */
const argumentTypes = (controller: object, method: string): number[] => {
  const given = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) as Record<string, unknown> | undefined;
  return Object.keys(given ?? {}).map((key) => Number(key.split(':')[0]));
};

/** Names in a query or body; a body that is no object is named as a whole. */
const namesIn = (given: unknown): string[] => {
  if (given === undefined || given === null) return [];
  return typeof given === 'object' && !Array.isArray(given) ? Object.keys(given) : ['body'];
};
