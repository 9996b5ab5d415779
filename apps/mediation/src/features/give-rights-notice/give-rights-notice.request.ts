import { CodeField, UuidListField } from '@one-window/platform';

export class GiveRightsNoticeRequest {
  @UuidListField({ min: 1, max: 50, description: '已被告知的当事人' })
  partyIds!: string[];

  @CodeField(['oral', 'written'], { description: '告知方式' })
  method!: 'oral' | 'written';
}
