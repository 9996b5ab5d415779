import type { words as zh } from '../zh-CN/every-page';
import type { Shape } from '../shape';
import { codes } from './codes';
import { components } from './components';
import { drafts } from './drafts';
import { frame } from './frame';
import { leader } from './leader';
import { lists } from './lists';
import { navigation } from './navigation';
import { palette } from './palette';
import { problems } from './problems';
import { proof } from './proof';
import { session } from './session';
import { shortcuts } from './shortcuts';
import { signIn } from './sign-in';
import { supervision } from './supervision';

/** Words that are there before any page is shown. */
export const words: Shape<typeof zh> = {
  codes,
  components,
  drafts,
  frame,
  leader,
  lists,
  navigation,
  palette,
  problems,
  proof,
  session,
  shortcuts,
  signIn,
  supervision,
};
