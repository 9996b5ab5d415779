import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { SupervisionModule } from './supervision.module';

startService('supervision', (settings, transport) => SupervisionModule.with(settings, transport));
