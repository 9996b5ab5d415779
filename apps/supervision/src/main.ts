import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { SupervisionModule } from './supervision.module';

// startService has logged why; connections that were already open must not keep a half-started process alive.
startService('supervision', (settings, transport) => SupervisionModule.with(settings, transport)).catch(() =>
  process.exit(1),
);
