import { runCentre } from './run-centre';

runCentre();
