import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { JudicialConfirmationModule } from './judicial-confirmation.module';

startService('judicial-confirmation', (settings, transport) => JudicialConfirmationModule.with(settings, transport));
