import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Problem } from '@one-window/contracts';
import type { FastifyInstance } from 'fastify';
import type { ApiName } from './openapi';
import { sendProblem } from './problem.filter';

/** Swagger UI as @nestjs/swagger brings it; nothing is fetched from elsewhere. */
const swaggerFolder = (): string => {
  const swagger = createRequire(createRequire(__filename).resolve('@nestjs/swagger/package.json'));
  return dirname(swagger.resolve('swagger-ui-dist/package.json'));
};

const shown = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE']);

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="/docs/assets/favicon-32x32.png"><title>${title}</title>${head}<body>${body}</body></html>`;

const style =
  '<style>body{font:16px/1.6 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}td,th{padding:.3rem 1rem .3rem 0;text-align:left}</style>';

const names: Readonly<Record<ApiName, string>> = {
  directory: '名录',
  intake: '登记',
  triage: '分流',
  mediation: '调解',
  'judicial-confirmation': '司法确认',
  'follow-up': '履行回访',
  supervision: '督办审计',
  centre: '中心',
};

const listPage = (apis: readonly ApiName[]): string =>
  page(
    '一窗解纷 接口文档',
    `<main><h1>一窗解纷 接口文档 <small lang="en">API documentation</small></h1>
<p>命令以 HTTP 提交，事实以事件发布。 <span lang="en">Commands go over HTTP, facts travel as events.</span></p>
<table><thead><tr><th>服务 Service</th><th>页面 Page</th><th>OpenAPI</th></tr></thead><tbody>${apis
      .map(
        (api) =>
          `<tr><td>${names[api]} ${api}</td><td><a href="/docs/${api}">/docs/${api}</a></td><td><a href="/api/${api}/openapi.json">openapi.json</a></td></tr>`,
      )
      .join('')}</tbody></table>
<p><a href="/docs/for-programs.txt">接口入门 How to begin: get a key, register, follow, with a program that runs</a>;
代码表 code lists: <a href="/api/directory/codes">/api/directory/codes</a></p>
<p>事件 Events: <a href="/docs/asyncapi.json">AsyncAPI 3 (asyncapi.json)</a></p>
<p><a href="/">返回工作台 Back to the workbench</a></p></main>`,
    style,
  );

const swaggerPage = (api: ApiName): string =>
  page(
    `${names[api]} ${api}`,
    `<div id="swagger-ui"></div><script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/show.js" data-document="/api/${api}/openapi.json"></script>`,
    '<link rel="stylesheet" href="/docs/assets/swagger-ui.css">',
  );

/** A file of its own, because no script may stand in a page. */
const showScript = `window.SwaggerUIBundle({
  url: document.currentScript.dataset.document,
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
});
`;

export interface ApiPages {
  apis: readonly ApiName[];
  /** The AsyncAPI document of all events. */
  asyncApiFile: string;
  /** How to begin, as Markdown. */
  guideFile: string;
}

/** The pages for integrators under /docs: every service's OpenAPI document with Swagger UI, and the AsyncAPI document. */
export const publishApiPages = async (
  fastify: FastifyInstance,
  { apis, asyncApiFile, guideFile }: ApiPages,
): Promise<void> => {
  await fastify.register(fastifyStatic, {
    root: swaggerFolder(),
    prefix: '/docs/assets/',
    decorateReply: false,
    maxAge: '1d',
    index: false,
    allowedPath: (path) => shown.has(path.replace(/^\//, '')),
  });
  fastify.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(listPage(apis)));
  fastify.get('/docs/show.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(showScript));
  const serveFile = (path: string, file: string, type: string) =>
    fastify.get(path, (request, reply) => {
      if (existsSync(file)) return reply.type(type).send(readFileSync(file, 'utf8'));
      sendProblem(reply, new Problem('not-found'), request.id);
      return reply;
    });
  serveFile('/docs/asyncapi.json', asyncApiFile, 'application/json');
  // As text, so that a browser shows it instead of storing it.
  serveFile('/docs/for-programs.txt', guideFile, 'text/plain; charset=utf-8');
  for (const api of apis) {
    fastify.get(`/docs/${api}`, (_request, reply) => reply.type('text/html; charset=utf-8').send(swaggerPage(api)));
  }
};
