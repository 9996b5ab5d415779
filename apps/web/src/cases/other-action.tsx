import { Button } from 'antd';
import type { Action } from '../actions/action';
import { actionId } from '../actions/actions';
import { useActionWords } from '../actions/use-action-words';

interface Props {
  action: Action;
  onAct: (action: Action) => void;
  /** What this person is asked for. */
  wanted?: boolean;
}

/** A permitted command as a button beside others. */
export const OtherAction = ({ action, onAct, wanted = false }: Props) => {
  const { name, effect } = useActionWords(action);
  return (
    <Button
      title={effect}
      type={wanted ? 'primary' : 'default'}
      danger={action.grave === true}
      data-action={actionId(action)}
      onClick={() => onAct(action)}
    >
      {name}
    </Button>
  );
};
