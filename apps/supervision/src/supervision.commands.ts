import { acceptReport } from './features/accept-report/accept-report';
import { order } from './features/order/order';
import { report } from './features/report/report';
import { sendBackReport } from './features/send-back-report/send-back-report';
import { urge } from './features/urge/urge';
import { withdrawOrder } from './features/withdraw-order/withdraw-order';

/** 督办, in the order in which it is offered: whoever has the case reports, the supervisor does all else. */
export const commands = [report, acceptReport, sendBackReport, order, urge, withdrawOrder] as const;
export type SupervisionCommand = (typeof commands)[number]['name'];
