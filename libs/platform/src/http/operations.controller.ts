import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/policy';
import { Health } from '../health';
import { Metrics } from '../metrics';

/** For operators and orchestrators. Public: they carry no data of any case, and the proxy does not forward them. */
@ApiExcludeController()
@Controller()
export class OperationsController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Get('livez')
  @Public()
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const readiness = await this.health.readiness();
    void reply.status(readiness.status === 'not-ready' ? 503 : 200);
    return readiness;
  }

  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  measured(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
