import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { IntakeModule } from './intake.module';

startService('intake', (settings, transport) => IntakeModule.with(settings, transport));
