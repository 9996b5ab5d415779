import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { TriageModule } from './triage.module';

startService('triage', (settings, transport) => TriageModule.with(settings, transport));
