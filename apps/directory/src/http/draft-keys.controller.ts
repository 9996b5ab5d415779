import { Controller, Get, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Actor, roles } from '@one-window/contracts';
import { Described, Allow, CurrentActor } from '@one-window/platform';
import { FieldCipher } from '@one-window/privacy';
import { PresenceGuard } from '../accounts/presence.guard';

/** Keeps these hashes apart from the ones that find equal fields. */
const PURPOSE = 'draft-key';

export class DraftKeysView {
  @ApiProperty({ format: 'uuid', description: 'Whose drafts they open' }) accountId!: string;
  @ApiProperty({ isArray: true, type: String, description: 'AES-256 keys, base64url; the first one writes' })
  keys!: string[];
}

/**
 * Keys under which a browser keeps a person's unfinished forms. A keyed hash of the account, so that only that person
 * gets them again, after signing in, and what lies on the disk of a window's computer opens to nobody else.
 */
@ApiTags('directory')
@Controller('api/directory')
@UseGuards(PresenceGuard)
export class DraftKeysController {
  constructor(private readonly cipher: FieldCipher) {}

  @Get('draft-keys')
  @Described({
    zh: '草稿密钥',
    en: 'Keys of this person’s drafts',
    says: ['浏览器用来加密未提交的表单。', 'With which a browser seals unfinished forms.'],
  })
  @Allow(...roles)
  @ApiOkResponse({ type: DraftKeysView })
  draftKeys(@CurrentActor() { accountId }: Actor): DraftKeysView {
    return { accountId, keys: this.cipher.blindIndexes(accountId, PURPOSE) };
  }
}
