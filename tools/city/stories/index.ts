import { courtStories } from './court-stories';
import { deskStories } from './desk-stories';
import { detourStories } from './detour-stories';
import { endedStories } from './ended-stories';
import { followUpStories } from './follow-up-stories';
import { settledStories } from './settled-stories';
import type { Story } from './story';
import { tableStories } from './table-stories';

export type { Stages, Story } from './story';

/** Every way that cases of the demonstration city have gone: each stage and each ending of all services. */
export const stories: readonly Story[] = [
  ...settledStories,
  ...detourStories,
  ...endedStories,
  ...deskStories,
  ...tableStories,
  ...courtStories,
  ...followUpStories,
];
