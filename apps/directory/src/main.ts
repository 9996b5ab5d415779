import { startService } from '@one-window/messaging';
import { DirectoryModule } from './directory.module';

// startService has logged why; connections that were already open must not keep a half-started process alive.
startService('directory', (settings, transport) => DirectoryModule.with(settings, transport)).catch(() =>
  process.exit(1),
);
