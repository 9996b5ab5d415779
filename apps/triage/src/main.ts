import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { TriageModule } from './triage.module';

startService('triage', (settings, transport) => TriageModule.with(settings, transport));
