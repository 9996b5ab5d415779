import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { MediationModule } from './mediation.module';

startService('mediation', (settings, transport) => MediationModule.with(settings, transport));
