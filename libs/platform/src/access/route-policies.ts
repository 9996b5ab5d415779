import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { ALLOW, PUBLIC, SERVICES, SIGNED_IN } from './policy';

/** A route and whether somebody declared who may use it. */
export interface DeclaredRoute {
  controller: string;
  handler: string;
  path: string;
  method: string;
  declared: boolean;
}

/** Every HTTP route of the application with its declaration. */
export const declaredRoutes = (app: INestApplicationContext): DeclaredRoute[] => {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const routes: DeclaredRoute[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { instance, metatype } of module.controllers.values()) {
      if (!instance || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name] as () => unknown;
        const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
        if (path === undefined) continue;
        const targets = [handler, metatype];
        routes.push({
          controller: metatype.name,
          handler: name,
          path: `${Reflect.getMetadata(PATH_METADATA, metatype) as string}/${path}`,
          method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET',
          declared: [PUBLIC, ALLOW, SIGNED_IN, SERVICES].some(
            (key) => reflector.getAllAndOverride(key, targets) !== undefined,
          ),
        });
      }
    }
  }
  return routes;
};

/** @throws Error naming every route that nobody declared a policy for; called before the first request. */
export const refuseUndeclaredRoutes = (app: INestApplicationContext): void => {
  const undeclared = declaredRoutes(app).filter((route) => !route.declared);
  if (undeclared.length === 0) return;
  const names = undeclared.map((route) => `${route.controller}.${route.handler} (${route.method} ${route.path})`);
  throw new Error(`Routes without @Allow, @AllowSignedIn, @AllowServices or @Public: ${names.join(', ')}`);
};
