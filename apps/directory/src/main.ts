import { startService } from '@one-window/messaging';
import { DirectoryModule } from './directory.module';

void startService('directory', (settings, transport) => DirectoryModule.with(settings, transport));
