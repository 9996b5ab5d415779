import { signsIn } from '@one-window/inputs';
import { Alert } from 'antd';
import { signsOfDanger } from '../generated/signs-of-danger';
import { useWords } from '../words/use-words';

/** Whoever types of violence, self-harm or a threat is told at once what follows from it; nothing is held up. */
export const DangerTold = ({ in: text }: { in: string }) => {
  const { t, codeName, marks } = useWords();
  const signs = signsIn(text, signsOfDanger);
  return (
    <div role="status">
      {signs.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('components.danger', {
            signs: signs.map((sign) => codeName('alertGrounds', sign)).join(marks.list),
          })}
        />
      )}
    </div>
  );
};
