import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@one-window/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DEVICE_SECONDS } from '../domain/known-device';

/** A browser on which somebody signed in before; sent to the directory only, outlives the session. */
export const DEVICE_COOKIE = 'ow_device';
const DEVICE_PATH = '/api/directory';
const LONGEST_TOKEN = 64;

/** Keeps in the browser by what it is known again: SameSite=Strict, out of reach of every script. */
@Injectable()
export class DeviceCookie {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  of(request: FastifyRequest): string | undefined {
    const token = request.cookies[DEVICE_COOKIE];
    return token && token.length <= LONGEST_TOKEN ? token : undefined;
  }

  set(reply: FastifyReply, token: string): void {
    reply.setCookie(DEVICE_COOKIE, token, {
      path: DEVICE_PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.settings.secureCookies,
      maxAge: DEVICE_SECONDS,
    });
  }
}
