import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { IntakeModule } from './intake.module';

startService('intake', (settings, transport) => IntakeModule.with(settings, transport));
