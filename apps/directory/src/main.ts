import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { DirectoryModule } from './directory.module';

startService('directory', (settings, transport) => DirectoryModule.with(settings, transport));
