/** What stands above a case, or beside what is to be decided of it. */
export const caseNotes = {
  signs: {
    title: '疑似虚假调解的迹象',
    how: '供核实。怀疑虚假调解的，中止调解并说明理由，由中心主任决定。',
  },
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
