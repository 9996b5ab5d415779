import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { MediationModule } from './mediation.module';

startService('mediation', (settings, transport) => MediationModule.with(settings, transport));
