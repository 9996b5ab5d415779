import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { JudicialConfirmationModule } from './judicial-confirmation.module';

// startService has logged why; connections that were already open must not keep a half-started process alive.
startService('judicial-confirmation', (settings, transport) =>
  JudicialConfirmationModule.with(settings, transport),
).catch(() => process.exit(1));
