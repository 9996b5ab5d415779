import { TextField } from '@one-window/platform';

export class FindPersonRequest {
  @TextField({
    min: 1,
    max: 100,
    description:
      '姓名或其中一部分、拼音或首字母（zs、zhangs、zhangsan）、电话号码、证件号码或统一社会信用代码，写法不限',
  })
  q!: string;

  @TextField({ min: 4, max: 500, optional: true, description: '查找原因；督办、审计人员按号码查找时必填，将被记录' })
  reason?: string;
}
