import { CalendarOutlined } from '@ant-design/icons';
import { dayFault, type DayBounds } from '@one-window/inputs';
import { Button, Calendar, Popover } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useState } from 'react';
import { useWords } from '../words/use-words';

interface Props {
  /** The day that is written, if one is. */
  day: string | undefined;
  bounds: DayBounds;
  onPick: (day: string) => void;
}

const FORM = 'YYYY-MM-DD';

/** A calendar for the mouse, behind a box in which days are typed; Tab passes it by. */
export const DayPicker = ({ day, bounds, onPick }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const shown = day ?? bounds.today;
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={
        <div style={{ width: 296 }}>
          <Calendar
            fullscreen={false}
            {...(shown === undefined ? {} : { defaultValue: dayjs(shown) })}
            disabledDate={(date) => dayFault(date.format(FORM), bounds) !== undefined}
            onSelect={(date, { source }) => {
              if (source !== 'date') return;
              setOpen(false);
              onPick(date.format(FORM));
            }}
          />
        </div>
      }
    >
      <Button
        type="text"
        size="small"
        tabIndex={-1}
        icon={<CalendarOutlined aria-hidden />}
        aria-label={t('components.openCalendar')}
      />
    </Popover>
  );
};
