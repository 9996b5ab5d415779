export { City, type Court, type MediatingOrganisation, todayOf } from './city';
export { type Consultation, disputeKindOf, readConsultations, registrationOf } from './disputes';
export { type Answer, type Call, type Caller, HttpClient, NoAnswer } from './http-client';
export { InProcessCaller } from './in-process-caller';
export { dayAfter, Journey } from './journey';
export { DEMONSTRATION_PASSWORD, People } from './people';
export { randomFrom } from './random';
export { type Road, roads, roadsFor } from './roads';
export { type CommandRecorder, Traveller, UnexpectedAnswer } from './traveller';
