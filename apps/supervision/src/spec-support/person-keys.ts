import { FieldCipher, FieldKeys } from '@one-window/privacy';
import { PersonKeys } from '../projection/person-keys';

/** Keys of people under a key of the spec's own. */
export const personKeys = new PersonKeys(new FieldCipher(FieldKeys.fromText(FieldKeys.inventEntry('k1'))));
