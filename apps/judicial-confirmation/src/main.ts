import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { JudicialConfirmationModule } from './judicial-confirmation.module';

startService('judicial-confirmation', (settings, transport) => JudicialConfirmationModule.with(settings, transport));
