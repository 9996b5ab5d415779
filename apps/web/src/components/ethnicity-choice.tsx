import { ethnicities } from '@one-window/contracts/for-pages';
import { searchKey } from '@one-window/inputs';
import type { SelectProps } from 'antd';
import { useWords } from '../words/use-words';
import { FoundSelect } from './found-select';
import { searchByLabel } from './search-by-label';

/** How their names are typed in pinyin, in the order of the list. */
const pinyin = `
  han menggu hui zang weiwuer miao yi zhuang buyi chaoxian man dong
  yao bai tujia hani hasake dai li lisu wa she gaoshan lahu
  shui dongxiang naxi jingpo keerkezi tu dawoer mulao qiang bulang sala maonan
  gelao xibo achang pumi tajike nu wuzibieke eluosi ewenke deang baoan yugu
  jing tataer dulong elunchun hezhe menba luoba jinuo qita waiguo
`
  .trim()
  .split(/\s+/u);

type Found = { value?: unknown; label?: unknown } | undefined;

const spelling = (option: Found): string => pinyin[ethnicities.findIndex((code) => code === option?.value)] ?? '';

const byNameOrPinyin = {
  filterOption: (typed: string, option: Found): boolean =>
    spelling(option).startsWith(searchKey(typed)) || searchByLabel.filterOption(typed, option),
  // 土 is the Tu and not the Tujia, "han" the Han and not the Hani.
  isMeant: (typed: string, option: Found): boolean =>
    [spelling(option), option?.label, String(option?.label).replace(/族$/u, '')].some(
      (name) => typeof name === 'string' && searchKey(name) === searchKey(typed),
    ),
};

/** A nationality of the country, found by its name in either language or by pinyin; the Han first. */
export const EthnicityChoice = (props: Pick<SelectProps<string>, 'id' | 'value' | 'onChange' | 'aria-label'>) => {
  const { t, codeName } = useWords();
  return (
    <FoundSelect
      {...props}
      allowClear
      placeholder={t('actions.form.choose')}
      by={byNameOrPinyin}
      options={ethnicities.map((value) => ({ value, label: codeName('ethnicities', value) }))}
    />
  );
};
