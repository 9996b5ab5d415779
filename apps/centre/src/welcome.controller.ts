import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { serviceNames } from '@one-window/contracts';
import { Public } from '@one-window/platform';

const rows = serviceNames.map((service) => `<li><a href="/api/${service}/openapi.json">${service}</a></li>`).join('');

/** The first page of the address that `npm start` names. Public: it carries no data. */
@ApiExcludeController()
@Controller()
export class WelcomeController {
  @Get()
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>一窗解纷</title><main><h1>一窗解纷 One Window</h1>
<p>晋城市一站式矛盾纠纷调解中心。系统正在运行。</p>
<p>The services are running. Their OpenAPI documents:</p><ul>${rows}</ul>
<p><a href="/readyz">readyz</a> · <a href="/metrics">metrics</a></p></main></html>`;
  }
}
