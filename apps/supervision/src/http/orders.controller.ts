import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, approvingRoles, type Role } from '@one-window/contracts';
import { Allow, CurrentActor, Described } from '@one-window/platform';
import { supervisingRoles } from '../domain/access';
import { answeringRoles } from '../domain/answerer';
import { Approvals } from '../queries/approvals';
import { type Approvals as ApprovalsPage, approvalsSchema } from '../queries/approvals.schema';
import { OrderList } from '../queries/order-list';
import { type OrderList as OrderPage, orderListSchema } from '../queries/order-list.schema';
import { ApprovalsQuery, OrderListQuery } from './supervision.requests';

const readers: readonly Role[] = [...supervisingRoles, ...answeringRoles];

@ApiTags('supervision')
@Controller('api/supervision')
export class OrdersController {
  constructor(
    private readonly list: OrderList,
    private readonly waiting: Approvals,
  ) {}

  @Get('orders')
  @Described({
    zh: '督办和催办',
    en: 'Orders, and who was urged',
    says: [
      '没有销号的督办按到期先后列出；urges 为催办后承办人还没有办理的。承办人只看要自己答复的。',
      'Orders that are not settled, the first to end in front; urges: where nothing was done since. Whoever has to answer finds their own.',
    ],
  })
  @ApiOkResponse({ schema: orderListSchema })
  @Allow(...readers)
  orders(
    @Query() { view = 'orders', count, ...wanted }: OrderListQuery,
    @CurrentActor() actor: Actor,
  ): Promise<OrderPage> {
    return this.list.page(view, actor, { ...wanted, count: count === 'true' });
  }

  // No trace: numbers, days and holders, nothing that anybody wrote.
  @Get('approvals')
  @Described({
    zh: '待批准的督办延期',
    en: 'Longer limits that wait for approval',
    says: [
      '承办人申请延长时限、领导尚未批复的督办，先到期的在前；不显示案情和当事人，打开案件页查看理由和方案，查阅留痕。',
      'Orders of which a longer limit was asked for and not decided, the first to end in front; no facts and no parties. Reason and plan stand on the page of the case, and opening it leaves a trace.',
    ],
  })
  @ApiOkResponse({ schema: approvalsSchema })
  @Allow(...approvingRoles)
  approvals(@Query() { count, ...wanted }: ApprovalsQuery): Promise<ApprovalsPage> {
    return this.waiting.page({ ...wanted, count: count === 'true' });
  }
}
