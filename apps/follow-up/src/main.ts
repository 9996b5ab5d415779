import 'reflect-metadata';
import { startService } from '@one-window/messaging';
import { FollowUpModule } from './follow-up.module';

startService('follow-up', (settings, transport) => FollowUpModule.with(settings, transport));
