import { disputeKindCodes } from '@one-window/contracts';
import { CodeField, DayField, PageQuery, TextField } from '@one-window/platform';
import { type Attention, attentions } from '../domain/attention';
import { phaseCodes } from '../domain/standing';
import { askedRelations } from '../queries/case-filter';
import { type OrderView, orderViews } from '../queries/order-list';

export class CaseListQuery extends PageQuery {
  @CodeField(phaseCodes, { optional: true, description: '总体阶段' })
  stage?: string;

  @TextField({ max: 40, optional: true, description: '承办单位编号，或岗位 window、triage-desk、follow-up-desk' })
  holder?: string;

  @TextField({ max: 12, optional: true, description: '区划代码，含其下级' })
  region?: string;

  @CodeField(disputeKindCodes, { optional: true, description: '纠纷类型' })
  kind?: string;

  @CodeField(['true', 'false'], { optional: true, description: '是否逾期' })
  late?: 'true' | 'false';

  @CodeField(attentions, {
    optional: true,
    description:
      'at-risk 逾期或两日内到期；unowned 尚无单位承办；bounced 两次以上退回；anomalies 记录异常；alarms 急件和高风险；suspended 中止调解；alerts 待处置的紧急预警',
  })
  attention?: Attention;

  @DayField({ optional: true, description: '登记日期自' })
  from?: string;

  @DayField({ optional: true, description: '登记日期至' })
  to?: string;

  @TextField({ max: 100, optional: true, description: '案件编号或其开头；或者标题中的词，以空格分开' })
  q?: string;

  @CodeField(askedRelations, {
    optional: true,
    description: '与本单位的关系：registered 本单位登记的；referred 转来本单位的；invited 邀请本单位人员参加调解的',
  })
  relation?: (typeof askedRelations)[number];
}

export class OrderListQuery extends PageQuery {
  @CodeField(orderViews, {
    optional: true,
    description:
      'orders 没有销号的督办（默认）；owed 待反馈；reported 已反馈、待督办人员决定；urges 催办；proposals 改派建议',
  })
  view?: OrderView;

  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

export class ApprovalsQuery extends PageQuery {
  @CodeField(['true'], { optional: true, description: '同时返回总数 total，10000 表示不少于此数' })
  count?: 'true';
}

export class SealsQuery {
  @DayField({ optional: true, description: '封存日期自' })
  from?: string;

  @DayField({ optional: true, description: '封存日期至' })
  to?: string;
}

export class StatisticsQuery {
  @CodeField(['true', 'false'], { optional: true, description: 'true：供对外发布，少于三件的数不显示' })
  published?: 'true' | 'false';
}

export class CasePageQuery {
  @TextField({
    max: 200,
    optional: true,
    description: '命令返回的 position，可用逗号连接多个，如 mediation:5,intake:2',
  })
  atLeast?: string;
}
