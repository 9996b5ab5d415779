import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problem } from '@one-window/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessGuard } from '../access/access.guard';
import { Public } from '../access/policy';
import { Health, type Readiness } from '../health';
import { Metrics } from '../metrics';
import { SETTINGS, type Settings } from '../settings';
import { askedOnThisMachine } from './asked-on-this-machine';

/**
 * For operators and orchestrators. Public: they carry no data of any case. How a process is made up and how busy it is are
 * told on its own machine and to administrators only (ASVS 13.4.5): in one process these addresses stand on the same port
 * as everything else. A service of its own stands behind the proxy, which forwards none of them, and its metrics are
 * read over the network.
 */
@ApiExcludeController()
@Controller()
export class OperationsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'kafkaBrokers'>,
    private readonly health: Health,
    private readonly metrics: Metrics,
    private readonly access: AccessGuard,
  ) {}

  @Get('livez')
  @Public()
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('readyz')
  @Public()
  async ready(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readiness | Pick<Readiness, 'status'>> {
    const readiness = await this.health.readiness();
    void reply.status(readiness.status === 'not-ready' ? 503 : 200).header('cache-control', 'no-store');
    return (await this.isOperator(request)) ? readiness : { status: readiness.status };
  }

  @Get('metrics')
  @Public()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async measured(@Req() request: FastifyRequest): Promise<string> {
    const ownProcess = this.settings.kafkaBrokers !== undefined;
    if (!ownProcess && !(await this.isOperator(request))) throw new Problem('not-found');
    return await this.metrics.registry.metrics();
  }

  private async isOperator(request: FastifyRequest): Promise<boolean> {
    if (askedOnThisMachine(request.raw)) return true;
    try {
      return (await this.access.identify(request)).actor.roles.includes('administrator');
    } catch (error) {
      // Whoever has no session, or none that can be checked now, is told what everybody is told.
      if (error instanceof Problem) return false;
      throw error;
    }
  }
}
