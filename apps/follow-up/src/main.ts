import { startService } from '@one-window/service-host';
import 'reflect-metadata';
import { FollowUpModule } from './follow-up.module';

startService('follow-up', (settings, transport) => FollowUpModule.with(settings, transport));
