import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { foldUuid } from '@one-window/inputs';
import { invalidField } from './field-error';

/**
 * An id in an address, as every row, hash and key has it: lower case, however it was written (RFC 9562 section 4).
 * Nest's own pipe hands capitals on as they were typed; a case so addressed was hashed under an id that no row has.
 * @throws Problem invalid-request, naming the parameter.
 */
@Injectable()
export class UuidPipe implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    const folded = typeof value === 'string' ? foldUuid(value) : undefined;
    if (folded !== undefined) return folded;
    throw invalidField(data ?? 'id', 'isUuid', '编号格式不正确', 'must be a UUID');
  }
}
