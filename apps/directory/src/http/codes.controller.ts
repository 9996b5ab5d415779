import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { codeLists, Problem, problemList, regionList, regions } from '@one-window/contracts';
import { Described, listSchema, objectSchema, Public, TaggedAnswer, textSchema } from '@one-window/platform';
import { timeLimitRules } from '@one-window/law';

const codeSchema = objectSchema(
  { code: textSchema, zh: textSchema },
  {
    en: textSchema,
    level: textSchema,
    parent: { type: 'string', nullable: true },
    status: { type: 'integer' },
    nextZh: textSchema,
    nextEn: textSchema,
  },
);
const fromSchema = objectSchema({ zh: textSchema, en: textSchema });
const listed = { list: textSchema, zh: textSchema, en: textSchema, link: textSchema };
const codesSchema = objectSchema({ ...listed, codes: listSchema(codeSchema) }, { from: fromSchema });
const listsSchema = objectSchema({
  lists: listSchema(objectSchema(listed, { from: fromSchema, codes: listSchema(codeSchema) })),
});

const linked = <List extends { list: string }>(list: List) => ({ ...list, link: `/api/directory/codes/${list.list}` });

const timeLimits = {
  list: 'time-limits',
  zh: '期限',
  en: 'Time limits',
  codes: timeLimitRules.map(({ id, name, nameEn }) => ({ code: id, zh: name, en: nameEn })),
};
const problems = { list: 'problems', zh: '错误代码', en: 'Problem codes', codes: problemList };
/** Names of places are Chinese. */
const places = {
  list: 'regions',
  zh: '本市行政区划',
  en: 'Regions of the city',
  from: { zh: regionList.zh, en: regionList.en },
  codes: regions.map(({ code, name, level, parent }) => ({ code, zh: name, level, parent })),
};
const lists = [...codeLists, timeLimits, problems, places].map(linked);
const byName = new Map(lists.map((list) => [list.list, list]));
const { codes: _long, ...placesInShort } = linked(places);
const overview = { lists: [...lists.filter(({ list }) => list !== 'regions'), placesInShort] };

/**
 * Every code that stands in a request or an answer, with its name in both languages. The lists change with the program
 * only, so anybody may keep them.
 */
@ApiTags('codes')
@Controller('api/directory/codes')
export class CodesController {
  // Public: the published language holds nothing about anybody.
  @Get()
  @Described({
    zh: '全部代码表',
    en: 'All lists of codes',
    says: [
      '每个代码附中英文名称；区划过长，另行读取。可以缓存，不需要登录。',
      'Every code with its name in both languages; regions are read apart. May be kept, nobody need be signed in.',
    ],
  })
  @Public()
  @TaggedAnswer({ keptSeconds: 3600 })
  @ApiOkResponse({ schema: listsSchema })
  codeLists() {
    return overview;
  }

  // Public: as above.
  @Get(':list')
  @Described({
    zh: '一份代码表',
    en: 'One list of codes',
    says: ['如 dispute-kinds、regions、problems。', 'Such as dispute-kinds, regions, problems.'],
    refuses: ['code-list-unknown'],
  })
  @Public()
  @TaggedAnswer({ keptSeconds: 3600 })
  @ApiOkResponse({ schema: codesSchema })
  codeList(@Param('list') name: string) {
    const list = byName.get(name);
    if (!list) throw new Problem('code-list-unknown', { lists: [...byName.keys()] });
    return list;
  }
}
