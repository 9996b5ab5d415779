import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { DirectoryModule } from './directory.module';

startService('directory', (settings, transport) => DirectoryModule.with(settings, transport));
