import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, Role } from '@one-window/contracts';
import { Allow, CurrentActor, Described } from '@one-window/platform';
import { supervisingRoles } from '../domain/access';
import { answeringRoles } from '../domain/answerer';
import { OrderList } from '../queries/order-list';
import { type OrderList as OrderPage, orderListSchema } from '../queries/order-list.schema';
import { OrderListQuery } from './supervision.requests';

const readers: readonly Role[] = [...supervisingRoles, ...answeringRoles];

@ApiTags('supervision')
@Controller('api/supervision/orders')
export class OrdersController {
  constructor(private readonly list: OrderList) {}

  @Get()
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
}
