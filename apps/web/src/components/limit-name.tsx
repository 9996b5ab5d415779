import type { ExplainedClock } from '../api/types';
import { useWords } from '../words/use-words';

/** What a limit is called in the language of the page, and which obligation it is about, in the agreement's words. */
export const LimitName = ({
  of: { title, titleEn, about },
}: {
  of: Pick<ExplainedClock, 'title' | 'titleEn' | 'about'>;
}) => {
  const { language, marks } = useWords();
  return (
    <span>
      {language === 'en' ? titleEn : title}
      {about && (
        <>
          {marks.colon}
          <span lang="zh-CN">{about}</span>
        </>
      )}
    </span>
  );
};
