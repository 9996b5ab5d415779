import { actions } from './actions';
import { administration } from './administration';
import { answer } from './answer';
import { casePage } from './case-page';
import { codes } from './codes';
import { components } from './components';
import { directory } from './directory';
import { frame } from './frame';
import { leader } from './leader';
import { lists } from './lists';
import { navigation } from './navigation';
import { palette } from './palette';
import { problems } from './problems';
import { proof } from './proof';
import { register } from './register';
import { samples } from './samples';
import { session } from './session';
import { shortcuts } from './shortcuts';
import { signIn } from './sign-in';
import { supervision } from './supervision';

export const words = {
  actions,
  administration,
  answer,
  casePage,
  codes,
  components,
  directory,
  frame,
  leader,
  lists,
  navigation,
  palette,
  problems,
  proof,
  register,
  samples,
  session,
  shortcuts,
  signIn,
  supervision,
} as const;
