import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { SupervisionModule } from './supervision.module';

startService('supervision', (settings, transport) => SupervisionModule.with(settings, transport));
