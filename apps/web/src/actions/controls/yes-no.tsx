import { useWords } from '../../words/use-words';
import { ChooseOne } from './option-list';

/** Yes or no; a required question has no answer beforehand. */
export const YesNo = ({
  value,
  onChange,
  ...props
}: {
  id?: string;
  name: string;
  value?: boolean;
  onChange?: (value: boolean) => void;
}) => {
  const { t } = useWords();
  const options = [
    { value: 'true', label: t('components.yes') },
    { value: 'false', label: t('components.no') },
  ];
  return (
    <ChooseOne
      {...props}
      inline
      options={options}
      value={value === undefined ? undefined : String(value)}
      onChange={(chosen) => onChange?.(chosen === 'true')}
    />
  );
};
