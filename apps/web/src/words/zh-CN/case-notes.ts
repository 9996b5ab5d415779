/** What stands above a case, or beside what is to be decided of it. */
export const caseNotes = {
  suspended: {
    title: '中止调解',
    since: '自',
    reviewOn: '最迟核查',
  },
  reopening: {
    title: '报请恢复办理',
    by: '{{by}}报请',
  },
};
