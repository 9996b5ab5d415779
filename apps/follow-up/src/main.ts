import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { FollowUpModule } from './follow-up.module';

// startService has logged why; connections that were already open must not keep a half-started process alive.
startService('follow-up', (settings, transport) => FollowUpModule.with(settings, transport)).catch(() =>
  process.exit(1),
);
