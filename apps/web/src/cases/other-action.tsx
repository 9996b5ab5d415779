import { Button } from 'antd';
import type { Action } from '../actions/action';
import { actionId } from '../actions/actions';
import { useActionWords } from '../actions/use-action-words';
import { useWords } from '../words/use-words';

interface Props {
  action: Action;
  onAct: (action: Action) => void;
  /** What this person is asked for. */
  wanted?: boolean;
  /** Whom it is about, where the same act stands beside several. */
  about?: string;
}

/** A permitted command as a button beside others; what ends or refuses something warns, wherever it stands. */
export const OtherAction = ({ action, onAct, wanted = false, about }: Props) => {
  const { marks } = useWords();
  const { name, effect } = useActionWords(action);
  return (
    <Button
      title={effect}
      type={wanted ? 'primary' : 'default'}
      {...(about !== undefined && { size: 'small', 'aria-label': `${name}${marks.colon}${about}` })}
      danger={action.grave === true}
      data-action={actionId(action)}
      onClick={() => onAct(action)}
    >
      {name}
    </Button>
  );
};
