import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Problem } from '@one-window/contracts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asProblem, sendProblem } from './problem.filter';

/** Addresses that are no page of the workbench. */
const programAddress = /^\/(?:api|docs|livez|readyz|metrics)(?:[/?]|$)/;
/** The party's page has an address and a file of its own; it is printed on receipts and watched by probes. */
const partyAddress = /^\/status\/?(?:\?|$)/;

const IMMUTABLE = 'public, max-age=31536000, immutable';

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>一窗解纷</title><main><h1>一窗解纷 One Window</h1>
<p>服务正在运行，页面还没有构建：请用 <code>npm start</code> 启动。</p>
<p>The services are running; the pages have not been built: start with <code>npm start</code>.</p>
<p><a href="/docs">/docs</a></p></main></html>`;

/** Whether a browser asks for a page of the workbench, whose address only the workbench itself knows. */
const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  isRead(method) && !programAddress.test(url) && (headers.accept ?? '').includes('text/html');

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * Serves the built workbench: files whose name carries their hash may be kept for a year, the page itself is asked for
 * anew each time, and every address that no file has leads to the page. /status is the party's page, whoever asks. What is
 * neither answers as a problem.
 */
export const publishWebPages = async (fastify: FastifyInstance, folder: string): Promise<void> => {
  await fastify.register(fastifyStatic, {
    root: folder,
    // The pages may be built while this process runs.
    suppressWarning: true,
    cacheControl: false,
    // Packed when the pages were built: brotli or, where a browser takes none (plain HTTP), gzip.
    preCompressed: true,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? IMMUTABLE : 'no-cache');
    },
  });
  // A path that steps out of the folder or cannot be read is no file of it.
  fastify.setErrorHandler((error: FastifyError, request, reply) => {
    sendProblem(reply, error.statusCode === 403 ? new Problem('not-found') : asProblem(error), request.id);
  });
  fastify.setNotFoundHandler((request, reply) => {
    if (isRead(request.method) && partyAddress.test(request.url)) return sendPage(reply, folder, 'status.html');
    if (asksForPage(request)) return sendPage(reply, folder, 'index.html');
    sendProblem(reply, new Problem('not-found'), request.id);
    return reply;
  });
};

const sendPage = (reply: FastifyReply, folder: string, file: string): FastifyReply =>
  existsSync(join(folder, file)) ? reply.status(200).sendFile(file, folder) : reply.type('text/html').send(notBuilt);
