import { Inject, Injectable } from '@nestjs/common';
import { Clock, SETTINGS, type Settings } from '@one-window/platform';
import { FieldCipher, UnreadableField } from '@one-window/privacy';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HalfWay } from '../features/sign-in-by-provider/sign-in-by-provider.handler';
import type { Challenge } from '../features/sign-in-by-provider/identity-provider';

/** So long a browser may be away at the provider, and so long its code may take afterwards. */
const ATTEMPT_SECONDS = 600;
const PLACE = 'sign-in-by-provider';

/** A sign-in by the provider that is on its way; `page`: the one that was wanted. */
export interface SignInOnItsWay {
  page: string;
  challenge?: Challenge;
  halfWay?: HalfWay;
}

/**
 * Keeps a sign-in on its way in the browser that began it, sealed: nobody else can bring it back or read it, and nothing is
 * kept of those that are never finished. SameSite=Lax, as the provider sends the browser back; `__Host-`, so that no
 * neighbouring name of the city can plant an attempt of its own and have somebody work under another's name.
 */
@Injectable()
export class AttemptCookie {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  /** What this browser began; undefined when it began nothing, or too long ago. */
  of(request: FastifyRequest): SignInOnItsWay | undefined {
    const sealed = request.cookies[this.name];
    if (!sealed) return undefined;
    try {
      const { until, ...begun } = JSON.parse(this.cipher.decrypt(sealed, PLACE)) as SignInOnItsWay & { until: number };
      return until > this.clock.machineMilliseconds() ? begun : undefined;
    } catch (error) {
      if (error instanceof UnreadableField) return undefined;
      throw error;
    }
  }

  set(reply: FastifyReply, begun: SignInOnItsWay): void {
    const until = this.clock.machineMilliseconds() + ATTEMPT_SECONDS * 1000;
    const sealed = this.cipher.encrypt(JSON.stringify({ ...begun, until }), PLACE);
    reply.setCookie(this.name, sealed, { ...this.options, maxAge: ATTEMPT_SECONDS });
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }

  private get name(): string {
    return this.settings.secureCookies ? '__Host-ow_provider' : 'ow_provider';
  }

  private get options() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.settings.secureCookies } as const;
  }
}
