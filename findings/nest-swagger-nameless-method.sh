#!/usr/bin/env bash
# A route of Nest whose function has no name of its own (made in a loop, put on the prototype by assignment) works, and
# its operation in OpenAPI loses the id, the parameters of the address and the body without a word: @nestjs/swagger looks
# them up by the function's name, not by the name of the member. Whoever generates clients from the document gets calls
# that cannot send anything.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @nestjs/common@12.5.1 @nestjs/core@12.5.1 @nestjs/platform-fastify@12.5.0 \
  @nestjs/swagger@12.0.2 reflect-metadata@0.2.2 rxjs@7.8.2
cat >nameless.cjs <<'JS'
require('reflect-metadata');
const { Body, Controller, Module, Param, Post } = require('@nestjs/common');
const { NestFactory } = require('@nestjs/core');
const { FastifyAdapter } = require('@nestjs/platform-fastify');
const { ApiProperty, DocumentBuilder, SwaggerModule } = require('@nestjs/swagger');

class Note {}
ApiProperty({ type: String })(Note.prototype, 'text');

/** A controller with `POST cases/:id/note`, whose member `note` is the given function. */
const controllerWith = (note) => {
  class Cases {}
  Object.defineProperty(Cases.prototype, 'note', { value: note, writable: true, configurable: true });
  Reflect.defineMetadata('design:paramtypes', [String, Note], Cases.prototype, 'note');
  Param('id')(Cases.prototype, 'note', 0);
  Body()(Cases.prototype, 'note', 1);
  Post('cases/:id/note')(Cases.prototype, 'note', Object.getOwnPropertyDescriptor(Cases.prototype, 'note'));
  Controller()(Cases);
  return Cases;
};

const seen = async (note) => {
  class App {}
  Module({ controllers: [controllerWith(note)] })(App);
  const app = await NestFactory.create(App, new FastifyAdapter(), { logger: false });
  const { post } = SwaggerModule.createDocument(app, new DocumentBuilder().build()).paths['/cases/{id}/note'];
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const answer = await app.inject({ method: 'POST', url: '/cases/7/note', payload: { text: 'called' } });
  await app.close();
  return {
    answers: answer.payload,
    operationId: post.operationId,
    parameters: post.parameters.map(({ name }) => name),
    body: post.requestBody !== undefined,
  };
};

(async () => {
  const { note } = { note(id, body) { return { id, ...body }; } };
  const [nameless] = [(id, body) => ({ id, ...body })];
  const [named, lost] = [await seen(note), await seen(nameless)];
  console.log('version: @nestjs/swagger 12.0.2, @nestjs/core 12.5.1, @nestjs/platform-fastify 12.5.0');
  console.log(`input and behaviour: POST cases/:id/note with a body. Function named note: ${JSON.stringify(named)}. Function without a name: ${JSON.stringify(lost)}.`);
  console.log('expected by most: both are described alike, since both answer alike and the member has the same name.');
  const same = named.answers === lost.answers && named.answers === '{"id":"7","text":"called"}';
  const whole = named.body && named.parameters.join() === 'id';
  process.exit(same && whole && !lost.body && lost.parameters.length === 0 ? 0 : 1);
})();
JS
node nameless.cjs
