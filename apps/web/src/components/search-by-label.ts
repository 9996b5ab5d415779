import { searchKey } from '@one-window/inputs';

/** Whether a label holds what was typed, whatever width, case and invisible characters either has. */
export const labelHolds = (label: string, typed: string): boolean => searchKey(label).includes(searchKey(typed));

/** Of a select whose choices are found by what they say. */
export const searchByLabel = {
  filterOption: (typed: string, option: { label?: unknown } | undefined): boolean =>
    typeof option?.label === 'string' && labelHolds(option.label, typed),
};
