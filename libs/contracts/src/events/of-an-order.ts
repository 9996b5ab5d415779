import { type TProperties, Type } from '@sinclair/typebox';
import { seesWhole } from '../access/sight';
import type { Relation } from '../for-pages/relation-kinds';
import type { CourseReader } from './case-event';
import { Holder, Uuid } from './common';

/** Whoever works on a case reads what supervision asks about it, a court what is addressed to it. No party does. */
export const readsAsked = (holder: Holder, standing: readonly Relation[]): boolean =>
  // Between supervision and whoever has the case: not of those who are only invited to its table, or help there.
  seesWhole(
    standing.filter((relation) => relation !== 'invited' && relation !== 'helper'),
    'notes',
  ) ||
  (holder.kind === 'court' && standing.includes('court-asked'));
export const readBy = ({ holder }: { holder: Holder }, { standing }: CourseReader): boolean =>
  readsAsked(holder, standing);

/** Each says with whom the order, or the case that is urged, was then. */
export const about = <P extends TProperties>(properties: P) => ({ ...properties, holder: Holder });
/** A rectification is an order that a finding gave. */
export const ofOrder = <P extends TProperties>(properties: P) =>
  about({ orderId: Uuid, ...properties, rectification: Type.Optional(Type.Literal(true)) });
export const zhOf = ({ rectification }: { rectification?: true }): string => (rectification ? '整改' : '督办');
export const enOf = ({ rectification }: { rectification?: true }): string =>
  rectification ? 'rectification' : 'order';
