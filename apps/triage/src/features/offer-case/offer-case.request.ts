import { FlagField, UuidListField } from '@one-window/platform';

/** Most organisations that one pool may have. */
export const LARGEST_POOL = 20;

export class OfferCaseRequest {
  @UuidListField({ description: '接收组织', min: 1, max: LARGEST_POOL }) organisationIds!: string[];
  @FlagField({ description: '多组织认领：先签收者承办' }) pool!: boolean;
}
