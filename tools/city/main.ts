import 'reflect-metadata';
import { runCentre } from '../../apps/centre/src/run-centre';
import { jincheng } from './jincheng';

runCentre(jincheng);
