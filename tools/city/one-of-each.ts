import 'reflect-metadata';
import { runCentre } from '../../apps/centre/src/run-centre';
import { cityOf } from './jincheng';
import { oneOfEach } from './plan/part-of-city';

// As main.ts, but of every story one case: a city for whoever waits for it often.
runCentre(cityOf(oneOfEach));
